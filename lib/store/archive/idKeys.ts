/** Rows that fit beside a hash of 32 bits in the whole numbers of a double. */
export const MAX_KEYED_ROWS = 2 ** 21;

/** FNV-1a over the signs of an id. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Number rows by their ids, in 8 bytes a row: hash and row as one number, sorted.
 *
 * @param size at most MAX_KEYED_ROWS
 * @returns    the keys, and each id that more than one row has
 */
export function idKeys(size: number, idOf: (row: number) => string): { keys: Float64Array; doubles: string[] } {
  if (size > MAX_KEYED_ROWS) throw new RangeError(`${size} events; at most ${MAX_KEYED_ROWS} can be numbered`);
  const keys = new Float64Array(size);
  for (let row = 0; row < size; row++) keys[row] = hashOf(idOf(row)) * MAX_KEYED_ROWS + row;
  keys.sort();
  const doubles = new Set<string>();
  for (let i = 0; i < size; i++) {
    const id = idOf(keys[i]! % MAX_KEYED_ROWS);
    for (
      let k = i + 1;
      k < size && Math.floor(keys[k]! / MAX_KEYED_ROWS) === Math.floor(keys[i]! / MAX_KEYED_ROWS);
      k++
    )
      if (idOf(keys[k]! % MAX_KEYED_ROWS) === id) doubles.add(id);
  }
  return { keys, doubles: [...doubles] };
}

/** The row of an id; `undefined` if no row has it. */
export function findKey(keys: Float64Array, id: string, idOf: (row: number) => string): number | undefined {
  const wanted = hashOf(id) * MAX_KEYED_ROWS;
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  for (; low < keys.length && keys[low]! < wanted + MAX_KEYED_ROWS; low++) {
    const row = keys[low]! - wanted;
    if (idOf(row) === id) return row;
  }
  return undefined;
}
