import type { Kind } from "@/lib/model/vocabulary";
import type { GdeltRow } from "./gdeltRow";

/** Kinds that say most come first: of an article's rows the visit leads, not the remark made during it. */
const WEIGHT: Partial<Record<Kind, number>> = {
  visit: 5,
  signing: 4,
  talks: 4,
  meeting: 4,
  call: 4,
  consultation: 3,
  exercise: 2,
  handover: 2,
  project: 1,
};
const weightOf = ({ what }: GdeltRow) => (WEIGHT[what.kind] ?? 0) + (what.status === "held" ? 0.5 : 0);

/** Which of two rows leads: the weightier kind, then the more mentioned, then the earlier. Negative: the first. */
const compareLead = (a: GdeltRow, b: GdeltRow) =>
  weightOf(b) - weightOf(a) || b.mentions - a.mentions || a.line - b.line;

/** A row that leads, and those that say the same. */
export interface Lead {
  row: GdeltRow;
  merged: GdeltRow[];
}

function group(leads: readonly Lead[], keyOf: (row: GdeltRow) => string): Lead[] {
  const groups = new Map<string, Lead[]>();
  for (const lead of leads) {
    const key = keyOf(lead.row);
    const list = groups.get(key);
    if (list) list.push(lead);
    else groups.set(key, [lead]);
  }
  return [...groups.values()].map((list) => {
    const [first, ...others] = list.sort((a, b) => compareLead(a.row, b.row));
    return { row: first!.row, merged: [...first!.merged, ...others.flatMap(({ row, merged }) => [row, ...merged])] };
  });
}

/**
 * One lead an article and pair, then one a pair and day. Rows 042 and 043 of one visit, the mirror of each other, fall together
 * by the way. Leads in the order of their lines.
 */
export function groupRows(rows: readonly GdeltRow[]): Lead[] {
  const byArticle = group(
    rows.map((row) => ({ row, merged: [] })),
    ({ url, pair, line }) => (url === undefined ? `line ${line}` : `${url} ${pair}`),
  );
  return group(byArticle, ({ pair, day }) => `${pair} ${day}`).sort((a, b) => a.row.line - b.row.line);
}
