import type { SentenceView } from "../scene/sentenceView";

/** "Attended the 5th China-Vietnam", "hosted the", "đã tham dự": right before the name, with its count and whose it is. Bounded. */
export const ATTENDED =
  /(?:\b(?:attend(?:ed|s)?|hosted|hosts|(?:took|take|takes) part in|participated in|joined)\s(?:the\s)?(?:[\p{L}\d.–-]{1,20}\s){0,5}|(?<!\p{L})(?:dự|tham dự|tham gia)\s(?:(?:cuộc|kỳ|khóa|phiên)\s(?:họp\s)?(?:lần\s)?(?:thứ\s)?(?:[\p{L}\d]{1,4}\s)?)?)$/iu;
const ATTENDED_CHARS = 90;

/**
 * "During his visit the minister attended the strategic dialogue in Kunming": the visit was for the round, where the
 * sentence tells of nobody that he met besides.
 */
export function isAttended(text: string, view: SentenceView, start: number): boolean {
  if (view.past.length + view.saying.length + view.future.length > 0) return false;
  const from = Math.max(view.start, start - ATTENDED_CHARS);
  const match = ATTENDED.exec(text.slice(from, start));
  const at = match && from + match.index;
  return at !== null && view.strong.every((cue) => cue.kind === "visit" || cue.kind === "dialogue" || cue.start === at);
}
