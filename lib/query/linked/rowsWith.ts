import type { Ragged } from "../columns";

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
