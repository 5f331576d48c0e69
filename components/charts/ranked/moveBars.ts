import type { RankedBar, RankedLayout } from "./layout";

export const BAR_PX = 11;
export const BASE_PX = 9.5;
export const GAP = 4;

/** The link of a bar: the page narrowed to it. */
export const hrefOf = (field: string, bar: RankedBar | undefined) => (bar ? `?${field}=${bar.id}` : undefined);

/**
 * Write a layout into drawn bars: what differs from the one that is drawn, and nothing else.
 * @param bars parent of the links, each of a name, a bar and a number, in the order of their places
 */
export function moveBars(bars: SVGGElement, drawn: RankedLayout, layout: RankedLayout, field: string): void {
  let link = bars.firstElementChild;
  for (let i = 0; link; i++, link = link.nextElementSibling) {
    const [before, now] = [drawn.bars[i], layout.bars[i]];
    const name = link.firstElementChild;
    const bar = name?.nextElementSibling;
    const number = bar?.nextElementSibling;
    if (!name || !bar || !number) continue;
    if (before?.id !== now?.id) {
      const href = hrefOf(field, now);
      if (href) link.setAttribute("href", href);
      else link.removeAttribute("href");
      write(name, now?.id ?? "");
    }
    if (before?.width !== now?.width) bar.setAttribute("width", String(now?.width ?? 0));
    if (before?.events !== now?.events) write(number, String(now?.events ?? ""));
  }
}

/** Change a text in its place: a new text node would be laid out from nothing. */
function write(element: Element, text: string): void {
  if (element.firstChild) element.firstChild.nodeValue = text;
  else element.textContent = text;
}
