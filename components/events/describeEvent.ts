import type { Words } from "@/lib/i18n/words";
import type { EventView } from "@/lib/query/eventView";

/** Kinds at which two sides sit together, so that they are "between" people of a level. */
const BETWEEN = ["talks", "meeting", "dialogue", "committee", "consultation", "summit", "call", "signing"];

/** "dialogue between vice-ministers, in person" */
export function describeWhat({ kind, level, format }: EventView, words: Words): string {
  return words.t("event.what", {
    kind: words.kind(kind),
    level: words.t(`event.${BETWEEN.includes(kind) ? "between" : "at"}.${level}`),
    format: words.format(format),
  });
}

/** "8 May 2025 · Hanoi · dialogue between vice-ministers, in person · held" */
export function describeEvent(view: EventView, words: Words): string {
  const place = view.format === "in-person" ? [view.place] : [];
  return [view.date, ...place, describeWhat(view, words), words.status(view.status)].join(" · ");
}
