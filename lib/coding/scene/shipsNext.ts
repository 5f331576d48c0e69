import type { Report } from "../report";
import { kindIn } from "./chooseKind";
import type { SentenceView } from "./sentenceView";

/** Ships and those aboard. Bounded. */
export const OF_SHIPS = /(?<!\p{L})(?:tàu|ships?|vessels?|frigates?|destroyers?)(?!\p{L})/iu;
/** What comes after the patrol, before the call: "Kết thúc tuần tra,", "After the patrol,", "On departure,". Bounded. */
export const NEXT =
  /^(?:(?:ngay\s)?(?:sau|kết thúc|trước|rời)(?!\p{L})|(?:shortly\s|right\s)?(?:after|before|following|upon|on (?:departure|leaving|completion)|having|prior to|on (?:its|their) way)\b)/iu;
const NEXT_CHARS = 40;

/** Kinds of what ships do, by turns. */
const OTHER: Readonly<Record<string, string>> = { exercise: "port-call", "port-call": "exercise" };

/**
 * True if the ships of the event told before go on to something of another kind: call at a port after a patrol, hold an exercise on leaving
 * the port. It has a day of its own, or words that put it after or before.
 */
export function isNextOfShips({ text }: Report, view: SentenceView, lead: SentenceView, isOfOwnDay: boolean): boolean {
  const told = kindIn(text, lead)?.kind;
  const other = told === undefined ? undefined : OTHER[told];
  const verb = other === undefined ? undefined : view.strong.find(({ kind }) => kind === other);
  if (!verb || kindIn(text, view)?.kind !== other || !OF_SHIPS.test(text.slice(view.start, view.end))) return false;
  if (view.past.length > 0 || [...view.future, ...view.saying].some(({ start }) => start < verb.start)) return false;
  // What ships do on leaving a port belongs to the call, where it has no day of its own.
  return isOfOwnDay || (other === "port-call" && NEXT.test(text.slice(view.start, view.start + NEXT_CHARS)));
}
