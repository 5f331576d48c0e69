import type { Page } from "@playwright/test";
import { barSays, bubbleSays, roundSays, sharedBy, tieSays } from "./access/spoken";
import { expect, open, test } from "./page";
import { explore } from "./steps";

const STEPS = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowRight", "ArrowRight", "ArrowUp"];

/** Walk a picture by arrows from its one stop; what the browser tells a screen reader at each mark, and where the mark leads. */
async function walk(page: Page, picture: string): Promise<{ said: string; id: string; query: URLSearchParams }[]> {
  await page.locator(`${picture} a.mark[tabindex="0"]:visible`).first().focus();
  const heard: { said: string; id: string; query: URLSearchParams }[] = [];
  for (const key of STEPS) {
    const mark = page.locator(`${picture} a.mark:focus`);
    const said = (await mark.getAttribute("aria-label")) ?? "";
    await expect(mark).toHaveAccessibleName(said);
    const query = new URL((await mark.getAttribute("href")) ?? "", "http://x").searchParams;
    heard.push({ said, id: (await mark.getAttribute("data-mark")) ?? "", query });
    await page.keyboard.press(key);
  }
  expect(new Set(heard.map(({ said }) => said)).size, "arrows lead to other marks").toBeGreaterThan(2);
  return heard;
}

test("each mark of map, network and themes is said with its number, and a choice says what is left", async ({
  watched: page,
}) => {
  await explore(page);
  for (const { said, query } of await walk(page, "#map .map-frame.window")) {
    const name = /^(.+): /.exec(said)?.[1] ?? "";
    expect(said).toBe(bubbleSays(name, (query.get("place") ?? "").split(",")));
  }
  await page.locator("#themes").scrollIntoViewIfNeeded();
  await expect(page.locator("#themes [data-bar] a.mark").first()).toBeVisible();
  for (const { said } of await walk(page, "#themes [data-bar]")) {
    const [, name = "", year = ""] = /^(.+), (\d{4}): /.exec(said) ?? [];
    expect(said).toBe(barSays(name, year));
  }
  for (const { said } of await walk(page, "#network")) expect(said).toBe(tieSays(/^(.+), /.exec(said)?.[1] ?? ""));

  const tie = "China–Viet Nam";
  await page.getByRole("link", { name: tieSays(tie) }).focus();
  await page.keyboard.press("Enter");
  const told = page.getByRole("status").filter({ hasText: /./ });
  await expect(told).toHaveText([`${sharedBy(tie)} events`]);
});

test("each round of a lane is said with its number, day and place", async ({ watched: page }) => {
  await open(page, "/en/mechanisms");
  for (const { said, id } of await walk(page, ".lanes-chart")) expect(said).toBe(roundSays(id));
});
