import { findBarriers } from "./barriers";
import { expect, open, test } from "./page";

const STORY = "/en/briefings/war-legacies";

test("a whole briefing is presented by keys, first to last and home", async ({ watched: page }) => {
  await open(page, `${STORY}/present`, "dark");
  const count = Number((await page.locator(".slide-kick > :last-child").textContent())?.split("/")[1]);
  expect(count).toBeGreaterThanOrEqual(6);
  const headings = new Set<string>();
  for (let step = 1; step <= count; step++) {
    await expect(page.locator(".slide-kick > :last-child")).toHaveText(`${step} / ${count}`);
    await expect(page).toHaveURL(new RegExp(step === 1 ? "present(\\?step=1)?$" : `step=${step}$`));
    headings.add((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
    // nothing is cut off, nothing lies over the last line
    const over = await page.locator(".slide").evaluate((slide) => slide.scrollHeight - slide.clientHeight);
    expect(over, `step ${step}`).toBeLessThanOrEqual(1);
    if (step < count) await page.keyboard.press(["ArrowRight", "Space", "PageDown"][step % 3] ?? "ArrowRight");
  }
  expect(headings.size).toBe(count);
  await page.keyboard.press("Home");
  await expect(page.locator(".slide-kick > :last-child")).toHaveText(`1 / ${count}`);
  expect(await page.evaluate(() => localStorage.getItem("entente-theme"))).toBe("dark");
});

test("the presenter's window is in step, both ways", async ({ watched: page, context }) => {
  await open(page, `${STORY}/present`);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("n");
  const notes = await opened;
  await expect(notes.locator(".presenter-step")).toHaveText(/^1 \//);
  await page.keyboard.press("ArrowRight");
  await expect(notes.locator(".presenter-step")).toHaveText(/^2 \//);
  await notes.getByRole("button", { name: "Next" }).click();
  await expect(page.locator(".slide-kick > :last-child")).toHaveText(/^3 \//);
  await notes.keyboard.press("b");
  await expect(page.locator(".show-blank")).toBeVisible();
  await page.keyboard.press("x");
  await expect(page.locator(".show-blank")).toHaveCount(0);
  await expect(notes.getByRole("timer")).toHaveText(/^\d+:\d\d$/);
});

test("a number of the story opens its events, a mark on the wall too", async ({ watched: page }) => {
  await open(page, STORY);
  await page.locator('.read-fact a[href*="/events/"]').first().click();
  await expect(page).toHaveURL(/\?event=/);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  await expect(page.locator('.read-fact a[href^="/en?pair=US-VN"]').first()).toBeVisible();

  await open(page, `${STORY}/present?step=4`);
  await page.locator(".slide [data-key='bien-hoa'] a").first().focus();
  await page.keyboard.press("Enter");
  const events = page.getByRole("dialog", { name: "Events behind it" });
  await expect(events.locator("[data-event]").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(events).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=5$/);
});

test("the slides on paper have no barrier that axe sees", async ({ watched: page }) => {
  // axe compares every text of the pictures with what lies under it
  test.setTimeout(150_000);
  await open(page, `${STORY}/slides`);
  expect(await findBarriers(page)).toEqual([]);
});

test("slides are complete without a script, one page each and the sources", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${STORY}/slides?notes=1`);
  const steps = page.locator(".slide-page:not(.slide-sources)");
  expect(await steps.count()).toBeGreaterThanOrEqual(6);
  for (const step of await steps.all()) {
    await expect(step.locator(".stage-picture").first()).toBeVisible();
    await expect(step.locator(".slide-notes p").first()).toBeVisible();
  }
  await expect(page.locator(".slide-sources li").first()).toBeVisible();
  await context.close();
});

test("the story is read in Vietnamese, and on a phone without a sideways scroll", async ({ watched: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/vi/briefings/two-partnerships");
  await expect(page.getByRole("link", { name: "Trình chiếu" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("an id that is no briefing is a page with a way on", async ({ watched: page }) => {
  const answer = await page.goto("/en/briefings/no-such-story");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "To all briefings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Briefings");
});
