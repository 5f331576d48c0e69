import {
  ATTENDANCE,
  BACKGROUND,
  BEHIND_COMMA,
  BOTH_STATES,
  DOCUMENTS,
  HOUSE_NAME,
  NOT_SPOKEN,
  OTHER_BUSINESS,
  PROGRAMME,
  REASON,
  SPOKEN,
  VENUES,
  WIDE_BODY,
} from "../keywords/themeAsides";
import {
  ANALYST,
  BIOGRAPHY,
  CAME_ALONG_EN,
  CAME_ALONG_VI,
  ELSEWHERE,
  IN_YEAR,
  MADE_THEN,
  OCCASIONS,
  OTHERS_SAY,
  PANDEMIC,
  SINCE,
  SITES,
  STATUS_MADE,
  SUM_GIVEN,
  TO_BE,
} from "../keywords/themeSettings";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** Words that brush a theme: `of` says what they belong to. */
export interface Aside extends Span {
  /** a house: its own matter may count; a venue: counts little; an occasion: counts, but does not lead; else nothing */
  of: "house" | "venue" | "occasion" | "other";
}

/** Events of several stops, whose programme is the event. */
const WHOLE_STAY = new Set<Scene["kind"]>(["visit", "port-call", "handover", "project"]);
const OPENING_CHARS = 40;

function spansOf(view: SentenceView, sentence: string, pattern: RegExp, of: Aside["of"]): Aside[] {
  return [...sentence.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: view.start + index,
    end: view.start + index + words.length,
    of,
  }));
}

/** What documents are said to cover, or what was not spoken of, to the end of the sentence. */
function fromThere(view: SentenceView, sentence: string, pattern: RegExp): Aside[] {
  const index = pattern.exec(sentence)?.index;
  return index === undefined ? [] : [{ start: view.start + index, end: view.end, of: "other" }];
}

const STATUS_CHARS = 90;

/** What relations have been since a year that stands with it. */
function statusOf(view: SentenceView, sentence: string): Aside[] {
  return [...sentence.matchAll(STATUS_MADE)].flatMap(({ index }): Aside[] => {
    const year = IN_YEAR.exec(sentence.slice(index, index + STATUS_CHARS));
    const [start, length] = [view.start + index, year ? year.index + year[0].length : 0];
    const isOne = year !== null && !/[.;:\n]/.test(sentence.slice(index, index + length));
    return isOne ? [{ start, end: start + length, of: "other" }] : [];
  });
}

/** True if a whole sentence tells of something else than what the two sides spoke of. */
function isBeside(scene: Scene, sentence: string): boolean {
  if (ATTENDANCE.test(sentence)) return true;
  if (OTHERS_SAY.test(sentence) && scene.kind !== "statement") return true;
  if (ELSEWHERE.test(sentence) || ANALYST.test(sentence) || (BIOGRAPHY.test(sentence) && !SPOKEN.test(sentence)))
    return true;
  // What is done during a visit is the visit.
  if (WHOLE_STAY.has(scene.kind)) return false;
  if (OTHER_BUSINESS.test(sentence.slice(0, OPENING_CHARS))) return true;
  return PROGRAMME.test(sentence) && !SPOKEN.test(sentence);
}

/** Where the facts below a release begin; the end of the text where there are none. */
export const factsFrom = (text: string): number => BACKGROUND.exec(text)?.index ?? text.length;

/** Words of a sentence that are no matter of the talks: names of houses, sites and venues, who attended, the programme beside. */
export function asidesOf({ text }: Report, scene: Scene, view: SentenceView, facts: number): Aside[] {
  const sentence = text.slice(view.start, view.end);
  const isFirst = view.isHeadline || view.index === scene.lead.index;
  if (!isFirst && (view.start > facts || isBeside(scene, sentence)))
    return [{ start: view.start, end: view.end, of: "other" }];
  return [
    ...spansOf(view, sentence, HOUSE_NAME, "house"),
    ...spansOf(view, sentence, WIDE_BODY, "other"),
    ...spansOf(view, sentence, BOTH_STATES, "other"),
    ...(isFirst || scene.kind === "signing" ? [] : fromThere(view, sentence, DOCUMENTS)),
    ...fromThere(view, sentence, NOT_SPOKEN),
    ...(scene.status === "held" ? [] : spansOf(view, sentence, REASON, "other")),
    ...[CAME_ALONG_EN, CAME_ALONG_VI, SINCE, MADE_THEN, SUM_GIVEN, PANDEMIC, BEHIND_COMMA].flatMap((pattern) =>
      spansOf(view, sentence, pattern, "other"),
    ),
    ...spansOf(view, sentence, OCCASIONS, "occasion"),
    ...(isFirst || TO_BE.test(sentence) ? [] : statusOf(view, sentence)),
    ...(isFirst || view.strong.length > 0 ? SITES.flatMap((site) => spansOf(view, sentence, site, "other")) : []),
    ...VENUES.flatMap((venue) => spansOf(view, sentence, venue, "venue")),
  ];
}
