import { spanOf } from "@/lib/model/date";
import type { Filter, FilterKey } from "@/lib/model/filter";
import { foldText } from "@/lib/model/text";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { Binder, WholeType } from "./bind";
import type { Codes } from "./codes";

/**
 * Which rows a reader sees: those of one load and of the changes told since, without those that a change replaced. What a
 * change that broke off has left was never told, and is never seen.
 */
export interface Visible {
  gen: number;
  /** the load and the changes, the latest last */
  seqs: readonly number[];
  hidden: readonly { key: bigint; old: number }[];
}

/** The condition of the rows of a load and its changes, also of those that were replaced. */
export function toldRows({ gen, seqs }: Visible, bind: Binder): string {
  return `gen = ${bind.whole("UInt32", gen)} AND seq IN ${bind.set("UInt64", seqs)}`;
}

/** The condition of the rows that are seen. */
export function visibleRows(visible: Visible, bind: Binder): string {
  const seen = toldRows(visible, bind);
  const { hidden } = visible;
  if (hidden.length === 0) return seen;
  const gone = hidden.map(({ key, old }) => `(${bind.whole("UInt64", key)}, ${bind.whole("UInt64", old)})`);
  return `${seen} AND (key, seq) NOT IN (${gone.join(", ")})`;
}

/** Nothing matches: a value was asked for that the data do not have. */
const NOTHING = "0";

const found = <T>(ids: readonly string[], find: (id: string) => T | undefined): T[] =>
  ids.flatMap((id) => find(id) ?? []);

function isOne(bind: Binder, column: string, type: WholeType, codes: readonly number[]): string {
  return codes.length === 0 ? NOTHING : `${column} IN ${bind.set(type, codes)}`;
}

function hasAny(bind: Binder, column: string, type: WholeType, codes: readonly number[]): string {
  return codes.length === 0 ? NOTHING : `hasAny(${column}, ${bind.wholes(type, codes)})`;
}

function who({ pair, actor }: Filter, codes: Codes, bind: Binder): string | undefined {
  if (!pair?.length && !actor?.length) return undefined;
  const ways: string[] = [];
  if (pair?.length) {
    const pairs = found(pair, (id) => codes.findPair(id));
    // `solo` leads the order of the table: of the events of two actors only those of the pair are read.
    ways.push(
      pairs.length === 0
        ? NOTHING
        : `(${isOne(bind, "solo", "UInt32", [0, ...pairs])} AND ${hasAny(bind, "pairs", "UInt32", pairs)})`,
    );
  }
  if (actor?.length)
    ways.push(
      hasAny(
        bind,
        "actors",
        "UInt16",
        found(actor, (id) => codes.of("actors").find(id)),
      ),
    );
  return `(${ways.join(" OR ")})`;
}

/** The questions of a filter, each a condition; those left out in `without` narrow nothing. */
export function filterConditions(
  filter: Filter,
  without: readonly FilterKey[],
  codes: Codes,
  bind: Binder,
): readonly string[] {
  const asked: Filter = Object.fromEntries(Object.entries(filter).filter(([key]) => !without.some((k) => k === key)));
  const conditions: (string | undefined)[] = [who(asked, codes, bind)];
  const words = (column: string, list: readonly string[], values: readonly string[] | undefined) => {
    if (!values?.length) return;
    const positions = found(values, (word) => (list.includes(word) ? list.indexOf(word) : undefined));
    conditions.push(isOne(bind, column, "UInt8", positions));
  };
  words("kind", KINDS, asked.kind);
  words("level", LEVELS, asked.level);
  words("format", FORMATS, asked.format);
  words("status", STATUSES, asked.status);
  const coded = (list: Parameters<Codes["of"]>[0], values: readonly string[] | undefined) =>
    values?.length ? found(values, (id) => codes.of(list).find(id)) : undefined;
  const [themes, places, mechanisms, people, instruments] = [
    coded("themes", asked.theme),
    coded("places", asked.place),
    coded("mechanisms", asked.mechanism),
    coded("people", asked.person),
    coded("instruments", asked.instrument),
  ];
  if (themes) conditions.push(hasAny(bind, "themes", "UInt8", themes));
  if (places) conditions.push(isOne(bind, "place", "UInt32", places));
  if (mechanisms) conditions.push(isOne(bind, "mechanism", "UInt16", mechanisms));
  if (people) conditions.push(hasAny(bind, "people", "UInt32", people));
  if (instruments) conditions.push(hasAny(bind, "instruments", "UInt16", instruments));
  if (asked.from !== undefined) conditions.push(`last >= ${bind.whole("Int32", spanOf(asked.from).first)}`);
  if (asked.to !== undefined) conditions.push(`first <= ${bind.whole("Int32", spanOf(asked.to).last)}`);
  if (asked.q)
    for (const word of foldText(asked.q).split(" ").filter(Boolean))
      conditions.push(`position(text, ${bind.text(word)}) > 0`);
  if (asked.include !== "umbrella") conditions.push("umbrella = 0");
  return conditions.filter((condition) => condition !== undefined);
}
