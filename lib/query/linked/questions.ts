import { type Filter, type FilterKey, LIST_KEYS, type ListKey } from "@/lib/model/filter";
import { type Columns, FLAG_UMBRELLA, type Ragged } from "../columns";
import * as bit from "../match";
import { isSingle, type Sets, setsOf } from "../sets";
import { occurrences, rowsWith } from "./rowsWith";
import { type Codes, flagSieve, type Sieve, tableLength, tableSieve } from "./sieve";

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

/** Values that few rows have: where one of them is asked for, its rows are looked at instead of all. */
const RARE: ReadonlySet<ListKey> = new Set(["pair", "actor", "place", "mechanism", "person", "instrument"]);

/** The columns that questions are asked of: time has its own. */
export type AskedColumns = Omit<Columns, "startFirst" | "startLast">;

/** What one question of a filter lets through. */
export interface Narrowing {
  bit: number;
  /** the same text for the same question and values */
  key: string;
  /** its rows, rising, where it asks for a single value that few have */
  rows?: Uint32Array;
  /** rows that pass; only good until the next filter */
  sieve(): Sieve;
}

interface Asked {
  key: ListKey;
  ids: readonly string[];
}

/** A column with a code a row: the value itself, or that of a set of values. */
interface Coded {
  codes: Codes;
  sets?: Sets;
}

/**
 * The questions of a filter held against the columns: for a rare value its rows, for a question a table of the values (or
 * lists of values) that pass, or a flag a row where it is asked of two columns at once.
 * Lists, tables and flags are made when they are first needed and kept; those of a question are overwritten by its next values.
 */
export class Questions {
  /** how often each value occurs, by key */
  private readonly counts = new Map<ListKey, Uint32Array>();
  private readonly singles = new Map<string, Uint32Array>();
  private readonly tables = new Map<number, { key: string; table: Uint8Array }>();
  private readonly flags = new Map<number, { key: string; passes: Uint8Array }>();
  private readonly positions = new Map<ListKey, ReadonlyMap<string, number>>();
  /** by their flags the rows that are no umbrella; absent where all are none */
  private readonly plain: Uint8Array | undefined;

  constructor(private readonly columns: AskedColumns) {
    if (columns.flags.some((flags) => (flags & FLAG_UMBRELLA) !== 0))
      this.plain = new Uint8Array(tableLength(columns.flags)).map((_, flags) => (flags & FLAG_UMBRELLA ? 0 : 1));
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
    if (filter.q && text) found.push({ bit: bit.TEXT, key: `q=${filter.q}`, sieve: () => flagSieve(text) });
    const { plain } = this;
    const { flags } = this.columns;
    if (filter.include !== "umbrella" && plain)
      found.push({ bit: bit.UMBRELLA, key: "", sieve: () => tableSieve(plain, flags) });
    return found;
  }

  /** Find the rows of a value ahead of the click that asks for it. */
  listRows(key: ListKey, id: string): void {
    this.rowsOf(key, id);
  }

  private listNarrowing(question: number, keys: readonly ListKey[], filter: Filter): Narrowing {
    const asked = keys.map((key) => ({ key, ids: filter[key] ?? [] }));
    const key = asked.map((one) => `${one.key}=${one.ids.join()}`).join("&");
    const [first] = asked;
    const coded = first && asked.length === 1 ? codedColumn(this.columns, first.key) : undefined;
    if (!first || !coded) {
      return { bit: question, key, sieve: () => flagSieve(this.flagsOf(question, key, asked)) };
    }
    const one = first.ids.length === 1 && RARE.has(first.key) ? first.ids[0] : undefined;
    return {
      bit: question,
      key,
      sieve: () => tableSieve(this.tableOf(question, key, first, coded), coded.codes),
      ...(one === undefined ? {} : { rows: this.rowsOf(first.key, one) }),
    };
  }

  /** Which codes of a column pass. */
  private tableOf(question: number, key: string, { key: name, ids }: Asked, { codes, sets }: Coded): Uint8Array {
    const known = this.tables.get(question);
    if (known?.key === key) return known.table;
    const table = known?.table.length === tableLength(codes) ? known.table.fill(0) : new Uint8Array(tableLength(codes));
    const places = this.placesOf(name);
    const wanted = ids.flatMap((id) => places.get(id) ?? []);
    if (sets) {
      const { offsets, values } = sets;
      for (let code = 0; code + 1 < offsets.length; code++)
        for (let k = offsets[code]!; k < offsets[code + 1]!; k++) if (wanted.includes(values[k]!)) table[code] = 1;
    } else for (const value of wanted) table[value] = 1;
    this.tables.set(question, { key, table });
    return table;
  }

  /** 1 for each row that passes a question that is asked of several columns, or of one without codes. */
  private flagsOf(question: number, key: string, asked: readonly Asked[]): Uint8Array {
    const known = this.flags.get(question);
    if (known?.key === key) return known.passes;
    const flags = known?.passes.fill(0) ?? new Uint8Array(this.columns.size);
    for (const { key: name, ids } of asked)
      for (const id of ids) for (const row of this.rowsOf(name, id)) flags[row] = 1;
    this.flags.set(question, { key, passes: flags });
    return flags;
  }

  private placesOf(key: ListKey): ReadonlyMap<string, number> {
    const places = this.positions.get(key) ?? new Map(NAMES_OF[key](this.columns).map((name, i) => [name, i]));
    this.positions.set(key, places);
    return places;
  }

  private occurrencesOf(key: ListKey): Uint32Array {
    const counts = this.counts.get(key) ?? occurrences(columnOf(this.columns, key), NAMES_OF[key](this.columns).length);
    this.counts.set(key, counts);
    return counts;
  }

  /** Rows with a value, rising; none for an id that is not in its list. */
  private rowsOf(key: ListKey, id: string): Uint32Array {
    const at = this.placesOf(key).get(id);
    if (at === undefined) return new Uint32Array(0);
    return this.single(key, at);
  }

  /** Rows of one value, found by a pass over the column: with few values asked for, cheaper in memory than all lists. */
  private single(key: ListKey, at: number): Uint32Array {
    const name = `${key}=${at}`;
    const rows = this.singles.get(name) ?? rowsWith(columnOf(this.columns, key), at, this.occurrencesOf(key)[at]!);
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

const NAMES_OF: Readonly<Record<ListKey, (columns: AskedColumns) => readonly string[]>> = {
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

const COLUMN_OF: Readonly<Record<ListKey, (columns: AskedColumns) => Ragged | Codes>> = {
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

/** The codes of a column, where it has any. */
function codedColumn(columns: AskedColumns, key: ListKey): Coded | undefined {
  const column = COLUMN_OF[key](columns);
  if (!("offsets" in column)) return { codes: column };
  const sets = setsOf(column);
  return sets && { codes: sets.codes, sets };
}

/** The column of a key; one with a value a row as its values. */
function columnOf(columns: AskedColumns, key: ListKey): Ragged | Codes {
  const column = COLUMN_OF[key](columns);
  const sets = "offsets" in column ? setsOf(column) : undefined;
  return sets && isSingle(sets) ? sets.codes : column;
}
