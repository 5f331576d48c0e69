import { gzipSync } from "node:zlib";
import { englishWords } from "./access/english";
import { COLOUR_RULES, findBarriers } from "./barriers";
import { expect, open, test } from "./page";

const EVENT = "2025-05-08-vn-us-defence-policy-dialogue-13";
/** In Vietnamese; the English ones are the matter of access.spec.ts. */
const PAGES = [
  "",
  "?pair=US-VN&theme=war-legacy&from=2015",
  `/events/${EVENT}`,
  "/data",
  "/pairs",
  "/pairs/US-VN",
  "/compare",
  "/mechanisms",
  "/mechanisms/us-vn-defence-policy-dialogue",
  "/people",
  "/people/nguyen-phu-trong",
  "/figures",
  "/no-such-page",
];
/** axe compares every text of the charts with what lies under it: half a minute on a busy machine. */
const AXE_MS = 150_000;

for (const path of PAGES)
  test(`/vi${path} fits 390, 768, 1440 and 1920 px, has no English word, and no barrier that axe sees`, async ({
    watched: page,
  }) => {
    for (const width of [390, 768, 1920, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 390) await open(page, `/vi${path}`);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
      if (width === 390 && path === "")
        expect(await findBarriers(page, { without: COLOUR_RULES }), "on a phone").toEqual([]);
    }
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await englishWords(page)).toEqual([]);
    // Colours do not depend on the language, and are what takes the time.
    expect(await findBarriers(page, { without: COLOUR_RULES })).toEqual([]);
  });

test("/en of a filter has no barrier that axe sees", async ({ watched: page }) => {
  test.setTimeout(AXE_MS);
  await open(page, "/en?pair=US-VN&theme=war-legacy&from=2015");
  expect(await findBarriers(page)).toEqual([]);
});

test("/en has no barrier that axe sees on a phone", async ({ watched: page }) => {
  test.setTimeout(AXE_MS);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/en");
  expect(await findBarriers(page)).toEqual([]);
});

/** Bytes of script before anybody has touched the page, gzipped as a server would send them. */
const SCRIPT_BUDGET = 235 * 1024;
const SHIFT_BUDGET = 0.02;

test("the first load of /en stays in its budget of script and does not shift", async ({ cold }) => {
  // Not the page of the other tests, which is touched from the start.
  const page = await cold.newPage();
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (!new URL(response.url()).pathname.endsWith(".js")) return;
    scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(window, { shiftState: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number") state.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Fetched for a reader who will act; what only an act asks for is not there yet.
  await page.goto("/en", { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  console.log(`scripts before interaction: ${(bytes / 1024).toFixed(1)} kB gzipped in ${scripts.size} files`);
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
  const shift = await page.evaluate(() => {
    const state: unknown = Reflect.get(window, "shiftState");
    return typeof state === "object" && state !== null && "shift" in state ? Number(state.shift) : Number.NaN;
  });
  expect(shift).toBeLessThan(SHIFT_BUDGET);
});

test("what is pressed before any script has run is answered, and the switch says what the page wears", async ({
  cold,
}) => {
  const page = await cold.newPage();
  await page.addInitScript(() => localStorage.setItem("entente-theme", "dark"));
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/_next\/static\/.+\.js$/, (route) => held.then(() => route.continue()));
  await page.goto("/en", { waitUntil: "commit" });
  const wears = page.getByRole("combobox", { name: "Appearance" });
  await expect(wears).toHaveValue("dark");
  await page.getByRole("button", { name: /^Jump to/ }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  release();
  await expect(page.getByRole("dialog")).toBeVisible();
});
