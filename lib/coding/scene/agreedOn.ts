import type { Span } from "../text/quote";
import type { SentenceView } from "./sentenceView";

const MOST_CHARS = 40;

/** "Agreed today to hold": what was agreed on, not what was done. Bounded. */
const AGREED =
  /\b(?:agreed|agrees?|pledged|promised|decided|vowed|resolved|offered|wish(?:ed)?|hoped?|plan(?:s|ned)?|want(?:s|ed)?)\s[^,.;]{0,40}$/iu;
const TO_DO = /(?<=\s)to\s(?:[a-z]{2,12}\s)?$/iu;
/** "Nhất trí tổ chức". Bounded. */
const AGREED_VI =
  /(?<!\p{L})(?:nhất trí|thống nhất|đồng ý|cam kết|thỏa thuận|mong muốn)\s(?:sẽ\s|sớm\s|tiếp tục\s|về việc\s){0,2}$/iu;

/** True if a verb says what was agreed to be done. */
export function isAgreedOn(text: string, view: SentenceView, { start }: Span): boolean {
  const before = text.slice(Math.max(view.start, start - MOST_CHARS), start);
  const to = TO_DO.exec(before)?.index;
  return (to !== undefined && AGREED.test(before.slice(0, to))) || AGREED_VI.test(before);
}
