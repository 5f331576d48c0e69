import type { PersonMention } from "../people/personMention";
import { isByTheWay } from "../scene/byTheWay";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/** "During President X's state visit", behind the name: of another event, where a later sentence tells of it. Bounded. */
export const HIS_VISIT = /^['’]s?\s(?:[\p{L}-]{4,12}\s){0,2}(?:visit|trip|tour|stay)(?!\p{L})/iu;
export const AROUND_VISIT =
  /(?:^|\s)(?:during|after|before|following|since|ahead of|on the (?:eve|occasion|margins|sidelines) of|in the course of|as part of|follow-?up (?:to|of|on)|follow(?:ed|ing)? up on|(?:results?|outcomes?|success|momentum|implementation|fruits?|agreements?) (?:of|from))\s(?:the\s|then\s)?(?:\p{L}{3,12}\s){0,2}$/iu;
const HIS_VISIT_CHARS = 40;

export const isVisitOf = (text: string, { start, end }: PersonMention): boolean =>
  HIS_VISIT.test(text.slice(end, end + HIS_VISIT_CHARS)) &&
  AROUND_VISIT.test(text.slice(Math.max(0, start - HIS_VISIT_CHARS), start));

/** "Who was also to be received by", "is due to meet", before whom it is yet to be. Bounded. */
export const YET_TO_MEET =
  /\b(?:is|was|are|were)\s(?:(?:also|later|then|due|scheduled|expected|set|slated)\s){0,2}to\s(?:be\s(?:received|hosted|welcomed|met)\sby|meet(?:\swith)?|call\son|see|hold\stalks\swith|pay\san?\s(?:courtesy\s)?(?:call|visit)\s(?:on|to))\s(?:the\s)?$/iu;
const YET_CHARS = 70;

export const isYetToMeet = (text: string, { start }: PersonMention): boolean =>
  YET_TO_MEET.test(text.slice(Math.max(0, start - YET_CHARS), start));

/** "Before arriving in Beijing, the delegation visited Chongqing, where it met X": at another stop. Bounded. */
const BEFORE_COMING =
  /^(?:before|prior to|after|trước khi|sau khi)\s(?:arriving|coming|flying|travell?ing|leaving|heading|departing|đến|tới|sang|rời)\s/iu;
const COMING_CHARS = 26;

export const isOfOtherStop = (text: string, view: SentenceView, { start }: PersonMention): boolean =>
  BEFORE_COMING.test(text.slice(view.start, view.start + COMING_CHARS)) &&
  view.strong.some((cue) => cue.end <= start && isByTheWay(text, view, cue.start));

/** "Prime Minister X, who faces a vote, did not attend": behind a name, in its sentence. Bounded. */
export const ABSENT =
  /(?:\bdid not (?:attend|take part|join|participate)|\b(?:was|were) (?:absent|not present)|(?<!\p{L})(?:không (?:tham gia|tham dự|dự|có mặt)|vắng mặt))(?!\p{L})/iu;

/** True if a sentence says that somebody stayed away. */
export function isAbsent(text: string, { strong, end }: SentenceView, mention: PersonMention): boolean {
  const words = text.slice(mention.end, end);
  const absent = ABSENT.exec(words);
  return absent !== null && !strong.some(({ start }) => start > mention.end && start < mention.end + absent.index);
}

/** Behind who tells of what is ahead: "..., national security adviser X said", "X: This will be". Bounded. */
export const TELLS_IT =
  /^:\s|^\s(?:đã\s|also\s)?(?:cho biết|cho hay|thông báo|công bố|tiết lộ|said|says|announced|announces|told (?:reporters|journalists|a press|a news|a regular|the media)|confirmed|disclosed)(?!\p{L})/iu;
const TELLS_CHARS = 40;

/** True if somebody tells of an announced event, behind what he tells or before a colon. */
export const isTeller = (
  text: string,
  { status }: Scene,
  { strong, isHeadline, start }: SentenceView,
  mention: PersonMention,
) => {
  if (status !== "announced" || !TELLS_IT.test(text.slice(mention.end, mention.end + TELLS_CHARS))) return false;
  const isBehind =
    strong[0] !== undefined && strong[0].end <= mention.start && /,\s$/.test(text.slice(start, mention.start));
  return isBehind || isHeadline || text.charAt(mention.end) === ":";
};
