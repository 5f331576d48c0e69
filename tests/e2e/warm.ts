import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";

/** What a test may leave behind in the browser, but for its cache. */
const LEFT = "local_storage,indexeddb,cache_storage,service_workers,file_systems";

interface Contexts {
  /** Shared by the tests of a worker that ask for the same: all but the cache is taken away before each. */
  context: BrowserContext;
  /** Of a reader who has never been here. */
  cold: BrowserContext;
  options: BrowserContextOptions;
}

/**
 * Tests of one worker share a context: the app's scripts, whose names change with their content, stay fetched and compiled
 * there from one test to the next, which is a quarter of what a page costs.
 */
export const test = base.extend<Contexts, { contextFor: (options: BrowserContextOptions) => Promise<BrowserContext> }>({
  options: async ({ baseURL, contextOptions, hasTouch, locale, serviceWorkers, timezoneId, viewport }, use) => {
    const asked = { baseURL, hasTouch, locale, serviceWorkers, timezoneId, viewport };
    const said = Object.entries(asked).filter(([, value]) => value !== undefined);
    await use({ ...contextOptions, ...Object.fromEntries(said) });
  },
  contextFor: [
    async ({ browser }, use) => {
      const known = new Map<string, BrowserContext>();
      await use(async (options) => {
        const key = JSON.stringify(options);
        const context = known.get(key) ?? (await browser.newContext(options));
        known.set(key, context);
        return context;
      });
      for (const context of known.values()) await context.close();
    },
    { scope: "worker" },
  ],
  context: async ({ contextFor, options }, use) => {
    const context = await contextFor(options);
    await use(context);
    for (const page of context.pages()) await page.close();
    await context.clearCookies();
    await context.clearPermissions();
    await context.setOffline(false);
  },
  cold: async ({ browser, options }, use) => {
    const context = await browser.newContext(options);
    await use(context);
    await context.close();
  },
  page: async ({ page, baseURL }, use) => {
    await forget(page, [baseURL ?? "", "file://"]);
    await use(page);
  },
});

/** As if these sites had never kept anything; no other page of theirs is open. */
async function forget(page: Page, origins: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const origin of origins) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: LEFT });
  await session.detach();
}
