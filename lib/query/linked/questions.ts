import { type Filter, type FilterKey, LIST_KEYS, type ListKey } from "@/lib/model/filter";
import { type Columns, FLAG_UMBRELLA, type Ragged } from "../columns";
import * as bit from "../match";
import { invertPlain, invertRagged, occurrences, type RowLists, rowsWith } from "./invert";

/** Of every key of the filter the question that it belongs to, as a bit. */
const BIT_OF: Readonly<Record<FilterKey, number>> = {
  pair: bit.WHO,
  actor: bit.WHO,
  theme: bit.THEME,
  kind: bit.KIND,
  level: bit.LEVEL,
  format: bit.FORMAT,
  place: bit.PLACE,
  mechanism: bit.MECHANISM,
  person: bit.PERSON,
  instrument: bit.INSTRUMENT,
  status: bit.STATUS,
  from: bit.TIME,
  to: bit.TIME,
  q: bit.TEXT,
  include: bit.UMBRELLA,
};

/** Values whose rows are kept where the lists of all values have not been made. */
const MOST_SINGLES = 24;

/** What one question of a filter lets through. */
export interface Narrowing {
  bit: number;
  /** the same text for the same question and values */
  key: string;
  /** its rows, rising, where it asks for a single value */
  rows?: Uint32Array;
  /** 1 for each row that passes; made when it is first needed, and only good until the next filter */
  passes(): Uint8Array;
}

/**
 * The questions of a filter held against the columns: for a value its rows, for a question a flag a row.
 * Lists and flags are made when they are first needed and kept; flags of a question are overwritten by its next values.
 */
export class Questions {
  /** how often each value occurs, by key */
  private readonly counts = new Map<ListKey, Uint32Array>();
  private readonly singles = new Map<string, Uint32Array>();
  private readonly lists = new Map<ListKey, RowLists>();
  private readonly flags = new Map<number, { key: string; passes: Uint8Array }>();
  private readonly positions = new Map<ListKey, ReadonlyMap<string, number>>();
  /** rows that are no umbrella; absent where all are none */
  private readonly plain: Uint8Array | undefined;

  constructor(private readonly columns: Columns) {
    if (columns.flags.some((flags) => (flags & FLAG_UMBRELLA) !== 0))
      this.plain = columns.flags.map((flags) => (flags & FLAG_UMBRELLA ? 0 : 1));
  }

  /**
   * What narrows the rows, a question each; time is not among them.
   * @param text 1 for each row whose text matches `filter.q`
   */
  narrowings(filter: Filter, text: Uint8Array | undefined): Narrowing[] {
    const found: Narrowing[] = [];
    const asked = new Map<number, ListKey[]>();
    for (const key of LIST_KEYS)
      if (filter[key]?.length) asked.set(BIT_OF[key], [...(asked.get(BIT_OF[key]) ?? []), key]);
    for (const [question, keys] of asked) found.push(this.listNarrowing(question, keys, filter));
    if (filter.q && text) found.push({ bit: bit.TEXT, key: `q=${filter.q}`, passes: () => text });
    const { plain } = this;
    if (filter.include !== "umbrella" && plain) found.push({ bit: bit.UMBRELLA, key: "", passes: () => plain });
    return found;
  }

  /** Make the lists that most clicks need, ahead of the first. */
  prepare(): void {
    for (const key of ["pair", "theme", "actor", "place"] as const) this.listsOf(key);
  }

  private listNarrowing(question: number, keys: readonly ListKey[], filter: Filter): Narrowing {
    const values = keys.map((key) => ({ key, ids: filter[key] ?? [] }));
    const key = values.map((one) => `${one.key}=${one.ids.join()}`).join("&");
    const rows = values.flatMap((one) => one.ids.map((id) => this.rowsOf(one.key, id)));
    const passes = () => {
      const known = this.flags.get(question);
      if (known?.key === key) return known.passes;
      const flags = known?.passes.fill(0) ?? new Uint8Array(this.columns.size);
      for (const list of rows) for (let i = 0; i < list.length; i++) flags[list[i]!] = 1;
      this.flags.set(question, { key, passes: flags });
      return flags;
    };
    return { bit: question, key, passes, ...(rows.length === 1 ? { rows: rows[0]! } : {}) };
  }

  private occurrencesOf(key: ListKey): Uint32Array {
    const counts =
      this.counts.get(key) ?? occurrences(COLUMN_OF[key](this.columns), NAMES_OF[key](this.columns).length);
    this.counts.set(key, counts);
    return counts;
  }

  private listsOf(key: ListKey): RowLists {
    const lists = this.lists.get(key) ?? invert(this.columns, key);
    this.lists.set(key, lists);
    return lists;
  }

  /** Rows with a value, rising; none for an id that is not in its list. */
  private rowsOf(key: ListKey, id: string): Uint32Array {
    const names = NAMES_OF[key](this.columns);
    const positions = this.positions.get(key) ?? new Map(names.map((name, i) => [name, i]));
    this.positions.set(key, positions);
    const at = positions.get(id);
    if (at === undefined) return new Uint32Array(0);
    const lists = this.lists.get(key);
    if (lists) return lists.rows.subarray(lists.offsets[at]!, lists.offsets[at + 1]!);
    return this.single(key, at);
  }

  /** Rows of one value, found by a pass over the column: with few values asked for, cheaper in memory than all lists. */
  private single(key: ListKey, at: number): Uint32Array {
    const name = `${key}=${at}`;
    const rows = this.singles.get(name) ?? rowsWith(COLUMN_OF[key](this.columns), at, this.occurrencesOf(key)[at]!);
    // The one that was longest not asked for goes.
    this.singles.delete(name);
    this.singles.set(name, rows);
    for (const old of this.singles.keys()) {
      if (this.singles.size <= MOST_SINGLES) break;
      this.singles.delete(old);
    }
    return rows;
  }
}

const NAMES_OF: Readonly<Record<ListKey, (columns: Columns) => readonly string[]>> = {
  pair: ({ lists }) => lists.pairs,
  actor: ({ lists }) => lists.actors,
  theme: ({ lists }) => lists.themes,
  kind: ({ lists }) => lists.kinds,
  level: ({ lists }) => lists.levels,
  format: ({ lists }) => lists.formats,
  place: ({ lists }) => lists.places,
  mechanism: ({ lists }) => lists.mechanisms,
  person: ({ lists }) => lists.people,
  instrument: ({ lists }) => lists.instruments,
  status: ({ lists }) => lists.statuses,
};

const COLUMN_OF: Readonly<Record<ListKey, (columns: Columns) => Ragged | ArrayLike<number>>> = {
  pair: ({ pairs }) => pairs,
  actor: ({ actors }) => actors,
  theme: ({ themes }) => themes,
  kind: ({ kind }) => kind,
  level: ({ level }) => level,
  format: ({ format }) => format,
  place: ({ place }) => place,
  mechanism: ({ mechanism }) => mechanism,
  person: ({ people }) => people,
  instrument: ({ instruments }) => instruments,
  status: ({ status }) => status,
};

function invert(columns: Columns, key: ListKey): RowLists {
  const values = NAMES_OF[key](columns).length;
  const column = COLUMN_OF[key](columns);
  return "offsets" in column ? invertRagged(column, values) : invertPlain(column, values);
}
