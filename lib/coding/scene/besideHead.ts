import { type Report, within } from "../report";
import type { SentenceView } from "./sentenceView";

/** What went on beside the event told: "While the ministers conferred, ", "In parallel, ", "Alongside the talks, ", "In another room, ". Bounded. */
export const IN_PARALLEL =
  /^(?:(?:while|as|even as) (?:the|their|his|her) (?:[\p{L}'’-]{2,14} ){0,4}(?:conferred|talked|met|negotiated|deliberated|were (?:in session|meeting|talking|in talks|conferring)|held (?:their )?talks)|in parallel|simultaneously|at the same (?:time|ceremony|event|venue|place)|alongside (?:the|their) (?:\p{L}{3,14} ){0,2}(?:talks|meeting|session|summit|round|dialogue|consultations)|in (?:another|an adjoining|the next|an adjacent|a nearby) (?:room|hall|building)|during (?:a|the) (?:[\p{L}'’-]{3,14} ){0,2}(?:break|recess|pause|interval))(?!\p{L})/iu;
/** What came right before or after it: "Before meeting Iwaya, ", "Having met him, ", "Prior to sitting down with". Bounded. */
export const RIGHT_BEFORE =
  /^(?:(?:shortly|right|just|immediately|earlier,|later,) )?(?:(?:before|after|prior to|ahead of) (?:meeting|sitting|holding|receiving|seeing|conferring|talking|joining|opening|chairing|attending)|having (?:met|seen|held|received|talked|conferred|finished|concluded))(?= )[^.,;:\n]{1,70},/iu;
/** The same by the way that somebody took: "Before going to the ministry, ", "From the ministry he went", "Upon his arrival, ", "Before leaving, ". Bounded. */
export const ON_THE_WAY =
  /^(?:(?:shortly|right|just|immediately|soon) )?(?:(?:before|after|prior to|on) (?:going|heading|leaving|departing|flying|boarding|driving|proceeding|moving|walking|arriving|landing|returning|setting (?:off|out))(?=[ ,])[^.,;:\n]{0,60}|(?:on|upon|soon after|after|shortly after) (?:his|her|their) arrival(?: (?:at|in) [^.,;:\n]{1,40})?|(?:before|prior to|ahead of) (?:his|her|their) (?:departure|return|flight)(?=[ ,])[^.,;:\n]{0,40}|on (?:his|her|their) way (?:out|home|back|to)(?=[ ,])[^.,;:\n]{0,40}),/iu;
/** The same in Vietnamese: "Trước khi rời Hà Nội, ", "Trên đường ra sân bay, ". Bounded. */
export const ON_THE_WAY_VI =
  /^(?:ngay )?(?:trước (?:khi|lúc|giờ)|trên đường) (?:rời|lên đường|lên máy bay|về nước|trở về|ra về|ra sân bay|khởi hành|đáp máy bay|chia tay)(?!\p{L})[^.,;:\n]{0,50},/iu;
/** Right before a place where the way goes, or which is left. */
const TO_PLACE = /(?<!\p{L})(?:to|for|home to|back to|về|đi|sang) $/iu;
const LEAVING = /(?<!\p{L})(?:leaving|departing|departure from|rời|chia tay) $/iu;
const OPENING_CHARS = 110;

const openingOf = ({ text }: Report, { start, end }: SentenceView): string =>
  text.slice(start, Math.min(end, start + OPENING_CHARS));

/** True if a sentence opens with what went on at the same time. */
export const isInParallel = (report: Report, view: SentenceView): boolean => IN_PARALLEL.test(openingOf(report, view));

/** True if somewhere that the words of a way name is where it goes, or where what was told before was. */
function isOfWay(
  { text, places, sentences }: Report,
  { index }: SentenceView,
  { start, end, values }: PlaceHit,
): boolean {
  const before = text.slice(Math.max(0, start - PLACE_CHARS), start);
  if (TO_PLACE.test(before)) return true;
  const body = sentences.filter((one) => !one.isHeadline && one.index < index);
  const isTold = (hit: PlaceHit) =>
    hit.values.some(({ id }) => id !== undefined && values.some((one) => one.id === id)) ||
    text.slice(hit.start, hit.end) === text.slice(start, end);
  return LEAVING.test(before) && body.some((one) => within(places, one).some(isTold));
}
type PlaceHit = SentenceView["places"][number];
const PLACE_CHARS = 16;

/** True if it opens with a way to or from the event told, within one city or out of it: elsewhere, on its day. */
export function isOnTheWay(report: Report, view: SentenceView): boolean {
  const opening = openingOf(report, view);
  const words = (ON_THE_WAY.exec(opening) ?? ON_THE_WAY_VI.exec(opening))?.[0];
  return (
    words !== undefined &&
    view.places.every((place) => place.start >= view.start + words.length || isOfWay(report, view, place))
  );
}

/** True if the first words of a sentence put it beside the event told, on its day. */
export const isBesideHead = (report: Report, view: SentenceView): boolean =>
  isInParallel(report, view) || RIGHT_BEFORE.test(openingOf(report, view)) || isOnTheWay(report, view);
