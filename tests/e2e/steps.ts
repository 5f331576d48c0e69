import type { Locator, Page } from "@playwright/test";
import { expect, open, totalOf } from "./page";

/** Open Explore and wait until it is alive: only the live page asks for the columns. */
export async function explore(page: Page, address = "/en"): Promise<void> {
  await open(page, address);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => new URL(name).pathname === "/api/columns"),
  );
}

/** The filter of the page's address as the API takes it: what is only of the page is left out. */
export function queryOf(page: Page): string {
  const params = new URL(page.url()).searchParams;
  for (const name of ["event", "v"]) params.delete(name);
  return params.toString();
}

/** JSON of an address of the API, which must answer 200. Asked again where the server just closed an idle connection. */
export async function ask(page: Page, address: string) {
  const answer = await page.request.get(address, { maxRetries: 3 });
  expect(answer.status(), address).toBe(200);
  return answer.json();
}

export const view = (page: Page, name: string | RegExp): Locator => page.getByRole("region", { name });
export const eventLinks = (page: Page): Locator => page.locator("#events [data-event]");
export const marks = (scope: Page | Locator, name: RegExp): Locator => scope.getByRole("link", { name });

/** The numbers that a view's marks say, most first: "Hanoi: 298 events", "Japan–Viet Nam, 35 events". */
export async function numbersOf(found: Locator): Promise<number[]> {
  const labels = await found.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const numbers = labels.map((label) =>
    Number((/([\d.,]+) (?:events?|sự kiện)/.exec(label)?.[1] ?? "").replace(/[.,]/g, "")),
  );
  return numbers.sort((a, b) => b - a);
}

/**
 * The sentence of the page, the list and the API agree on the filter in the address.
 * @returns the number on which they agree
 */
export async function agreedTotal(page: Page): Promise<number> {
  const query = queryOf(page);
  const { total } = await ask(page, `/api/summary?${query}`);
  await expect.poll(() => totalOf(page), `sentence of ?${query}`).toBe(total);
  await expect(page.locator("#events-name")).toHaveText(new RegExp(`[^\\d]${total.toLocaleString("en")}$`));
  const { events } = await ask(page, `/api/events?order=desc&limit=1&${query}`);
  if (total > 0) await expect(eventLinks(page).first()).toHaveAttribute("data-event", events[0].id);
  else await expect(eventLinks(page)).toHaveCount(0);
  return total;
}

/** Back to all events as a reader gets there, so that one page serves several choices. */
export async function reset(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Reset" }).click();
  await expect(page).toHaveURL(/\/(?:en|vi)$/);
  await agreedTotal(page);
}

/** Press Tab until the focus stands on what is looked for; fails where Tab never gets there. */
export async function tabTo(page: Page, target: Locator, { most = 120 } = {}): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, `reached by Tab within ${most} presses`).toBeFocused();
}
