import type { Report } from "../report";
import type { SentenceView } from "./sentenceView";

/** What opens a sentence on rounds that were before: "Earlier meetings of the Committee took place", "Các phiên họp trước". Bounded. */
const EARLIER = {
  en: /^(?:(?:the|their|its|two|three)\s)?(?:earlier|previous|past|preceding|prior|last|former|most recent)\s(?:\S{1,14}\s){0,2}(?:meetings?|rounds?|sessions?|talks|dialogues?|consultations?|editions?|exercises?|summits?|visits?|retreats?)(?:\s(?:of|between|on)\s(?:\S{1,16}\s){1,6}|\s)(?:was|were|took|had|came|ran|went)\b/i,
  vi: /^(?:(?:các|những|hai|ba)\s)?(?:cuộc|phiên|kỳ|vòng|lần|khóa|hội nghị|đối thoại)\s(?:\S{1,8}\s){0,8}(?:trước|trước đó|trước đây|gần nhất|gần đây nhất)(?:,\s[^,.;]{3,24},)?\s(?:cũng\s)?(?:do\s|là\s|(?:đã\s)?(?:diễn ra|được tổ chức|tổ chức|họp))/i,
};
/** "From Hanoi, the minister travels to Vientiane today": what comes after the event. Bounded. */
const ONWARD = {
  en: /^(?:From|After)\s[A-Z][^\s,]{1,14}(?:\s[A-Z][^\s,]{1,14}){0,2},\s(?:[^\s,]{1,14}\s){1,6}(?:travels?|flies|goes|heads|continues|proceeds|departs)\s(?:on\s)?to\b/,
  vi: /^Từ\s(?=\p{Lu})[^\s,]{1,10}(?:\s[^\s,]{1,10}){0,3},\s(?:[^\s,]{1,10}\s){1,8}(?:sẽ|tiếp tục)\s/u,
};
const OPENING_CHARS = 140;

/** Mark sentences on earlier rounds as past, and those on the next leg of a journey as coming. */
export function withOtherTimes({ text, lang }: Report, views: readonly SentenceView[]): SentenceView[] {
  return views.map((view) => {
    const opening = text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS));
    const mark = { start: view.start, end: view.start };
    if (EARLIER[lang].test(opening)) return { ...view, past: [mark, ...view.past] };
    return ONWARD[lang].test(opening) ? { ...view, future: [mark, ...view.future] } : view;
  });
}
