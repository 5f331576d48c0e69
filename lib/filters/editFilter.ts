import { type Filter, type FilterKey, LIST_KEYS, type ListKey } from "@/lib/model/filter";

/** Drop keys that say nothing, sort lists: the form in which filters are compared and written. */
function tidy(filter: Record<string, unknown>): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "",
    ),
  );
}

/** The filter without some of its keys. */
export function withoutKeys(filter: Filter, keys: readonly FilterKey[]): Filter {
  return tidy(Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.some((other) => other === key))));
}

/** True if every value that `patch` names is already selected. */
export function isSelected(filter: Filter, patch: Filter): boolean {
  return Object.entries(patch).every(([key, wanted]) => {
    const chosen: unknown = filter[key as FilterKey];
    if (!Array.isArray(wanted)) return chosen === wanted;
    return Array.isArray(chosen) && chosen.length === wanted.length && wanted.every((value) => chosen.includes(value));
  });
}

/** The filter with the keys of `patch` in the place of its own. `pair` and `actor` are one question, so one replaces the other. */
export function mergeFilter(filter: Filter, patch: Filter): Filter {
  const who: FilterKey[] = patch.pair || patch.actor ? ["pair", "actor"] : [];
  return tidy({ ...withoutKeys(filter, who), ...patch });
}

/** What a click on a mark does: the keys of `patch` replace those of the filter; where they are already exactly so, they go. */
export function narrowTo(filter: Filter, patch: Filter): Filter {
  if (!isSelected(filter, patch)) return mergeFilter(filter, patch);
  return withoutKeys(
    filter,
    Object.keys(patch).filter((key): key is FilterKey => key in filter),
  );
}

/** Add a value to a list, or take it away if it is there. */
export function toggleValue(filter: Filter, key: ListKey, value: string): Filter {
  const chosen: readonly string[] = filter[key] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort();
  return tidy({ ...filter, [key]: next });
}

/** Number of single things that a filter asks for: what a reset would take away. */
export function countParts(filter: Filter): number {
  const lists = LIST_KEYS.reduce((sum, key) => sum + (filter[key]?.length ?? 0), 0);
  return lists + [filter.from ?? filter.to, filter.q, filter.include].filter(Boolean).length;
}

/**
 * What a reader changed, upon what is asked by now: on a slow machine a second change is made of the filter that is still
 * shown, and must not undo the first.
 * @param shown the filter that was changed
 * @param next  what it was changed to
 * @param now   what is asked meanwhile
 */
export function rebase(shown: Filter, next: Filter, now: Filter): Filter {
  const keys = new Set([...Object.keys(shown), ...Object.keys(next), ...Object.keys(now)] as FilterKey[]);
  const made = [...keys].map((key): [FilterKey, unknown] => {
    const [before, after, current] = [shown[key], next[key], now[key]];
    if (![before, after, current].some(Array.isArray)) return [key, after === before ? current : after];
    const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
    const kept = list(current).filter((one) => list(after).includes(one) || !list(before).includes(one));
    const added = list(after).filter((one) => !list(before).includes(one));
    return [key, [...new Set([...kept, ...added])].sort()];
  });
  return tidy(Object.fromEntries(made));
}
