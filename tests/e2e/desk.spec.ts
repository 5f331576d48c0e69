import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { COLOUR_RULES, findBarriers } from "./barriers";
import { ownServer } from "./ownServer";
import { expect, open, test, wear } from "./page";
import { ask } from "./steps";

// Needs the built app: a server of its own writes into a copy of the data.
const TOKEN = "desk-test-token-0123456789-abcdefghijklmnop";
const server = ownServer(3119, TOKEN);
const REPORT = `HANOI, 24 June 2031 (Sample Agency) - Viet Nam and Japan held the talks on the law of the sea in Hanoi on 24 June 2031.

Deputy Foreign Minister Tran Van Mau received Deputy Foreign Minister Takeshi Sample. They discussed maritime security and fisheries.

Related news
Prime Minister receives Danish investors`;

test.describe.configure({ mode: "default" });
test.use({ baseURL: server.site });

async function draft(page: Page, text: string, locale = "en"): Promise<void> {
  await open(page, `/${locale}/desk`);
  await page.locator("textarea").fill(text);
  await page.locator("textarea").press("Control+Enter");
  await expect(page.locator("#row-date")).toBeVisible();
}

const row = (page: Page, id: string) => page.locator(`#row-${id}`);

async function setText(page: Page, id: string, label: string, text: string): Promise<void> {
  if ((await row(page, id).getAttribute("aria-expanded")) !== "true") await row(page, id).click();
  const box = page.locator(`[data-row="${id}"]`).getByLabel(label, { exact: true });
  await box.fill(text);
  await box.press("Enter");
}

/** All that the coder may leave open, by hand. */
async function complete(page: Page): Promise<void> {
  await setText(page, "title", "English", "Talks on the law of the sea");
  await row(page, "summary").click();
  await page.locator('[data-row="summary"]').getByLabel("English", { exact: true }).fill("They discussed the sea.");
  await setText(page, "source", "Address", "https://example.org/law-of-the-sea");
  for (const [id, value] of [
    ["kind", "talks"],
    ["level", "vice-minister"],
    ["format", "in-person"],
    ["status", "held"],
  ] as const) {
    await row(page, id).click();
    await page.locator(`[data-row="${id}"] select`).selectOption(value);
  }
}

async function giveToken(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Editors’ token" });
  await dialog.getByLabel("Token").fill(TOKEN);
  await dialog.getByLabel("Your name").fill("Đặng An");
  await dialog.getByRole("button", { name: "Go on" }).click();
}

test("a report becomes an event that map, network and themes show", async ({ watched: page }) => {
  await draft(page, REPORT);
  await expect(row(page, "date")).toContainText("24 June 2031");
  await expect(row(page, "place")).toContainText("Hanoi");
  await expect(page.locator(".dk-ev.s-lead")).toContainText(["Prime Minister receives Danish investors"]);
  await complete(page);
  await expect(page.locator(".dk-map .map-label")).toContainText("Hanoi");
  const save = page.getByRole("button", { name: "Save event" });
  await expect(save).toHaveAttribute("aria-disabled", "false");
  await save.click();
  await giveToken(page);
  await expect(page.getByRole("list", { name: "Trail" })).toContainText("Đặng An created it");
  await page.getByRole("link", { name: "Open the event" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Talks on the law of the sea");
  await page.goto("/en?pair=JP-VN&from=2031");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^1 event/);
  await expect(page.locator(".map-label").first()).toContainText("Hanoi");
  await expect(page.locator('[aria-label*="Japan"]').first()).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Themes by year" }).or(page.locator(".themes-chart")).first(),
  ).toBeVisible();
  const file = JSON.parse(await readFile(join(server.folder(), "events", "2031.json"), "utf8"));
  expect(file).toHaveLength(1);
  expect(file[0].evidence.start).toMatchObject({ state: "quoted" });
});

// Not watched: the browser says on the console that an answer was 412, which is what is asked here.
test("somebody is faster: both versions are shown, and nothing is lost", async ({ page }) => {
  await draft(page, REPORT.replace("Sample Agency", "Another Agency"));
  await expect(page.getByText("Already recorded as").or(page.getByText("Perhaps already recorded as"))).toBeVisible();
  await complete(page);
  await setText(page, "source", "Address", "https://example.org/another");
  await page.getByRole("button", { name: "Give the token" }).click();
  await giveToken(page);
  // Between the desk's reading and its writing, the file changes.
  const path = join(server.folder(), "events", "2031.json");
  let isFirst = true;
  await page.route("**/api/events/2031-*", async (route) => {
    if (route.request().method() !== "PUT" || !isFirst) return route.continue();
    isFirst = false;
    await writeFile(path, (await readFile(path, "utf8")).replace("They discussed the sea.", "They spoke of the sea."));
    return route.continue();
  });
  await page
    .getByRole("button", { name: /^Add as source/ })
    .last()
    .click();
  const dialog = page.getByRole("dialog", { name: "Somebody changed this event" });
  await expect(dialog.getByRole("row", { name: /^summary\.en/ })).toContainText("They spoke of the sea.");
  await expect(dialog.getByRole("row", { name: /^summary\.en/ })).toContainText("They discussed the sea.");
  await dialog.getByRole("button", { name: "Add mine to the current version" }).click();
  await expect(page.getByRole("link", { name: "Open the event" })).toBeVisible();
  const [event] = JSON.parse(await readFile(path, "utf8"));
  expect(event.summary.en).toBe("They spoke of the sea.");
  expect(event.sources).toHaveLength(2);
});

test("the queue: drafts of a file wait, are rejected with a reason, and taken back", async ({ watched: page }) => {
  await open(page, "/en/desk/import");
  const csv =
    "date,actors,title,place\n2031-07-01,JP; VN,First meeting,Hanoi\n2031-07-02,JP; VN,Second meeting,Hanoi\nsoon,JP; VN,Third,Hanoi\n";
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Read the rows" }).click();
  await expect(page.getByText("2 rows are drafts; one was refused.")).toBeVisible();
  await page.getByRole("button", { name: "Put 2 into the queue" }).click();
  await giveToken(page);
  await expect(page.getByText("2 drafts wait in the queue.")).toBeVisible();
  await page.getByRole("link", { name: "Queue" }).click();
  const rows = page.locator(".qu-row[data-draft]");
  await expect(rows).toHaveCount(2);
  await page.getByLabel("Choose: First meeting").check();
  await page.getByRole("button", { name: "Reject 1" }).click();
  await expect(page.getByText("One draft rejected.")).toBeVisible();
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);
  expect(await findBarriers(page)).toEqual([]);
});

test("hostile text stays text, in the report, the values and the drafts of a file", async ({ watched: page }) => {
  const hostile = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
  await draft(page, REPORT.replace("They discussed", `${hostile} \u202E They discussed`));
  await setText(page, "title", "English", hostile);
  await expect(page.locator(".dk-preview .ev-title")).toHaveText(hostile);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  await expect(page.locator("main img, main script")).toHaveCount(0);
});

test("a server without a token drafts and downloads, and says that it does not save", async ({ watched: page }) => {
  const health = await ask(page, "/api/health");
  await page.route("**/api/health", (route) => route.fulfill({ json: { ...health, isWritable: false } }));
  await draft(page, REPORT);
  await expect(page.getByText(/This server is read-only: drafting and download work/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Save event" })).toHaveAttribute("aria-disabled", "true");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test("the desk is worked without a mouse", async ({ watched: page }) => {
  await open(page, "/en/desk");
  await page.locator("textarea").focus();
  await page.keyboard.insertText(REPORT);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#row-date")).toBeVisible();
  await page.locator(".dk-head").first().focus();
  await page.keyboard.press("n");
  const first = await page.evaluate(() => document.activeElement?.id);
  expect(first).toMatch(/^row-/);
  await page.keyboard.press("a");
  const second = await page.evaluate(() => document.activeElement?.id);
  expect(second).not.toBe(first);
  await page.keyboard.press("e");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT|TEXTAREA/);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(second);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of the desk" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("words that are selected set a field", async ({ watched: page }) => {
  await draft(page, REPORT);
  await row(page, "place").click();
  await page.evaluate(() => {
    const run = [...document.querySelectorAll("[data-start]")].find((one) => one.textContent?.includes("Hanoi"));
    const node = run?.firstChild;
    const at = node?.textContent?.indexOf("Hanoi") ?? 0;
    if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
  });
  await page.locator(".dk-select").getByRole("button", { name: "Place", exact: true }).click();
  await expect(page.locator('[data-row="place"] q')).toHaveText(["Hanoi"]);
  await expect(page.locator(".dk-select")).toHaveCount(0);
});

/** On a phone Save stays on the screen, and hides nothing that has the focus. */
async function expectSaveInReach(page: Page): Promise<void> {
  // What has the focus already is not brought into view again.
  await row(page, "participants").blur();
  await row(page, "participants").focus();
  for (let i = 0; i < 10; i++) {
    const { bar, focus, screen } = await page.evaluate(() => {
      const edges = (element: Element | null) => {
        const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return { top, bottom };
      };
      return {
        bar: edges(document.querySelector(".dk-bar")),
        focus: { ...edges(document.activeElement), isInRow: document.activeElement?.closest(".dk-row") !== null },
        screen: innerHeight,
      };
    });
    expect(Math.round(bar.bottom)).toBe(screen);
    expect(focus.isInRow).toBe(true);
    // A row with its editor is higher than the screen: there its name counts.
    const isHigh = focus.bottom - focus.top > screen / 2;
    expect(isHigh ? focus.top : focus.bottom).toBeLessThanOrEqual(bar.top);
    await page.keyboard.press("Tab");
  }
}

for (const locale of ["en", "vi"] as const)
  test(`no barrier on the pages of the desk, ${locale}`, async ({ watched: page }) => {
    await draft(page, REPORT, locale);
    await row(page, "participants").click();
    // Colours do not depend on the language, and are what takes the time.
    const rules = { without: locale === "en" ? [] : COLOUR_RULES };
    expect(await findBarriers(page, rules)).toEqual([]);
    if (locale === "en") {
      await wear(page, "dark");
      expect(await findBarriers(page, { only: ["color-contrast"] })).toEqual([]);
      await wear(page, "projector");
      expect(await findBarriers(page, { only: ["color-contrast"] })).toEqual([]);
      await wear(page, "light");
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findBarriers(page, rules)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectSaveInReach(page);
    for (const path of ["queue", "import", "disagreements"]) {
      await open(page, `/${locale}/desk/${path}`);
      expect(await findBarriers(page, rules), path).toEqual([]);
      if (locale === "en" && path !== "queue") {
        await wear(page, "projector");
        expect(await findBarriers(page, { only: ["color-contrast"] }), `${path}, projector`).toEqual([]);
        await wear(page, "light");
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
