import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** What somebody said at a session or while he received somebody: "told X at a reception in", "said when he met X in". Bounded. */
export const AT_SESSION =
  /(?<!(?:ed|made|given|held|begun|struck|found|taken)\s)\b(?:at|during|in|over|on)\s(?:(?:an?|the|his|her|their|its|separate|today['’]s|yesterday['’]s)\s)?(?:(?!press|news|party|cabinet|weekly|regular|other|earlier|previous|last|next|recent|annual)[\p{L}-]{2,14}\s){0,3}(?:reception|meeting|talks|session|discussions|negotiations|consultations?|dialogue|call|luncheon|lunch|dinner|breakfast|banquet|audience|encounter|round|get-together)(?!\p{L})/iu;
/** "Said this on Jan 15 after talks in Dili with his counterpart": what he had just had. Bounded. */
export const AFTER_TALKS_IN =
  /^\s(?:this|so|that)\s(?:on\s[^,.;:]{3,16}\s|yesterday\s|today\s)?(?:after|following)\s(?:his\s|her\s|their\s|the\s|a\s)?(?:[\p{L}-]{3,12}\s)?(?:talks|meeting|discussions|negotiations|dialogue|session)\s(?:here\s)?in\s(?:the\s)?$/iu;
/** Bounded. */
export const WHILE_RECEIVING =
  /\b(?:while|when|as|on|upon|after|in)\s(?:(?:he|she|they|the (?:two|pair|leaders?|ministers?|sides))\s)?(?:(?:was|were)\s)?(?:jointly\s|separately\s)?(?:receiv|meet|met|host|welcom|greet|hold(?:ing)? talks|held talks|sat down|sitting down)/iu;
const NEW_CLAUSE = /[.;:\n]|\bwho\b|\bwhich\b|\bwhere\b/iu;
const MOST_CHARS = 260;

/** Right behind who was addressed: ", who is visiting,", " in". Bounded. */
const BEHIND_HIM = /^,?\s(?:in|at)\s$/u;
/** Who is spoken to, and nobody else: "told visiting", "thanked". Bounded. */
export const ADDRESSED =
  /\b(?:told|assured|asked|thanked|urged|briefed|informed)\s(?:(?:visiting|his|her|the)\s){0,2}$/iu;
const ADDRESSED_CHARS = 30;

/** "Told visiting Secretary X in Hanoi on Monday": who stood before the speaker. */
function isToHisFace(text: string, { start, people }: SentenceView, at: number): boolean {
  const guest = people.findLast(({ end }) => end <= at);
  return (
    guest?.name !== undefined &&
    BEHIND_HIM.test(text.slice(guest.end, at)) &&
    ADDRESSED.test(text.slice(Math.max(start, guest.start - ADDRESSED_CHARS), guest.start))
  );
}

/**
 * True if what was said was said at the place: "told his guest at a reception in Hanoi", "said while receiving X in Hanoi", "told
 * visiting X in Hanoi".
 */
export function isToldWhere(text: string, view: SentenceView, { start }: Span): boolean {
  const said = view.saying.findLast(({ end }) => end <= start);
  if (
    !said ||
    view.past.some(({ end }) => end <= start) ||
    view.future.some((cue) => cue.start >= said.end && cue.end <= start)
  )
    return false;
  if (isToHisFace(text, view, start)) return true;
  if (AFTER_TALKS_IN.test(text.slice(said.end, start))) return true;
  const words = text.slice(Math.max(said.start, start - MOST_CHARS), start);
  const session = AT_SESSION.exec(words) ?? WHILE_RECEIVING.exec(words);
  return session !== null && !NEW_CLAUSE.test(words.slice(session.index + session[0].length));
}

/** "The ministry said the fifth round took place from 12 to 14 November in", "cho biết vòng đàm phán thứ năm diễn ra ... tại": where it was. Bounded. */
export const SESSION_SAID =
  /^(?:\s(?:that|rằng|là))?\s(?:(?:the|a|cuộc|buổi)\s)?(?!next|second round of|following|tiếp)[^.;:“”"\n]{0,70}?(?:round|session|talks|meeting|dialogue|consultations?|negotiations|vòng đàm phán|vòng|phiên|kỳ họp|cuộc họp|đối thoại|tham vấn|hội đàm)(?!\p{L})[^.;:“”"\n]{0,90}?(?:took place|was held|were held|was convened|had taken place|(?<!sẽ\s)diễn ra|được tổ chức)(?!\p{L})[^.;:“”"\n]{0,60}$/iu;

/** True if what is said is that the session told was held there. */
export function isSessionSaid(text: string, view: SentenceView, { start }: Span): boolean {
  const said = view.saying.findLast(({ end }) => end <= start);
  if (!said || [...view.past, ...view.future].some((cue) => cue.start < start)) return false;
  return SESSION_SAID.test(text.slice(said.end, start));
}

/** "Speaking to reporters in New Delhi after talks with", "Phát biểu với báo giới tại New Delhi sau hội đàm với": both sides of the place. Bounded. */
export const SPEAKING = {
  before:
    /^(?:speaking|talking|phát biểu|trả lời|trao đổi|nói chuyện|chia sẻ)\s(?:[\p{L}’'-]{1,14}\s){0,8}(?:in|at|tại|ở)\s(?:thủ đô\s)?$/iu,
  after:
    /^,?\s(?:(?:on|vào|hôm|ngày)\s[\p{L}\d/.-]{1,10}\s)?(?:shortly\s|immediately\s|ngay\s)?(?:after|following|sau)\s(?:(?:his|her|their|the|cuộc|buổi|lễ)\s)?(?:[\p{L}-]{3,12}\s)?(?:talks|meeting|discussions|hội đàm|hội kiến|gặp|làm việc|họp)(?!\p{L})/iu,
};

/** True if a sentence opens with who spoke where, after the talks told. */
export const isSpokenThere = (text: string, { start }: SentenceView, place: Span): boolean =>
  SPEAKING.before.test(text.slice(start, Math.min(place.start, start + SPEAKING_CHARS))) &&
  SPEAKING.after.test(text.slice(place.end, place.end + THEN_CHARS));
const SPEAKING_CHARS = 90;
const THEN_CHARS = 60;

/** "This was the outcome of the fourth session of the commission, held in": the session of the lead. Bounded. */
export const IS_OUTCOME =
  /^(?:this|that|it|these|the (?:decision|agreement|announcement|commitment|pledge)s?)\s(?:was|were|is|are|came)\s(?:(?:reached|made|announced|adopted)\s)?(?:(?:as\s)?the\s(?:outcome|result|fruit|conclusion|highlight)s?\s(?:of|at|from)|at|during|out of|in)\s(?:the|a|their)\s(?:[\p{L}\d-]{2,14}\s){0,3}(?:session|meeting|talks|round|dialogue|consultations?|negotiations|summit|conference)(?!\p{L})/iu;

/** "This was contained in a communique issued at the close of the ninth session of the Commission, which was held in". Bounded. */
export const IN_COMMUNIQUE =
  /^(?:this|these|it|they)\s(?:was|were|is|are)\s(?:contained|stated|disclosed|announced|set out|made known)\sin\s(?:an?|the|their)\s(?:\p{L}{4,6}\s)?(?:communiqu[eé]|statement|press release|declaration)\s[^.;]{0,60}(?:session|meeting|round|talks|summit)(?!\p{L})/iu;
