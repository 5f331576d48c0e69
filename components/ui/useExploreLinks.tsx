"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useMemo, useState } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { mergeFilter } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { Tooltip } from "./Tooltip";
import { createTips } from "./tips";

/**
 * Marks of a page that has no filter of its own: each leads to Explore, narrowed to the events behind it.
 *
 * @param base what the whole page is about, a pair for instance: every mark's filter is laid over it. Keep it the
 *             same object between drawings
 * @returns the actions of the charts, and the page's one tooltip, to be put at its end
 */
export function useExploreLinks(words: Words, base: Filter): { actions: MarkActions; tooltip: ReactNode } {
  const router = useRouter();
  const [tips] = useState(createTips);
  const actions = useMemo<MarkActions>(() => {
    const hrefFor = (patch: Filter) => {
      const query = serializeFilter(mergeFilter(base, patch));
      return `/${words.locale}${query && `?${query}`}`;
    };
    return {
      hrefFor,
      onSelect: (patch) => {
        tips.close();
        router.push(hrefFor(patch));
      },
      onHover: tips.show,
    };
  }, [words.locale, base, router, tips]);
  return { actions, tooltip: <Tooltip tips={tips} filter={base} words={words} /> };
}
