import type { Report } from "../report";
import type { Span } from "../text/quote";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { isBesideHead, isInParallel, isOnTheWay } from "./besideHead";
import { isAfterIt, isOnItsDay, isOnOccasion } from "./besideIt";
import { isDatedWeek } from "./datedWeek";
import type { Cue, SentenceView } from "./sentenceView";

/** "The same day", "also", "earlier": one more thing that happened. */
const FURTHER = {
  en: phraseSet(
    "also on,also yesterday,also today,also this morning,also this afternoon,also this evening,also last night,hours before,hours earlier,hours later,after the talks,following the talks,right after the talks,after their talks,on this occasion,on the occasion,on the sidelines,same day,same morning,same afternoon,same evening,a day later,one day later,a day earlier,that day,also met,also held,also received,also hosted,later in the day,earlier in the day,later that day,earlier that day,that afternoon,that evening,that morning,in the afternoon,in the evening,afterwards,afterward,thereafter,subsequently,separately,in a separate meeting,later,the following day,the next day,the day before,a day earlier,on the previous day,in another meeting,at another meeting,in a separate,meanwhile,earlier",
  ),
  vi: phraseSet(
    "sau hội đàm,ngay sau hội đàm,kết thúc hội đàm,nhân dịp này,dịp này,bên lề,cùng ngày,trong ngày,cũng trong,cũng tại,trước đó,tiếp đó,sau đó,kế đó,tiếp theo chương trình,tiếp tục chương trình,tiếp tục chuyến,trong khuôn khổ chuyến,trong thời gian ở,trong thời gian thăm,ngày hôm sau,trong một cuộc gặp khác,trong một hoạt động khác,cũng đã,cũng có,cùng buổi",
  ),
};

/** Words of the day that the sentence before gave, or none: "Later, he met", "the same afternoon". */
const SAME_DAY = {
  en: phraseSet(
    "prior to the above,before the above,following the above,after the talks,following the talks,right after the talks,same day,same morning,same afternoon,same evening,afterwards,afterward,later,later in the day,later that day,earlier in the day,earlier that day,that afternoon,that evening,that morning,in the afternoon,in the evening,also met,also met with,also held,also received,also hosted,also called on,separately,in a separate meeting,in another meeting,at another meeting",
  ),
  vi: phraseSet(
    "sau hội đàm,ngay sau hội đàm,kết thúc hội đàm,cùng ngày,trong ngày,cùng chiều,cùng tối,cùng sáng,tiếp đó,sau đó,kế đó,trong một cuộc gặp khác,trong một hoạt động khác,cùng buổi,cùng thời gian",
  ),
};

/** The part of a day that a sentence opens with: "Buổi chiều, ...", "Cũng trong tối cùng ngày", "Sáng hôm sau". Bounded. */
export const PART_OF_DAY_VI =
  /^(?:[*•+–—-]\s?)?(?:(?:cũng|ngay|cùng)\s)?(?:(?:trong|vào|từ)\s)?(?:(?:đầu|cuối|giữa)\s)?(?:(?:buổi|giờ)\s)?(?:sáng|trưa|chiều|tối|đêm)(?:\s(?:cùng ngày|cùng hôm|hôm|nay|qua|sau|đó|trước|ngày)|\s\d|\s?\(|,|:)/iu;
/** The same without a day of its own: "Buổi chiều,", "Tối đó". Bounded. */
export const PART_ALONE_VI =
  /^(?:[*•+–—-]\s?)?(?:(?:cũng|ngay|cùng)\s)?(?:(?:trong|vào|từ)\s)?(?:(?:đầu|cuối|giữa)\s)?(?:(?:buổi|giờ)\s)?(?:sáng|trưa|chiều|tối|đêm)(?:\s(?:cùng ngày|đó))?[,:]/iu;
const OPENING_CHARS = 60;

/** "* Cùng ngày, ...": without the mark of a list. */
const openingOf = ({ text }: Report, { start, end }: SentenceView): string =>
  text.slice(start, Math.min(end, start + OPENING_CHARS)).replace(/^[*•+▪–—-]\s/, "");

/** "Chiều cùng ngày, ...", "Tối 5/3, ...": opens with a part of a day. */
export const isPartOfDay = (report: Report, view: SentenceView): boolean =>
  report.lang === "vi" && PART_OF_DAY_VI.test(openingOf(report, view));

/** "Sau lễ khánh thành, ...", "Kết thúc phiên họp, ...": what was told is over. Bounded. */
export const AFTER_THAT_VI =
  /^(?:ngay\s)?(?:sau|kết thúc|trước)\s(?:khi\s)?(?:kết thúc\s)?(?:các\s)?(?:lễ|cuộc|buổi|phiên|kỳ|hội|đối thoại|tuần tra|diễn tập|chương trình)(?!\p{L})[^.;,]{0,50},/iu;

/** "Trước đó gần hai tuần", "Three months earlier": what was then is no event of the report. Bounded. */
export const WEEKS_BEFORE =
  /^(?:trước đó|cách đó)\s(?:(?:gần|hơn|khoảng|chừng|đúng)\s)?(?:\p{L}{1,6}|\d{1,3})\s(?:tuần|tháng|năm)(?!\p{L})|^(?:(?:nearly|almost|about|just|some|more than)\s)?(?:a|one|two|three|four|five|six|several|a few|\d{1,3})\s(?:weeks?|months?|years?)\s(?:earlier|before|ago)\b/iu;

/** True if a sentence opens with a time long before the report's. */
export const isWeeksBefore = (report: Report, view: SentenceView): boolean =>
  WEEKS_BEFORE.test(openingOf(report, view)) && !isDatedWeek(report.text, view, view.dates);

/** "Kỳ họp diễn ra trong khuôn khổ chuyến thăm", "The talks took place during the visit": the event told, and what it was part of. Bounded. */
export const IT_WITHIN =
  /^(?:(?:cuộc|buổi|phiên|kỳ|lễ|vòng)\s)?(?:họp|gặp|hội đàm|đối thoại|tham khảo|tham vấn|đàm phán|ký kết|ký|trao đổi|tiếp xúc|làm việc)(?:\s(?:lần này|này|trên))?\s(?:đã\s)?(?:được\s)?(?:diễn ra|tổ chức|tiến hành|nằm)\s(?:trong khuôn khổ|nhân|bên lề)(?!\p{L})|^the\s(?:meeting|talks|dialogue|session|consultations?|signing|round)\s(?:took place|(?:was|were)\s(?:held|part))\s(?:of|during|within|on the sidelines|as part|in the framework)(?!\p{L})/iu;

/** True if the first words of a sentence set what it tells apart from what was told before. */
export function isSetApart(report: Report, view: SentenceView): boolean {
  const { text, tokens, lang } = report;
  if (IT_WITHIN.test(openingOf(report, view))) return false;
  const opening = { start: view.start, end: Math.min(view.end, view.start + OPENING_CHARS) };
  return (
    hasPhrase(text, tokens, FURTHER[lang], opening) ||
    isPartOfDay(report, view) ||
    (isOnOccasion(text, view) && view.people.some(({ name }) => name)) ||
    isBesideHead(report, view) ||
    (lang === "vi" && AFTER_THAT_VI.test(openingOf(report, view)))
  );
}

/** Right before a verb: "also paid a courtesy call on", "likewise met". Bounded. */
export const ALSO = /\b(?:also|likewise|then|later|subsequently|additionally|separately)\s(?:\p{L}{2,12}ly\s)?$/iu;
/** What the day was before or after, and where else somebody was: "Prior to the dialogue, ", "While in Hanoi, ". Bounded. */
export const AROUND_IT =
  /^(?:(?:earlier|later),?\s)?(?:(?:right |shortly |immediately )?(?:before|after|following|prior to|ahead of)\s(?:(?:the above|this|that)(?=,)|(?:the|their|his|her)\s(?:\p{L}{3,14}\s){0,2}(?:talks|meeting|dialogue|consultations?|session|ceremony|signing|summit|round|call|conference|exercise|patrol|visit|event|forum))|while in \p{Lu}|(?:in|on) (?:the|its|their) (?:margins|sidelines|fringes)|during (?:his|her|the|their) (?:stay|trip|visit))(?!\p{L})/iu;

/** True if such words stand before the end of the verb. */
export const isFurther = (report: Report, view: SentenceView, verb: Span): boolean => {
  const { text, tokens, lang } = report;
  return (
    hasPhrase(text, tokens, FURTHER[lang], { start: view.start, end: verb.end }) ||
    (lang === "en" &&
      (ALSO.test(text.slice(Math.max(view.start, verb.start - WORDS_CHARS), verb.start)) ||
        AROUND_IT.test(openingOf(report, view))))
  );
};

/** "Son first called on". Bounded. */
const FIRST = /\p{L}\sfirst\s$/iu;

/** "Bên lề hội nghị, ...", "On the sidelines of the meeting, ...": beside what was told before. Bounded. */
export const BESIDE_MEETING =
  /^(?:bên lề (?:vòng (?:tham vấn|đàm phán|đối thoại)|hội nghị|cuộc họp|cuộc gặp|phiên họp|kỳ họp|đối thoại|sự kiện|hội đàm|tham vấn|lễ ký|chuyến thăm|chuyến công tác)(?:\s(?:này|trên))?,|(?:on|at|in) the (?:sidelines|margins) of the (?:meeting|talks|dialogue|session|conference|summit|retreat|consultations?|event|visit|trip),)/iu;

/** True if a sentence goes on with the day, and so the place, of the event told before it. */
export function isOnSameDay(report: Report, view: SentenceView): boolean {
  const { text, tokens, lang } = report;
  const verb = view.strong[0] ?? { start: view.start, end: view.start };
  const end = view.strong[0]?.end ?? view.end;
  return (
    isOfSameDay(report, view) ||
    BESIDE_MEETING.test(openingOf(report, view)) ||
    isLaterThatDay(report, view, verb) ||
    isOnItsDay(text, view) ||
    isBesideHead(report, view) ||
    FIRST.test(text.slice(Math.max(view.start, verb.start - WORDS_CHARS), verb.start)) ||
    isAfterIt(text, view) ||
    hasPhrase(text, tokens, SAME_DAY[lang], { start: view.start, end }) ||
    (lang === "vi" && PART_ALONE_VI.test(openingOf(report, view)))
  );
}

/** "On the same day, ...", "Trong ngày, ...", "Chiều cùng ngày": the day itself is named again, or a part of it. Bounded. */
export const SAME_DAY_AT_HEAD =
  /^also (?:yesterday|today|this (?:morning|afternoon|evening))(?!\p{L})|^(?:(?:also|earlier|later)\s)?(?:(?:on|in|during) )?(?:the|that) (?:very )?(?:same )?(?:day|morning|afternoon|evening)(?!\p{L})|^(?:(?:at|before|around) (?:noon|midday)|over (?:a (?:working )?)?(?:lunch|dinner|breakfast)|(?:(?:a few|two|three|some) )?hours (?:before|earlier|later|after))(?!\p{L})|^(?:(?:trước đó|sau đó|tiếp đó),?\s)?(?:cũng\s)?(?:(?:sáng|trưa|chiều|tối)\s)?(?:trong\s(?:ngày|sáng|chiều|tối)|cùng\s(?:ngày|buổi|sáng|chiều|tối|hôm))(?=[\s,])/iu;

/** "This afternoon, ", "On Tuesday evening, ": another part of a day. Bounded. */
export const PART_OF_DAY_EN =
  /^(?:on\s)?(?:(?:late|early|later)\s)?(?:(?:this|that|yesterday|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\s)(?:morning|afternoon|evening|night)(?=[\s,])/iu;

/** True if a sentence opens with the day told before, in words. */
export const isOfSameDay = (report: Report, view: SentenceView): boolean =>
  SAME_DAY_AT_HEAD.test(openingOf(report, view)) ||
  isInParallel(report, view) ||
  isOnTheWay(report, view) ||
  (report.lang === "en" && PART_OF_DAY_EN.test(openingOf(report, view))) ||
  (report.lang === "vi" && PART_ALONE_VI.test(openingOf(report, view)));

/** The same beside a verb: "earlier in the day met X", "received the minister in the afternoon", "gặp ông vào buổi chiều". Bounded. */
const LATER_THAT_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|(?:later|earlier) (?:in the day|that (?:day|morning|afternoon|evening))|(?:the|that) (?:same )?(?:day|morning|afternoon|evening)|over (?:breakfast|lunch|dinner)|hours (?:before|earlier|later))(?![\p{L}-])|(?<!\p{L})(?:(?:vào|trong) (?:buổi )?(?:sáng|trưa|chiều|tối)|(?:sáng|trưa|chiều|tối)? ?cùng ngày)(?!\p{L})/iu;

/** True if the verb of a sentence has the day told before, in words: before anything is said. */
export function isLaterThatDay({ text }: Report, { start: floor, end, saying }: SentenceView, verb: Span): boolean {
  const until = saying.find(({ start }) => start >= verb.end)?.start ?? end;
  return LATER_THAT_DAY.test(
    text.slice(Math.max(floor, verb.start - WORDS_CHARS), Math.min(until, verb.end + BEHIND_CHARS)),
  );
}

/** Before the name of what was at another time: "Sau hội đàm", "Trước đối thoại", "Tại cuộc gặp", "After the talks". Bounded. */
export const BEFORE_OR_AFTER =
  /(?:^|\s)(?:sau|trước|trước thềm|tại|trong|bên lề|kết thúc|bế mạc|chuẩn bị cho|song song với|cùng với|bên cạnh|ngoài|thay cho|thay vì|after|following|before|during|at|sidelines of|margins of|parallel with|parallel to|alongside|besides|apart from|instead of)\s(?:khi\s|the\s|their\s|his\s|her\s)?(?:cuộc\s|buổi\s|phiên\s|lễ\s)?$/iu;
const WORDS_CHARS = 24;
const BEHIND_CHARS = 160;

/** True if a cue only says when: the sentence tells what came before or after it. */
export const isBeforeOrAfter = (text: string, { start: floor }: SentenceView, { start }: Cue): boolean =>
  BEFORE_OR_AFTER.test(text.slice(Math.max(floor, start - WORDS_CHARS), start));
