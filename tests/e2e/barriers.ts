import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** axe itself. The builder would send its half megabyte twice at each look; here it stands in the page from the first one on. */
const axe: { source: string } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))(
  "axe-core",
);
const THERE_ALREADY = "0";

/** What an appearance changes: colours. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"] as const;
/** Rows and items of long lists, which are made alike: the first few stand for the rest. */
const ALIKE = ["tbody > tr:nth-child(n+9)", "li:nth-child(n+9)", "g.lanes-lane:nth-of-type(n+9)"].join();

/**
 * What axe finds by the WCAG 2.2 AA rules, by some of them only or without some, as short texts; empty is right.
 * @param rules.isSample true where for the rules of colours the first rows of each list are enough
 */
export async function findBarriers(
  page: Page,
  rules: { only?: readonly string[]; without?: readonly string[]; isSample?: boolean } = {},
): Promise<string[]> {
  // Without the HTML of each element, which nobody reads: it is told by its selector.
  if (!(await page.evaluate(() => "axe" in window)))
    await page.evaluate(`${axe.source}; axe.configure({ noHtml: true })`);
  await page.evaluate(chooseColoured, rules.isSample ? ALIKE : undefined);
  // In the page itself, since no page here holds frames, and only what is wrong is told whole: to carry over all that is
  // right takes five times as long as to find it.
  const { violations } = await new AxeBuilder({ page, axeSource: THERE_ALREADY })
    .setLegacyMode()
    .options({
      resultTypes: ["violations"],
      runOnly: [...(rules.only ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])],
      rules: Object.fromEntries((rules.without ?? []).map((rule) => [rule, { enabled: false }])),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** In the page: let the rules of colours pass over what is alike, so that one run may hold them and the others. */
function chooseColoured(alike: string | undefined): void {
  for (const one of document.querySelectorAll("[data-alike]")) one.removeAttribute("data-alike");
  const rows = alike === undefined ? [] : [...document.querySelectorAll(alike)];
  for (const one of rows.flatMap((row) => [row, ...row.querySelectorAll("*")])) one.setAttribute("data-alike", "");
  const not = alike === undefined ? "" : ":not([data-alike])";
  Reflect.get(window, "axe").configure({
    rules: [
      { id: "color-contrast", selector: `*${not}` },
      { id: "link-in-text-block", selector: `a[href]${not}` },
    ],
  });
}
