/** Names of months and days in small letters; months 1-12, days of the week 0 (Sunday) to 6. */
const EN_MONTHS = "january february march april may june july august september october november december".split(" ");
const EN_DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

export const MONTHS_EN: ReadonlyMap<string, number> = new Map([
  ...EN_MONTHS.map((name, i) => [name, i + 1] as const),
  ...EN_MONTHS.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9] as const,
]);

export const WEEKDAYS_EN: ReadonlyMap<string, number> = new Map(EN_DAYS.map((name, i) => [name, i] as const));

export const WEEKDAYS_VI: ReadonlyMap<string, number> = new Map([
  ["thứ hai", 1],
  ["thứ ba", 2],
  ["thứ tư", 3],
  ["thứ năm", 4],
  ["thứ sáu", 5],
  ["thứ bảy", 6],
  ["thứ bẩy", 6],
  ["chủ nhật", 0],
]);

/** Months in words, the longest first. */
export const MONTHS_VI: ReadonlyMap<string, number> = new Map([
  ["mười một", 11],
  ["mười hai", 12],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);
