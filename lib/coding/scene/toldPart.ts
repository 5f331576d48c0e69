import { CLOSING } from "../fields/closingDay";
import { type Report, within } from "../report";
import type { Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { CUES } from "./cues";
import { clauseOf, type SentenceView } from "./sentenceView";

/** Two sides before "announced" are the event: "the minister and the ambassador announced ...". */
function hasBothSides(view: SentenceView, end: number): boolean {
  const names = view.people.filter((person) => person.name && person.end <= end);
  return names.length > 1;
}

/** "The ministry said the dialogue will take place": the words after "said" tell the event. */
function sayingBefore(report: Report, view: SentenceView): number | undefined {
  const { text, tokens, lang } = report;
  // "The coast guard said Thursday its chief led the second meeting": leading tells it, too.
  const verb =
    view.strong.find(({ kind }) => kind !== "statement") ?? (view.nouns.length > 0 ? view.chair[0] : undefined);
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const hit = CUES[lang].telling.at(text, tokens, at);
    if (!hit || hit.end > view.end) continue;
    if (!verb || hit.start > verb.start || hasBothSides(view, hit.start)) return undefined;
    const hasEarlierName = view.nouns.some(
      ({ start, kind }) => start < hit.start && kind !== "statement" && kind !== "visit",
    );
    return hasEarlierName ? undefined : hit.end;
  }
  return undefined;
}

/** "On 1 August the fleet announced that the drill had begun and will last until 5 August": the day told with it is its first. Bounded. */
export const HAS_BEGUN =
  /(?:\b(?:had|has|have)\s(?:begun|started|opened|kicked off|got(?:ten)? under ?way|commenced)\b|\b(?:is|are|was|were) under ?way\b|đã (?:bắt đầu|khai mạc|khởi động|chính thức bắt đầu))/iu;

function isBeginning(text: string, view: SentenceView, told: Span): boolean {
  const days = within(view.dates, told).filter(({ form }) => form !== "year");
  return (
    HAS_BEGUN.test(text.slice(told.start, told.end)) &&
    days.every(({ start }) => CLOSING.test(text.slice(Math.max(told.start, start - CLOSING_CHARS), start)))
  );
}

const CLOSING_CHARS = 30;

/** What else went on at the time: "completed their first joint patrol, just as President X set out for a visit". Bounded. */
export const JUST_AS =
  /,\s(?:đúng (?:vào )?(?:lúc|thời điểm|ngày)|giữa lúc|trong khi|just as|just when|at a time when|even as)\s/iu;

/** Where a sentence that has told its event goes on with what else went on. */
function asideFrom(text: string, { start, end, strong }: SentenceView): number | undefined {
  const index = JUST_AS.exec(text.slice(start, end))?.index;
  const [verb] = strong;
  return index !== undefined && verb !== undefined && verb.end <= start + index ? start + index : undefined;
}

/** "... will be built, Minister X said on Wednesday after meeting his counterpart Y": the meeting is told last. Bounded. */
export const SAID_AFTER_MEETING =
  /(?<=\s)(?:said|told (?:the )?\p{L}{4,12}|announced|declared|disclosed)\s(?:on\s|here\s|late\s){0,2}(?:\p{L}{3,9}(?:\s\d{1,2})?,?\s)?(?:after|following)\s(?:(?:he|she|they|a|an|his|her|their|the)\s){0,2}(?:\p{L}{3,12}\s){0,2}(?:met|meeting|talks|holding|hosting|receiving)(?!\p{L})/iu;
/** The same in Vietnamese: "cho biết ngày 12/3 sau cuộc hội đàm với". Bounded. */
export const SAID_AFTER_MEETING_VI =
  /(?<=\s)(?:cho biết|cho hay|tuyên bố|thông báo|khẳng định)\s(?:(?:ngày|hôm|vào|sáng|chiều|tối)\s\S{1,10}\s(?:\S{1,8}\s)?)?(?:ngay\s)?(?:sau|kết thúc)\s(?:khi\s|cuộc\s|buổi\s|phiên\s)?(?:hội đàm|gặp|hội kiến|làm việc|tiếp|họp|đối thoại|tham vấn|đàm phán)(?!\p{L})/iu;
/** "The defence ministers of the two countries", "Bộ trưởng Quốc phòng hai nước", before the verb. Bounded. */
export const BOTH_SPEAK =
  /(?<!\p{L})(?:the|hai)\s(?:[\p{L}-]{2,12}\s){0,3}(?:ministers|leaders|presidents|chiefs|officials|sides|bộ trưởng|nhà lãnh đạo)\s(?:(?:of|from)\s[^,.;:\n]{3,40}\s)?$|(?<!\p{L})(?:(?:thứ |ngoại |bộ )?trưởng|thủ tướng|tổng thống|lãnh đạo|quan chức)\s(?:[\p{L}-]{2,12}\s){0,3}hai (?:nước|bên)\s$/iu;
const SPEAKER_CHARS = 90;

/** The end of such a sentence, from the speaker on. */
export function saidAfterMeeting(text: string, view: SentenceView): SentenceView | undefined {
  const words = text.slice(view.start, view.end);
  const match = SAID_AFTER_MEETING.exec(words) ?? SAID_AFTER_MEETING_VI.exec(words);
  if (!match) return undefined;
  const verb = view.start + match.index;
  const speaker = view.people.find((person) => person.end <= verb && verb - person.start < SPEAKER_CHARS);
  const both = speaker ? null : BOTH_SPEAK.exec(text.slice(Math.max(view.start, verb - SPEAKER_CHARS), verb));
  const from = speaker?.start ?? (both ? verb - both[0].length : undefined);
  if (from === undefined) return undefined;
  const part = clauseOf(view, { start: from, end: view.end });
  return { ...part, saying: part.saying.filter(({ start }) => start >= verb + match[0].length) };
}

/** The sentence without the words that only say who told of the event, or what else went on, where it has such. */
export function toldPart(report: Report, view: SentenceView): SentenceView {
  const met = saidAfterMeeting(report.text, view);
  if (met) return met;
  const from = sayingBefore(report, view);
  const to = asideFrom(report.text, view);
  if (from === undefined && to === undefined) return view;
  const span = { start: from ?? view.start, end: to ?? view.end };
  const part = clauseOf(view, span);
  return isBeginning(report.text, view, span) ? { ...part, dates: view.dates } : part;
}
