"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { Tooltip } from "@/components/ui/Tooltip";
import { createTips } from "@/components/ui/tips";
import { mergeFilter } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import { type Filter, NO_FILTER } from "@/lib/model/filter";

/**
 * What the marks of a briefing's pictures do: each leads to Explore narrowed to its events.
 *
 * @param onOpen shows the events of a filter beside the story; without it a click follows the address
 * @returns the actions of a picture by its own filter, and the page's one tooltip, to be put at its end
 */
export function useStageActions(
  words: Words,
  onOpen?: (filter: Filter) => void,
): { actionsFor: (filter: Filter) => MarkActions; tooltip: ReactNode; closeTip: () => void } {
  const router = useRouter();
  const [tips] = useState(createTips);
  const made = useRef(new Map<string, MarkActions>());
  const open = useRef(onOpen);
  open.current = onOpen;
  const actionsFor = useCallback(
    (filter: Filter) => {
      const key = serializeFilter(filter);
      const known = made.current.get(key);
      if (known) return known;
      const hrefFor = (patch: Filter) => {
        const query = serializeFilter(mergeFilter(filter, patch));
        return `/${words.locale}${query && `?${query}`}`;
      };
      const actions: MarkActions = {
        hrefFor,
        onSelect: (patch) => {
          tips.close();
          if (open.current) open.current(mergeFilter(filter, patch));
          else router.push(hrefFor(patch));
        },
        onHover: (tip) => tips.show(tip?.select ? { ...tip, select: mergeFilter(filter, tip.select) } : tip),
      };
      made.current.set(key, actions);
      return actions;
    },
    [words.locale, router, tips],
  );
  const tooltip = useMemo(() => <Tooltip tips={tips} filter={NO_FILTER} words={words} />, [tips, words]);
  return { actionsFor, tooltip, closeTip: tips.close };
}
