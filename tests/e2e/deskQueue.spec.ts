import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftOf, empty } from "../unit/desk/cases";
import { findBarriers } from "./barriers";
import { ownServer } from "./ownServer";
import { expect, open, test, wear } from "./page";

// Needs the built app.
const TOKEN = "queue-test-token-0123456789-abcdefghijklmnop";
const server = ownServer(3124, TOKEN);

test.describe.configure({ mode: "serial" });
test.use({ baseURL: server.site });

/** A draft in which nothing is missing, of a pair and day that the data do not have. */
const draft = (day: number) => ({
  ...draftOf({
    start: { value: `2031-09-0${day}`, state: "imported", quotes: [] },
    title: { value: { en: `Meeting of day ${day}` }, state: "imported", quotes: [] },
    mechanism: empty(),
    round: empty(),
    participants: ["JP", "VN"].map((actor) => ({ actor, state: "imported", quotes: [] })),
  }),
  id: `queue-${day}`,
  leads: [],
  source: { lang: "en", url: `https://example.org/day-${day}`, publisher: "Sample Agency" },
});

test("drafts are accepted, rejected and taken back by keys alone", async ({ watched: page, request }) => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const sent = await request.post("/api/drafts", { headers, data: { drafts: [1, 2, 3, 4, 5].map(draft) } });
  expect(sent.status()).toBe(201);
  await page.addInitScript((token) => {
    sessionStorage.setItem("entente-editor", token);
    sessionStorage.setItem("entente-editor-name", "Đặng An");
  }, TOKEN);
  await open(page, "/en/desk/queue");
  const rows = page.locator(".qu-row[data-draft]");
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("[data-draft]")?.getAttribute("data-draft"));
  await expect(rows).toHaveCount(5);
  expect(await focused()).toBe("queue-1");

  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("a");
  await expect(page.getByText("2 events saved.")).toBeVisible();
  await expect(rows).toHaveCount(3);
  expect(await focused()).toBe("queue-4");
  expect(JSON.parse(await readFile(join(server.folder(), "events", "2031.json"), "utf8"))).toHaveLength(2);

  await page.keyboard.press("Shift+X");
  await page.keyboard.press("r");
  await page.keyboard.press("Tab");
  await page.keyboard.type("no page says so");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 drafts rejected.")).toBeVisible();
  await expect(rows).toHaveCount(0);
  const trail = page.getByRole("region", { name: "Rejected drafts" });
  await expect(trail.getByRole("listitem")).toHaveCount(3);
  await expect(trail.getByRole("listitem").first()).toContainText("Đặng An rejected it");
  await expect(trail.getByRole("listitem").first()).toContainText("Not verifiable: no page says so");
  await page.keyboard.press("Control+z");
  await expect(rows).toHaveCount(3);
  // Where the reader stood before.
  expect(await focused()).toBe("queue-4");
  await expect(trail.getByRole("listitem")).toHaveCount(6);
  await expect(trail.getByRole("button", { name: /^Take back/ })).toHaveCount(0);

  expect(await findBarriers(page)).toEqual([]);
  await wear(page, "projector");
  expect(await findBarriers(page, { only: ["color-contrast"] })).toEqual([]);
});
