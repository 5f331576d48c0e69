import type { Ragged } from "@/lib/query/columns";

/** Four kinds: loops over a fifth are no longer compiled for each, and take four times as long. */
type Numbers = Int32Array | Uint16Array | Uint32Array | Float64Array;

/** The rows in the order of the store: by first day, last day, id; `undefined` if they stand in it. */
export function orderOf(first: Int32Array, last: Int32Array, ids: readonly string[]): Uint32Array | undefined {
  const byDay = (a: number, b: number) => first[a]! - first[b]! || last[a]! - last[b]!;
  const byId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);
  const order = new Uint32Array(ids.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  for (let i = 1; i < ids.length; i++) if (byDay(i - 1, i) > 0) return order.sort((a, b) => byDay(a, b) || byId(a, b));
  // Days stand in order, as in most files: then only rows of the same day may have to change places.
  let isMoved = false;
  for (let start = 0, end = 1; start < ids.length; start = end++) {
    let isSorted = true;
    for (; end < ids.length && byDay(end - 1, end) === 0; end++) if (byId(end - 1, end) > 0) isSorted = false;
    if (isSorted) continue;
    order.subarray(start, end).sort(byId);
    isMoved = true;
  }
  return isMoved ? order : undefined;
}

export const total = (parts: readonly { length: number }[]) => parts.reduce((sum, part) => sum + part.length, 0);

export function joined<A extends Numbers>(parts: readonly A[], into: A): A {
  let at = 0;
  for (const part of parts) {
    into.set(part, at);
    at += part.length;
  }
  return into;
}

/** Values of rows in another order; the same object if they stand in it. */
export function inOrder<A extends Numbers>(values: A, order: Uint32Array | undefined): A {
  if (!order) return values;
  const moved = values.slice() as A;
  for (let row = 0; row < order.length; row++) moved[row] = values[order[row]!]!;
  return moved;
}

/** Lists in another order of rows. */
export function reorder(lengths: Uint16Array, values: Uint32Array, order: Uint32Array | undefined): Ragged {
  const before = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) before[i + 1] = before[i]! + lengths[i]!;
  if (!order) return { offsets: before, values };
  const offsets = new Uint32Array(order.length + 1);
  const moved = new Uint32Array(values.length);
  let filled = 0;
  for (let row = 0; row < order.length; row++) {
    const from = before[order[row]!]!;
    for (let k = from; k < from + lengths[order[row]!]!; k++) moved[filled++] = values[k]!;
    offsets[row + 1] = filled;
  }
  return { offsets, values: moved };
}
