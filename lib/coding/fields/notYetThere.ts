import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** After a place of what is still to come: "tại Hà Nội tháng 10 tới", "in Seoul next month", "in Hanoi later this year". Bounded. */
export const TO_COME =
  /^,?\s(?:\(\p{L}[\p{L}\s]{1,14}\),?\s)?(?:(?:in|on|during|vào|trong|diễn ra)\s)?(?:(?:early|mid|late|đầu|giữa|cuối|dịp)[\s-])?(?:next (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|later this (?:week|month|year)|in the coming (?:weeks|months)|(?:tháng \d{1,2}|tháng|tuần|quý [\p{L}\d]{1,3}|năm) (?:tới|sau|sắp tới)|sắp tới|trong thời gian tới)(?![’'\p{L}])/iu;
const COMING_CHARS = 60;

/** Before a place to which somebody was asked: "invited Estonia to send a delegate to the signing in", "mời Estonia cử đại diện dự lễ ký tại". Bounded. */
export const ASKED_TO =
  /(?:\b(?<!(?:was|were|been)\s)(?:invited|invites|inviting|invitation to|urged|encouraged)\s[^.;:,\n]{0,60}\bto\s(?:attend|join|visit|send|take part|participate|come)(?!\p{L})|(?<!\p{L})(?<!(?:lời|được|khách)\s)mời\s[^.;:,\n]{0,50}(?<!\p{L})(?:dự|tham dự|tham gia|thăm|sang|cử)(?!\p{L}))[^.;:\n]{0,90}$/iu;
const ASKED_CHARS = 180;
/** Before a place at which what was agreed on shall be: "a plan for joint training, to be held twice a year in". Bounded. */
export const TO_BE_HELD =
  /\b(?:to be|will be|shall be|would be)\s(?:jointly\s)?(?:held|conducted|carried out|staged|organi[sz]ed|hosted|convened|built|set up|opened|established|launched|implemented|deployed|delivered|based|signed)\s[^.,;:\n]{0,60}$/iu;

/** Before a place to which something is wished: "wished to send a second mission to", "mong muốn mở đường bay tới". Bounded. */
export const WISHED =
  /(?:\b(?:wish(?:es|ed)?|want(?:s|ed)?|hope[sd]?|intend(?:s|ed)?|propose[sd]?|would like|asked)\s(?:(?:him|her|them|\p{Lu}\p{L}{2,14})\s)?to\s|(?<!\p{L})(?:mong muốn|mong|đề nghị|đề xuất|dự định|dự kiến|hy vọng)\s)[^.,;:\n]{0,60}$/iu;
/** Before and after a place at which what moved only began: "began on Oct. 21 off Zambales and ended on Oct. 23 west of Palawan". Bounded. */
export const MOVED = {
  begun: /(?:began|begun|started|set out|kicked off|bắt đầu|khởi hành|xuất phát)\s/iu,
  ended:
    /^[^;:\n]{0,24}\s(?:and|before|then|và|rồi)\s(?:was\s|to\s)?(?:ended|ending|ends?|concluded|finished|finishing|wrapped up|closed|closing|kết thúc|bế mạc)\s[^;:\n]{0,24}?(?:\b(?:in|at|off|near|of|around)\s(?:the\s)?(?!\p{Lu}\p{L}{2,9}\.?\s\d)|(?:tại|ở|ngoài khơi|gần)\s)\p{Lu}/u,
};
const BEGUN_CHARS = 60;
const MOVED_CHARS = 120;

/** True if a place of a sentence is where something else will be, or somebody was asked to come. */
export const isYetToCome = (text: string, view: SentenceView, { start, end }: Span): boolean =>
  TO_COME.test(text.slice(end, Math.min(view.end, end + COMING_CHARS))) ||
  ASKED_TO.test(text.slice(Math.max(view.start, start - ASKED_CHARS), start)) ||
  WISHED.test(text.slice(Math.max(view.start, start - TO_BE_CHARS), start)) ||
  TO_BE_HELD.test(text.slice(Math.max(view.start, start - TO_BE_CHARS), start));
const TO_BE_CHARS = 90;

/** True if a sentence says that the event began at a place and ended at another: it has no place of its own. */
export const isOneEnd = (text: string, view: SentenceView, { start, end }: Span): boolean =>
  MOVED.begun.test(text.slice(Math.max(view.start, start - BEGUN_CHARS), start)) &&
  MOVED.ended.test(text.slice(end, Math.min(view.end, end + MOVED_CHARS)));
