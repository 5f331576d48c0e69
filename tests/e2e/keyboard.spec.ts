import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { agreedTotal, eventLinks, explore, marks, numbersOf, tabTo, view } from "./steps";

/** More stops than this nobody walks through. */
const MOST_STOPS = 140;

/** The mark of a picture that Tab reaches; arrow keys go on from there. */
const stopOf = (page: Page, name: string | RegExp) => view(page, name).locator('a.mark[tabindex="0"]').first();
/** Put the focus on the last of a view's tools: what stands before it is the matter of the walk through the whole page. */
const startAt = (page: Page, name: string | RegExp) => view(page, name).locator(".save-menu > summary").focus();
const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

/** The part of the page, the element and its words that have the focus; empty where nothing has it. */
const stopNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const part = element.closest("#map, #themes, #network, #events, search, header, footer")?.id ?? "";
    return `${part} ${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`;
  });

test("the first Tab offers to skip to the content", async ({ watched: page }) => {
  await explore(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
});

test("Tab walks through the whole page, never loses the focus, and never goes in circles", async ({
  watched: page,
}) => {
  await explore(page);
  const stops: string[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    let stop = await stopNow(page);
    if (stop === "") {
      // A picture that is just drawn anew takes the focus with it, and must give it back.
      await expect.poll(() => stopNow(page), `focus after: ${stops.join(" | ")}`).not.toBe("");
      stop = await stopNow(page);
    }
    stops.push(stop);
    // The live picture comes when somebody enters its view: no hand is through before it is there.
    if (stop.startsWith("themes")) await expect(page.locator("#themes [data-bar]").first()).toBeAttached();
    if (stop.includes("Cite this page")) break;
  }
  expect(stops.at(-1), "the last link of the page").toContain("Cite this page");
  for (const part of [/^map a .+ events/i, /^themes a .+: .+ events?/i, /^network a .+ events/i, /^events A /])
    expect(
      stops.some((stop) => part.test(stop)),
      String(part),
    ).toBe(true);
});

test("a bubble of the map is reached by Tab and arrows, and chosen by Enter", async ({ watched: page }) => {
  await explore(page);
  await startAt(page, "Where they meet");
  await tabTo(page, stopOf(page, "Where they meet"), { most: 5 });
  const seen = new Set([await focusedLabel(page)]);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
    await page.keyboard.press(key);
    seen.add(await focusedLabel(page));
  }
  expect(seen.size, "arrows lead to other bubbles").toBeGreaterThan(2);
  await expect(page.getByRole("tooltip")).toBeVisible();
  const mark = page.locator("a.mark:focus");
  const label = await focusedLabel(page);
  const [count] = await numbersOf(mark);
  await page.keyboard.press("Enter");
  if (label.includes("Zoom in")) return;
  await expect(page).toHaveURL(/\?place=/);
  expect(await agreedTotal(page)).toBe(count);
});

test("the map is zoomed and shown whole again by keys", async ({ watched: page }) => {
  await explore(page);
  await startAt(page, "Where they meet");
  await tabTo(page, stopOf(page, "Where they meet"), { most: 5 });
  const world = page.locator("figure").first();
  const before = await marks(world, /events?\. /).count();
  for (let i = 0; i < 6; i++) await page.keyboard.press("+");
  const whole = world.getByRole("button", { name: "Show all" });
  await expect(whole).toBeVisible();
  await expect.poll(() => marks(world, /events?\. /).count(), "clusters open").toBeGreaterThan(before);
  await page.keyboard.press("0");
  await expect(whole).toHaveCount(0);
  await expect.poll(() => marks(world, /events?\. /).count()).toBe(before);
});

test("Esc closes the tooltip of a mark", async ({ watched: page }) => {
  await explore(page);
  await startAt(page, "Who meets whom");
  await tabTo(page, stopOf(page, "Who meets whom"), { most: 5 });
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tooltip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

test("an actor of the network is reached by Tab and arrows, and chosen by Enter", async ({ watched: page }) => {
  await explore(page);
  await startAt(page, "Who meets whom");
  await tabTo(page, stopOf(page, "Who meets whom"), { most: 5 });
  const first = await focusedLabel(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedLabel(page)).not.toBe(first);
  const [count] = await numbersOf(page.locator("a.mark:focus"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?(actor|pair)=/);
  expect(await agreedTotal(page)).toBe(count);
});

test("a bar of the themes is reached by Tab and arrows, and chosen by Enter", async ({ watched: page }) => {
  await explore(page);
  const themes = page.locator("#themes");
  await themes.scrollIntoViewIfNeeded();
  const bars = themes.locator("[data-bar] a.mark");
  await expect(bars.first()).toBeVisible();
  await themes.locator(".save-menu > summary").focus();
  await tabTo(page, themes.locator('[data-bar] a.mark[tabindex="0"]'), { most: 30 });
  const first = await focusedLabel(page);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focusedLabel(page)).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  const label = await focusedLabel(page);
  const count = Number(/: ([\d,]+) of /.exec(label)?.[1] ?? /: ([\d,]+) events?/.exec(label)?.[1]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=\d{4}&to=\d{4}/);
  expect(await agreedTotal(page)).toBe(count);
});

test("the focus stays on its link when the live picture comes, and Tab goes on to its bars", async ({
  watched: page,
}) => {
  await explore(page);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/_next/static/chunks/**", async (route) => {
    await held;
    await route.fallback();
  });
  await startAt(page, "Themes by year");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const name = await focusedLabel(page);
  expect(name).toMatch(/events: show only these$/);
  await expect(page.locator("#themes .recharts-surface")).toHaveCount(0);
  release();
  await expect(page.locator("#themes .recharts-surface").first()).toBeVisible();
  await expect.poll(() => focusedLabel(page)).toBe(name);
  await tabTo(page, page.locator('#themes [data-bar] a.mark[tabindex="0"]'), { most: 30 });
});

test("an event of the list is reached by Tab and opened by Enter", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN&place=da-nang");
  await page.getByRole("button", { name: "Earliest first" }).focus();
  await tabTo(page, eventLinks(page).first(), { most: 5 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page).toHaveURL(/&event=/);
});

test("after a choice by Enter the focus stays on the mark that was chosen", async ({ watched: page }) => {
  await explore(page);
  const tie = marks(view(page, "Who meets whom"), /^Japan, /);
  await tie.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?actor=JP$/);
  await agreedTotal(page);
  await expect.poll(() => focusedLabel(page)).toMatch(/^Japan, /);
});
