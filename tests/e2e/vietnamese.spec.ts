import type { Page } from "@playwright/test";
import { expect, open, test } from "./page";
import { agreedTotal, eventLinks, explore, numbersOf, view } from "./steps";

/** Words of the interface that no Vietnamese page may show. None of them is also a Vietnamese syllable. */
const ENGLISH = [
  ..."events event Filter Reset Table Picture Save image Network Matrix Themes theme Share Count Year Month Quarter".split(
    " ",
  ),
  ..."Rows Stack Level Place Mechanism Format Status Text All pairs places Latest Earliest first Download data".split(
    " ",
  ),
  ..."the of and with between from meets whom Where they Colour Width Borders Copy link Close Open page round".split(
    " ",
  ),
  ..."sources source Figures People Evidence reported inferred quoted coded known minister leaders talks visit online".split(
    " ",
  ),
  ..."phone named Zoom Show only Jump Explore Data Coverage Cite Search Results Light Dark version Key".split(" "),
];

/**
 * English words that a reader sees or hears: visible text and labels, outside of what is marked as English (titles of
 * sources, quotations) and of what has no language (code, addresses, citations by name of style).
 */
async function englishWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const isOurs = (element: Element | null) =>
      element !== null &&
      !element.closest("[lang]:not([lang=vi]), script, style, noscript, code, pre, kbd, .source-list, .cite, title") &&
      // The whole document is lang=vi: the nearest language decides.
      element.closest("[lang]")?.getAttribute("lang") === "vi";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (isOurs(element) && element?.checkVisibility()) found.push(node.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext]"))
      if (isOurs(element))
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
          found.push(element.getAttribute(name) ?? "");
    return found;
  });
  const pattern = new RegExp(`(?<![\\p{L}-])(${ENGLISH.join("|")})(?![\\p{L}-])`, "giu");
  // Names of files, commands and fields stay as they are written in the data.
  const withoutNames = (text: string) => text.replace(/\S*\/\S*\.\w+|\S+\.md|npm run \S+|“evidence”/g, "");
  const isName = (text: string) => /Entente|BibTeX/.test(text) && !/ /.test(text.trim());
  return texts.flatMap((text) =>
    isName(text)
      ? []
      : [...withoutNames(text).matchAll(pattern)].map((match) => `“${match[0]}” in “${text.trim().slice(0, 120)}”`),
  );
}

const PAGES = [
  "/vi",
  "/vi?pair=US-VN&theme=war-legacy&from=2015",
  "/vi/events/2025-05-08-vn-us-defence-policy-dialogue-13",
  "/vi/data",
  "/vi/pairs",
  "/vi/pairs/US-VN",
  "/vi/compare",
  "/vi/mechanisms",
  "/vi/mechanisms/us-vn-defence-policy-dialogue",
  "/vi/people",
  "/vi/people/nguyen-phu-trong",
  "/vi/figures",
  "/vi/no-such-page",
];

for (const address of PAGES) {
  test(`${address} has no English word`, async ({ page }) => {
    await open(page, address);
    expect(await englishWords(page)).toEqual([]);
  });
}

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
