import { expect, open, test } from "./page";
import { ask, view } from "./steps";

const title = { level: 1 } as const;

test("the two pairs with most events are shown and said to be so, in both languages", async ({ watched: page }) => {
  await open(page, "/en/compare");
  const { byPair } = await ask(page, "/api/summary");
  await expect(page.getByText("No pairs were chosen")).toBeVisible();
  await expect(page.locator(".page-sub")).toContainText(`${byPair[0].events} events and ${byPair[1].events}`);
  await open(page, "/vi/compare?left=VN-US&right=VN-CN");
  await expect(page.getByRole("heading", title)).toHaveText("Hoa Kỳ–Việt Nam so với Trung Quốc–Việt Nam");
  await expect(page.getByText("Chưa chọn cặp nào")).toHaveCount(0);
  await expect(view(page, "Bàn về những gì")).toContainText("Hậu quả chiến tranh");
});

test("a pair is chosen by keyboard, by a name without accents or by code", async ({ watched: page }) => {
  await open(page, "/en/compare?left=US-VN&right=CN-VN&from=2015&measure=count");
  const second = page.getByRole("combobox", { name: "Second pair" });
  await second.focus();
  await second.fill("nhat ban viet");
  await expect(page.getByRole("option", { name: /Japan–Viet Nam/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?left=US-VN&right=JP-VN&measure=count&from=2015$/);
  await expect(page.getByRole("heading", title)).toHaveText("United States–Viet Nam against Japan–Viet Nam");
  const first = page.getByRole("combobox", { name: "First pair" });
  await first.focus();
  await first.fill("cn-vn");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?left=CN-VN&right=JP-VN&measure=count&from=2015$/);
});

test("share and count, sides and themes stand in the address", async ({ watched: page }) => {
  await open(page, "/en/compare?left=US-VN&right=CN-VN");
  await page.getByRole("button", { name: "Count", exact: true }).click();
  await expect(page).toHaveURL(/measure=count$/);
  await expect(view(page, "What they talk about")).toContainText("10 events or more");
  await page.getByRole("combobox", { name: "Lower row" }).selectOption("defence");
  await expect(page).toHaveURL(/themes=war-legacy,defence&measure=count$/);
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(/\?left=CN-VN&right=US-VN&themes=war-legacy,defence&measure=count$/);
  await expect(page.getByRole("heading", title)).toHaveText("China–Viet Nam against United States–Viet Nam");
  await expect(view(page, "War legacies against defence")).toBeVisible();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page).toHaveURL(/themes=war-legacy,defence$/);
});

test("a bar leads to as many events as it says, within the time asked", async ({ watched: page }) => {
  await open(page, "/en/compare?left=US-VN&right=CN-VN&from=2015-06");
  const bar = view(page, "What they talk about").getByRole("link", { name: /^United States–Viet Nam, Defence: / });
  const shown = bar.filter({ visible: true });
  const [, count] = /: (\d+) of/.exec((await shown.getAttribute("aria-label")) ?? "") ?? [];
  const address = (await shown.getAttribute("href")) ?? "";
  expect(address).toBe("/en?pair=US-VN&theme=defence&from=2015-06");
  const { total } = await ask(page, `/api/summary${address.slice(address.indexOf("?"))}`);
  expect(total).toBe(Number(count));
});

test("what a link asks wrongly is forgiven with a notice", async ({ watched: page }) => {
  await open(page, "/en/compare?left=XX-VN&right=US-VN&themes=nope&from=soon");
  const notices = page.getByRole("region", { name: "Notes on this link" });
  await expect(notices).toContainText("first pair “XX-VN”, which is not known. Shown: China–Viet Nam.");
  await expect(notices).toContainText("themes “nope”");
  await expect(notices).toContainText("the date “soon”");
  await open(page, "/vi/compare?left=abc");
  await expect(page.getByRole("region", { name: "Lưu ý về liên kết này" })).toContainText("abc");
});

test("the same pair twice is drawn and said; no events lead to a way out", async ({ watched: page }) => {
  await open(page, "/en/compare?left=US-VN&right=US-VN");
  await expect(page.locator(".page-say")).toContainText("The same pair stands on both sides");
  await expect(view(page, "What they talk about").locator("svg:visible").first()).toBeVisible();
  await open(page, "/en/compare?left=US-VN&right=CN-VN&from=1900&to=1901");
  await page.getByRole("link", { name: "Show all years" }).click();
  await expect(page).toHaveURL(/\/en\/compare\?left=US-VN&right=CN-VN$/);
  await expect(view(page, "How often")).toBeVisible();
});
