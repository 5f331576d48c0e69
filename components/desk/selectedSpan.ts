/** Where a point of the page lies in the text of the report: UTF-16 offset, or `undefined` outside of it. */
function offsetOf(box: HTMLElement, node: Node, offset: number): number | undefined {
  if (!box.contains(node)) return undefined;
  const run = (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");
  if (run instanceof HTMLElement && box.contains(run)) {
    const range = document.createRange();
    range.selectNodeContents(run);
    range.setEnd(node, offset);
    return Number(run.dataset.start) + range.toString().length;
  }
  // Between runs (a number, the edge of a paragraph): the end of the last run before it.
  const runs = [...box.querySelectorAll<HTMLElement>("[data-start]")];
  const point = document.createRange();
  point.setStart(node, offset);
  const before = runs.filter((other) => point.comparePoint(other, 0) < 0).at(-1);
  return before ? Number(before.dataset.start) + (before.textContent ?? "").length : 0;
}

/**
 * The part of the report that is selected on the page.
 *
 * @param box the element that holds the text
 * @returns   offsets in the text, in order, and the box of the selection in client px; `undefined` where nothing is selected
 */
export function selectedSpan(box: HTMLElement): { start: number; end: number; rect: DOMRect } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(box, range.startContainer, range.startOffset);
  const end = offsetOf(box, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end, rect: range.getBoundingClientRect() };
}
