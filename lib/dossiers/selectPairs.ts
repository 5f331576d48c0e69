import { spanOf } from "@/lib/model/date";
import { foldText } from "@/lib/model/text";
import type { Locale } from "@/lib/model/vocabulary";
import type { PairRow } from "./pairRows";

export const PAIR_SORTS = ["events", "name", "last", "leader", "next", "tie"] as const;
export type PairSort = (typeof PAIR_SORTS)[number];

/** What the list of pairs is asked for; the names are the parameters of its address. */
export interface PairQuery {
  /** words, each of which must begin a word of a name or code of the two sides, in either language */
  q?: string;
  /** one side */
  actor?: string;
  /** among the three leading themes */
  theme?: string;
  sort?: PairSort;
}

/** First day of the last meeting at any level; none is before all. */
function lastDay(row: PairRow): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...row.last.map(({ start }) => spanOf(start).first));
}

const leaderDay = (row: PairRow) => {
  const leader = row.last.find(({ level }) => level === "leader");
  return leader ? spanOf(leader.start).first : Number.NEGATIVE_INFINITY;
};
const dueDay = ({ next }: PairRow) => (next ? (next.from + next.to) / 2 : Number.POSITIVE_INFINITY);
const tieDay = ({ tie }: PairRow) => (tie ? spanOf(tie.since).first : Number.NEGATIVE_INFINITY);

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/**
 * The rows that a reader asks for. The same on the server and in the browser.
 *
 * @returns `events`: most first; `name`: by alphabet; `last`, `leader`: the latest meeting (of leaders) first;
 *          `next`: the earliest middle of an estimate first; `tie`: the youngest first. Rows without one come last; ties in the order given
 */
export function selectPairs(
  rows: readonly PairRow[],
  locale: Locale,
  { q = "", actor, theme, sort = "events" }: PairQuery,
): PairRow[] {
  const asked = foldText(q).split(" ").filter(Boolean);
  const alphabet = new Intl.Collator(locale);
  const orders: Record<PairSort, (a: PairRow, b: PairRow) => number> = {
    events: (a, b) => b.events - a.events,
    name: (a, b) => alphabet.compare(a.name, b.name),
    last: (a, b) => compare(lastDay(b), lastDay(a)),
    leader: (a, b) => compare(leaderDay(b), leaderDay(a)),
    next: (a, b) => compare(dueDay(a), dueDay(b)),
    tie: (a, b) => compare(tieDay(b), tieDay(a)),
  };
  return rows
    .filter(
      (row) =>
        (!actor || row.pair.split("-").includes(actor)) &&
        (!theme || row.themes.some((entry) => entry.theme === theme)) &&
        asked.every((word) => ` ${row.search}`.includes(` ${word}`)),
    )
    .sort(orders[sort]);
}

/**
 * The address of a list of pairs under a question; what is as always is left out.
 *
 * @param path where: a page or the API
 * @param more further parameters
 */
export function pairsAddress(
  path: string,
  { q, actor, theme, sort }: PairQuery,
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = { q, actor, theme, sort: sort === "events" ? undefined : sort, ...more };
  const query = new URLSearchParams(Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size ? `${path}?${query}` : path;
}
