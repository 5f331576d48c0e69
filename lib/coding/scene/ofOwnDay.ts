import type { DateMention } from "../dates/dateMention";
import type { Report } from "../report";
import { isBoth } from "./bothSides";
import { MET } from "./metKinds";
import type { Cue, SentenceView } from "./sentenceView";
import { HELD } from "./stops";

/** Right behind a verb of meeting: those of one's own side abroad. Bounded. */
export const OF_OWN =
  /^(?:\s\S{1,16}){0,4}\s(?:cộng đồng|kiều bào|bà con|người việt|lưu học sinh|cử tri|đại sứ (?:quán )?(?:đặc mệnh toàn quyền )?việt nam|tổng lãnh sự (?:quán )?việt nam|expatriates|compatriots)(?!\p{L})/iu;
/** The same: a firm, a school, the press, who stand for no side. Bounded. */
export const OF_NO_SIDE =
  /^(?:\s\S{1,16}){0,4}\s(?:sinh viên|doanh nhân|doanh nghiệp|tập đoàn|công ty|báo chí|phóng viên|cán bộ|trường|viện|nhà máy|tổ chức phi chính phủ|civil society|ngos|community|students|reporters|businesses|business|company|companies|executives|staff)(?!\p{L})/iu;
const OBJECT_CHARS = 70;

/** True if those whom the verb of meeting takes stand for no side. */
export const isOfNoSide = (text: string, { end }: Cue): boolean =>
  OF_NO_SIDE.test(text.slice(end, end + OBJECT_CHARS)) || isOfOwn(text, { end });

const isOfOwn = (text: string, { end }: { end: number }): boolean => OF_OWN.test(text.slice(end, end + OBJECT_CHARS));

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
