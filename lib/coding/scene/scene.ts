import type { Kind, Status } from "@/lib/model/vocabulary";
import type { DateMention } from "../dates/dateMention";
import type { Span } from "../text/quote";
import type { SentenceView } from "./sentenceView";

/** One event of a report: the sentence that tells it, and those that go on about it. */
export interface Scene {
  lead: SentenceView;
  /** of the first event only */
  headline?: SentenceView;
  /** the lead and what follows up to the next event, in order */
  sentences: readonly SentenceView[];
  status: Status;
  kind: Kind;
  /** the words that say the kind */
  kindBy?: { start: number; end: number };
  /** goes on with the day and place of the event before it: "Later, he met" */
  isOnSameDay?: boolean;
  /** where the event before it in the report was */
  beforePlace?: { value: { id?: string | undefined; name: string; country?: string | undefined }; by: Span };
  /** first and last day of the visit that the report told before it, EDTF, and the country of it */
  beforeStay?: { first: string; last: string; country?: string };
  /** true if its day is one of that visit, so that it was where the visit was */
  isWithinStay?: boolean;
  /** the country of that visit, however long it was */
  stayIn?: string;
  /** when the event before it in the report was: "the same day" */
  before?: DateMention;
  /** the same as a day: "the following day" */
  beforeDay?: { day: string; last: string; by: Span };
  /** the days of the last event before it that took several: "on the second day" */
  beforeDays?: { day: string; last: string; by: Span };
}

/** Headline and lead, then the sentences that go on: the order in which fields look for their words. */
export function inOrder({ lead, headline, sentences }: Scene): SentenceView[] {
  return [lead, ...(headline ? [headline] : []), ...sentences.filter(({ index }) => index !== lead.index)];
}
