import { calendarOf } from "@/lib/model/date";
import type { Columns } from "@/lib/query/columns";
import { NONE } from "@/lib/query/columns";
import { makeEvents } from "./generate";
import { FIRST_YEAR, FORMATS, KINDS, LEVELS, THEMES } from "./vocabulary";

/** More take a server too long. */
export const MOST_BENCH_EVENTS = 2_000_000;

/** Made-up events as the columns of the app, and as flat as the peers want them. */
export interface BenchColumns {
  columns: Columns;
  size: number;
  /** months since January of the first year */
  month: Uint16Array;
  pair: Uint16Array;
  place: Uint16Array;
  kind: Uint8Array;
  /** a bit a theme */
  themes: Uint16Array;
}

class Names {
  readonly list: string[] = [];
  private readonly known = new Map<string, number>();
  at(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** @param size number of events */
export function benchColumns(size: number, seed = 1): BenchColumns {
  const [pairs, places, actors] = [new Names(), new Names(), new Names()];
  const month = new Uint16Array(size);
  const pair = new Uint16Array(size);
  const place = new Uint16Array(size);
  const kind = new Uint8Array(size);
  const level = new Uint8Array(size);
  const format = new Uint8Array(size);
  const lead = new Uint8Array(size);
  const themes = new Uint16Array(size);
  const start = new Int32Array(size);
  const actorValues = new Uint32Array(size * 2);
  const themeOffsets = new Uint32Array(size + 1);
  const themeValues = new Uint32Array(size * 4);
  let row = 0;
  let filled = 0;
  for (const event of makeEvents(size, seed)) {
    const { year, month: number } = calendarOf(event.day);
    start[row] = event.day;
    month[row] = (year - FIRST_YEAR) * 12 + number - 1;
    pair[row] = pairs.at(event.countries.join("-"));
    actorValues[row * 2] = actors.at(event.countries[0]);
    actorValues[row * 2 + 1] = actors.at(event.countries[1]);
    place[row] = places.at(event.place);
    kind[row] = event.kind;
    level[row] = event.level;
    format[row] = event.format;
    lead[row] = event.themes[0]!;
    for (const theme of event.themes) {
      themes[row]! |= 1 << theme;
      themeValues[filled++] = theme;
    }
    themeOffsets[++row] = filled;
  }
  const one = Uint32Array.from({ length: size + 1 }, (_, i) => i);
  const two = Uint32Array.from({ length: size + 1 }, (_, i) => i * 2);
  const none = { offsets: new Uint32Array(size + 1), values: new Uint32Array(0) };
  return {
    size,
    month,
    pair,
    place,
    kind,
    themes,
    columns: {
      version: "0000000000000000",
      size,
      lists: {
        actors: actors.list,
        pairs: pairs.list,
        themes: THEMES,
        themeParents: THEMES.map((_, i) => i),
        places: places.list,
        mechanisms: [],
        people: [],
        instruments: [],
        kinds: KINDS,
        levels: LEVELS,
        formats: FORMATS,
        statuses: ["held"],
      },
      startFirst: start,
      startLast: start,
      kind,
      level,
      format,
      status: new Uint8Array(size),
      lead,
      place,
      mechanism: new Uint16Array(size).fill(NONE),
      flags: new Uint8Array(size),
      actors: { offsets: two, values: actorValues },
      pairs: { offsets: one, values: Uint32Array.from(pair) },
      themes: { offsets: themeOffsets, values: themeValues.slice(0, filled) },
      people: none,
      instruments: none,
      sources: none,
    },
  };
}
