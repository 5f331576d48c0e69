import type { DateMention } from "../dates/dateMention";
import type { Report } from "../report";
import { isBoth } from "./bothSides";
import { MET } from "./metKinds";
import { isOfNoSide, isOfOwn } from "./noSide";
import type { Cue, SentenceView } from "./sentenceView";
import { HELD } from "./stops";

const OBJECT_CHARS = 70;

/** "Đoàn Cảnh sát biển Việt Nam đến chào Đại sứ Việt Nam tại Indonesia": whom one's own side meets is no counterpart. */
export function hasKin({ people, countries, start: floor }: SentenceView, { start, end }: Cue): boolean {
  const object = people.find((person) => person.start >= end && person.start - end < OBJECT_CHARS)?.actor;
  const subject =
    people.findLast((person) => person.end <= start)?.actor ??
    countries.findLast((country) => country.start >= floor && country.end <= start)?.values[0]?.actor;
  const others = people.some(({ actor }) => actor !== undefined && actor !== object);
  return object !== undefined && object === subject && !others;
}

/** "Tại cửa khẩu Nậm Phao", after the day: somewhere, by whatever name. */
const SOMEWHERE = /(?<!\p{L})(?:tại|ở)\s\p{L}/iu;

/**
 * True if a sentence that opens with a day of its own tells an event of that day: somebody by name, the two sides, or at least a place,
 * a country or an office behind which a side stands.
 */
export function isOfOwnDay({ text }: Report, view: SentenceView, verb: Cue, day: DateMention): boolean {
  if (day.end > verb.start) return false;
  if (MET.has(verb.kind) && (hasKin(view, verb) || isOfOwn(text, verb))) return false;
  const { people, places, countries } = view;
  if (people.some(({ name }) => name) || new Set(people.map(({ actor }) => actor)).size > 1) return true;
  if (isBoth(text.slice(day.end, verb.start))) return true;
  if (MET.has(verb.kind) && isOfNoSide(text, verb)) return false;
  if (HELD.has(verb.kind) && SOMEWHERE.test(text.slice(day.end, verb.start))) return true;
  return places.length > 0 || countries.length > 0 || people.some(({ actor }) => actor !== undefined);
}
