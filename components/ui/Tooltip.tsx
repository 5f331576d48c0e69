"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Tips } from "./tips";

// Comes with the first hover: nothing of it is in the first picture.
const TipBox = lazy(async () => ({ default: (await import("./TipBox")).TipBox }));

/** The page's one tooltip, drawn apart from the page: a hover draws nothing else anew. */
export function Tooltip({ tips, filter, words }: { tips: Tips; filter: Filter; words: Words }) {
  const tip = useSyncExternalStore(tips.subscribe, tips.current, () => undefined);
  if (!tip) return null;
  return (
    <Suspense>
      <TipBox tip={tip} filter={filter} words={words} onKeep={tips.keep} onClose={tips.close} />
    </Suspense>
  );
}
