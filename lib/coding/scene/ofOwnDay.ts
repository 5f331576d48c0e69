import type { DateMention } from "../dates/dateMention";
import type { Report } from "../report";
import { isBoth } from "./bothSides";
import { MET } from "./metKinds";
import type { Cue, SentenceView } from "./sentenceView";

/** Right behind a verb of meeting: those of one's own side, a firm or a school, with whom no side meets another. Bounded. */
export const OF_NO_SIDE =
  /^(?:\s\S{1,16}){0,4}\s(?:cộng đồng|kiều bào|bà con|người việt|sinh viên|lưu học sinh|cử tri|doanh nhân|doanh nghiệp|tập đoàn|công ty|báo chí|phóng viên|cán bộ|đại sứ quán việt nam|trường|viện|nhà máy|tổ chức phi chính phủ|civil society|ngos|community|students|expatriates|compatriots|reporters|businesses|business|company|companies|executives|staff)(?!\p{L})/iu;
const OBJECT_CHARS = 70;

/**
 * True if a sentence that opens with a day of its own tells an event of that day: somebody by name, the two sides, or at least a place,
 * a country or an office behind which a side stands.
 */
export function isOfOwnDay({ text }: Report, view: SentenceView, verb: Cue, day: DateMention): boolean {
  if (day.end > verb.start) return false;
  const { people, places, countries } = view;
  if (people.some(({ name }) => name) || new Set(people.map(({ actor }) => actor)).size > 1) return true;
  if (isBoth(text.slice(day.end, verb.start))) return true;
  if (MET.has(verb.kind) && OF_NO_SIDE.test(text.slice(verb.end, verb.end + OBJECT_CHARS))) return false;
  return places.length > 0 || countries.length > 0 || people.some(({ actor }) => actor !== undefined);
}
