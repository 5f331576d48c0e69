import { expect, open, test } from "./page";

const rows = ".figures-rows a";
const chart = "#ledger .chart:visible";

test("a metric is found without accents, and the address says so", async ({ watched: page }) => {
  await open(page, "/en/figures");
  await page.getByRole("searchbox").fill("cam ket bien hoa");
  await expect(page).toHaveURL(/q=cam%20ket%20bien%20hoa/);
  await expect(page.locator(rows).first()).toContainText(/pledge for Bien Hoa/i);
  await page.getByRole("searchbox").fill("nothing like this");
  await expect(page.getByText("No metric matches.")).toBeVisible();
  await page.getByRole("button", { name: "Show all metrics" }).click();
  await expect(page.locator("#figures-list-name")).toContainText("177");
});

test("a metric opens at its own address, and each number leads to its event", async ({ watched: page }) => {
  await open(page, "/en/figures?pair=VN-US");
  await page.locator(rows).filter({ hasText: "US contributions to the Bien Hoa" }).click();
  await expect(page).toHaveURL(/pair=US-VN&metric=us-vn-bien-hoa-paid-cumulative$/);
  await expect(page.locator("#ledger .say")).toContainText(
    "USD 110 million in November 2020 and as USD 218.255 million in July 2023",
  );
  const dot = page.locator(chart).getByRole("link", { name: /USD 430 million, 8 May 2025/ });
  await expect(dot).toHaveAttribute("href", "/en/events/2025-05-08-vn-us-defence-policy-dialogue-13");
  await page.locator(".figures-statements").getByRole("link", { name: "USD 430 million" }).nth(1).click();
  await expect(page).toHaveURL(/\/en\/events\/2025-05-08-vn-us-defence-policy-dialogue-13$/);
});

test("two statements that do not fit are a question with both values", async ({ watched: page }) => {
  await open(page, "/vi/figures?metric=us-vn-da-nang-soil-contained");
  const asked = page.locator(".ledger-questions");
  await expect(asked).toContainText("60.000 m³");
  await expect(asked).toContainText("50.000 m³");
  await expect(asked.getByRole("link").first()).toHaveAttribute("href", /^\/vi\/events\/2017-11-09/);
  await expect(page.locator(rows).filter({ hasText: "điểm cần hỏi" })).toHaveCount(1);
});

test("an unknown metric is said, and the ledger is there", async ({ watched: page }) => {
  await open(page, "/en/figures?metric=no-such-metric");
  await expect(page.getByText("There is no metric “no-such-metric”")).toBeVisible();
  await expect(page.locator(chart)).toBeVisible();
});
