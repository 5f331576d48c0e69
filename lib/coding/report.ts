import type { DateMention } from "./dates/dateMention";
import type { ReportDay } from "./dates/filedDay";
import type { CountryName } from "./gazetteer/countryIndex";
import type { PlaceEntry } from "./gazetteer/placeIndex";
import type { Lexicon } from "./lexicon";
import type { PersonMention } from "./people/personMention";
import type { PhraseHit } from "./text/phraseIndex";
import type { Span } from "./text/quote";
import type { ReportParts } from "./text/splitReport";
import type { Token } from "./text/tokens";

export interface Sentence extends Span {
  index: number;
  /** number of its paragraph in the body; -1 for the headline */
  paragraph: number;
  isHeadline: boolean;
}

/** A report with all that was read in it; the fields of drafts are chosen from this. */
export interface Report {
  text: string;
  lang: "en" | "vi";
  lexicon: Lexicon;
  parts: ReportParts;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  dates: readonly DateMention[];
  /** full days that captions of pictures give */
  captionDays: readonly DateMention[];
  day: ReportDay | undefined;
  countries: readonly PhraseHit<CountryName>[];
  places: readonly PhraseHit<PlaceEntry>[];
  people: readonly PersonMention[];
}

/** The things that lie within a span, of a list sorted by start. */
export function within<T extends Span>(things: readonly T[], span: Span): T[] {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < things.length; at++) {
    const thing = things[at];
    if (!thing || thing.start >= span.end) break;
    if (thing.end <= span.end) found.push(thing);
  }
  return found;
}
