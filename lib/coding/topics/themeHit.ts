import type { Span } from "../text/quote";

/** A theme that an event speaks of, with the words that say so. */
export interface ThemeHit {
  id: string;
  /** how much is said of it: 3 in headline or lead, 1 elsewhere, less for common words */
  score: number;
  /** the score without names of venues and occasions: it says which theme leads */
  core: number;
  spans: Span[];
}
