import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { agreedTotal, ask, eventLinks, explore, marks, numbersOf, queryOf } from "./steps";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const openSheet = async (page: Page) => {
  await page
    .getByRole("search")
    .getByRole("button", { name: /^Filter/ })
    .click();
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await expect(sheet).toBeVisible();
  return sheet;
};

test("on a phone the filter is a sheet with one group open at a time", async ({ watched: page }) => {
  await explore(page);
  const sheet = await openSheet(page);
  const groups = sheet.locator("details");
  await sheet.getByText("Kind", { exact: true }).click();
  await expect(sheet.getByRole("checkbox", { name: /^talks/ })).toBeVisible();
  await sheet.getByText("Level", { exact: true }).click();
  await expect(sheet.getByRole("checkbox", { name: /^ministers/ })).toBeVisible();
  await expect(sheet.getByRole("checkbox", { name: /^talks/ })).toHaveCount(0);
  expect(await groups.evaluateAll((all) => all.filter((group) => group.hasAttribute("open")).length)).toBe(1);
});

test("the sheet says how many events a choice leaves, and shows them", async ({ watched: page }) => {
  await explore(page);
  const sheet = await openSheet(page);
  await sheet.getByText("Level", { exact: true }).click();
  await sheet.getByRole("checkbox", { name: /^leaders/ }).click();
  await expect(page).toHaveURL(/level=leader$/);
  const { total } = await ask(page, `/api/summary?${queryOf(page)}`);
  await sheet.getByRole("button", { name: `Show ${total} events` }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\?level=leader$/);
  expect(await agreedTotal(page)).toBe(total);
  await expect(page.getByRole("search").getByRole("button", { name: "Filter (1)" })).toBeFocused();
});

for (const way of ["Esc", "Back"] as const) {
  test(`${way} closes the sheet and keeps what was chosen`, async ({ watched: page }) => {
    await explore(page, "/en?pair=US-VN");
    const sheet = await openSheet(page);
    await sheet.getByText("Kind", { exact: true }).click();
    await sheet.getByRole("checkbox", { name: /^talks/ }).click();
    await expect(page).toHaveURL(/kind=talks/);
    if (way === "Esc") await page.keyboard.press("Escape");
    else await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(/\/en\?pair=US-VN&kind=talks$/);
    await agreedTotal(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
    await agreedTotal(page);
  });

  test(`${way} closes a sheet in which nothing was chosen, and leaves the page as it was`, async ({
    watched: page,
  }) => {
    await explore(page, "/en?pair=US-VN");
    const sheet = await openSheet(page);
    if (way === "Esc") await page.keyboard.press("Escape");
    else await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
    await agreedTotal(page);
  });
}

test("on a phone one frame of the map is seen at a time", async ({ watched: page }) => {
  await explore(page);
  const map = page.locator("#map");
  const world = marks(map, /^Canberra: /);
  const home = marks(map, /^Gulf of Tonkin: /).first();
  const frames = map.getByRole("group", { name: "Part of the map" });
  await expect(frames.getByRole("button", { name: "Viet Nam and the sea" })).toHaveAttribute("aria-pressed", "true");
  await expect(home).toBeVisible();
  await expect(world).toBeHidden();
  await frames.getByRole("button", { name: "World" }).click();
  await expect(world).toBeVisible();
  await expect(home).toBeHidden();
});

test("the line under the frame counts what lies outside it, and leads there", async ({ watched: page }) => {
  await explore(page);
  const line = page.getByText(/^Outside this frame: /);
  const count = Number(/([\d,]+) event/.exec((await line.textContent()) ?? "")?.[1]);
  const [inside = 0] =
    /, (\d+) events$/
      .exec((await page.getByText(/^Viet Nam and the sea, \d+ events$/).textContent()) ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  const { byPlace } = await ask(page, "/api/summary");
  expect(count + inside).toBe(byPlace.reduce((sum: number, place: { events: number }) => sum + place.events, 0));
  await line.getByRole("button", { name: "World" }).click();
  await expect(marks(page.locator("#map"), /^Canberra: /)).toBeVisible();
});

test("on a phone the network is a list of pairs, which narrows as lines do", async ({ watched: page }) => {
  await explore(page);
  const list = page.getByRole("group", { name: "Pairs by events" });
  const rows = marks(list, /events?/);
  await expect(rows).toHaveCount(11);
  await page.getByRole("button", { name: /^All \d+ pairs/ }).click();
  const { byPair } = await ask(page, "/api/summary");
  expect(await numbersOf(rows)).toEqual(byPair.map(({ events }: { events: number }) => events));
  await marks(list, /^United States–Viet Nam, /).click();
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  await agreedTotal(page);
});

test("on a phone an event opens over the whole page", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN");
  await eventLinks(page).first().tap();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("heading", { level: 2 })).toBeVisible();
  const overflow = await drawer.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(drawer).toHaveCount(0);
});

test("what a finger must hit in the sheet is at least 44 px high", async ({ watched: page }) => {
  await explore(page);
  const sheet = await openSheet(page);
  await sheet.getByText("Level", { exact: true }).click();
  await expect(sheet.getByRole("checkbox").first()).toBeVisible();
  const low = await sheet
    .locator("summary, label.opt, button")
    .evaluateAll((found) =>
      found
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 44),
    );
  expect(low).toEqual([]);
});
