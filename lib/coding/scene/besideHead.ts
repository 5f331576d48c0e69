import type { Report } from "../report";
import type { SentenceView } from "./sentenceView";

/** What went on beside the event told: "While the ministers conferred, ", "In parallel, ", "Alongside the talks, ", "In another room, ". Bounded. */
export const IN_PARALLEL =
  /^(?:(?:while|as|even as) (?:the|their|his|her) (?:[\p{L}'’-]{2,14} ){0,4}(?:conferred|talked|met|negotiated|deliberated|were (?:in session|meeting|talking|in talks|conferring)|held (?:their )?talks)|in parallel|simultaneously|at the same (?:time|ceremony|event|venue|place)|alongside (?:the|their) (?:\p{L}{3,14} ){0,2}(?:talks|meeting|session|summit|round|dialogue|consultations)|in (?:another|an adjoining|the next|an adjacent|a nearby) (?:room|hall|building)|during (?:a|the) (?:[\p{L}'’-]{3,14} ){0,2}(?:break|recess|pause|interval))(?!\p{L})/iu;
/** What came right before or after it: "Before meeting Iwaya, ", "Having met him, ", "Prior to sitting down with". Bounded. */
export const RIGHT_BEFORE =
  /^(?:(?:shortly|right|just|immediately|earlier,|later,) )?(?:(?:before|after|prior to|ahead of) (?:meeting|sitting|holding|receiving|seeing|conferring|talking|joining|opening|chairing|attending)|having (?:met|seen|held|received|talked|conferred|finished|concluded))(?= )[^.,;:\n]{1,70},/iu;
/** The same by the way that somebody took: "Before going to the ministry, ", "From the ministry he went", "Upon his arrival, ". Bounded. */
export const ON_THE_WAY =
  /^(?:(?:shortly|right|just|immediately|soon) )?(?:(?:before|after|prior to|on) (?:going|heading|leaving|driving|proceeding|moving|walking|arriving|landing|returning)(?= )[^.,;:\n]{1,60}|(?:on|upon|soon after|after|shortly after) (?:his|her|their) arrival(?: (?:at|in) [^.,;:\n]{1,40})?),/iu;
const OPENING_CHARS = 110;

const openingOf = ({ text }: Report, { start, end }: SentenceView): string =>
  text.slice(start, Math.min(end, start + OPENING_CHARS));

/** True if a sentence opens with what went on at the same time. */
export const isInParallel = (report: Report, view: SentenceView): boolean => IN_PARALLEL.test(openingOf(report, view));

/** True if it opens with a way to or from the event told, within one city: elsewhere, on its day. */
export function isOnTheWay(report: Report, view: SentenceView): boolean {
  const words = ON_THE_WAY.exec(openingOf(report, view))?.[0];
  return words !== undefined && !view.places.some(({ start }) => start < view.start + words.length);
}

/** True if the first words of a sentence put it beside the event told, on its day. */
export const isBesideHead = (report: Report, view: SentenceView): boolean =>
  isInParallel(report, view) || RIGHT_BEFORE.test(openingOf(report, view)) || isOnTheWay(report, view);
