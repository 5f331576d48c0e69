import { spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { type Columns, FLAG_UMBRELLA, NONE, type Ragged } from "./columns";

/** The questions of a filter, a bit each: a row that fails one has its bit set. */
export const WHO = 1;
export const THEME = 2;
export const KIND = 4;
export const LEVEL = 8;
export const FORMAT = 16;
export const PLACE = 32;
export const MECHANISM = 64;
export const PERSON = 128;
export const INSTRUMENT = 256;
export const STATUS = 512;
export const TIME = 1024;
export const TEXT = 2048;
export const UMBRELLA = 4096;

/** 1 at the position of each wanted id; `undefined` if nothing is asked. An id that is not in the list matches nothing. */
function wanted(list: readonly string[], ids: readonly string[] | undefined): Uint8Array | undefined {
  if (!ids?.length) return undefined;
  const chosen = new Set(ids);
  return Uint8Array.from(list, (id) => (chosen.has(id) ? 1 : 0));
}

function markPlain(misses: Uint16Array, bit: number, column: ArrayLike<number>, table: Uint8Array | undefined): void {
  if (!table) return;
  for (let i = 0; i < misses.length; i++) {
    const value = column[i]!;
    if (value === NONE || table[value] !== 1) misses[i]! |= bit;
  }
}

function hasAny({ offsets, values }: Ragged, row: number, table: Uint8Array): boolean {
  for (let k = offsets[row]!; k < offsets[row + 1]!; k++) if (table[values[k]!] === 1) return true;
  return false;
}

function markRagged(misses: Uint16Array, bit: number, column: Ragged, table: Uint8Array | undefined): void {
  if (!table) return;
  for (let i = 0; i < misses.length; i++) if (!hasAny(column, i, table)) misses[i]! |= bit;
}

function markWho(misses: Uint16Array, columns: Columns, filter: Filter): void {
  const pairs = wanted(columns.lists.pairs, filter.pair);
  const actors = wanted(columns.lists.actors, filter.actor);
  if (!pairs && !actors) return;
  for (let i = 0; i < misses.length; i++) {
    const hit = (pairs && hasAny(columns.pairs, i, pairs)) || (actors && hasAny(columns.actors, i, actors));
    if (!hit) misses[i]! |= WHO;
  }
}

function markTime(misses: Uint16Array, columns: Columns, { from, to }: Filter): void {
  if (from === undefined && to === undefined) return;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : spanOf(from).first;
  const last = to === undefined ? Number.POSITIVE_INFINITY : spanOf(to).last;
  for (let i = 0; i < misses.length; i++) {
    if (columns.startLast[i]! < first || columns.startFirst[i]! > last) misses[i]! |= TIME;
  }
}

/**
 * Hold every row against the filter.
 *
 * @param text 1 for each row whose text matches `filter.q` (see search.ts); without it `q` is not looked at
 * @returns    for each row the bits of the questions it fails; 0 means that it matches
 * @throws     RangeError if `from` or `to` is no date
 */
export function findMisses(columns: Columns, filter: Filter, text?: Uint8Array): Uint16Array {
  const { lists } = columns;
  const misses = new Uint16Array(columns.size);
  markWho(misses, columns, filter);
  markRagged(misses, THEME, columns.themes, wanted(lists.themes, filter.theme));
  markPlain(misses, KIND, columns.kind, wanted(lists.kinds, filter.kind));
  markPlain(misses, LEVEL, columns.level, wanted(lists.levels, filter.level));
  markPlain(misses, FORMAT, columns.format, wanted(lists.formats, filter.format));
  markPlain(misses, PLACE, columns.place, wanted(lists.places, filter.place));
  markPlain(misses, MECHANISM, columns.mechanism, wanted(lists.mechanisms, filter.mechanism));
  markRagged(misses, PERSON, columns.people, wanted(lists.people, filter.person));
  markRagged(misses, INSTRUMENT, columns.instruments, wanted(lists.instruments, filter.instrument));
  markPlain(misses, STATUS, columns.status, wanted(lists.statuses, filter.status));
  markTime(misses, columns, filter);
  if (filter.q && text) for (let i = 0; i < misses.length; i++) if (text[i] !== 1) misses[i]! |= TEXT;
  if (filter.include !== "umbrella")
    for (let i = 0; i < misses.length; i++) if (columns.flags[i]! & FLAG_UMBRELLA) misses[i]! |= UMBRELLA;
  return misses;
}

/** Rows that match the whole filter, in the order of the store. */
export function findRows(columns: Columns, filter: Filter, text?: Uint8Array): number[] {
  const rows: number[] = [];
  const misses = findMisses(columns, filter, text);
  for (let i = 0; i < misses.length; i++) if (misses[i] === 0) rows.push(i);
  return rows;
}
