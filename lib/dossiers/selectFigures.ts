import type { Words } from "@/lib/i18n/words";
import { foldText } from "@/lib/model/text";
import type { LedgerRow } from "./ledgerRows";

/** What a reader asks of the ledger. */
export interface FiguresAsked {
  q?: string;
  pair?: string;
  theme?: string;
}

/**
 * The rows that match all that is asked: every word of `q` in the metric's texts of either language, its id or its
 * pairs; an event of the pair; an event of the theme or of one of its subthemes.
 *
 * @returns in the order of `rows`
 */
export function selectFigures(
  rows: readonly LedgerRow[],
  { q, pair, theme }: FiguresAsked,
  words: Pick<Words, "pair">,
): LedgerRow[] {
  const asked = foldText(q ?? "")
    .split(" ")
    .filter((word) => word !== "");
  return rows.filter((row) => {
    if (pair && !row.pairs.includes(pair)) return false;
    if (theme && !row.themes.includes(theme)) return false;
    if (asked.length === 0) return true;
    const text = foldText([row.text, ...row.pairs.map(words.pair)].join(" "));
    return asked.every((word) => text.includes(word));
  });
}
