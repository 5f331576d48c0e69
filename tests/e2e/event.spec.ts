import { expect, open, test } from "./page";
import { ask, eventLinks, explore, queryOf, tabTo } from "./steps";

const ID = "2025-05-08-vn-us-defence-policy-dialogue-13";
const TITLE = "13th Vietnam–US Defence Policy Dialogue";

test("an event opens beside the list by keyboard, keeps the focus inside, and Esc gives it back", async ({
  watched: page,
}) => {
  await explore(page, "/en?pair=US-VN&theme=war-legacy");
  const query = queryOf(page);
  const list = page.getByRole("region", { name: /^\d+ events, by month/ });
  await list.focus();
  const row = eventLinks(page).first();
  await tabTo(page, row, { most: 3 });
  await page.keyboard.press("ArrowDown");
  const second = eventLinks(page).nth(1);
  await expect(second).toBeFocused();
  const id = (await second.getAttribute("data-event")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`\\?${query}&event=${id}$`));
  const { title } = await ask(page, `/api/events/${id}`);
  const drawer = page.getByRole("dialog", { name: title.en });
  await expect(drawer.getByRole("heading", { level: 2, name: title.en })).toBeVisible();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    // A modal dialog lets Tab out only to the browser's own bar, never to the page below.
    expect(
      await page.evaluate(() => document.activeElement?.closest("dialog") || document.activeElement === document.body),
    ).toBeTruthy();
  }
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/en\\?${query}$`));
  await expect(second).toBeFocused();
});

test("back closes the drawer, and forward opens it again", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN");
  await eventLinks(page).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  await page.goForward();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a closed drawer does not come back by Back", async ({ watched: page }) => {
  await open(page, "/en/data");
  await explore(page, "/en?pair=US-VN");
  await eventLinks(page).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/data$/);
});

test("?event= opens the drawer at once, over its filter, and leads to the event's page", async ({ watched: page }) => {
  await explore(page, `/en?pair=US-VN&event=${ID}`);
  const drawer = page.getByRole("dialog", { name: TITLE });
  await expect(drawer).toContainText("8 May 2025");
  await expect(drawer.getByRole("region", { name: /^Sources: \d+/ })).toBeVisible();
  await drawer.getByRole("link", { name: "Open the full page" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/events/${ID}$`));
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
});

test("?event= of no event says so and can be closed", async ({ page }) => {
  await explore(page, "/en?event=no-such-event");
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("alert")).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test("the page of an event names its people, figures and sources, and how each fact is known, to machines too", async ({
  watched: page,
}) => {
  await open(page, `/en/events/${ID}`);
  const record = await ask(page, `/api/events/${ID}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  const people = page.getByRole("region", { name: "Who took part" });
  for (const name of ["Hoang Xuan Chien", "John Noh"]) await expect(people).toContainText(name);
  const figures = page.getByRole("region", { name: "Figures stated" });
  for (const number of ["130,000,000", "430,000,000"]) await expect(figures).toContainText(number);
  const sources = page.getByRole("region", { name: /^Sources: \d+/ });
  await expect(sources.getByRole("listitem")).toHaveCount(record.sources.length);
  for (const link of await sources.getByRole("link").all())
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
  await expect(sources.getByRole("link").first()).not.toHaveText("");

  await test.step("as schema.org, with the source of each claim", async () => {
    const text = await page.locator('script[type="application/ld+json"]').first().textContent();
    const told = JSON.parse(text ?? "");
    const item = Array.isArray(told["@graph"])
      ? told["@graph"].find((entry: { "@type": string }) => entry["@type"] === "Event")
      : told;
    expect(JSON.stringify(told["@context"])).toContain("schema.org");
    expect(item).toMatchObject({ "@type": "Event", name: TITLE, startDate: "2025-05-08" });
  });

  const evidence = page.getByRole("region", { name: "How each fact is known" });
  const date = evidence.getByRole("row", { name: /^Date 8 May 2025/ });
  await expect(date).toContainText("reported");
  await date.getByRole("link", { name: "1" }).click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator("#source-1")).toBeInViewport();
});

test("a year that no report gives is marked as inferred", async ({ watched: page }) => {
  const { events } = await ask(page, "/api/events?pair=US-VN&from=2008-05-29&to=2008-05-29");
  await open(page, `/en/events/${events[0].id}`);
  const evidence = page.getByRole("region", { name: "How each fact is known" });
  await expect(evidence.getByRole("row", { name: /^Date / })).toContainText("inferred");
});

test("the rounds of a mechanism lead to the round before and back", async ({ watched: page }) => {
  await open(page, `/en/events/${ID}`);
  const series = page.getByRole("region", { name: /^Round 13 of/ });
  await expect(series).toContainText("Round after: not in the data");
  await series.getByRole("link", { name: /^Round before: / }).click();
  await expect(page).not.toHaveURL(new RegExp(ID));
  await expect(page).toHaveURL(/\/en\/events\/2023-/);
  await page.getByRole("link", { name: "Round after: 8 May 2025" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/events/${ID}$`));
});

test("an event is cited in three styles, each copied by a button", async ({ watched: page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `/en/events/${ID}`);
  const { dataVersion } = await ask(page, "/api/health");
  const cite = page.getByRole("region", { name: "Cite this" });
  for (const style of ["APA", "Chicago", "BibTeX"]) {
    await expect(async () => {
      await cite.getByRole("button", { name: `Copy ${style}` }).click();
      await expect(cite.getByText("Copied", { exact: true }).first()).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied, style).toContain(`/en/events/${ID}`);
    expect(copied, style).toContain(TITLE);
    expect(copied, style).toContain(dataVersion);
    await expect(cite.getByRole("button", { name: `Copy ${style}` })).toBeVisible();
  }
});

test("a visit and its parts lead to each other", async ({ watched: page }) => {
  const { events } = await ask(page, "/api/events?pair=CN-VN&from=2023-12-12&to=2023-12-13");
  const part = events.find((event: { partOf?: string }) => event.partOf !== undefined);
  await open(page, `/en/events/${part.id}`);
  await page.getByRole("region", { name: "Part of" }).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/en/events/${part.partOf}$`));
  const parts = page.getByRole("region", { name: "Parts of this visit" });
  await parts.getByRole("link", { name: part.title.en }).click();
  await expect(page).toHaveURL(new RegExp(`/en/events/${part.id}$`));
});

test("the address of no event answers 404 and names what is near", async ({ page }) => {
  const answer = await page.goto("/en/events/2025-05-08-vn-us-defence-policy-dialogue-12");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no event with this address.");
  await page.getByRole("link", { name: ID }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
});

test("the list loads on while it is scrolled, down to the first event", async ({ watched: page }) => {
  await explore(page, "/en?theme=war-legacy");
  const { events } = await ask(page, "/api/events?theme=war-legacy&order=asc&limit=1");
  const first = page.locator(`#events [data-event="${events[0].id}"]`);
  const list = page.getByRole("region", { name: /events, by month/ });
  await expect(async () => {
    await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    await expect(first).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("the list turns round: earliest first", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN");
  await page.getByRole("button", { name: "Earliest first" }).click();
  const { events } = await ask(page, "/api/events?pair=US-VN&order=asc&limit=1");
  await expect(eventLinks(page).first()).toHaveAttribute("data-event", events[0].id);
});
