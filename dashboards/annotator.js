// The article with its figures marked. Text only ever becomes text nodes: nothing in it can turn into markup.
// Sends {row} when a marked figure is chosen and {start, end} (characters as Python counts them) when words are selected.
const points = (text) => Array.from(text).length;

function offset(root, node, at) {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, at);
  return points(range.toString());
}

function draw(root, data, send) {
  root.replaceChildren();
  for (const part of data.parts) {
    if (!part.id) {
      root.appendChild(document.createTextNode(part.text));
      continue;
    }
    const mark = document.createElement("mark");
    mark.textContent = part.text;
    mark.className = "polls-mark" + (part.chosen ? " polls-chosen" : "");
    mark.style.setProperty("--mark", part.colour);
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-label", part.label);
    mark.setAttribute("aria-pressed", String(Boolean(part.chosen)));
    mark.title = part.label;
    const choose = () => send({ row: part.id });
    mark.onclick = () => { if (document.getSelection().isCollapsed) choose(); };
    mark.onkeydown = (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); choose(); } };
    root.appendChild(mark);
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const send = (what) => setTriggerValue("picked", what);
  let root = parentElement.querySelector(".polls-text");
  if (!root) {
    root = document.createElement("div");
    root.className = "polls-text";
    root.setAttribute("role", "region");
    root.setAttribute("aria-label", "The article with its figures marked");
    root.tabIndex = 0;
    parentElement.appendChild(root);
  }
  const state = JSON.stringify(data);
  if (root.dataset.state !== state) {
    root.dataset.state = state;
    draw(root, data, send);
  }
  const selected = () => {
    const s = document.getSelection();
    if (!s.rangeCount || s.isCollapsed) return;
    const r = s.getRangeAt(0);
    if (!root.contains(r.startContainer) || !root.contains(r.endContainer)) return;
    const start = offset(root, r.startContainer, r.startOffset);
    const end = offset(root, r.endContainer, r.endOffset);
    if (end > start && end - start <= 80) send({ start, end });
  };
  root.onmouseup = selected;
  root.ontouchend = selected;
  root.onkeyup = (e) => { if (e.shiftKey || e.key === "Shift") selected(); };
}
