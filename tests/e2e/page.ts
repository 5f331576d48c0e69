import { expect, type Page, type Request } from "@playwright/test";
import { test as base } from "./warm";

/**
 * A page that is watched: a request to any other host, an error on the console, an uncaught exception or a
 * breach of the content policy fails the test, whatever it tests.
 */
export const test = base.extend<{ watched: Page }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    // Scripts of a page run when a reader acts: a test is a reader from the start.
    const go = page.goto.bind(page);
    page.goto = async (address, options) => {
      const answer = await go(address, options);
      if (!javaScriptEnabled) return answer;
      await page.waitForFunction(() => {
        dispatchEvent(new Event("scroll"));
        const container = Object.keys(document).find((key) => key.startsWith("__reactContainer"));
        const root = container === undefined ? undefined : Reflect.get(document, container);
        const isTakenUp = root?.stateNode.current.memoizedState.isDehydrated === false;
        const hasTexts = performance.getEntriesByType("resource").some(({ name }) => name.includes("/api/texts?"));
        return !document.querySelector("[data-texts]") || (isTakenUp && hasTexts);
      });
      return answer;
    };
    await use(page);
  },
  watched: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    const origin = new URL(baseURL ?? "").origin;
    // Only watched: to hold up every request takes a third of a test's time. No other host resolves (playwright.config.ts).
    page.on("request", (request) => {
      const address = request.url();
      if (![origin, "data:", "blob:"].some((start) => address.startsWith(start)))
        faults.push(`request to another host: ${address}`);
    });
    page.on("console", (message) => {
      // A page that is not there answers 404, and the browser says so: that is what was asked.
      const isAnswer = message.location().url === page.url() && message.text().includes("404");
      if (message.type() === "error" && !isAnswer) faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

export const THEMES = ["light", "dark", "projector"] as const;

/** Open a page in an appearance, and wait until it is alive. */
export async function open(page: Page, address: string, theme: (typeof THEMES)[number] = "light"): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem("entente-theme", chosen), theme);
  const asked = requestsOf(page);
  await page.goto(address);
  await rest(page, asked);
}

const ASKED = new WeakMap<Page, Set<Request>>();

/** What a page has asked for and not got yet, from the first call on. */
function requestsOf(page: Page): Set<Request> {
  const known = ASKED.get(page);
  if (known) return known;
  const asked = new Set<Request>();
  page.on("request", (request) => asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  ASKED.set(page, asked);
  return asked;
}

const LOOK_MS = 40;
const QUIET_LOOKS = 3;
/** On a busy machine the browser may find no spare time in a page that has nothing to do: after so long it has. */
const SPARE_MS = 300;

/**
 * Wait until every control is alive, and neither the page's
 * script nor the network has had anything to do for a while: what `networkidle` promises, without its half second at each page.
 */
async function rest(page: Page, asked: ReadonlySet<Request>): Promise<void> {
  await page.waitForFunction(() => {
    const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactFiber"));
    return [document.body, ...document.querySelectorAll("button, input, select, summary")].every(isAlive);
  });
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    await page.evaluate((timeout) => new Promise((done) => requestIdleCallback(done, { timeout })), SPARE_MS);
    quiet = asked.size === 0 ? quiet + 1 : 0;
    await page.waitForTimeout(LOOK_MS);
  }
}

/** The number of events that the page's sentence gives. */
export async function totalOf(page: Page): Promise<number> {
  const text = (await page.locator("h1").first().textContent()) ?? "";
  return Number((/^[\d.,]+/.exec(text)?.[0] ?? "").replace(/[.,]/g, ""));
}

/** Change the appearance of an open page, as its switch does. */
export async function wear(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), theme);
  await page.evaluate(() => Promise.all(document.getAnimations().map((running) => running.finished)));
}
