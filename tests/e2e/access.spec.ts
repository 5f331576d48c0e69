import { reflowFaults, spacingFaults } from "./access/fitting";
import { forcedFaults } from "./access/forced";
import { languageFaults, textsOfData } from "./access/languages";
import { smallTargets } from "./access/targets";
import { walkFaults } from "./access/walk";
import { COLOUR_RULES, findBarriers } from "./barriers";
import { expect, open, test, wear } from "./page";

/** Every kind of page, once, by an example that has all its parts. */
const PAGES = [
  "/en",
  "/en/events/2025-05-08-vn-us-defence-policy-dialogue-13",
  "/en/data",
  "/en/pairs",
  "/en/pairs/US-VN",
  "/en/compare",
  "/en/mechanisms",
  "/en/mechanisms/us-vn-defence-policy-dialogue",
  "/en/people",
  "/en/people/nguyen-phu-trong",
  "/en/figures",
  "/en/briefings",
  "/en/briefings/war-legacies",
  "/en/briefings/war-legacies/present?step=6",
  "/en/briefings/war-legacies/present/notes",
  "/en/desk",
  "/en/desk/queue",
  "/en/desk/disagreements",
  "/embed/network",
  "/en/no-such-page",
];
/** axe compares every text with what lies under it: half a minute on a busy machine, though of rows alike only the first are. */
const WHOLE_MS = 150_000;
const WIDTHS = [390, 768, 1920, 1440];
/** A frame and the spare time after it come sooner, or on a busy machine never. */
const FRAME_MS = 300;
const texts = textsOfData();

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const address of PAGES)
  test(`${address} is reached, read and heard by everybody`, async ({ watched: page }) => {
    test.setTimeout(WHOLE_MS);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, address);
    await test.step("fits every width", async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
      }
    });
    await page.evaluate(showAll, FRAME_MS);
    // The themes come alive when they are looked at, and are another picture then.
    if (await page.locator("#themes").count())
      await expect(page.locator("#themes [data-bar]").first(), "the live picture is there").toBeAttached();
    const soft = expect.configure({ soft: true });
    await test.step("axe, in three appearances", async () => {
      soft(await findBarriers(page, { isSample: true }), "light").toEqual([]);
      for (const theme of ["dark", "projector"] as const) {
        await wear(page, theme);
        soft(await findBarriers(page, { only: COLOUR_RULES, isSample: true }), theme).toEqual([]);
      }
      await wear(page, "light");
    });
    soft(await page.evaluate(() => document.getAnimations().length), "reduced motion").toBe(0);
    soft(await languageFaults(page, texts), "language of parts").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    soft(await page.evaluate(smallTargets), "targets").toEqual([]);
    soft(await spacingFaults(page), "text spacing").toEqual([]);
    soft(await forcedFaults(page), "forced colours").toEqual([]);
    soft(await walkFaults(page), "the way of the focus").toEqual([]);
    soft(await reflowFaults(page), "400 %").toEqual([]);
    soft(await page.evaluate(smallTargets), "targets at 400 %").toEqual([]);
  });

/** In the page: go past everything once, so that what is drawn only when it is looked at is there. @param most wait for a look, ms */
async function showAll(most: number): Promise<void> {
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((done) => {
      setTimeout(done, most);
      requestAnimationFrame(() => requestIdleCallback(done));
    });
  }
  scrollTo(0, 0);
}
