import type { Summary } from "@/lib/query/summary";
import type { Insight } from "./insight";

/** Themes named by size in the page's sentence. */
const NAMED_THEMES = 3;
/** Always named with its number, wherever it ranks: it is what the project was first made for. */
const ALWAYS_NAMED = "war-legacy";

/**
 * The page's sentence: how many events between how many pairs, the themes most of them carry, and war legacies
 * where they are not among these.
 */
export function describeLede({ total, matched }: Summary): Insight {
  const [first, second, third] = matched.themes.slice(0, NAMED_THEMES);
  const counts = { total, pairs: matched.pairs };
  if (total === 0) return { id: "lede.none", values: {} };
  if (!first) return { id: "lede.noTheme", values: counts };
  const one = { ...counts, first: { theme: first.theme }, firstCount: first.events };
  if (!second) return { id: "lede.one", values: one };
  const two = { ...one, second: { theme: second.theme }, secondCount: second.events };
  if (!third) return { id: "lede.two", values: two };
  const three = { ...two, third: { theme: third.theme }, thirdCount: third.events };
  const always = matched.themes.findIndex(({ theme }) => theme === ALWAYS_NAMED);
  const legacy = matched.themes[always];
  if (!legacy || always < NAMED_THEMES) return { id: "lede.three", values: three };
  return { id: "lede.threeAnd", values: { ...three, more: { theme: legacy.theme }, moreCount: legacy.events } };
}
