"""Archives: many documents over processes or machines, to disk as they are read, taken up again where it stopped.

:func:`extract_to` writes a run to a file or a folder; :func:`extract_bag` and :func:`extract_dataframe` are steps of
a Dask computation of your own.
"""

from polls.scale.lazily import extract_bag, extract_dataframe
from polls.scale.run import Summary, extract_to

__all__ = ["Summary", "extract_bag", "extract_dataframe", "extract_to"]
