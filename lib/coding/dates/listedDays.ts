import { type DateMention, isMonthDay } from "./dateMention";

/** "Trong các ngày 18, 19 và 20/6", "ba ngày 18, 19, 20/6": the first day of a list. Bounded. */
export const FIRST_OF_LIST = /(?:^|[^\d/.,])(\d{1,2})(?:,\s\d{1,2}){0,2},\s$/;
/** Before a list of which only the last day has its month, with no "and": "các ngày 12, ". Bounded. */
export const OF_DAYS = /(?:các|hai|ba|bốn|\d)\sngày\s(\d{1,2})(?:,\s\d{1,2}){0,2},\s$/iu;
/** Behind "May 11": ", 12 and 13". Bounded. */
export const REST_OF_LIST =
  /^(?:,\s\d{1,2}){1,3},?\s(?:and|&)\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s((?:19|20)\d{2}))?(?![\d/])/;
const LOOK_BACK = 26;
const LOOK_AHEAD = 30;

/** "Các ngày 18, 19 và 20/6": the list as one span, from its first day. */
export function withFirst(text: string, mention: DateMention): DateMention {
  if (mention.form !== "day") return mention;
  const before = text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
  const list = (mention.last ? FIRST_OF_LIST : OF_DAYS).exec(before);
  const day = Number(list?.[1]);
  if (!list?.[1] || day < 1 || !(day < mention.first.day)) return mention;
  const start = mention.start - list[0].length + list[0].indexOf(list[1]);
  return { ...mention, start, first: { ...mention.first, day }, last: mention.last ?? mention.first };
}

/** "May 11, 12 and 13": the list as one span, up to its last day. */
export function withRest(text: string, mention: DateMention): DateMention {
  if (mention.form !== "day" || mention.last || mention.first.year !== undefined) return mention;
  const list = REST_OF_LIST.exec(text.slice(mention.end, mention.end + LOOK_AHEAD));
  const day = Number(list?.[1]);
  const { first } = mention;
  if (!list || !(day > first.day) || !isMonthDay(first.month, day)) return mention;
  const year = list[2] === undefined ? {} : { year: Number(list[2]) };
  return {
    ...mention,
    end: mention.end + list[0].length,
    first: { ...first, ...year },
    last: { ...first, ...year, day },
  };
}
