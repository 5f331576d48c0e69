import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findBarriers } from "./barriers";
import { expect, open, test } from "./page";

const STORY = "/en/briefings/war-legacies";
const steps = (page: Page) => page.locator(".edit-steps li button");
const kept = (page: Page) => expect(page.getByText("Kept in this browser", { exact: true })).toBeVisible();

/** Press Tab until the focus stands on what is wanted, as somebody without a pointer does. */
async function tabTo(page: Page, name: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
      return (label?.textContent ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });
    if (focused === name) return;
  }
  throw new Error(`no way by Tab to "${name}"`);
}

test("a briefing is made from a chart by keys alone: written, ordered, taken back", async ({ watched: page }) => {
  test.setTimeout(120_000);
  await open(page, "/en?pair=US-VN&theme=war-legacy");
  await page.locator("#themes summary", { hasText: "Save image" }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Add to briefing", 5);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add to briefing" });
  await expect(dialog.getByLabel("Heading of the step")).toHaveValue(/\w/);
  await dialog.getByLabel("Briefing", { exact: true }).focus();
  await page.keyboard.press("End");
  await tabTo(page, "Title of the new briefing", 5);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("By keys");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("The step was added to “By keys”.");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/en\/briefings\/by-keys\/edit\?step=1$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("By keys");
  await expect(page.locator(".edit-slide .of-themes")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await steps(page).first().focus();
  await tabTo(page, "Add step", 6);
  await page.keyboard.press("Enter");
  await expect(steps(page)).toHaveCount(2);
  await tabTo(page, "Heading", 8);
  await page.keyboard.type("Second thing");
  await expect(steps(page).nth(1)).toContainText("Second thing");
  await expect(page.locator(".edit-slide .slide-heading")).toHaveText("Second thing");

  await steps(page).nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(steps(page).first()).toContainText("Second thing");
  await expect(steps(page).first()).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(steps(page).nth(1)).toContainText("Second thing");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(steps(page).nth(1)).toContainText("Second");
  await expect(steps(page).nth(1)).not.toContainText("thing");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(steps(page).nth(1)).toContainText("Second thing");
});

test("nothing that is written is lost on reload, not even the last letters", async ({ watched: page }) => {
  await open(page, `${STORY}/edit`);
  await page.getByLabel("Heading", { exact: true }).fill("Written a moment ago");
  await page.reload();
  await expect(page.getByLabel("Heading", { exact: true })).toHaveValue("Written a moment ago");
  await expect(steps(page).first()).toContainText("Written a moment ago");
  await page.goto(STORY);
  await expect(page.locator(".read-step h2").first()).not.toHaveText("Written a moment ago");
});

test("a broken file, and one of another version, is refused with its reason, and the work stays", async ({
  watched: page,
}) => {
  await open(page, `${STORY}/edit`);
  const heading = page.getByLabel("Heading", { exact: true });
  await heading.fill("My own work");
  await kept(page);
  const story = readFileSync("data/briefings/war-legacies.json", "utf8");
  const input = page.locator(".page-acts input[type=file]");
  for (const [content, reason] of [
    [story.slice(0, 400), /^It is not JSON: line \d+, column \d+\.$/],
    [story.replace('"version": 1', '"version": 9'), "It is of version 9; this Entente reads version 1."],
    [story.replace('"audience"', '"audiences"'), "audience is missing."],
  ] as const) {
    await input.setInputFiles({ name: "talk.json", mimeType: "application/json", buffer: Buffer.from(content) });
    const alert = page.getByRole("alert").filter({ hasText: "talk.json was not opened. Nothing has changed here." });
    await expect(alert.getByRole("listitem").first()).toHaveText(reason);
    await expect(heading).toHaveValue("My own work");
    await expect(steps(page)).toHaveCount(JSON.parse(story).steps.length);
  }
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading).not.toHaveValue("My own work");
});

test("a file that was saved and is opened again gives the same", async ({ watched: page }) => {
  await open(page, `${STORY}/edit`);
  await page.getByLabel("Heading", { exact: true }).fill("Saved in a file");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("war-legacies.json");
  const first = readFileSync(await download.path(), "utf8");
  expect(first).toContain("Saved in a file");

  await page.getByRole("button", { name: "Delete" }).click();
  await page
    .locator(".page-acts input[type=file]")
    .setInputFiles({ name: "war-legacies.json", mimeType: "application/json", buffer: Buffer.from(first) });
  await expect(page.getByText("war-legacies.json was opened.")).toBeVisible();
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  expect(readFileSync(await (await again).path(), "utf8")).toBe(first);
});

test("what is wrong stands beside its field, and an unfinished briefing is not saved half", async ({
  watched: page,
}) => {
  await open(page, `${STORY}/edit`);
  await page.getByLabel("Facts").fill("12 men");
  await expect(page.getByText("The number 12 leads to no evidence.")).toBeVisible();
  await page.getByLabel("Filter", { exact: true }).fill("pair=US-XX");
  await expect(page.getByText("“US-XX” is not known for pair.")).toBeVisible();
  await page.getByRole("button", { name: "Save file" }).click();
  await expect(page.getByText("One text or choice is unfinished")).toBeVisible();
  await page.getByLabel("Take the filter of this address").fill("http://127.0.0.1/en/pairs/CN-VN?theme=maritime");
  await page.getByRole("button", { name: "Take" }).click();
  await expect(page.getByLabel("Filter", { exact: true })).toHaveValue("pair=CN-VN&theme=maritime");
});

test("steps are ordered by dragging", async ({ watched: page }) => {
  await open(page, `${STORY}/edit`);
  const [first, third] = [await steps(page).first().textContent(), steps(page).nth(2)];
  const box = await third.boundingBox();
  await steps(page).first().hover();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) - 12, { steps: 8 });
  await page.mouse.move((box?.x ?? 0) + 62, (box?.y ?? 0) + (box?.height ?? 0) - 10, { steps: 4 });
  await page.mouse.up();
  await expect(steps(page).nth(2).locator(".edit-step-name")).toHaveText((first ?? "").replace(/^\d+/, ""));
});

for (const address of [
  `${STORY}/edit`,
  "/vi/briefings/two-partnerships/edit",
  "/en/briefings/new/edit",
  "/vi/briefings/new/edit",
])
  test(`${address} has no barrier that axe sees, and fits a phone`, async ({ watched: page }) => {
    test.setTimeout(150_000);
    await open(page, address);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
