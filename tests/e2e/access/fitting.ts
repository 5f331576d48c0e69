import type { Page } from "@playwright/test";

/** What a reader may ask for (WCAG 1.4.12); one sheet, so that it can be taken off again. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** At 320 × 640 px, which is 1280 px at 400 %: what asks for a sideways scroll, tables and pictures but for. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    const faults: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) faults.push(`the page is ${over} px too wide`);
    for (const box of document.querySelectorAll("body *")) {
      if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth < 8) continue;
      const isScroller = /auto|scroll/.test(getComputedStyle(box).overflowX);
      if (isScroller && !box.querySelector("table, svg") && !box.matches("table, pre, input, textarea"))
        faults.push(`a sideways scroll: ${box.tagName.toLowerCase()}.${box.className}`);
    }
    return faults;
  });
}

/** What is cut off or lies upon other words once the text is spaced as a reader may ask for. */
export async function spacingFaults(page: Page): Promise<string[]> {
  const before = new Set(await page.evaluate(crowdedTexts));
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
  // A list that draws only its part of the rows measures them anew a frame later: what lies upon each other then is a fault.
  let faults: string[] = [];
  for (let look = 0; look < LOOKS; look++) {
    faults = (await page.evaluate(crowdedTexts)).filter((text) => !before.has(text));
    if (faults.length === 0) break;
    await page.waitForTimeout(LOOK_MS);
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return faults;
}

const LOOKS = 20;
const LOOK_MS = 100;

/** In the page: texts that their box cuts off, and texts that lie upon each other. */
function crowdedTexts(): string[] {
  const CELL = 60;
  const faults: string[] = [];
  const shown: { text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trim();
    const parent = node.parentElement;
    if (!text || !parent || parent.closest("svg, .hidden, noscript, script, style, option, select")) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const whole = range.getBoundingClientRect();
    let isScrolled = false;
    for (let up: Element | null = parent; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const edge = up.getBoundingClientRect();
      const isOutX = whole.right > edge.right + 2 || whole.left < edge.left - 2;
      const isOutY = whole.bottom > edge.bottom + 2 || whole.top < edge.top - 2;
      // What a box scrolls to is not lost, and lies upon nothing.
      isScrolled = (isOutX && /auto|scroll/.test(style.overflowX)) || (isOutY && /auto|scroll/.test(style.overflowY));
      if (isScrolled || style.position === "fixed") break;
      const isCut = (isOutX && /hidden|clip/.test(style.overflowX)) || (isOutY && /hidden|clip/.test(style.overflowY));
      // Three dots are no loss where the whole text is one hover away.
      const isTold =
        style.textOverflow === "ellipsis" && parent.closest("[title]")?.getAttribute("title")?.includes(text);
      if (isCut && !isTold) faults.push(`cut off: ${text.slice(0, 40)}`);
      if (isCut) break;
    }
    if (!isScrolled) for (const box of range.getClientRects()) shown.push({ text: text.slice(0, 40), box });
  }
  const cells = new Map<number, typeof shown>();
  for (const one of shown) {
    const { box } = one;
    const key = Math.floor((box.top + scrollY) / CELL);
    for (const row of [key - 1, key]) {
      for (const other of cells.get(row) ?? []) {
        const [width, height] = [
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left),
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top),
        ];
        // Lines overlap by their leading; letters do only by more than half of it.
        if (other.text !== one.text && width > 3 && height > 0.55 * Math.min(box.height, other.box.height))
          faults.push(`upon each other: ${other.text} | ${one.text}`);
      }
    }
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  return faults;
}
