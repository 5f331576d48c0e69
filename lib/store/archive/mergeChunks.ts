import type { DataProblem } from "@/lib/model/dataset";
import { pairId } from "@/lib/model/pair";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { type Columns, FLAG_UMBRELLA } from "@/lib/query/columns";
import type { Lists } from "../clickhouse/idLists";
import { type Chunk, PAIR_BASE, type PLAIN, type RAGGED } from "./codeEvents";
import { findKey, idKeys } from "./idKeys";
import { inOrder, joined, orderOf, reorder, total } from "./rowOrder";

/** A chunk, and where its records stand. */
export interface PlacedChunk {
  chunk: Chunk;
  /** position of the file in the list of files */
  file: number;
  /** bytes from the beginning of the file */
  offsets: Float64Array;
  lengths: Uint32Array;
}

/** Where the record of each row stands. */
export interface Places {
  file: Uint8Array;
  offset: Float64Array;
  length: Uint32Array;
}

/** All that is kept in memory of an archive. */
export interface ArchiveIndex {
  columns: Columns;
  places: Places;
  /** rows by their ids, see idKeys.ts */
  keys: Float64Array;
  /** row of a visit, row of one of its parts, and so on: by visit, then part */
  parts: Uint32Array;
}

const MOST_FAULTS = 50;

/** Give the pairs that occur their numbers, in alphabetical order. @returns their ids */
function numberPairs(values: Uint32Array, actors: readonly string[]): string[] {
  const named = [...new Set(values)].map((code): [string, number] => [
    pairId(actors[Math.floor(code / PAIR_BASE)] ?? "", actors[code % PAIR_BASE] ?? ""),
    code,
  ]);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = new Map(named.map(([, code], at) => [code, at]));
  for (let i = 0; i < values.length; i++) values[i] = numbers.get(values[i]!)!;
  return named.map(([id]) => id);
}

/** Visits that go round in a ring, over others or alone: each named once. */
function findRings(parents: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();
  return [...parents.keys()].flatMap((start) => {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !path.has(id)) {
      path.add(id);
      id = parents.get(id);
    }
    for (const seen of path) done.add(seen);
    return id !== undefined && path.has(id) ? [id] : [];
  });
}

/**
 * Put the chunks of all files together.
 *
 * @param placed in any order
 * @returns      the index, its rows in the order of the store and equal to what `buildColumns` makes of the same events; or what
 *               is wrong between the records: an id that stands twice, a visit that is not there, a ring of visits
 */
export function mergeChunks(
  placed: readonly PlacedChunk[],
  lists: Lists,
  version: string,
): { index?: ArchiveIndex; problems: DataProblem[] } {
  const chunks = placed.map(({ chunk }) => chunk);
  const size = chunks.reduce((sum, chunk) => sum + chunk.size, 0);
  const ids: string[] = [];
  for (const chunk of chunks) if (chunk.size > 0) for (const id of chunk.ids.split("\n")) ids.push(id);
  const first = joined(
    chunks.map((chunk) => chunk.first),
    new Int32Array(size),
  );
  const last = joined(
    chunks.map((chunk) => chunk.last),
    new Int32Array(size),
  );
  const order = orderOf(first, last, ids);
  const idOf = order ? (row: number) => ids[order[row]!]! : (row: number) => ids[row]!;
  const { keys, doubles } = idKeys(size, idOf);
  const problems: DataProblem[] = doubles
    .slice(0, MOST_FAULTS)
    .map((record) => ({ file: "events", record, fault: "stands more than once" }));

  const plain = (name: (typeof PLAIN)[number]) =>
    inOrder(
      joined(
        chunks.map((chunk) => chunk.plain[name]),
        new Uint16Array(size),
      ),
      order,
    );
  const ragged = (name: (typeof RAGGED)[number], change?: (values: Uint32Array) => void) => {
    const parts = chunks.map((chunk) => chunk.ragged[name]);
    const values = joined(
      parts.map((part) => part.values),
      new Uint32Array(total(parts.map((part) => part.values))),
    );
    change?.(values);
    return reorder(
      joined(
        parts.map((part) => part.lengths),
        new Uint16Array(size),
      ),
      values,
      order,
    );
  };

  const flags = new Uint8Array(plain("flags"));
  const parents = new Map<string, string>();
  let before = 0;
  for (const chunk of chunks) {
    for (const [row, id] of chunk.partOf) parents.set(ids[before + row]!, id);
    before += chunk.size;
  }
  const family: [visit: number, part: number][] = [];
  for (const [part, id] of parents) {
    const at = findKey(keys, id, idOf);
    if (at !== undefined) {
      flags[at]! |= FLAG_UMBRELLA;
      family.push([at, findKey(keys, part, idOf) ?? at]);
    } else if (problems.length < MOST_FAULTS)
      problems.push({ file: "events", record: part, fault: `partOf names the unknown event "${id}"` });
  }
  for (const record of findRings(parents))
    problems.push({ file: "events", record, fault: "partOf goes round in a ring" });
  if (problems.length > 0) return { problems };

  const actors = lists.actors.map(({ id }) => id);
  const themes = lists.themes.map(({ id }) => id);
  let pairIds: string[] = [];
  const pairs = ragged("pairs", (values) => {
    pairIds = numberPairs(values, actors);
  });
  const files = joined(
    placed.map(({ chunk, file }) => new Uint16Array(chunk.size).fill(file)),
    new Uint16Array(size),
  );
  const offsets = joined(
    placed.map((one) => one.offsets),
    new Float64Array(size),
  );
  const lengths = joined(
    placed.map((one) => one.lengths),
    new Uint32Array(size),
  );
  return {
    problems,
    index: {
      keys,
      parts: Uint32Array.from(family.sort(([a, b], [c, d]) => a - c || b - d).flat()),
      places: {
        file: new Uint8Array(inOrder(files, order)),
        offset: inOrder(offsets, order),
        length: inOrder(lengths, order),
      },
      columns: {
        version,
        size,
        lists: {
          actors,
          pairs: pairIds,
          themes,
          themeParents: lists.themes.map(({ parent }, at) => (parent === undefined ? at : themes.indexOf(parent))),
          places: lists.places.map(({ id }) => id),
          mechanisms: lists.mechanisms.map(({ id }) => id),
          people: lists.people.map(({ id }) => id),
          instruments: lists.instruments.map(({ id }) => id),
          kinds: KINDS,
          levels: LEVELS,
          formats: FORMATS,
          statuses: STATUSES,
        },
        startFirst: inOrder(first, order),
        startLast: inOrder(last, order),
        kind: new Uint8Array(plain("kind")),
        level: new Uint8Array(plain("level")),
        format: new Uint8Array(plain("format")),
        status: new Uint8Array(plain("status")),
        lead: new Uint8Array(plain("lead")),
        place: plain("place"),
        mechanism: plain("mechanism"),
        flags,
        actors: ragged("actors"),
        pairs,
        themes: ragged("themes"),
        people: ragged("people"),
        instruments: ragged("instruments"),
        sources: ragged("sources"),
      },
    },
  };
}
