import { expect, open, test } from "./page";
import { ask, view } from "./steps";

const rows = "table.people-rows tbody tr";

test("a person is found without accents, and the address says so", async ({ watched: page }) => {
  await open(page, "/en/people");
  const { total } = await ask(page, "/api/people?limit=1");
  await expect(page.locator("#people-list-name")).toContainText(String(total));
  await page.getByRole("searchbox").fill("bui thanh son");
  await expect(page.locator(rows)).toHaveCount(1);
  await expect(page).toHaveURL(/\/en\/people\?q=bui%20thanh%20son$/);
  await expect(page.locator(rows)).toContainText("Bùi Thanh Sơn");
  await page.locator(rows).getByRole("link", { name: "Bui Thanh Son", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bui Thanh Son");
});

test("country and order stand in the address, and are read from it", async ({ watched: page }) => {
  await open(page, "/en/people?actor=US&sort=last");
  const { people } = await ask(page, "/api/people?actor=US&sort=last&limit=1");
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("last");
  await expect(page.locator(rows).first()).toContainText(people[0].name);
  await page.getByRole("combobox", { name: "Country or body" }).selectOption("CN");
  await expect(page).toHaveURL(/\?actor=CN&sort=last$/);
  await expect(page.locator(rows).first()).toContainText("China");
  // the picture beside the list is of the same country
  await expect(view(page, "Who meets whom")).toContainText("Wang Yi");
  await page.goBack();
  await expect(page).toHaveURL(/\?actor=US&sort=last$/);
  await expect(page.locator(rows).first()).toContainText(people[0].name);
  await expect(view(page, "Who meets whom")).toContainText("Jamieson Greer");
});

test("the next people come by a button, none twice", async ({ watched: page }) => {
  await open(page, "/en/people");
  await expect(page.locator(rows)).toHaveCount(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(page.locator(rows)).toHaveCount(100);
  const names = await page
    .locator(`${rows} th a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(new Set(names).size).toBe(100);
});

test("a field of the matrix leads to as many meetings as it says, by keyboard", async ({ watched: page }) => {
  await open(page, "/en/people?actor=US");
  const matrix = view(page, "Who meets whom");
  const first = matrix.locator("[data-mark][tabindex='0']:visible");
  await first.focus();
  await page.keyboard.press("ArrowRight");
  const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const [, name, count] = /^.* and (.*): (\d+) meetings?$/.exec(label) ?? [];
  await page.keyboard.press("Enter");
  const together = view(page, `Together with ${name}`);
  await expect(together.getByRole("listitem")).toHaveCount(Number(count));
  await expect(page).toHaveURL(/\/people\/[\w-]+\?with=[\w-]+$/);
});

test("an event on a person's page names both offices of that day", async ({ watched: page }) => {
  await open(page, "/en/people/nguyen-phu-trong?with=xi-jinping");
  const talks = view(page, "Together with Xi Jinping").getByRole("listitem").filter({ hasText: "December 2023" });
  await expect(talks.first()).toContainText("General Secretary of the Communist Party of Vietnam");
  await expect(talks.first()).toContainText(/Xi Jinping, China: General Secretary/);
});

test("the button of a person leads to as many events in Explore", async ({ watched: page }) => {
  await open(page, "/en/people/john-noh");
  const button = page.getByRole("link", { name: /^Show \d+ events?$/ });
  const [, count] = /(\d+)/.exec((await button.textContent()) ?? "") ?? [];
  await expect(button).toHaveAttribute("href", "/en?person=john-noh");
  const { total } = await ask(page, "/api/summary?person=john-noh");
  expect(Number(count)).toBe(total);
});

test("an unknown person is a page that is not there, in Vietnamese too", async ({ watched: page }) => {
  const answer = await page.goto("/vi/people/nobody-at-all");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có người này trong dữ liệu.");
  await page.getByRole("link", { name: "Xem mọi người" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhân vật");
  await page.getByRole("searchbox").fill("to lam");
  await page.locator(rows).getByRole("link", { name: "Tô Lâm", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tô Lâm");
});
