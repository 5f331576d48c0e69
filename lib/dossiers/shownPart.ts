import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";

/** What a page shows where its subject has more events than are read for it. */
export interface ShownPart {
  /** events that were read, the latest, visits beside their parts */
  held: number;
  /** events that there are */
  asked: number;
  /** date of the earliest that was read */
  since: string;
}

/** The part of its subject that an excerpt holds; `undefined` where it holds all. */
export function shownPart({ excerpt }: Dataset, words: Words): ShownPart | undefined {
  if (!excerpt || excerpt.held === excerpt.asked) return undefined;
  const { held, asked, since } = excerpt;
  return { held, asked, since: since === undefined ? "" : words.date(since) };
}
