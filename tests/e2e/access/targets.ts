/**
 * In the page: what a finger must hit and is smaller than 24 × 24 px (WCAG 2.5.8), though no neighbour stands so near that a
 * circle of 24 px around it would touch it. Exempt are, by the criterion itself, words inside a sentence, and marks of a picture
 * whose place is what they say (a town, a year): those must be as large as their neighbours allow, and have a table beside them.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const found = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      "a[href], button, input, select, textarea, summary, [role=button]",
    ),
  ].filter((one) => isShown(one) && !one.closest("[inert]"));
  const boxOf = (element: Element) => {
    const boxes = [element.getBoundingClientRect()];
    if (element instanceof HTMLInputElement)
      for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
    return {
      left,
      top,
      right,
      bottom,
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
    };
  };
  const targets = found
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }: (typeof targets)[number]) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  const isInSentence = (element: Element) => {
    let block: Element | null = element;
    while (block && /^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
    if (!block || block === element || element.closest("svg")) return false;
    const own = [...block.querySelectorAll("a[href], button, summary, .hidden")]
      .map((one) => one.textContent ?? "")
      .join("");
    return (
      (block.textContent ?? "").replace(/[^\p{L}\p{N}]/gu, "").length - own.replace(/[^\p{L}\p{N}]/gu, "").length >= 3
    );
  };
  /** "Table" of a view, the page's own, or that of the mechanism; in a story its number links and its sources; in a list the list itself. */
  const hasTable = (mark: Element) =>
    document.querySelector(".mech-rounds") !== null ||
    mark
      .closest("section")
      ?.querySelector(".tools button[aria-pressed], .evidence, ol, ul, a[href*='/mechanisms/']") !== null;
  const faults: string[] = [];
  for (const target of targets.filter(isSmall)) {
    const { element, box } = target;
    if (isInSentence(element)) continue;
    const near = targets.find((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
      if (isSmall(other) && Math.hypot(other.box.x - box.x, other.box.y - box.y) < LEAST - 0.5) return true;
      const dx = Math.max(other.box.left - box.x, 0, box.x - other.box.right);
      const dy = Math.max(other.box.top - box.y, 0, box.y - other.box.bottom);
      return Math.hypot(dx, dy) < LEAST / 2 - 0.5;
    });
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} “${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}”`;
    const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`;
    if (!element.closest("svg")) {
      if (near) faults.push(`${name(element)} ${size} beside ${name(near.element)}`);
    } else if (near && !hasTable(element)) faults.push(`${name(element)} ${size} has no table`);
  }
  return faults;
}
