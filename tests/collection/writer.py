"""A process that adds articles one by one and says each on standard output once it is kept (for the crash tests)."""

import sys

from polls.collection import Collection
from tests.collection.made_up import article

if __name__ == "__main__":
    folder, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    collection = Collection(folder)
    for number in range(first, first + count):
        added = collection.add(article(number, 4))
        print(added.documents[0], flush=True)
