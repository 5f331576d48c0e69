import type { Report } from "../report";
import type { Ordinal } from "./ordinals";

/** "The first dialogue in three years", "phiên họp đầu tiên kể từ": first after a time, not of all. Bounded. */
export const SINCE =
  /^[^.;:\n]{0,60}?(?:\bsince\b|\bin\s(?:over\s|more than\s|almost\s|nearly\s)?(?:a decade|\p{L}{3,8}\syears|\d{1,2}\syears)|(?<![a-zà-ỹ])(?:kể từ|trong vòng|sau (?:hơn |gần )?(?:\d{1,2}|\p{L}{2,4}) năm|trong (?:hơn |gần )?(?:\d{1,2}|\p{L}{2,4}) năm))/iu;
/** "Lần thứ ba trong năm năm", "the third time in as many years": a count within some years. Bounded. */
export const WITHIN_YEARS =
  /^(?:\s(?:visit|time|call|meeting|such))?\s(?:(?:in|within|over)\s(?:the\s(?:past\s|last\s)?)?(?:as many|\p{L}{3,8}|\d{1,2})\s(?:years|months)(?!\p{L})|trong\s(?:vòng\s)?(?:\d{1,2}|\p{L}{2,4})\s(?:năm|tháng)(?!\p{L}))/iu;
const SINCE_CHARS = 90;
/** "Chuyến thăm đầu tiên của tàu này", "the first visit by the ship": the first of somebody's own. Bounded. */
export const OF_ONE =
  /^(?:\s(?!round|session|meeting)[\p{L}-]{2,14}){0,6}\s(?:(?:by|of|for|to the country by)\s(?:(?:this|the|that|a|an)\s)(?:ship|vessel|frigate|destroyer|warship|carrier|submarine|(?:[\p{L}]{3,10}\s)?(?:minister|president|leader|secretary|premier))|của\s(?:(?:con\s)?tàu|chiếc|biên đội|ông|bà|ngài|một)|trên cương vị|với tư cách|kể từ khi nhậm chức)(?!\p{L})/iu;

/** "Lần đầu tiên cuộc đối thoại được tổ chức trên lãnh thổ Philippines", "the first time that it was held in Manila": first there. Bounded. */
export const FIRST_THERE =
  /^\s(?:time\s(?:that\s|the\s)?|(?=cuộc|phiên|vòng|hội nghị|đối thoại|cơ chế))[^.;:\n]{0,50}?(?:\b(?:held|hosted|convened|met|taken place|took place)\s(?:in|on|outside|at|by)|(?:được tổ chức|diễn ra|tổ chức|họp)\s(?:trên|tại|ở|trực tiếp|bên ngoài|theo hình thức))(?!\p{L})/iu;

export function isOfOne({ text, tokens }: Report, { number, to }: Ordinal): boolean {
  const end = tokens[to]?.end ?? 0;
  const after = text.slice(end, end + SINCE_CHARS);
  return number === 1 && (OF_ONE.test(after) || FIRST_THERE.test(after));
}

export function isSince({ text, tokens }: Report, { number, to }: Ordinal): boolean {
  const end = tokens[to]?.end ?? 0;
  const after = text.slice(end, end + SINCE_CHARS);
  return (number === 1 && SINCE.test(after)) || WITHIN_YEARS.test(after);
}
