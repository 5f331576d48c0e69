import type { Report } from "../report";
import { kindIn } from "./chooseKind";
import { dayAtHead } from "./ownDay";
import type { SentenceView } from "./sentenceView";
import type { Told } from "./told";

/** Ships and those aboard. Bounded. */
const OF_SHIPS =
  /(?<!\p{L})(?:tàu|ships?|vessels?|frigates?|destroyers?|cutters?|corvettes?|USS|USNS|HMAS|HMS|HMNZS|HMCS|INS|JS|BRP|KRI|ROKS)(?!\p{L})/iu;

/** True if a sentence tells of ships. */
const isOfShips = (text: string, { start, end }: SentenceView): boolean => OF_SHIPS.test(text.slice(start, end));

/** True if a sentence tells the call of ships at a port. */
export const isCallOfShips = (text: string, view: SentenceView): boolean =>
  isOfShips(text, view) && [...view.strong, ...view.nouns].some(({ kind }) => kind === "port-call" || kind === "visit");

/** What comes after the patrol, before the call: "Kết thúc tuần tra,", "After the patrol,", "On departure,". Bounded. */
export const NEXT =
  /^(?:(?:ngay\s)?(?:sau|kết thúc|trước|rời)(?!\p{L})|(?:shortly\s|right\s)?(?:after|before|following|upon|(?:at|with|on) the (?:end|close|completion|conclusion) of|on (?:departure|leaving|completion)|having|prior to|on (?:its|their) way)\b)/iu;
const NEXT_CHARS = 40;
const HAD_CHARS = 5;

/** Kinds of what ships do, by turns. */
const OTHER: Readonly<Record<string, string>> = { exercise: "port-call", "port-call": "exercise" };

/**
 * True if the ships of the event told before go on to something of another kind: call at a port after a patrol, hold an exercise on leaving
 * the port. It has a day of its own, or words that put it after or before.
 */
export function isNextOfShips(report: Report, view: SentenceView, { lead, told }: Told): boolean {
  const { text } = report;
  const before = kindIn(text, lead)?.kind;
  const other = before === undefined ? undefined : OTHER[before];
  const verb = other === undefined ? undefined : view.strong.find(({ kind }) => kind === other);
  const kind = kindIn(text, view)?.kind;
  const isOfKind = kind === other || (other === "port-call" && kind === "visit");
  if (!verb || !isOfKind || !isOfShips(text, view)) return false;
  // "On May 13 they had anchored off the island": before what is told.
  if (/\bhad\s$/.test(text.slice(Math.max(view.start, verb.start - HAD_CHARS), verb.start))) return false;
  if (view.past.length > 0 || [...view.future, ...view.saying].some(({ start }) => start < verb.start)) return false;
  // What ships do on leaving a port belongs to the call, where it has no day of its own.
  const isOfOwnDay = dayAtHead(report, view, lead, told) !== undefined;
  return isOfOwnDay || (other === "port-call" && NEXT.test(text.slice(view.start, view.start + NEXT_CHARS)));
}
