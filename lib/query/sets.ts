import type { Ragged } from "./columns";

/**
 * A column of lists by the different lists that occur: a row has a code, and the values of code c are
 * `values[offsets[c] .. offsets[c + 1])`. A million events have some thousand different lists of themes, so that a row
 * takes two bytes, and a question is asked of the lists instead of the rows.
 */
export interface Sets {
  codes: Uint16Array;
  offsets: Uint32Array;
  values: Uint16Array;
}

const MOST_CODES = 65_535;
const known = new WeakMap<Ragged, Sets | null>();

/** A column of lists from its sets; the lists row by row are only made if somebody reads them. */
export function raggedFrom(sets: Sets): Ragged {
  let made: { offsets: Uint32Array; values: Uint16Array } | undefined;
  const rows = () => {
    made ??= spread(sets);
    return made;
  };
  const ragged: Ragged = {
    get offsets() {
      return rows().offsets;
    },
    get values() {
      return rows().values;
    },
  };
  known.set(ragged, sets);
  return ragged;
}

/** The sets of a column with exactly one value a row: the code is the value. @param length number of values */
export function singleSets(codes: Uint16Array, length: number): Sets {
  return {
    codes,
    offsets: Uint32Array.from({ length: length + 1 }, (_, code) => code),
    values: Uint16Array.from({ length }, (_, code) => code),
  };
}

/** True where the code of a row is its one value. */
export function isSingle({ offsets, values }: { offsets: Uint32Array; values: ArrayLike<number> }): boolean {
  if (offsets.length !== values.length + 1) return false;
  for (let code = 0; code < values.length; code++) if (values[code] !== code || offsets[code] !== code) return false;
  return true;
}

/** The sets of a column; `undefined` where it has too many different lists. Worked out once a column. */
export function setsOf(ragged: Ragged): Sets | undefined {
  let sets = known.get(ragged);
  if (sets === undefined) {
    sets = findSets(ragged) ?? null;
    known.set(ragged, sets);
  }
  return sets ?? undefined;
}

function spread({ codes, offsets, values }: Sets): { offsets: Uint32Array; values: Uint16Array } {
  const starts = new Uint32Array(codes.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    starts[row + 1] = starts[row]! + offsets[code + 1]! - offsets[code]!;
  }
  const all = new Uint16Array(starts[codes.length]!);
  for (let row = 0; row < codes.length; row++)
    all.set(values.subarray(offsets[codes[row]!]!, offsets[codes[row]! + 1]!), starts[row]!);
  return { offsets: starts, values: all };
}

/** Numbers the different lists, by walking each down a tree of values; the empty list is 0. */
function findSets({ offsets, values }: Ragged): Sets | undefined {
  const size = offsets.length - 1;
  let width = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! >= width) width = values[i]! + 1;
  if (width > MOST_CODES) return undefined;
  if (values.length === size && offsets.every((offset, row) => offset === row))
    return singleSets(Uint16Array.from(values), width);
  const firstOf = new Uint16Array(width);
  const nextOf = new Map<number, number>();
  const lists: number[][] = [[]];
  const codes = new Uint16Array(size);
  for (let row = 0; row < size; row++) {
    let code = 0;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      const value = values[k]!;
      const step = code * width + value;
      let next = code === 0 ? firstOf[value]! : (nextOf.get(step) ?? 0);
      if (next === 0) {
        next = lists.push([...lists[code]!, value]) - 1;
        if (next > MOST_CODES) return undefined;
        if (code === 0) firstOf[value] = next;
        else nextOf.set(step, next);
      }
      code = next;
    }
    codes[row] = code;
  }
  const ends = new Uint32Array(lists.length + 1);
  for (const [code, list] of lists.entries()) ends[code + 1] = ends[code]! + list.length;
  return { codes, offsets: ends, values: Uint16Array.from(lists.flat()) };
}
