import type { Filter } from "@/lib/model/filter";
import type { ThemeTimeline } from "@/lib/query/summary";
import { rangeOf, type TimeAxis } from "../timeAxis";

const MONTHS_A_YEAR = 12;

/**
 * The first month that a picture of months shows, as year * 12 + month - 1.
 *
 * @param before the first month shown so far: it stays as long as what is asked lies inside the window
 * @param size   months that the picture holds
 * @returns      the last months of the data where no time is asked or it lies in them; else the window opens in
 *               the January of `from`, or closes with the December of `to`
 */
export function nextWindow(
  timeline: ThemeTimeline,
  filter: Filter,
  before: number | undefined,
  size: number,
): number | undefined {
  const axis: TimeAxis = { unit: "month", first: timeline.first, size: timeline.totals.length };
  if (axis.size === 0) return undefined;
  const end = axis.first + axis.size;
  const latest = Math.max(axis.first, end - size);
  const hold = (month: number) => Math.min(Math.max(month, axis.first), latest);
  if ((filter.from ?? filter.to) === undefined) return latest;
  const { start, end: stop } = rangeOf(axis, filter.from, filter.to);
  const [from, to] = [axis.first + Math.floor(start), axis.first + Math.ceil(stop)];
  const isInside = (first: number) => from >= first && to <= first + size;
  if (before !== undefined && isInside(hold(before))) return hold(before);
  if (isInside(latest)) return latest;
  if (to - from > size) return hold(to - size);
  const january = (month: number) => Math.floor(month / MONTHS_A_YEAR) * MONTHS_A_YEAR;
  return hold(isInside(january(from)) ? january(from) : to - size);
}
