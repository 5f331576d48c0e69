import { isSelected } from "@/lib/filters/editFilter";
import type { Filter } from "@/lib/model/filter";
import { datesOfBin, type TimeAxis } from "../timeAxis";

/**
 * What to select so that the page asks for `from` to `to`. A selection adds keys or takes its own away, so an
 * end that must open again is written as the end of the axis, and both open ends as what is asked now.
 *
 * @returns undefined where the page asks for this already
 */
export function timePatch(filter: Filter, axis: TimeAxis, from?: string, to?: string): Filter | undefined {
  const asked: Filter = {
    ...(filter.from === undefined ? {} : { from: filter.from }),
    ...(filter.to === undefined ? {} : { to: filter.to }),
  };
  if (from === undefined && to === undefined) return Object.keys(asked).length ? asked : undefined;
  const first = from ?? (filter.from === undefined ? undefined : datesOfBin(axis.unit, axis.first).from);
  const last = to ?? (filter.to === undefined ? undefined : datesOfBin(axis.unit, axis.first + axis.size - 1).to);
  const patch: Filter = {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
  return isSelected(filter, patch) ? undefined : patch;
}
