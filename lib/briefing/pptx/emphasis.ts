import type { Filter } from "@/lib/model/filter";

/** True for a year that the dates of a filter leave in, whole or in part. */
export function isWithin({ from, to }: Filter, year: number): boolean {
  return (!from || year >= Number(from.slice(0, 4))) && (!to || year <= Number(to.slice(0, 4)));
}
