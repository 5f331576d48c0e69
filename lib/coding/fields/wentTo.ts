import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";

/** Going, or being, somewhere. Bounded. */
export const GOING =
  /(?:\b(?:(?:travell?ed|travels?|travell?ing|fly|flew|flown|flies|came|comes|went|gone|go|headed|journeyed|moved|moving|proceeded|continued)\s(?:on\s)?(?:to\s)|headed\sfor\s|visit(?:ed|s|ing)\s|stop\s(?:was|is)\s(?:in\s)?)|\b(?:arrived|is|was|are|were)\sin\s|(?:^|\s)(?:đến|tới|sang|ra|vào|có mặt tại|đang ở|đang có mặt tại)\s)(?:the\s|thủ đô\s|thành phố\s|tp\.?\s?)?$/iu;
/** What for. Bounded. */
export const TO_ATTEND =
  /^(?:,\s\p{Lu}[\p{L} ]{2,20},?|\s\([^)\n]{2,30}\))?,?\s(?:(?:on\s)?(?:\p{Lu}\p{L}{2,9}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,9}|\p{Lu}\p{L}{2,6}day),?\s)?(?:(?:to|and)\s(?:attend|co-chair|chair|take part|join|hold|meet|lead|sign|co-host)|where\s(?:he|she|they|the two|both)|nơi\s(?:ông|bà|hai bên|đoàn)|for\s(?:the|a|an|talks|their|his|her|its|two|high-level|bilateral)|(?:để\s)?(?:tham dự|dự|tham gia|đồng chủ trì|chủ trì|họp|hội đàm|tiến hành|ký))(?!\p{L})/iu;
/** Whom somebody met there: "and met", "where on Tuesday he met", "và hội đàm". Bounded. */
export const AND_MET =
  /^,?\s(?:on\s\p{L}{3,9}\s)?(?:and\s(?:also\s|then\s)?(?:met|held|had talks|co-chaired|attended|called on|signed|was received)|where,?\s(?:on\s\p{L}{3,9},?\s)?(?:he|she|they|the two|both|\p{Lu})|nơi\s(?:ông|bà|hai bên|\p{Lu})|và\s(?:đã\s|có\s|cuộc\s|buổi\s){0,3}(?:hội đàm|hội kiến|gặp|tiếp xúc|làm việc|yết kiến|đồng chủ trì))(?!\p{Ll})/iu;
/** A journey that opens its sentence: "Moving on to Vientiane on Tuesday, he met", "Tới Viêng Chăn, ông gặp". Bounded. */
export const GOING_FIRST =
  /^(?:then\s)?(?:(?:moving|travell?ing|flying|going|heading|continuing|proceeding|journeying)\s(?:on\s|later\s)?to|arriving\sin|tới|đến|sang)\s(?:the\s|thủ đô\s|thành phố\s)?$/iu;
const THEN_MET = /^[^,.;\n]{0,24},\s\p{L}/u;
/** A headline's note: "Talks between A and B (Paris, 12 February 2025)". Bounded. */
export const NOTED = /(?:\(|[–—-]\s|,\s|\|\s)$/u;
export const DAY_NEXT =
  /^(?:,\s\p{Lu}[\p{L} .]{1,18})?(?:,|\s\(|,?\s(?:on|ngày))\s?(?:\p{Lu}\p{L}{2,9}\.?\s\d{1,2}|\d{1,2}(?:\s\p{Lu}\p{L}{2,9}|[/-]\d))/u;
const BEFORE_CHARS = 44;
const AFTER_CHARS = 80;
const MOST_GAP = 8;

/** "Flew to Kunming on Sunday, 13 April 2025, for talks": behind the days that follow the place. */
function pastDays({ dates }: SentenceView, end: number): number {
  return dates.reduce((at, date) => (date.start >= at && date.start - at <= DAY_GAP ? date.end : at), end);
}
const DAY_GAP = 6;

/** "Sang Seoul dự Đối thoại", "flew to Hanoi for the dialogue", "(Paris, 12 February 2025)": where the event is, with no "in". */
export function isWentTo(
  { text }: Report,
  view: SentenceView,
  { start, end }: PhraseHit<PlaceEntry>,
  described: number,
): boolean {
  const before = text.slice(Math.max(view.start, start - BEFORE_CHARS), start);
  const after = text.slice(end, Math.min(view.end, end + AFTER_CHARS));
  const beyond = pastDays(view, end);
  const then = text.slice(beyond, Math.min(view.end, beyond + AFTER_CHARS));
  // A bracket that opens the sentence is a date line.
  if ((view.isHeadline || before.endsWith(" (")) && NOTED.test(before) && DAY_NEXT.test(after)) return true;
  const going = text.slice(Math.max(view.start, described - BEFORE_CHARS), described);
  if (
    GOING_FIRST.test(text.slice(view.start, start)) &&
    view.strong.some((cue) => cue.start >= end) &&
    [after, then].some((words) => THEN_MET.test(words))
  )
    return true;
  return (
    (GOING.test(before) || GOING.test(going)) &&
    [after, then].some((words) => TO_ATTEND.test(words) || AND_MET.test(words))
  );
}

/** "In Kielce, Poland, on Tuesday": the country between a city and the day. Bounded. */
export const WITH_COUNTRY = /^,\s(?:the\s)?\p{Lu}[\p{L}. ]{2,20},\s(?:on\s|late\s|early\s){0,2}$/u;
const COUNTRY_CHARS = 44;

/** "Convened at the academy in Baguio, Aug. 20": the day right behind the city is that of the event. */
export function isOnDay(
  { text }: Report,
  { lead }: Scene,
  view: SentenceView,
  { start, end }: PhraseHit<PlaceEntry>,
): boolean {
  const verb = view.strong.some((cue) => cue.end <= start);
  const day = [...view.dates, ...lead.dates].find(
    (date) =>
      date.form !== "year" &&
      date.start >= end &&
      (date.start - end <= MOST_GAP || WITH_COUNTRY.test(text.slice(end, Math.min(date.start, end + COUNTRY_CHARS)))),
  );
  return verb && view.past.length === 0 && day !== undefined && !/[.;]/.test(text.slice(end, day.start));
}

/** "Cùng buổi chiều, hai ngoại trưởng đi bộ qua cầu, sang Ipiales", "then flew to Osaka": somewhere else than what was told before. Bounded. */
export const MOVED_ON =
  /(?:(?:^|[\s,])(?:sang|bay (?:sang|đến|tới)|đi tiếp (?:đến|tới)|lên đường (?:sang|đến|tới)|di chuyển (?:sang|đến|tới))|\b(?:flew|travell?ed|drove|went|moved|proceeded|crossed|continued)(?:\s(?:on|over|later))?\sto)\s(?:the\s|thành phố\s|thủ đô\s|thị trấn\s|tỉnh\s|city of\s)?(?=\p{Lu})/u;

export const isMovedOn = ({ text }: Report, { start, end, places }: SentenceView): boolean => {
  const match = MOVED_ON.exec(text.slice(start, end));
  return match !== null && places.some((place) => place.start === start + match.index + match[0].length);
};
