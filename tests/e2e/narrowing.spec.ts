import { expect, test } from "./page";
import { agreedTotal, ask, explore, marks, numbersOf, queryOf, reset, tabTo, view } from "./steps";

const MAP = "Where they meet";
const NETWORK = "Who meets whom";
const TIE = /–.+, [\d,]+ events?/;

test("the map narrows the other views, but not itself", async ({ watched: page }) => {
  await explore(page);
  await test.step("by a bubble, which leads back again", async () => {
    const all = await agreedTotal(page);
    const map = view(page, MAP);
    const bubble = marks(map, /^Da Nang: /).first();
    const [count = 0] = await numbersOf(bubble);
    const others = await numbersOf(marks(map, /events?\. /));
    await bubble.click();
    await expect(page).toHaveURL(/\/en\?place=da-nang$/);
    expect(await agreedTotal(page)).toBe(count);
    expect(count).toBeLessThan(all);
    // The map still shows the other places, as many events as before; the chosen one offers the way back.
    expect(await numbersOf(marks(map, /events?\. /))).toEqual(others);
    await expect(marks(map, /^Da Nang: .+ Chosen/).first()).toBeVisible();
    await expect(marks(map, /^Gulf of Tonkin: /)).toHaveCSS("opacity", /^0\.\d+$/);
    // The network stands on the events of Da Nang.
    const { byPair } = await ask(page, `/api/summary?${queryOf(page)}`);
    const ties = marks(view(page, NETWORK), TIE);
    expect(await numbersOf(ties)).toEqual(byPair.map(({ events }: { events: number }) => events));
    await marks(map, /^Da Nang: .+ Chosen/)
      .first()
      .click();
    await expect(page).toHaveURL(/\/en$/);
    expect(await agreedTotal(page)).toBe(all);
  });
  await test.step("by a bubble of several places, to all of them", async () => {
    const bubble = marks(view(page, MAP), /^Washington, D\.C\. and \d+ more places?: /);
    const [count] = await numbersOf(bubble);
    await bubble.click();
    await expect(page).toHaveURL(/place=.*washington-dc/);
    expect(await agreedTotal(page)).toBe(count);
  });
  await reset(page);
  await test.step("by the events without a place, which are counted beside it", async () => {
    const call = marks(view(page, MAP), /^\d+ events by phone\./);
    const [count] = await numbersOf(call);
    await call.click();
    await expect(page).toHaveURL(/format=phone/);
    expect(await agreedTotal(page)).toBe(count);
  });
});

test("the network narrows the other views, but not itself", async ({ watched: page }) => {
  await explore(page);
  await test.step("by a line", async () => {
    const network = view(page, NETWORK);
    const ties = marks(network, TIE);
    const before = await numbersOf(ties);
    const tie = marks(network, /^United States–Viet Nam, /);
    const [count] = await numbersOf(tie);
    await tie.click();
    await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
    expect(await agreedTotal(page)).toBe(count);
    expect(await numbersOf(ties)).toEqual(before);
    await expect(marks(network, /^China–Viet Nam, /)).toHaveCSS("opacity", /^0\.\d+$/);
    await expect(tie).toHaveCSS("opacity", "1");
    const { byPlace } = await ask(page, `/api/summary?${queryOf(page)}`);
    const daNang = byPlace.find(({ place }: { place: string }) => place === "da-nang").events;
    expect(await numbersOf(marks(view(page, MAP), /^Da Nang: /).first())).toEqual([daNang]);
  });
  await reset(page);
  await test.step("by an actor, to all its events", async () => {
    const actor = marks(view(page, NETWORK), /^Japan, /);
    const [count] = await numbersOf(actor);
    await actor.click();
    await expect(page).toHaveURL(/\/en\?actor=JP$/);
    expect(await agreedTotal(page)).toBe(count);
  });
  await reset(page);
  await test.step("by a row of its table", async () => {
    const network = view(page, NETWORK).first();
    await network.getByRole("button", { name: "Table" }).click();
    const row = network.getByRole("row", { name: /United States–Viet Nam/ });
    const count = Number(((await row.getByRole("cell").first().textContent()) ?? "").replace(/\D/g, ""));
    await row.getByRole("link").click();
    await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
    expect(await agreedTotal(page)).toBe(count);
  });
  await reset(page);
  await test.step("by a cell of its matrix", async () => {
    const network = view(page, NETWORK);
    await network.getByRole("button", { name: "Matrix" }).click();
    await expect(network.locator(".network-grid")).toBeVisible();
    const cell = marks(network, /^United States–Viet Nam, /).first();
    const [count] = await numbersOf(cell);
    await cell.click();
    await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
    expect(await agreedTotal(page)).toBe(count);
  });
});

test("themes narrow the other views, but not each other", async ({ watched: page }) => {
  await explore(page);
  await test.step("by a theme", async () => {
    const themes = page.locator("#themes");
    await themes.scrollIntoViewIfNeeded();
    await expect(themes.locator("[data-bar]").first(), "the live picture is there").toBeAttached();
    const names = marks(themes, /, [\d,]+ events?: show only these$/);
    const before = await numbersOf(names);
    const { byTheme } = await ask(page, "/api/summary");
    const counted = Object.fromEntries(
      byTheme.map((row: { theme: string; events: number }) => [row.theme, row.events]),
    );
    await marks(themes, /^War legacies, [\d,]+ events: /).click();
    await expect(page).toHaveURL(/\/en\?theme=war-legacy$/);
    expect(await agreedTotal(page)).toBe(counted["war-legacy"]);
    const { byPair } = await ask(page, `/api/summary?${queryOf(page)}`);
    const ties = marks(view(page, NETWORK), TIE);
    await expect.poll(() => numbersOf(ties)).toEqual(byPair.map(({ events }: { events: number }) => events));
    // One theme is shown by its subthemes; the themes beside it are one press away, and as they were.
    await themes.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Themes", exact: true }).click();
    await expect.poll(() => numbersOf(names)).toEqual(before);
    await expect(marks(themes, /^The sea, [\d,]+ events: /)).toHaveCSS("opacity", /^0\.\d+$/);
    await expect(marks(themes, /^War legacies, [\d,]+ events: /)).toHaveCSS("opacity", "1");
  });
  await reset(page);
  await test.step("by a bar, to the theme in that year", async () => {
    const themes = page.locator("#themes");
    await themes.scrollIntoViewIfNeeded();
    const bar = marks(themes, /^Defence, 2024: /);
    const count = Number(/: ([\d,]+) of/.exec((await bar.getAttribute("aria-label")) ?? "")?.[1]);
    await bar.click();
    await expect(page).toHaveURL(/\/en\?theme=defence&from=2024&to=2024$/);
    expect(await agreedTotal(page)).toBe(count);
  });
});

test("themes are shown by month, by count and by pair", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN,CN-VN");
  const themes = page.locator("#themes");
  for (const name of ["Count", "Month"]) {
    await themes.getByRole("button", { name, exact: true }).click();
    await expect(themes.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true");
  }
  await expect(themes.getByRole("heading", { level: 2 })).toHaveText("Themes by month");
  await expect(marks(themes, /, [A-Z]\w+ \d{4}: [\d,]+ of/).first()).toBeAttached();
  await themes.getByRole("button", { name: "By pair", exact: true }).click();
  const panels = themes.getByRole("group", { name: /^.+–.+, two themes from/ });
  await expect(panels).toHaveCount(2);
});

test("the histogram of years narrows by keyboard, and keeps its own bars", async ({ watched: page }) => {
  await explore(page);
  const all = await agreedTotal(page);
  const bars = page.getByRole("search").locator("rect");
  const heights = await bars.evaluateAll((found) => found.map((bar) => bar.getAttribute("height")));
  const from = page.getByRole("search").getByRole("slider", { name: "From" });
  await tabTo(page, from);
  for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight");
  const year = Number(await from.getAttribute("aria-valuenow"));
  await expect(page).toHaveURL(new RegExp(`\\?from=${year}$`));
  const since = await agreedTotal(page);
  expect(since).toBeGreaterThan(0);
  expect(since).toBeLessThan(all);
  expect(await bars.evaluateAll((found) => found.map((bar) => bar.getAttribute("height")))).toEqual(heights);
  await page.getByRole("search").getByRole("slider", { name: "To" }).press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`\\?from=${year}&to=\\d{4}$`));
  expect(await agreedTotal(page)).toBeLessThanOrEqual(since);
  await page.getByRole("search").getByRole("slider", { name: "To" }).press("Escape");
  await expect(page).toHaveURL(/\/en$/);
  expect(await agreedTotal(page)).toBe(all);
});

test("all views together count the events of one filter", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN,CN-VN&level=vice-minister,minister&from=2010&to=2024-06");
  expect(await agreedTotal(page)).toBeGreaterThan(20);
  const { byPair, byPlace, unplaced } = await ask(page, `/api/summary?${queryOf(page)}`);
  const events = ({ events }: { events: number }) => events;
  expect(await numbersOf(marks(view(page, NETWORK), TIE))).toEqual(byPair.map(events));
  const placed: number = byPlace.map(events).reduce((sum: number, count: number) => sum + count, 0);
  await expect(view(page, MAP)).toContainText(`${placed} events with a place`);
  const beside = [unplaced.phone, unplaced.virtual, unplaced.unnamed].map(events).reduce((sum, count) => sum + count);
  expect(placed + beside).toBe(await agreedTotal(page));
});

test("the filter is found by words", async ({ watched: page }) => {
  await explore(page);
  await test.step("a kind in a short list, each with its number of events", async () => {
    await page.getByRole("button", { name: /^Kind/ }).click();
    const kind = page.getByRole("checkbox", { name: /^summit/ });
    const count = Number(/\d+$/.exec((await kind.locator("..").textContent()) ?? "")?.[0]);
    await kind.click();
    await expect(page).toHaveURL(/\?kind=summit$/);
    await expect(kind).toBeChecked();
    expect(await agreedTotal(page)).toBe(count);
  });
  await reset(page);
  await test.step("a pair by typing its name in the other language", async () => {
    await page.getByRole("button", { name: /^Pair or actor/ }).click();
    const box = page.getByRole("combobox", { name: "Pair or actor" });
    await box.fill("hoa ky");
    await page.getByRole("option", { name: /^United States–Viet Nam/ }).click();
    await expect(page).toHaveURL(/pair=US-VN/);
    await box.fill("trung quoc");
    await page.getByRole("option", { name: /^China–Viet Nam/ }).click();
    await expect(page).toHaveURL(/pair=CN-VN,US-VN/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^Pair or actor/ })).toBeFocused();
    await agreedTotal(page);
  });
  await reset(page);
  await test.step("a text without its accents", async () => {
    await page.getByRole("searchbox", { name: "Text" }).fill("nguyen phu trong");
    await expect(page).toHaveURL(/\?q=nguyen%20phu%20trong$/);
    expect(await agreedTotal(page)).toBeGreaterThan(5);
  });
});

test("an empty selection says so and offers what to drop", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN&place=moscow");
  expect(await agreedTotal(page)).toBe(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No event matches this filter.");
  await page.getByRole("button", { name: "Drop: Place" }).first().click();
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  expect(await agreedTotal(page)).toBeGreaterThan(0);
});
