import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/**
 * "Have agreed to remove barriers by next year, following talks between their ministers in the city on", "Bộ trưởng hai nước cho biết sau
 * cuộc họp thường niên ở thủ đô Suva hôm": up to a day or place. Bounded.
 */
export const FOLLOWING_TALKS =
  /(?:\b(?:after|following)\s(?:(?:the|their|an?|two days of|high-level)\s){0,2}(?:[\p{L}-]{3,12}\s)?(?:talks|meeting|discussions|negotiations|session)|(?<!\p{L})(?:sau|kết thúc)\s(?:cuộc|buổi|phiên|vòng|kỳ)\s(?:họp|hội đàm|gặp|làm việc|đối thoại|đàm phán|tham vấn))\s[^.;:“”"\n]{0,90}$/iu;
const CHARS = 150;

/** True if words at an offset say when or where the talks were, in the sentence before the one that says who met. */
export const isFollowingTalks = (text: string, { lead, status }: Scene, view: SentenceView, at: number): boolean =>
  status === "held" &&
  view.index === lead.index - 1 &&
  view.past.length === 0 &&
  FOLLOWING_TALKS.test(text.slice(Math.max(view.start, at - CHARS), at));
