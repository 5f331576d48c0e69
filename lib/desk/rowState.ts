import { BY_HAND, type DeskDraft, FIELDS_OF, quotesOf, ROW_IDS, type RowId } from "./deskDraft";
import { missingIn } from "./missing";

/** `open`: the event cannot be saved so. `hand`: set by the person. `partly`: of several values some are inferred. */
export const ROW_STATES = ["open", "partly", "inferred", "quoted", "imported", "hand", "empty"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** The states of the values in a row: one for each plain field with a value, or for each entry of a list. */
function statesIn(row: RowId, { draft, accepted }: DeskDraft): RowState[] {
  const { fields } = draft;
  if (row === "participants")
    return fields.participants.map(({ state, reason }) => (reason?.id === BY_HAND ? "hand" : state));
  if (row === "figures") return fields.figures.map(({ quotes }) => (quotes.length ? "quoted" : "hand"));
  if (row === "source")
    return draft.source.url || draft.source.title ? [accepted.includes("source") ? "hand" : "quoted"] : [];
  return FIELDS_OF[row].flatMap((field) => {
    const { value, state, reason } = fields[field];
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    return isNothing ? [] : [reason?.id === BY_HAND ? "hand" : state];
  });
}

/** How a row is known, one word for all of its values. */
export function rowState(row: RowId, desk: DeskDraft): RowState {
  if (missingIn(row, desk).length) return "open";
  const states = new Set(statesIn(row, desk));
  if (states.size === 0) return "empty";
  if (states.has("inferred")) return states.size > 1 ? "partly" : "inferred";
  const [first] = states;
  return states.size > 1 && states.has("quoted") ? "quoted" : (first ?? "empty");
}

/** True if a person still has to look at the row: it is open, or inferred and not yet accepted. */
export function isUnresolved(row: RowId, desk: DeskDraft): boolean {
  const state = rowState(row, desk);
  if (state === "open") return true;
  return (state === "inferred" || state === "partly" || state === "imported") && !desk.accepted.includes(row);
}

const RANK: Readonly<Record<RowState, number>> = {
  open: 0,
  inferred: 1,
  partly: 1,
  imported: 1,
  quoted: 2,
  hand: 2,
  empty: 3,
};

/**
 * The rows in the order in which the desk shows them.
 *
 * @param isOpenFirst what still needs a person comes first, what is empty last; else the order of the record
 */
export function orderRows(desk: DeskDraft, isOpenFirst: boolean): RowId[] {
  if (!isOpenFirst) return [...ROW_IDS];
  const rank = (row: RowId) =>
    isUnresolved(row, desk) ? RANK[rowState(row, desk)] : Math.max(2, RANK[rowState(row, desk)]);
  return [...ROW_IDS].sort((a, b) => rank(a) - rank(b));
}

/**
 * The numbers that marks and rows share: rows by where their first words stand in the report, then the rest in the
 * order of the record. From 1.
 */
export function numberRows(desk: DeskDraft): ReadonlyMap<RowId, number> {
  const at = (row: RowId) => Math.min(...quotesOf(row, desk).map(({ start }) => start), Number.POSITIVE_INFINITY);
  const places = new Map(ROW_IDS.map((row) => [row, at(row)]));
  const ordered = [...ROW_IDS].sort((a, b) => {
    const [x, y] = [places.get(a) ?? 0, places.get(b) ?? 0];
    return x === y ? 0 : x - y;
  });
  return new Map(ordered.map((row, i) => [row, i + 1]));
}

/**
 * The row after (or before) one in the shown order that still needs a person; wraps around.
 *
 * @param step 1 forwards, -1 backwards
 * @returns the next row at all where none needs a person
 */
export function nextRow(
  rows: readonly RowId[],
  current: RowId | undefined,
  step: 1 | -1,
  desk: DeskDraft,
): RowId | undefined {
  const from = current === undefined ? (step === 1 ? -1 : rows.length) : rows.indexOf(current);
  const around = rows.map((_, i) => rows[(from + step * (i + 1) + rows.length * (rows.length + 1)) % rows.length]);
  return around.find((row) => row !== undefined && row !== current && isUnresolved(row, desk)) ?? around[0];
}

/** How many rows are in each state, for the line under the name of the page. */
export function countStates(desk: DeskDraft): Readonly<Record<"open" | "inferred" | "quoted", number>> {
  const counts = { open: 0, inferred: 0, quoted: 0 };
  for (const row of ROW_IDS) {
    const state = rowState(row, desk);
    if (state === "open" || state === "quoted") counts[state]++;
    if (state === "inferred" || state === "partly") counts.inferred++;
  }
  return counts;
}
