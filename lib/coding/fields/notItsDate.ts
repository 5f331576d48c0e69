import { spanOf } from "@/lib/model/date";
import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { dayNumberOf } from "../dates/settleYear";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { isSignedThen } from "./signedThen";

/** Right before a date of something else: a treaty, an earlier meeting, a deadline. */
const OTHERS = {
  en: phraseSet(
    "since,until,by,before,after,dated,signed on,signed in,established on,established in,founded in,founded on,of,agreement of,statement of,visit in,visit of,held in,following,ahead of,as of,till,visit from,visit on,scheduled for,due on,from,ended on,through,planned for,born",
  ),
  vi: phraseSet(
    "kể từ,ký ngày,từ năm,trước ngày,thành lập ngày,của,hồi,sau ngày,tính đến,đến hết,trước,năm ngoái,ký tháng,thăm từ ngày,từ ngày,từ",
  ),
};
export const DAY_PART =
  /(?:morning|afternoon|evening|night|week|days|half|part|beginning|middle|end|weekend) of\s{1,2}$/i;
export const DAY_PART_CHARS = 18;
/** "Said on Wednesday after two days of talks": the day of the talks, too. Bounded. */
export const AFTER_MEETING =
  /^,?\s(?:after|following|at the end of|sau)\s(?:(?:two|three|four|\d)\sdays\sof\s|the\s|a\s|their\s|his\s|her\s|khi\s)?(?:\p{L}{1,14}\s){0,2}(?:talks|meetings?|discussions|negotiations|hội đàm|gặp|cuộc gặp)/iu;
const AFTER_CHARS = 60;
const OLD_DAYS = 45;

/** True if the words before a date give it to something else, or to what was said about the event. */
export function isOther(report: Report, view: SentenceView, mention: DateMention): boolean {
  const { text, tokens, lang } = report;
  if (isSaid(text, mention)) return !AFTER_MEETING.test(text.slice(mention.end, mention.end + AFTER_CHARS));
  // "On the afternoon of 2 September" is the event's own day.
  if (DAY_PART.test(text.slice(Math.max(view.start, mention.start - DAY_PART_CHARS), mention.start))) return false;
  // "An agreement following yesterday's meeting" is of the meeting.
  if (OWNING.test(text.slice(mention.end, mention.end + OWNING_CHARS))) return false;
  if (isSignedThen(text, view, mention)) return false;
  if (CONGRATULATED.test(text.slice(Math.max(view.start, mention.start - CONGRATULATED_CHARS), mention.start)))
    return true;
  return endsBefore(text, tokens, OTHERS[lang], tokenFrom(tokens, mention.start), view.start);
}

/** "Chúc mừng ông Prabowo đảm nhận cương vị Tổng thống ngày", "congratulated him on his re-election on": the day of what was gained. Bounded. */
export const CONGRATULATED =
  /(?:\bcongratulat(?:ed|es|ing|ions)|(?<!\p{L})chúc mừng)\s[^.;:,\n]{4,110}\s(?:on|of|in|ngày|vào ngày|hôm|vào)\s$/iu;
const CONGRATULATED_CHARS = 130;

/** After a day that owns the event: "yesterday's special meeting", "Friday's talks". Bounded. */
export const OWNING =
  /^['’]s?\s(?:\p{L}{3,14}\s){0,3}(?:meeting|talks|summit|session|dialogue|round|signing|ceremony|call|encounter|consultations?)(?!\p{L})/iu;
const OWNING_CHARS = 70;

/** A day that lies well before the report is of another event. */
export function isOld(report: Report, mention: DateMention): boolean {
  const filed = report.day && dayNumberOf(report.day);
  if (filed === undefined) return false;
  if (mention.form === "day") {
    const day = dayNumberOf(mention.first);
    return day !== undefined && day < filed - OLD_DAYS;
  }
  if (mention.form !== "month") return false;
  return spanOf(`${mention.year}-${String(mention.month).padStart(2, "0")}`).last < filed - OLD_DAYS;
}

/** "Normalised on 11 July 1995, ... met on 2 November 2025": the older full day of one sentence is of what was before. */
export function isOlder(report: Report, scene: Scene, view: SentenceView, mention: DateMention): boolean {
  if (mention.form !== "day" || mention.last || scene.status !== "held") return false;
  const own = dayNumberOf(mention.first);
  if (own === undefined) return false;
  return view.dates.some((other) => {
    if (other.form !== "day" || other === mention || isOther(report, view, other)) return false;
    const day = dayNumberOf(other.first);
    return day !== undefined && day > own + OLD_DAYS && !view.future.some(({ end }) => end <= other.start);
  });
}
