import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { agreedTotal, ask, explore } from "./steps";

const box = "Jump to";

/** Open the palette by its keys; it is loaded then, so wait for its box before typing. */
async function openPalette(page: Page) {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: box });
  await expect(palette.getByRole("combobox", { name: box })).toBeFocused();
  return palette;
}

test("Ctrl K, then “da nang”, goes to the place without its accents", async ({ watched: page }) => {
  await explore(page);
  const palette = await openPalette(page);
  await page.keyboard.type("da nang");
  const options = palette.getByRole("option");
  await expect(options.first()).toContainText("Da Nang");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(palette).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\?place=da-nang$/);
  expect(await agreedTotal(page)).toBeGreaterThan(10);
});

test("Ctrl K, then “nguyen phu trong”, goes to the person's page", async ({ watched: page }) => {
  await explore(page);
  const palette = await openPalette(page);
  await page.keyboard.type("nguyen phu trong");
  await expect(palette.getByRole("option", { selected: true })).toContainText("Nguyen Phu Trong");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/people\/nguyen-phu-trong$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nguyen Phu Trong");
});

test("Shift Enter goes to all events of the person in Explore", async ({ watched: page }) => {
  await explore(page);
  const palette = await openPalette(page);
  await page.keyboard.type("nguyen phu trong");
  await expect(palette.getByRole("option", { selected: true })).toContainText("Nguyen Phu Trong");
  await page.keyboard.press("Shift+Enter");
  await expect(page).toHaveURL(/\/en\?person=nguyen-phu-trong$/);
  expect(await agreedTotal(page)).toBeGreaterThan(10);
  await expect(page.getByRole("button", { name: /^Person Nguyen Phu Trong/ })).toBeVisible();
});

test("Ctrl K, then an event's title, opens the event's page", async ({ watched: page }) => {
  const { events } = await ask(page, "/api/events?mechanism=us-vn-defence-policy-dialogue&order=desc&limit=1");
  await explore(page);
  const palette = await openPalette(page);
  await page.keyboard.type("defence policy dialogue 13th");
  const option = palette.getByRole("group", { name: "Events" }).getByRole("option", { name: events[0].title.en });
  await expect(option).toBeVisible();
  for (let i = 0; i < 40 && (await option.getAttribute("aria-selected")) !== "true"; i++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/events/${events[0].id}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(events[0].title.en);
});

test("a pair is found by codes, a mechanism by its name, in Vietnamese too", async ({ watched: page }) => {
  await explore(page, "/vi");
  await page.keyboard.press("Control+k");
  const input = page.getByRole("dialog").getByRole("combobox");
  await input.fill("hoa ky viet nam");
  await expect(page.getByRole("dialog").getByRole("option").filter({ hasText: "Hoa Kỳ" }).first()).toBeVisible();
  await input.fill("doi thoai chinh sach quoc phong");
  await expect(page.getByRole("option").filter({ hasText: "Đối thoại Chính sách Quốc phòng" }).first()).toBeVisible();
});

test("Esc closes the palette and gives the focus back", async ({ watched: page }) => {
  await explore(page);
  const jump = page.getByRole("button", { name: /^Jump to/ });
  await jump.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: box })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(jump).toBeFocused();
});

test("what is not found is said, with what to try", async ({ watched: page }) => {
  await explore(page);
  const palette = await openPalette(page);
  await page.keyboard.type("zzzzqqq");
  await expect(palette.getByRole("status")).toContainText("Nothing found for “zzzzqqq”");
});
