import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, open, test } from "./page";
import { ask } from "./steps";

test("pairs are searched without accents and sorted, by keyboard; the address holds it", async ({ watched: page }) => {
  await open(page, "/en/pairs");
  const rows = page.locator(".pairs-table tbody tr");
  const { pairs } = await ask(page, "/api/pairs");
  await expect(rows).toHaveCount(pairs.length);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("hoa ky viet");
  await expect(page).toHaveURL(/\/en\/pairs\?q=hoa\+ky\+viet$/);
  await expect(rows).toHaveCount(1);
  await page.getByRole("searchbox").fill("");
  await expect(rows).toHaveCount(pairs.length);
  await page.getByRole("combobox", { name: "Order" }).selectOption("name");
  await expect(page).toHaveURL(/\/en\/pairs\?sort=name$/);
  await expect(rows.first()).toContainText("ASEAN – Viet Nam");
  await page.goBack();
  await expect(rows.first()).toContainText("China – Viet Nam");
});

test("another order of a pair leads to its dossier for good; an unknown pair is a page that says so", async ({
  page,
}) => {
  for (const asked of ["VN-US", "us-vn"]) {
    const answer = await page.request.get(`/vi/pairs/${asked}?x=1`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toMatch(/\/vi\/pairs\/US-VN\?x=1$/);
  }
  const missing = await page.request.get("/en/pairs/US-XX");
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain("The data have no event of this pair.");
});

test("the last meeting of ministers is found, with who met, its source and its page", async ({ watched: page }) => {
  await open(page, "/en/pairs/US-VN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("United States – Viet Nam");
  const board = page.locator("#board");
  const row = board.getByRole("row", { name: /^minister/ });
  const { board: facts } = await ask(page, "/api/pairs/VN-US");
  const ministers = facts.levels.find(({ level }: { level: string }) => level === "minister");
  await expect(row).toContainText(ministers.last.date);
  await expect(row.locator("sup a").first()).toHaveAttribute("href", `#source-${ministers.sources[0]}`);
  await board.getByRole("button", { name: "By person" }).click();
  await expect(board.getByRole("row").nth(1)).toContainText(facts.people[0].name);
  await board.getByRole("button", { name: "By level" }).click();
  await row.getByRole("link", { name: ministers.last.title.text }).click();
  await expect(page).toHaveURL(new RegExp(`/en/events/${ministers.last.id}$`));
});

test("who said what of an event is read on both sides, from the dossier to the event", async ({ watched: page }) => {
  const { total } = await ask(page, "/api/events?pair=US-VN&theme=dioxin&limit=1");
  expect(total).toBeGreaterThan(0);
  await open(page, "/en/pairs/US-VN");
  const accounts = page.getByRole("region", { name: "What both sides say" }).or(page.locator("#accounts")).first();
  await expect(
    accounts
      .getByText("Viet Nam’s account")
      .or(accounts.getByText(/Viet Nam/))
      .first(),
  ).toBeVisible();
  const event = accounts.locator('a[href^="/en/events/"]').first();
  const title = (await event.textContent()) ?? "";
  await event.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const sides = page.locator(".accounts .who");
  await expect(sides).toHaveCount(2);
  await expect(sides.filter({ hasText: "Viet Nam" })).toHaveCount(1);
  await expect(sides.filter({ hasText: "United States" })).toHaveCount(1);
});

test("a list forgives what it does not know, and says so", async ({ watched: page }) => {
  for (const list of ["pairs", "people", "figures", "mechanisms"]) {
    await open(page, `/en/${list}?colour=red`);
    await expect(page.getByRole("region", { name: /link|notice/i }).or(page.locator(".notices"))).toContainText(
      "colour",
    );
  }
});

for (const [pair, locale, heading] of [
  ["US-VN", "en", "United States – Viet Nam"],
  ["CN-VN", "vi", "Trung Quốc – Việt Nam"],
] as const) {
  test(`the brief of ${pair} prints on one or two sides, with sources and data version (${locale})`, async ({
    page,
  }) => {
    await open(page, `/${locale}/pairs/${pair}`);
    const { dataVersion } = await ask(page, `/api/pairs/${pair}`);
    const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const texts: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    }
    // A letter with its marks may come in pieces: compare what is printed, not how it is parted.
    const tight = (text: string) => text.normalize("NFC").replace(/\s+/g, "");
    const text = tight(texts.join(""));
    expect(text).toContain(tight(heading));
    expect(text).toContain(dataVersion);
    expect(text).toContain(tight(locale === "en" ? "Sources of this page" : "Nguồn của trang này"));
    expect(text).not.toContain(tight(locale === "en" ? "Explore the events" : "Khám phá các sự kiện"));
  });
}
