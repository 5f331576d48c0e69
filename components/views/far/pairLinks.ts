import type { Words } from "@/lib/i18n/words";
import type { Summary } from "@/lib/query/summary";
import type { FarRow } from "./FarTable";

/**
 * The pairs of a summary as rows that lead to a page of each, most events first.
 * @param path of the page below that of the language, up to the pair
 */
export function pairLinks({ byPair }: Pick<Summary, "byPair">, words: Words, path: string): FarRow[] {
  return byPair.map(({ pair, events }) => ({
    href: `/${words.locale}/${path}${pair}`,
    name: words.pair(pair),
    note: pair,
    events,
  }));
}
