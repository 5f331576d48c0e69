import type { Columns } from "@/lib/query/columns";
import { raggedFrom, type Sets, singleSets } from "@/lib/query/sets";
import type { BenchColumns } from "./columns";
import { FORMATS, KINDS, LEVELS, THEMES } from "./vocabulary";

/**
 * Made-up events as bytes that compress well: the length of the header (32 bits, little-endian), the header (JSON in
 * UTF-8: first day, names of pairs and places), then plane after plane of one byte an event. Two planes make 16 bits,
 * the low one first; days travel as steps, names by how often they occur, so that high planes are nearly empty.
 */
const PLANES = [
  "day",
  "day+",
  "pair",
  "pair+",
  "place",
  "place+",
  "themes",
  "themes+",
  "kind",
  "level",
  "format",
  "lead",
];
const HEAD_BYTES = 4;
const BYTE = 8;
const MOST_MASKS = 65_536;

/** New positions of names, the most frequent first, and the names in that order. */
function ranked(codes: ArrayLike<number>, names: readonly string[]): { at: Uint16Array; names: string[] } {
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < codes.length; i++) counts[codes[i]!]! += 1;
  const order = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
  const at = new Uint16Array(names.length);
  order.forEach((name, place) => {
    at[name] = place;
  });
  return { at, names: order.map((name) => names[name]!) };
}

/** Write made-up events as bytes; the same events give the same bytes. */
export function packBench({ columns, size, pair, place, kind, themes }: BenchColumns): Uint8Array {
  const pairs = ranked(pair, columns.lists.pairs);
  const places = ranked(place, columns.lists.places);
  const { startFirst, level, format, lead } = columns;
  const header = new TextEncoder().encode(
    JSON.stringify({ size, base: startFirst[0] ?? 0, pairs: pairs.names, places: places.names }),
  );
  const bytes = new Uint8Array(HEAD_BYTES + header.length + PLANES.length * size);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, HEAD_BYTES);
  const start = HEAD_BYTES + header.length;
  for (let row = 0; row < size; row++) {
    const step = row === 0 ? 0 : startFirst[row]! - startFirst[row - 1]!;
    const values = [step, pairs.at[pair[row]!]!, places.at[place[row]!]!, themes[row]!];
    let at = start + row;
    for (const value of values) {
      bytes[at] = value;
      bytes[at + size] = value >> BYTE;
      at += 2 * size;
    }
    for (const value of [kind[row]!, level[row]!, format[row]!, lead[row]!]) {
      bytes[at] = value;
      at += size;
    }
  }
  return bytes;
}

/** Read what `packBench` wrote, as columns of the app; actors, people and sources are not among them. */
export function unpackBench(buffer: ArrayBuffer): Columns {
  const length = new DataView(buffer).getUint32(0, true);
  // The header is this module's own, from this page's own server.
  const header: { size: number; base: number; pairs: string[]; places: string[] } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, length)),
  );
  const { size } = header;
  const plane = (name: string) => new Uint8Array(buffer, HEAD_BYTES + length + PLANES.indexOf(name) * size, size);
  const words = (name: string) => {
    const [low, high] = [plane(name), plane(`${name}+`)];
    const values = new Uint16Array(size);
    for (let row = 0; row < size; row++) values[row] = low[row]! | (high[row]! << BYTE);
    return values;
  };
  const start = new Int32Array(size);
  const steps = words("day");
  let day = header.base;
  for (let row = 0; row < size; row++) {
    day += steps[row]!;
    start[row] = day;
  }
  const none = { offsets: new Uint32Array(1), values: new Uint8Array(0) };
  return {
    version: "0000000000000000",
    size,
    lists: {
      actors: [],
      pairs: header.pairs,
      themes: THEMES,
      themeParents: THEMES.map((_, i) => i),
      places: header.places,
      mechanisms: [],
      people: [],
      instruments: [],
      kinds: KINDS,
      levels: LEVELS,
      formats: FORMATS,
      statuses: [],
    },
    startFirst: start,
    startLast: start,
    kind: plane("kind").slice(),
    level: plane("level").slice(),
    format: plane("format").slice(),
    lead: plane("lead").slice(),
    place: words("place"),
    status: new Uint8Array(0),
    mechanism: new Uint16Array(0),
    flags: new Uint8Array(0),
    actors: none,
    pairs: raggedFrom(singleSets(words("pair"), header.pairs.length)),
    themes: raggedFrom(setsOfBits(words("themes"))),
    people: none,
    instruments: none,
    sources: none,
  };
}

/** Bits of themes as sets: a code for each mix that occurs, its themes in rising order. */
function setsOfBits(masks: Uint16Array): Sets {
  const codeOf = new Int32Array(MOST_MASKS).fill(-1);
  const offsets = [0];
  const values: number[] = [];
  for (let row = 0; row < masks.length; row++) {
    const mask = masks[row]!;
    if (codeOf[mask] === -1) {
      codeOf[mask] = offsets.length - 1;
      for (let rest = mask; rest; rest &= rest - 1) values.push(31 - Math.clz32(rest & -rest));
      offsets.push(values.length);
    }
    masks[row] = codeOf[mask]!;
  }
  return { codes: masks, offsets: Uint32Array.from(offsets), values: Uint16Array.from(values) };
}
