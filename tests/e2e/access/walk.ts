import type { Page } from "@playwright/test";

/** More stops than this nobody walks through: of a longer page the first ones are walked, and the last ones. */
const MOST_STOPS = 150;
const LAST_STOPS = 20;

/** What is wrong with the way of the focus through a page, as short texts; empty is right. */
export async function walkFaults(page: Page): Promise<string[]> {
  await page.evaluate(startRecord);
  await press(page, MOST_STOPS);
  if (await page.evaluate(hurryToEnd, LAST_STOPS)) await press(page, LAST_STOPS + 5);
  return page.evaluate(endRecord);
}

/** Tab as often as wanted, or until the page is left or begins anew. */
async function press(page: Page, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (presses % 10 === 9 && (await page.evaluate(() => Reflect.get(window, "walk").isAtEnd))) return;
  }
}

/** In the page: keep what each stop looks like while it has the focus, from one Tab to the next. */
function startRecord(): void {
  const STYLES = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "boxShadow",
    "backgroundColor",
    "borderColor",
  ] as const;
  const PAINTS = ["fill", "stroke", "strokeWidth", "color", "textDecorationLine", "opacity"] as const;
  const lookOf = (element: Element) => {
    const near = [element, element.parentElement, element.nextElementSibling, ...[...element.children].slice(0, 4)];
    return near
      .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, "::after")] : []))
      .map((style) => [...STYLES, ...PAINTS].map((name) => style[name]).join())
      .join(";");
  };
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 50)}”`;
  /** What the eye finds: a control that is only there for the keyboard is shown by its label. */
  const shownOf = (element: Element) =>
    (element.getBoundingClientRect().width < 4 && element.closest("label")) || element;
  const isHit = (element: Element) => {
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    for (const along of [0.5, 0.25, 0.75, 0.05, 0.95])
      for (const down of [0.5, 0.25, 0.75, 0.05, 0.95]) {
        const hit = document.elementFromPoint(box.left + box.width * along, box.top + box.height * down);
        if (hit && (element.contains(hit) || hit.contains(element) === (hit.tagName === "LABEL"))) return true;
      }
    return false;
  };
  const placeOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    let [top, isFloating] = [box.top + scrollY, false];
    for (let up = element.parentElement; up && up !== document.documentElement; up = up.parentElement) {
      top += up.scrollTop;
      isFloating ||= /sticky|fixed/.test(getComputedStyle(up).position);
    }
    return { left: box.left, right: box.right, top, height: box.height, isFloating };
  };

  const faults: string[] = [];
  const reached = new Set<Element>();
  let last: { element: Element; look: string; place: ReturnType<typeof placeOf> } | undefined;
  let still = 0;
  const stops = () =>
    [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ].filter(
      (stop) =>
        stop.tabIndex >= 0 &&
        stop.checkVisibility({ visibilityProperty: true }) &&
        !stop.matches(":disabled, [inert], [inert] *"),
    );
  const walk = { faults, reached, nameOf, stops, isAtEnd: false, settle, forget };
  /** The stop before the last has lost the focus: it must have lost its ring too. */
  function settle() {
    if (last?.element.isConnected && document.activeElement !== last.element && lookOf(last.element) === last.look)
      faults.push(`focus is not seen: ${nameOf(last.element)}`);
  }
  function forget() {
    last = undefined;
  }
  Object.assign(window, { walk });
  addEventListener(
    "keydown",
    ({ key }) => {
      const element = document.activeElement;
      if (key !== "Tab" || walk.isAtEnd) return;
      settle();
      if (!element || element === document.body) {
        walk.isAtEnd = reached.size > 0;
        return;
      }
      if (reached.has(element)) {
        if (element === last?.element) {
          still += 1;
          if (still === 3) faults.push(`focus is trapped: ${nameOf(element)}`);
        } else walk.isAtEnd = true;
        return;
      }
      still = 0;
      reached.add(element);
      const shown = shownOf(element);
      const place = placeOf(shown);
      if (!isHit(shown)) faults.push(`focus is hidden: ${nameOf(element)}`);
      const before = last?.place;
      const isSamePicture = last && element.closest("svg") && element.closest("svg") === last.element.closest("svg");
      if (before && !before.isFloating && !place.isFloating && !isSamePicture) {
        const isOneColumn = Math.max(before.left, place.left) < Math.min(before.right, place.right);
        if (isOneColumn && place.top + place.height < before.top - place.height)
          faults.push(`focus jumps back: ${nameOf(last?.element ?? element)} → ${nameOf(element)}`);
      }
      last = { element, look: lookOf(element), place };
    },
    true,
  );
}

/** In the page: where the end was not reached, go to the stop that stands so many before it. What lies between is made like what was walked. */
function hurryToEnd(before: number): boolean {
  const walk = Reflect.get(window, "walk");
  if (walk.isAtEnd) return false;
  walk.settle();
  walk.forget();
  const stops: HTMLElement[] = walk.stops();
  const from = Math.max(0, stops.length - before);
  stops.forEach((stop, i) => {
    if (i < from) walk.reached.add(stop);
    else walk.reached.delete(stop);
  });
  stops[from]?.focus();
  return true;
}

/** In the page: what was found, and what no Tab has reached. */
function endRecord(): string[] {
  const walk = Reflect.get(window, "walk");
  walk.settle();
  const stops: HTMLElement[] = walk.stops();
  const names = new Set([...walk.reached].map(walk.nameOf));
  const missed = stops.filter((stop) => {
    // By its name as well: a picture that comes alive meanwhile is drawn anew.
    if (walk.reached.has(stop) || names.has(walk.nameOf(stop))) return false;
    // The picture beside a story follows the reading, here to its last step; each step is reached in the presentation.
    if (stop.closest(".read-picture")) return false;
    // Of a group of choices one is a stop.
    const group = stop instanceof HTMLInputElement && stop.type === "radio" ? stop.name : undefined;
    return !stops.some(
      (other) => group !== undefined && other.getAttribute("name") === group && walk.reached.has(other),
    );
  });
  const isOwnOrder = document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])') !== null;
  return [
    ...walk.faults,
    ...(isOwnOrder ? ["an order of its own"] : []),
    ...(walk.isAtEnd ? [] : ["the end is not reached"]),
    ...missed.map((stop) => `not reached: ${walk.nameOf(stop)}`),
  ];
}
