import type { Ragged } from "../columns";

/** Rows by value: those of value v are `rows[offsets[v] .. offsets[v + 1])`, rising. */
export interface RowLists {
  offsets: Uint32Array;
  rows: Uint32Array;
}

function listsOf(size: number, values: number, each: (visit: (row: number, value: number) => void) => void): RowLists {
  const offsets = new Uint32Array(values + 1);
  each((_, value) => {
    offsets[value + 1]! += 1;
  });
  for (let value = 0; value < values; value++) offsets[value + 1]! += offsets[value]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[values] ?? size);
  each((row, value) => {
    rows[next[value]!] = row;
    next[value]! += 1;
  });
  return { offsets, rows };
}

/** Rows of each value of a column with several values a row. @param values number of different values */
export function invertRagged({ offsets, values: column }: Ragged, values: number): RowLists {
  const size = offsets.length - 1;
  return listsOf(size, values, (visit) => {
    for (let row = 0; row < size; row++) for (let k = offsets[row]!; k < offsets[row + 1]!; k++) visit(row, column[k]!);
  });
}

/** Rows of each value of a column with one value a row; values from `values` on (none) are left out. */
export function invertPlain(column: ArrayLike<number>, values: number): RowLists {
  return listsOf(column.length, values, (visit) => {
    for (let row = 0; row < column.length; row++) if (column[row]! < values) visit(row, column[row]!);
  });
}

/** How often each value occurs in a column; values from `values` on (none) are left out. */
export function occurrences(column: Ragged | ArrayLike<number>, values: number): Uint32Array {
  const entries = "offsets" in column ? column.values : column;
  const counts = new Uint32Array(values);
  for (let i = 0; i < entries.length; i++) if (entries[i]! < values) counts[entries[i]!]! += 1;
  return counts;
}

/**
 * Rows that have a value, rising; of a column with several values a row, or with one.
 * @param count how often the value occurs
 */
export function rowsWith(column: Ragged | ArrayLike<number>, value: number, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let filled = 0;
  if (!("offsets" in column)) {
    for (let row = 0; filled < count; row++) if (column[row] === value) rows[filled++] = row;
    return rows;
  }
  const { offsets, values } = column;
  let row = 0;
  for (let i = 0; filled < count; i++) {
    if (values[i] !== value) continue;
    while (offsets[row + 1]! <= i) row++;
    rows[filled++] = row;
  }
  return rows;
}
