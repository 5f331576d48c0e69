import { type Columns, NONE, type Ragged } from "../columns";
import type { MixedCount, ThemeCount } from "../summary";
import { listsIn } from "./listsIn";
import type { Tally } from "./tally";

/** Events by value, each with its mix of themes, which is worked out when it is looked at. */
export interface MixTable {
  /** events by position */
  events: Uint32Array;
  at(position: number): MixedCount;
  /** positions with an event: most events first, ties by position */
  ranked(): readonly number[];
}

/** Themes without subthemes: what a mix is made of. */
interface TopThemes {
  ids: readonly string[];
  /** for each entry of `lists.themes` its place among the top themes, -1 for a subtheme */
  placeOf: Int16Array;
}

function topThemes({ lists }: Columns): TopThemes {
  const tops = lists.themes.flatMap((_, i) => (lists.themeParents[i] === i ? [i] : []));
  const placeOf = new Int16Array(lists.themes.length).fill(-1);
  tops.forEach((theme, place) => {
    placeOf[theme] = place;
  });
  return { ids: tops.map((theme) => lists.themes[theme]!), placeOf };
}

/**
 * A count that reads its mix from a table of numbers that nobody changes any more. `themes` and `lead` are the object's own,
 * so that a copy by spread has them too.
 */
function lazyMix(events: number, mixOf: () => readonly ThemeCount[]): MixedCount {
  let mix: readonly ThemeCount[] | undefined;
  const themes = () => {
    mix ??= mixOf();
    return mix;
  };
  return {
    events,
    get themes() {
      return themes();
    },
    get lead() {
      return themes()[0]?.theme;
    },
  };
}

/** A count whose mix is worked out, as a plain object; `lead` only where there is one. */
export function plainMix<T extends MixedCount>(count: T): T {
  const plain = { ...count };
  if (plain.lead === undefined) delete plain.lead;
  return plain;
}

/** Most events first, ties in reading order. */
function mixOf(ids: readonly string[], counts: Uint32Array): ThemeCount[] {
  return ids
    .map((theme, i) => ({ theme, events: counts[i]! }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}

/**
 * Events by value with their mixes.
 * @param column several values a row, or one, where NONE counts nowhere
 * @param length number of values
 */
export function mixTally(
  own: number,
  columns: Columns,
  column: Ragged | ArrayLike<number>,
  length: number,
): Tally<MixTable> {
  const { ids, placeOf } = topThemes(columns);
  const { codes, offsets, values } = listsIn(columns.themes);
  const several = "offsets" in column ? listsIn(column) : undefined;
  const single = "offsets" in column ? undefined : column;
  const width = ids.length;
  const one = (numbers: Uint32Array, row: number, value: number, sign: 1 | -1) => {
    numbers[value]! += sign;
    const base = length + value * width;
    const list = codes ? codes[row]! : row;
    const end = offsets[list + 1]!;
    for (let k = offsets[list]!; k < end; k++) {
      const place = placeOf[values[k]!]!;
      if (place >= 0) numbers[base + place]! += sign;
    }
  };
  return {
    own,
    length: length * (1 + width),
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        if (several) {
          const list = several.codes ? several.codes[row]! : row;
          const end = several.offsets[list + 1]!;
          for (let k = several.offsets[list]!; k < end; k++) one(numbers, row, several.values[k]!, sign);
        } else if (single && single[row] !== NONE) one(numbers, row, single[row]!, sign);
      }
    },
    read: (numbers) => {
      const events = numbers.subarray(0, length);
      return {
        events,
        at: (position) => lazyMix(events[position]!, () => mixOf(ids, numbers.subarray(length + position * width))),
        ranked: () => {
          const found: number[] = [];
          for (let i = 0; i < length; i++) if (events[i]! > 0) found.push(i);
          return found.sort((a, b) => events[b]! - events[a]! || a - b);
        },
      };
    },
  };
}
