import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { agreedTotal, ask, explore, tabTo } from "./steps";

const CHARTS = ["map", "network", "themes"] as const;
const BORDER_RULE = "Natural Earth, the edition nearest to the United Nations' view";
const FILTER = "/en?pair=US-VN&theme=war-legacy&from=2015";

/** The file that one way of "Save image" gives. */
async function save(page: Page, chart: string, format: "PNG" | "SVG") {
  const frame = page.locator(`#${chart}`);
  await frame.getByText("Save image", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    frame.getByRole("button", { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function expectSvg(page: Page, chart: string): Promise<void> {
  const { dataVersion } = await ask(page, "/api/health");
  const { name, bytes } = await save(page, chart, "SVG");
  expect(name).toMatch(new RegExp(`^entente-${chart}.*\\.svg$`));
  const told = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...svg.querySelectorAll("text")].map((line) => line.textContent).join(" ");
    return {
      fault: svg.querySelector("parsererror")?.textContent,
      words: words.replace(/\s+/g, " "),
      shapes: svg.querySelectorAll("path, circle, rect").length,
    };
  }, bytes.toString("utf8"));
  expect(told.fault).toBeUndefined();
  expect(told.shapes).toBeGreaterThan(10);
  for (const part of ["United States–Viet Nam", "War legacies", "since 2015", dataVersion, BORDER_RULE])
    expect(told.words).toContain(part);
  // A file of its own: nothing in it is fetched from elsewhere.
  expect(bytes.toString("utf8")).not.toMatch(/(?:href|src)="https?:|url\(["']?https?:/);
}

async function expectPng(page: Page, chart: string): Promise<void> {
  const { name, bytes } = await save(page, chart, "PNG");
  expect(name).toMatch(new RegExp(`^entente-${chart}.*\\.png$`));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const colours = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = new Uint32Array(
      context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
    );
    return { width: image.width, colours: new Set(data).size };
  }, bytes.toString("base64"));
  expect(colours.width).toBeGreaterThan(600);
  expect(colours.colours, "it is drawn, not empty").toBeGreaterThan(20);
}

for (const chart of CHARTS) {
  test(`the table of the ${chart} opens and closes again, by keyboard too, and its first row leads to events`, async ({
    watched: page,
  }) => {
    await explore(page, FILTER);
    const frame = page.locator(`#${chart}`);
    const button = frame.getByRole("button", { name: "Table", exact: true });
    const table = frame.getByRole("table");
    await button.click();
    await expect(frame.locator("svg.chart").first()).toBeHidden();
    await frame.getByRole("button", { name: "Picture", exact: true }).click();
    await expect(frame.locator("svg.chart").first()).toBeVisible();
    await expect(table).toHaveCount(0);
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(table).toBeVisible();
    expect(await table.getByRole("row").count()).toBeGreaterThan(1);
    const link = table.getByRole("row").nth(1).getByRole("link").first();
    await tabTo(page, link, { most: 8 });
    const before = page.url();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(before);
    expect(await agreedTotal(page)).toBeGreaterThan(0);
  });

  test(`the ${chart} says in words what it shows and on how many events, and is saved as SVG and as PNG`, async ({
    watched: page,
  }) => {
    await explore(page, FILTER);
    const frame = page.locator(`#${chart}`);
    await expect(frame.locator(".say")).toHaveText(/\p{L}.{20,}/u);
    await expect(frame.locator("[data-foot]")).toHaveText(/^[\d,]+ events?\./);
    await frame.scrollIntoViewIfNeeded();
    await test.step("SVG, with filter, data version and border rule on it", () => expectSvg(page, chart));
    await test.step("PNG", () => expectPng(page, chart));
  });
}

test("a picture of nothing is not offered to be saved", async ({ watched: page }) => {
  await explore(page, "/en?pair=EE-VN&kind=exercise");
  expect(await agreedTotal(page)).toBe(0);
  await expect(page.locator("#map").getByText("Save image", { exact: true })).toHaveCount(0);
});
