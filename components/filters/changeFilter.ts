import { withoutKeys } from "@/lib/filters/editFilter";
import type { Filter, ListKey } from "@/lib/model/filter";
import { MAX_LIST_VALUES, MAX_PAIRS, MAX_QUERY_CHARS } from "@/lib/model/limits";

/** The filter with another span of time; an absent end is open. */
export function withTime(filter: Filter, from?: string, to?: string): Filter {
  return { ...withoutKeys(filter, ["from", "to"]), ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** The filter with another text search; empty for none. Blanks are tidied. */
export function withText(filter: Filter, text: string): Filter {
  const q = text.trim().replace(/\s+/g, " ").slice(0, MAX_QUERY_CHARS);
  return { ...withoutKeys(filter, ["q"]), ...(q ? { q } : {}) };
}

/** The filter with other values in one list; sorted, so that one selection is one address. */
export function withList(filter: Filter, key: ListKey, values: readonly string[]): Filter {
  const rest = withoutKeys(filter, [key]);
  return values.length ? { ...rest, [key]: [...new Set(values)].sort() } : rest;
}

/** Most values that a list takes. */
export function mostValues(key: ListKey): number {
  return key === "pair" ? MAX_PAIRS : MAX_LIST_VALUES;
}
