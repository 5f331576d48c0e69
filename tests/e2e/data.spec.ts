import { readFile } from "node:fs/promises";
import type { APIRequestContext } from "@playwright/test";
import { expect, open, test } from "./page";
import { agreedTotal, ask } from "./steps";

const FORMATS = ["csv", "json", "ndjson", "geojson"] as const;
/** Files that hold something else than events. */
const DERIVED = ["ics", "gexf", "graphml"] as const;
const FILTER = "pair=US-VN&theme=war-legacy";

/** Rows of a CSV by RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

async function countIn(request: APIRequestContext, format: string, query: string): Promise<number> {
  const text = (await (await request.get(`/api/export/${format}?${query}`)).body()).toString("utf8");
  switch (format) {
    case "csv":
      return readCsv(text).length - 1;
    case "ndjson":
      return text.trim().split("\n").length - 1;
    case "geojson":
      return JSON.parse(text).features.length;
    default:
      return JSON.parse(text).events.length;
  }
}

for (const format of FORMATS)
  test(`the ${format} file holds as many events as the page counts`, async ({ request }) => {
    const { total } = await (await request.get(`/api/summary?${FILTER}`)).json();
    const { unplaced } = await (await request.get(`/api/summary?${FILTER}`)).json();
    const beside = unplaced.phone.events + unplaced.virtual.events + unplaced.unnamed.events;
    const count = await countIn(request, format, FILTER);
    // GeoJSON may leave out what has no point, and nothing else.
    if (format === "geojson") expect([total, total - beside]).toContain(count);
    else expect(count).toBe(total);
  });

test("a CSV opens right in a spreadsheet: marked as UTF-8, no cell is a formula", async ({ request }) => {
  const answer = await request.get("/api/export/csv");
  const bytes = await answer.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(answer.headers()["content-type"]).toMatch(/^text\/csv/);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
  const rows = readCsv(bytes.subarray(3).toString("utf8"));
  expect(new Set(rows.map((row) => row.length)).size, "each row has the same cells").toBe(1);
  const isNumber = (cell: string) => /^-?[\d.]+$/.test(cell);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !isNumber(cell))).toEqual([]);
  expect(rows.flat().some((cell) => cell.includes("Việt Nam"))).toBe(true);
});

test("each file carries its filter, its day, the data version and a citation", async ({ request }) => {
  const { dataVersion } = await (await request.get("/api/health")).json();
  for (const format of [...FORMATS, ...DERIVED]) {
    const raw = await (await request.get(`/api/export/${format}?${FILTER}`)).text();
    const text = raw.replaceAll("\r\n ", "").replaceAll("&amp;", "&");
    for (const part of [FILTER, dataVersion, new Date().toISOString().slice(0, 10), "Entente"])
      expect(text, format).toContain(part);
  }
});

test("the links of the data page download each format, for the filter and for all", async ({ watched: page }) => {
  await open(page, `/en/data?${FILTER}`);
  const table = page.getByRole("region", { name: "Downloads" }).getByRole("table");
  const links = table.getByRole("link");
  await expect(links).toHaveCount(2 * (FORMATS.length + DERIVED.length));
  for (const link of await links.all()) {
    const href = (await link.getAttribute("href")) ?? "";
    const answer = await page.request.head(href);
    expect(answer.status(), href).toBe(200);
    expect(answer.headers()["content-disposition"], href).toContain("attachment");
  }
  const [download] = await Promise.all([page.waitForEvent("download"), links.first().click()]);
  expect(download.suggestedFilename()).toMatch(/^entente-.*\.csv$/);
  expect([...(await readFile(await download.path())).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("the calendar and the network come from the data page with their names and first lines", async ({
  watched: page,
}) => {
  await open(page, "/en/data?pair=US-VN");
  const table = page.getByRole("region", { name: "Downloads" }).getByRole("table");
  for (const [name, ending, opening] of [
    ["iCalendar", "ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"],
    ["GEXF", "gexf", '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3"'],
  ] as const) {
    const link = table.getByRole("link", { name: new RegExp(`^${name}: `) }).first();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^entente-us-vn-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    expect((await readFile(await download.path(), "utf8")).startsWith(opening)).toBe(true);
  }
});

test("coverage by year adds up to all events, and a year leads to its events", async ({ watched: page }) => {
  await open(page, "/en/data");
  const { total } = await ask(page, "/api/summary");
  const table = page.getByRole("table", { name: "Coverage by year" });
  const counts = await table.locator("td.count").allTextContents();
  expect(counts.map((text) => Number(text.replace(/\D/g, ""))).reduce((sum, count) => sum + count, 0)).toBe(total);
  const row = table.getByRole("row", { name: /^2019 / });
  const count = Number(((await row.locator("td.count").textContent()) ?? "").replace(/\D/g, ""));
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/en\?from=2019&to=2019$/);
  expect(await agreedTotal(page)).toBe(count);
});

test("coverage of a filter counts only its events", async ({ watched: page }) => {
  await open(page, `/en/data?${FILTER}`);
  const { total } = await ask(page, `/api/summary?${FILTER}`);
  const counts = await page.getByRole("table", { name: "Coverage by year" }).locator("td.count").allTextContents();
  expect(counts.map((text) => Number(text.replace(/\D/g, ""))).reduce((sum, count) => sum + count, 0)).toBe(total);
  await page.getByRole("link", { name: "Show all data" }).click();
  await expect(page).toHaveURL(/\/en\/data$/);
});

test("the data page tells method, neutrality, limits, how to cite and how to add a fact", async ({ watched: page }) => {
  await open(page, "/en/data");
  for (const name of [
    "Coverage by year",
    "Coverage by pair",
    "Downloads",
    "How to cite",
    "Method and coding rules",
    "Rule of neutrality",
    "Limits and open questions",
    "To add a fact",
    "API",
  ]) {
    const link = page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name, exact: true });
    await link.click();
    await expect(page.getByRole("region", { name, exact: true })).toBeInViewport();
  }
});

test("the data page shows every address of the API", async ({ watched: page }) => {
  await open(page, "/en/data");
  const { paths } = await ask(page, "/api/openapi.json");
  const api = page.getByRole("region", { name: "API", exact: true });
  for (const path of [
    "/api/events",
    "/api/events/{id}",
    "/api/summary",
    "/api/columns",
    "/api/reference",
    "/api/export/{format}",
    "/api/health",
    "/api/openapi.json",
  ]) {
    expect(Object.keys(paths)).toContain(path);
    await expect(api).toContainText(path);
  }
});
