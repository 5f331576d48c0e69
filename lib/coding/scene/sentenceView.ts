import type { Kind } from "@/lib/model/vocabulary";
import type { DateMention } from "../dates/dateMention";
import type { CountryName } from "../gazetteer/countryIndex";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { PersonMention } from "../people/personMention";
import { type Report, type Sentence, within } from "../report";
import type { PhraseHit, PhraseIndex } from "../text/phraseIndex";
import { isWithin, type Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { calledUpon } from "./calledUpon";
import { CUES } from "./cues";
import { isDatedWeek } from "./datedWeek";
import { deedsIn } from "./deeds";
import { findHeld, withHeld } from "./heldPhrases";
import { ofThree } from "./ofThree";
import { isOtherWord } from "./otherWord";
import { metTogether } from "./togetherWith";
import { saysOfIt } from "./toldBefore";

export interface Cue extends Span {
  kind: Kind;
  /** position of its first word in the list of tokens */
  at: number;
}

/** A sentence with all that was read in it. */
export interface SentenceView extends Sentence {
  strong: Cue[];
  nouns: Cue[];
  chair: Span[];
  aside: Span[];
  saying: Span[];
  /** "The ministry said the dialogue was co-chaired by": what is said is of the event told */
  isOfTold: boolean;
  past: Span[];
  future: Span[];
  dates: DateMention[];
  people: PersonMention[];
  countries: PhraseHit<CountryName>[];
  places: PhraseHit<PlaceEntry>[];
}

function hitsIn<T>(report: Report, set: PhraseIndex<T>, span: Span): PhraseHit<T>[] {
  const { text, tokens } = report;
  const hits: PhraseHit<T>[] = [];
  for (let at = tokenFrom(tokens, span.start); at < tokens.length; at++) {
    if ((tokens[at]?.end ?? 0) > span.end) break;
    const hit = set.at(text, tokens, at);
    if (!hit || hit.end > span.end) continue;
    hits.push(hit);
    at = hit.to;
  }
  return hits;
}

function cuesIn(report: Report, set: PhraseIndex<Kind>, span: Span, people: readonly PersonMention[]): Cue[] {
  return hitsIn(report, set, span).flatMap(({ values, from, start, end }) => {
    // A word of an office is no event: "chair", "ký" in a name.
    if (people.some((person) => start >= person.start && end <= person.end)) return [];
    if (isOtherWord(report.text, { start, end }, span.start)) return [];
    return values.map((kind) => ({ kind, at: from, start, end }));
  });
}

const WEEK_CHARS = 12;
const DAYS = new Set<DateMention["form"]>(["day", "near", "weekday", "same"]);

/** "On the second day of his visit, on Tuesday": a day by its number says nothing beside another, nor in the first sentence. */
function withoutStayDays(dates: DateMention[], isFirst: boolean): DateMention[] {
  const isKnown = isFirst || dates.some(({ form }) => DAYS.has(form));
  return isKnown ? dates.filter((date) => date.form !== "after" || !date.ofStay) : dates;
}

/** "He said this after co-chairing the 7th meeting with X", "Anwar was speaking after meeting the Sultan": said there, of what is told next. Bounded. */
export const SAID_AFTER_IT =
  /^(?:he|she|they|(?:the )?(?:\p{Lu}?[\p{L}-]{2,14}\s){0,2}\p{Lu}?[\p{L}-]{2,14})\s(?:said (?:this|so|that)|(?:was|were) speaking|made the (?:remarks?|comments?|statement)|(?:was|were) (?:met|asked)|told (?:reporters|the media|a press conference)(?: this)?)\s(?:\p{L}{2,9}\s){0,2}(?:after|following|when|while|during|at)\s(?:(?:he|she|they|his|her|the|a|an)\s)?(?:[\p{L}-]{3,14}ing\s|(?:met|received|held|co-chaired|chaired|hosted|called on|meeting|talks)\s)/iu;
const AFTER_IT_CHARS = 120;

/** "He said the matter was discussed with X, when they co-chaired the meeting here". Bounded. */
export const SAID_WHEN =
  /^(?:he|she|(?:the )?\p{Lu}[\p{L}-]{2,14})\s(?:said|told reporters|noted)\s[^.;“”"]{5,200}?,?\swhen (?:he|she|they|the two)\s(?:(?:also|jointly)\s)?(?:co-chaired|chaired|met|received|held|hosted|called on)\s/iu;
const WHEN_CHARS = 260;

const isSaidAfterIt = (text: string, { start, end }: Span, hit: Span): boolean => {
  const words =
    SAID_AFTER_IT.exec(text.slice(start, Math.min(end, start + AFTER_IT_CHARS)))?.[0] ??
    SAID_WHEN.exec(text.slice(start, Math.min(end, start + WHEN_CHARS)))?.[0];
  return words !== undefined && hit.end <= start + words.length;
};

/** "Kazinform cho biết ngày 15/11, tại Tashkent, ông đã hội đàm", "cho biết Tổng thống A ngày 14/8 đã": what is told is what was. Bounded. */
export const TELLS_WHAT_WAS =
  /^(?:,|:)?\s(?:rằng\s)?(?:(?:vào|trong)\s)?(?:\p{Lu}[^.;:,“”"\n]{3,70}?\s)?(?:sáng|chiều|tối|trưa|ngày|hôm)\s[^.;:“”"\n]{1,130}?\s(?:đã|vừa)\s(?:cùng\s|có\s|tiến hành\s|cuộc\s|buổi\s){0,3}(?:hội đàm|gặp|tiếp|hội kiến|ký|điện đàm|làm việc|đồng chủ trì|chủ trì|thăm|họp)(?!\p{L})/iu;
/** "The coast guard said its commandant, Adm. A, and Vice Commandant B led the second committee meeting": the same. Bounded. */
export const TELLS_WHO_LED =
  /^(?:\sthat)?\s[^;:“”"\n]{4,150}?\s(?:jointly\s)?(?:co-chaired|chaired|led|headed)\s(?:the|their|its)\s[^.;:“”"\n]{2,60}?(?:meeting|dialogue|session|round|talks|consultations?|committee)(?!\p{L})/iu;
const TELLS_CHARS = 240;

/** Look at every sentence once; later steps only choose. */
export function viewSentences(report: Report): SentenceView[] {
  const cues = CUES[report.lang];
  const held = findHeld(report.text, report.lang);
  const first = report.sentences.find(({ isHeadline }) => !isHeadline)?.index;
  return report.sentences.map((sentence) => {
    const people = within(report.people, sentence);
    const said = hitsIn(report, cues.saying, sentence);
    const isOfTold = sentence.index !== first && said.some(({ end }) => saysOfIt(report.text, end));
    const dates = withoutStayDays(within(report.dates, sentence), sentence.index === first);
    const called = calledUpon(report.text, report.lang, people);
    // "The day after the ships arrived": the verb only says when.
    const isWhen = (cue: Cue) => dates.some((date) => date.form === "after" && isWithin(cue, date));
    const isVisitTo = (cue: Cue) =>
      cue.kind === "visit" && called.some(({ start, end }) => cue.start < end && cue.end > start);
    const told = cuesIn(report, cues.strong, sentence, people).filter((cue) => !isVisitTo(cue) && !isWhen(cue));
    return {
      ...sentence,
      people,
      strong: withHeld(
        told,
        [
          ...within(held, sentence),
          ...called,
          ...ofThree(report.text, report.lang, sentence),
          ...(report.lang === "en" ? deedsIn(report.text, sentence) : metTogether(report.text, people)),
        ].map((one) => ({
          ...one,
          at: tokenFrom(report.tokens, one.start),
        })),
      ),
      nouns: cuesIn(report, cues.nouns, sentence, people),
      chair: hitsIn(report, cues.chair, sentence),
      aside: hitsIn(report, cues.aside, sentence),
      isOfTold,
      saying: said.filter(
        // "That evening", "a trip that takes him" say nothing that was said.
        (hit) =>
          !dates.some((date) => isWithin(hit, date)) &&
          !isOtherWord(report.text, hit, sentence.start) &&
          !(isOfTold && saysOfIt(report.text, hit.end)) &&
          !isSaidAfterIt(report.text, sentence, hit) &&
          ![TELLS_WHAT_WAS, TELLS_WHO_LED].some((words) =>
            words.test(report.text.slice(hit.end, Math.min(sentence.end, hit.end + TELLS_CHARS))),
          ),
      ),
      past: hitsIn(report, cues.past, sentence).filter(
        // "Tuần trước, ngày 5/5": the week of a day.
        (hit) => !(hit.start - sentence.start < WEEK_CHARS && isDatedWeek(report.text, sentence, dates)),
      ),
      // "Bộ Kế hoạch và Đầu tư" plans nothing.
      future: hitsIn(report, cues.future, sentence).filter((hit) => !isOtherWord(report.text, hit, sentence.start)),
      dates,
      countries: within(report.countries, sentence),
      places: within(report.places, sentence),
    };
  });
}

/** What stands in one clause of a sentence, as a sentence. */
export function clauseOf(view: SentenceView, span: Span): SentenceView {
  return {
    ...view,
    start: span.start,
    end: span.end,
    strong: within(view.strong, span),
    nouns: within(view.nouns, span),
    chair: within(view.chair, span),
    aside: within(view.aside, span),
    saying: within(view.saying, span),
    past: within(view.past, span),
    future: within(view.future, span),
    dates: within(view.dates, span),
    people: within(view.people, span),
    countries: within(view.countries, span),
    places: within(view.places, span),
  };
}
