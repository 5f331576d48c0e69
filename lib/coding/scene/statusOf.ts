import type { Status } from "@/lib/model/vocabulary";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import { phraseSet, tokenFrom } from "../text/wordsBefore";
import { OWN_DAYS } from "./dayBefore";
import { MET_OR_SIGNED } from "./metKinds";
import type { SentenceView } from "./sentenceView";

const CANCELLED = {
  en: phraseSet(
    "cancelled,canceled,cancels,called off,has called off,calls off,scrapped,scraps,shelved,put off,puts off,postponed,postpones,has been postponed,was postponed,deferred,put on hold,puts on hold,rescheduled,pushed back,not go forward,not go ahead,no longer go ahead,not take place,no longer take place,not be held,not push through,no longer push through,won't take place,won't be held,won't go ahead,won't push through,aborted,axed,nixed,no longer be held,not proceed,not be taking place,not be going ahead",
  ),
  vi: phraseSet(
    "đã hủy,đã huỷ,hủy chuyến thăm,huỷ chuyến thăm,hủy chuyến,huỷ chuyến,hủy cuộc,huỷ cuộc,bị hủy,bị huỷ,hủy bỏ,huỷ bỏ,tạm hoãn,hoãn,bị hoãn,hoãn lại,đình hoãn,gác lại,chưa thể diễn ra,lùi lịch,dời lịch,lùi thời điểm,dời thời điểm,lùi thời gian,lùi sang,dời sang,sẽ không diễn ra,không thể diễn ra,không diễn ra như,sẽ không được tổ chức,không tiến hành được,không thể tiến hành,không thực hiện được,không diễn ra được,hủy kế hoạch,huỷ kế hoạch,hủy lịch trình,huỷ lịch trình,trì hoãn chuyến,trì hoãn cuộc",
  ),
};

/** True if a sentence calls an event off; what is said to be put off by those who met is something else. */
function isCalledOff({ text, tokens, lang }: Report, view: SentenceView): boolean {
  const met = view.strong.find(({ kind }) => MET_OR_SIGNED.has(kind));
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const hit = CANCELLED[lang].at(text, tokens, at);
    if (!hit || hit.end > view.end) continue;
    const isSaid = view.saying.some(({ start, end }) => end <= hit.start && met !== undefined && met.start < start);
    // "Spoke by phone on Monday, ten days after Berlin scrapped a visit": what was before.
    const isBackground = met !== undefined && met.end <= hit.start && SINCE_THEN.test(text.slice(met.end, hit.start));
    if (!isSaid && !isBackground) return true;
  }
  const off = PUT_OFF.exec(text.slice(view.start, view.end));
  return off !== null && met === undefined && !view.saying.some(({ start }) => start < view.start + off.index);
}

/** Between what two did and what was called off before. Bounded. */
const SINCE_THEN =
  /\b(?:after|since|following|despite|instead of)\b|(?<!\p{L})(?:sau (?:khi|nhiều|một|hai|ba|bốn|hơn|gần|\d{1,2}|thời gian)|kể từ khi|thay cho|bất chấp)(?!\p{L})/iu;

/** "Agreed to postpone a strategic dialogue", "cancels next week's visit", "nhất trí lùi thời gian phiên họp". Bounded. */
export const PUT_OFF =
  /\b(?:postpone|cancel|call off|put off|defer|delay|scrap)s?\s(?:[\p{L}'’-]{1,14}\s){0,5}(?:talks|dialogue|visit|trip|meeting|round|session|summit|consultations?|exercise|drills?)\b|(?:lùi|hoãn|dời|hủy|huỷ)\s(?:thời gian\s|lịch\s)?(?:tổ chức\s)?(?:chuyến|cuộc|phiên|kỳ|vòng|đối thoại|hội đàm|đàm phán)(?!\p{L})/iu;

/** Whether an event took place, as the sentence that tells it says. */
export function statusOf(report: Report, lead: SentenceView, headline?: SentenceView): Status {
  if (isCalledOff(report, lead)) return "cancelled";
  const verb = lead.strong[0];
  if (headline && (!verb || lead.future.length > 0) && isCalledOff(report, headline)) return "cancelled";
  const ahead = lead.future.find((cue) => (!verb || cue.start <= verb.start) && !isCarriedOut(report.text, cue));
  if (!ahead) return "held";
  if (isAgreedThen(report, lead, ahead) || isAfterMeeting(report, lead, ahead)) return "held";
  // "Agreed on Friday to set up a group that will": what was agreed on is ahead, they met.
  if (!verb && isPledged(report, lead, ahead)) return "held";
  // "... announced that funding will rise": what is ahead is what was said.
  if (!verb && lead.saying.some(({ start }) => start < ahead.start)) return "held";
  // "A and B, who will ..., held talks": what is ahead comes with the verb, not long before it.
  if (!verb) return "announced";
  const between = report.text.slice(ahead.end, verb.start);
  // "Sẽ dẫn đầu Đoàn đại biểu cấp cao Quốc hội Hungary thăm": one clause, however long.
  return between.length < NEAR_CHARS || (between.length < CLAUSE_CHARS && !/[,;:]/.test(between))
    ? "announced"
    : "held";
}

/** "Thực hiện kế hoạch tuần tra chung, ngày 12/6": a plan that is carried out. Bounded. */
export const CARRIED_OUT = /(?<!\p{L})(?:thực hiện|triển khai|hoàn thành)\s$/iu;
const CARRIED_CHARS = 14;

const isCarriedOut = (text: string, { start, end }: Span): boolean =>
  /^kế hoạch/iu.test(text.slice(start, end)) && CARRIED_OUT.test(text.slice(Math.max(0, start - CARRIED_CHARS), start));

/** "On February 26, the minister and State Secretary X agreed to hold the next round": they met on that day. Bounded. */
export const TWO_WHO = /\s(?:and|và|với)\s/iu;

const isAgreedThen = ({ text }: Report, { start, dates, people, strong }: SentenceView, ahead: Span): boolean =>
  /^(?:agreed|nhất trí)/iu.test(text.slice(ahead.start, ahead.end)) &&
  strong.every((cue) => cue.start >= ahead.start) &&
  dates.some(({ form, end }) => form === "day" && end <= ahead.start) &&
  people.some(({ name, end }) => name !== undefined && end <= ahead.start) &&
  TWO_WHO.test(text.slice(start, ahead.start));

/** "Have agreed to hold more exercises, following a meeting of their committee here on Thursday": that they met. Bounded. */
export const AFTER_MEETING =
  /\b(?:following|after)\s(?:a|an|the|their)\s(?:[\p{L}-]{3,14}\s){0,3}(?:meeting|talks|dialogue|session|round|consultations?)(?!\p{L})|(?<!\p{L})sau\s(?:cuộc|phiên|buổi|kỳ)\s(?:họp|gặp|hội đàm|đối thoại|làm việc)(?!\p{L})/iu;

const isAfterMeeting = ({ text }: Report, { end, dates }: SentenceView, ahead: Span): boolean =>
  /^(?:agreed|nhất trí)/iu.test(text.slice(ahead.start, ahead.end)) &&
  dates.some(({ form, start }) => OWN_DAYS.has(form) && start > ahead.end) &&
  AFTER_MEETING.test(text.slice(ahead.end, end));

/** "A and B agreed on Tuesday to set up a group that will". Bounded. */
export const PLEDGED =
  /\b(?:agreed|pledged|vowed|decided|resolved|undertook|discussed|approved|endorsed)\b|(?<!\p{L})(?:đã nhất trí|đã thống nhất|đã thỏa thuận)(?!\p{L})/iu;
/** Right before what is ahead of a thing: "a joint group that will". Bounded. */
const OF_THING = /\b(?:that|which)\s(?:\p{L}{2,10}\s)?$/iu;

/** What shall come of what two by name, or a meeting, agreed on. */
function isPledged({ text }: Report, { start, people, nouns }: SentenceView, ahead: Span): boolean {
  const named = people.filter(({ name, end }) => name !== undefined && end <= ahead.start);
  const last = named.length > 1 ? named.at(-1) : undefined;
  if (last && PLEDGED.test(text.slice(last.end, ahead.start))) return true;
  return (
    nouns.some(({ kind }) => MET_OR_SIGNED.has(kind)) &&
    OF_THING.test(text.slice(Math.max(start, ahead.start - NEAR_CHARS), ahead.start)) &&
    PLEDGED.test(text.slice(start, ahead.start))
  );
}

const NEAR_CHARS = 40;
const CLAUSE_CHARS = 100;
