import { expect, test } from "./page";

test("lanes are listed, walked by arrows, and Enter opens the event", async ({ page }) => {
  await page.goto("/en/mechanisms");
  await expect(page.getByRole("heading", { level: 1, name: "Mechanisms" })).toBeVisible();
  const lane = page.locator('[data-lane="us-vn-defence-policy-dialogue"]:visible');
  const dots = lane.locator("a.lanes-dot");
  await dots.last().focus();
  await page.keyboard.press("ArrowLeft");
  const before = dots.nth(-2);
  await expect(before).toBeFocused();
  const href = (await before.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test("the order and the pair live in the address", async ({ page }) => {
  await page.goto("/en/mechanisms?pair=CN-VN");
  await page.getByRole("button", { name: "By theme" }).click();
  await expect(page).toHaveURL(/\/en\/mechanisms\?pair=CN-VN&sort=theme$/);
  await expect(page.getByRole("button", { name: "By theme" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { level: 3, name: /^The sea: \d+$/ })).toBeVisible();
});

for (const [locale, rounds] of [
  ["en", "All rounds"],
  ["vi", "Mọi lần"],
] as const)
  test(`a mechanism has its page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/mechanisms/us-vn-defence-policy-dialogue`);
    await expect(page.getByRole("heading", { level: 2, name: rounds })).toBeVisible();
    await expect(page.locator("#rounds tbody tr").first()).toContainText("13");
  });
