import type { SentenceView } from "./sentenceView";

/** What opens a sentence on rounds that were before: "Earlier meetings of the Committee took place", "Các phiên họp trước". Bounded. */
export const EARLIER =
  /^(?:(?:the\s|their\s|its\s|two\s|three\s)?(?:earlier|previous|past|preceding|prior|last|former|most recent)\s(?:\S{1,14}\s){0,2}(?:meetings?|rounds?|sessions?|talks|dialogues?|consultations?|editions?|exercises?|summits?|visits?|retreats?)(?:\s(?:of|between|on)\s(?:\S{1,16}\s){1,6}|\s)(?:was|were|took|had|came|ran|went)\b|(?:các\s|những\s|hai\s|ba\s)?(?:cuộc|phiên|kỳ|vòng|lần|khóa|hội nghị|đối thoại)\s(?:\S{1,8}\s){0,4}(?:trước|trước đó|trước đây|gần nhất|gần đây nhất)(?:\s(?:đã\s)?(?:diễn ra|được tổ chức|tổ chức|họp)|\s(?:do|là)\s))/iu;
const OPENING_CHARS = 140;
/** "From Hanoi, the minister travels to Vientiane today": what comes after the event. Bounded. */
export const ONWARD =
  /^(?:from|after)\s\p{Lu}[^\s,]{1,14}(?:\s\p{Lu}[^\s,]{1,14}){0,2},\s(?:[^\s,]{1,14}\s){1,6}(?:travels?|flies|goes|heads|continues|proceeds|departs)\s(?:on\s)?to\b|^từ\s\p{Lu}\p{L}{1,10}(?:\s\p{Lu}\p{L}{1,10}){0,2},\s(?:[^\s,]{1,10}\s){1,8}(?:sẽ|tiếp tục)\s/iu;

/** Mark sentences on earlier rounds as past, and those on the next leg of a journey as coming. */
export function withOtherTimes(text: string, views: readonly SentenceView[]): SentenceView[] {
  return views.map((view) => {
    const opening = text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS));
    const mark = { start: view.start, end: view.start };
    if (EARLIER.test(opening)) return { ...view, past: [mark, ...view.past] };
    return ONWARD.test(opening) ? { ...view, future: [mark, ...view.future] } : view;
  });
}
