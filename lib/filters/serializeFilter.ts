import { type Filter, type FilterKey, LIST_KEYS } from "@/lib/model/filter";

const SINGLE_KEYS = ["from", "to", "q", "include"] as const satisfies readonly FilterKey[];

/** Names of all parameters of a filter. */
export const FILTER_PARAMETERS: readonly string[] = [...LIST_KEYS, ...SINGLE_KEYS];

/**
 * Write a filter as the query of an address, without "?": keys in one order, lists sorted, so that one
 * selection is one address and one cache entry. Commas stay readable. Empty for no filter.
 */
export function serializeFilter(filter: Filter): string {
  const parts: string[] = [];
  for (const key of LIST_KEYS) {
    const values = filter[key];
    if (values?.length) parts.push(`${key}=${[...new Set(values)].sort().map(encodeURIComponent).join(",")}`);
  }
  for (const key of SINGLE_KEYS) {
    const value = filter[key];
    if (value) parts.push(`${key}=${encodeURIComponent(value)}`);
  }
  return parts.join("&");
}
