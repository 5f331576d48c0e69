import type { Source } from "@/lib/model/record";

/** Of a list of sources those that are named, in the order of the list. */
export function namedSources(sources: readonly Source[], ids: readonly string[]): Source[] {
  const named = new Set(ids);
  return sources.filter(({ id }) => named.has(id));
}
