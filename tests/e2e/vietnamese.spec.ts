import { englishWords } from "./access/english";
import { expect, open, test } from "./page";
import { agreedTotal, eventLinks, explore, numbersOf, view } from "./steps";

// Page by page it is asked in quality.spec.ts, which opens them all.

test("tables, matrix, menus and notices of /vi have no English word", async ({ watched: page }) => {
  await explore(page, "/vi?pair=US-XX&theme=dioxine&from=2015-13");
  const found = await englishWords(page);
  await page.locator("#network").getByRole("button", { name: "Ma trận", exact: true }).click();
  found.push(...(await englishWords(page)));
  for (const chart of ["#map", "#network", "#themes"])
    await page.locator(chart).getByRole("button", { name: "Bảng số liệu", exact: true }).click();
  await expect(page.getByRole("table")).toHaveCount(3);
  found.push(...(await englishWords(page)));
  for (const button of await page.getByRole("search").locator("[data-field-button]").all()) {
    await button.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    found.push(...(await englishWords(page)));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect(found).toEqual([]);
});

test("palette and drawer of /vi have no English word", async ({ watched: page }) => {
  await explore(page, "/vi?pair=US-VN");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("da nang");
  await expect(page.getByRole("option").first()).toBeVisible();
  const found = await englishWords(page);
  await page.keyboard.press("Escape");
  await eventLinks(page).first().click();
  await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeVisible();
  found.push(...(await englishWords(page)));
  expect(found).toEqual([]);
});

test("the search for English words finds them where they are", async ({ page }) => {
  await open(page, "/en");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "vi"));
  expect((await englishWords(page)).length).toBeGreaterThan(20);
});

test("/vi says its numbers, dates and countries the Vietnamese way", async ({ watched: page }) => {
  await explore(page, "/vi");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ sự kiện/);
  await expect(
    page
      .getByText("1.749 nguồn")
      .or(page.getByText(/^\d\.\d{3} nguồn$/))
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(/^[Tt]háng \d+/);
  const network = view(page, "Ai gặp ai").or(page.locator("#network")).first();
  await expect(network.getByRole("link", { name: /Hoa Kỳ–Việt Nam|Việt Nam–Hoa Kỳ/ })).toBeVisible();
});

test("a mark of /vi narrows as that of /en does", async ({ watched: page }) => {
  await explore(page, "/vi");
  const bubble = page
    .locator("#map")
    .getByRole("link", { name: /^Đà Nẵng: / })
    .first();
  const [count] = await numbersOf(bubble);
  await bubble.click();
  await expect(page).toHaveURL(/\/vi\?place=da-nang$/);
  expect(await agreedTotal(page)).toBe(count);
});

for (const locale of ["en", "vi"]) {
  test(`/${locale} has a title and a description of its own`, async ({ page }) => {
    await open(page, `/${locale}`);
    expect((await page.title()).length).toBeGreaterThan(10);
    const description = (await page.locator('meta[name="description"]').getAttribute("content")) ?? "";
    expect(description).toMatch(locale === "vi" ? /sự kiện/ : /events/);
    await expect(page.locator(`link[rel="alternate"][hreflang="${locale === "vi" ? "en" : "vi"}"]`)).toHaveCount(1);
  });
}
