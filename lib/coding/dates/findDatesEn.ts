import { MONTHS_EN, WEEKDAYS_EN } from "./calendarWords";
import { type DateMention, dayMention, isMonthDay, isYear, withoutOverlaps } from "./dateMention";
import { joinRanges } from "./joinRanges";
import { withFirst, withRest } from "./listedDays";
import { numericDays } from "./numericDays";

const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const NTH = "(?:st|nd|rd|th)?";
const TO = "\\s?(?:-|–|—|&|to|and|through|until|till)\\s?";

/** "Monday 13 to Wednesday 15 May", "13/14 May": between two days of one month. */
const TO_DAY = `(?:${TO}|/)(?:the\\s|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\\s)?`;

const WEEKDAY = "(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";

/** What may follow a year of two digits: "28 Feb 24.", "06 May 24 to a warm welcome"; "6 May 24 ships" and "16:21 September 04, 2025" are none. */
const AFTER_YEAR = "(?=[.,;)]|$|\\n|\\s(?:to|as|at|in|for|from|and|with|after|on|by|during|under|before|where)\\b)";

/** "November 12 (Tue) and 13 (Wed)": the day of the week between two days. */
const OF_WEEK = "(?:\\s?\\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?\\))?";

/** Every pattern by its name; all bounded, so linear. */
export const DATE_PATTERNS_EN = {
  dayMonth: new RegExp(
    `(?<!\\d[:/]|(?:No\\.?|Issue|Number|Vol\\.)\\s)\\b(\\d{1,2})${NTH}(?:${TO_DAY}(\\d{1,2})${NTH})?[\\s-](?:of\\s)?${MONTH}(?:,?[\\s-]{1,2}\\(?(\\d{4}))?\\b`,
    "gi",
  ),
  shortYear: new RegExp(
    `(?<!\\d:)\\b(\\d{1,2})${NTH}(?:${TO}(\\d{1,2})${NTH})?\\s${MONTH}\\s['’]?(\\d{2})\\b(?!,?\\s(?:19|20)\\d{2})${AFTER_YEAR}`,
    "gi",
  ),
  monthDay: new RegExp(
    `\\b${MONTH}[\\s-]{1,2}(\\d{1,2})${NTH}(?!\\d|/(?!\\d{1,2}(?![\\d/])))(?:${OF_WEEK}${TO_DAY}(\\d{1,2})${NTH}(?![\\d/]))?(?:,?\\s{1,2}\\(?(\\d{4}))?\\b`,
    "gi",
  ),
  /** "Update: May, 18/2019 - 09:00" */
  monthStroke: new RegExp(`\\b${MONTH},?\\s(\\d{1,2})/(\\d{4})\\b`, "gi"),
  iso: /\b(\d{4})([-/.])(\d{2})\2(\d{2})\b/g,
  month: new RegExp(`\\b${MONTH},?\\s{1,2}(?:of\\s)?(\\d{4})\\b`, "gi"),
  weekday: new RegExp(`\\b(?:(last|next)\\s)?${WEEKDAY}(?:\\s?(?:-|–|—|to|and|through|until)\\s?${WEEKDAY})?\\b`, "gi"),
  near: /\b(today|tonight|the day before yesterday|yesterday|last (?:night|evening)|tomorrow|this (?:morning|afternoon|evening)|(?:a|one|two|three|four|five|six) days? ago)\b/gi,
  same: /\b(?:(?:that )?same (?:day|morning|afternoon|evening)|(?:later|earlier) (?:that|in the) day|that (?:morning|afternoon|evening))\b/gi,
  after:
    /\b(?:the )?(?:following|next) (?:day|morning|afternoon|evening)\b(?! of\b)|\b(?:(?:a|one|two|three|four|five|six) days? (?:later|earlier|before)|(?:the )?(?:previous (?:day|morning|afternoon|evening|night)|(?:day|evening|night) before))\b(?! (?:of|the|a|an|his|her|their|its|yesterday)\b)/gi,
  afterIt:
    /(?<=(?:^|\n|[.!?”"]\s))(?:the|a|one|two|three|four) days? (?:after|before|ahead of) (?:the|their|his|her) (?:\p{L}[\p{L}-]{1,13} ){0,3}(?:BCM|MMCA|SOM|BSD|DPD|talks|meeting|session|signing|ceremony|summit|round|dialogue|consultations|negotiations|exercise|patrol|call|conference)(?! of| in | between)\b/giu,
  /** "Two days after the opening", "a day after the ships arrived": counted from the first day of the event told. */
  afterStart:
    /(?<=(?:^|\n|[.!?”"]\s))(?:the|a|one|two|three|four|five) days? (?:after|before|ahead of|following) (?:the|its|their|his|her) (?:(?:official |formal |\p{L}{4,9} )?(?:opening|launch|kick-?off|inauguration|start|arrival)(?: ceremony| session)?(?! of (?:a|an) )|(?:\p{L}{3,14} ){1,2}(?:opened|began|started|kicked off|arrived|docked|berthed|got under way))(?!\p{L})/giu,
  eveOfStart:
    /(?<=(?:^|\n|[.!?”"]\s))on the eve of (?:the|its|their) (?:opening|launch|inauguration|arrival)(?!\p{L})/giu,
  /** "The day before it opened", "on the eve of the talks", "the talks came a day after X met": counted from the event told. */
  eve: /(?<=(?:^|\n|[.!?”"]\s))(?:the|a|one|two|three|four) days? before (?=(?:they|he|she|it|the (?:two|pair|ministers|leaders|talks|meeting|session|round|dialogue|summit)) (?:met|opened|began|started|held|sat|signed|convened)\b)|(?<=(?:^|\n|[.!?”"]\s))on the eve of (?:the|their|his|her)(?= (?:\p{L}{3,14} ){0,2}(?:talks|meeting|session|round|dialogue|summit|signing|ceremony|consultations))|(?<=\b(?:came|comes|took place|was held|were held)\s)(?:a|one|two|three|four) days? after(?= \p{Lu})/giu,
  /** "On the first day": one of those told before. */
  ofStay:
    /\b(?:on|during) (?:the|their|his|her|its) (first|opening|second|third|fourth|fifth|last|final|closing) (?:(?:full|working) )?day\b(?! of (?:the )?(?:month|year|week|war|tet|lunar|new))/gi,
  nth: /\b(?:on|(?:morning|afternoon|evening|night) of) the (\d{1,2})(?:st|nd|rd|th)(?=[.,;]|$|\s(?:in|at|to|for|and|with|by|after|the|inst|of (?:this|the current) month)\b|\s?\n)/gi,
  thisMonth: /\b(this|the current|next) month\b/gi,
  inMonth: new RegExp(
    `\\b(?:in|during|from|for)\\s(?:the\\s)?(?:(?:early|mid|late|mid-to-late|early-to-mid|first half|second half|middle|beginning|end)[-\\s](?:of\\s)?)?${MONTH}(?![\\p{L}\\d])(?!,?\\s\\d)`,
    "giu",
  ),
  /** "SP.214/SJ.5/VII/2025": the month of a release by its number. */
  romanMonth: /(?<=\/)(I{1,3}|IV|VI{0,3}|IX|XI{0,2})\/((?:19|20)\d{2})\b/g,
  year: /\b((?:19|20)\d{2})\b/g,
};

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const monthOf = (name: string | undefined): number => MONTHS_EN.get((name ?? "").toLowerCase()) ?? 0;
const isCapital = (name: string | undefined): boolean => /^[A-Z]/.test(name ?? "");
const yearOf = (digits: string | undefined): { year?: number } => {
  const year = Number(digits);
  return digits !== undefined && isYear(year) ? { year } : {};
};

function daysOf(
  match: RegExpExecArray,
  month: string | undefined,
  from: string | undefined,
  to?: string,
  year?: string,
): DateMention[] {
  if (!isCapital(month)) return [];
  const date = { ...yearOf(year), month: monthOf(month) };
  const last = to === undefined ? undefined : { ...date, day: Number(to) };
  return dayMention(spanOf(match), { ...date, day: Number(from) }, last);
}

function spanOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

/** "30 June-2 July": the month is of the day before it. */
const isDayBefore = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  /^\p{L}{3,9}\.?-\d/u.test(words) && /\d\s$/.test(text.slice(Math.max(0, index - 2), index));

const DAY_NUMBERS = ["two", "three", "four", "five", "six"];
/** "Two days later" is two, "the following day" one. */
const daysIn = (words: string): number => DAY_NUMBERS.findIndex((word) => words.toLowerCase().startsWith(word)) + 2;

const BEFORE = /previous|before|ahead|earlier/i;
const shiftIn = (words: string): number => daysIn(words) * (BEFORE.test(words) ? -1 : 1);
const STAY_DAYS = ["first", "second", "third", "fourth", "fifth"];
/** The first day is that of the event itself, the last its end. */
const dayOfStay = (word = ""): { shift: number; ofEnd?: true } =>
  /^(?:last|final|closing)$/i.test(word)
    ? { shift: 0, ofEnd: true }
    : { shift: Math.max(0, STAY_DAYS.indexOf(word.toLowerCase())) };

const NEAR: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  "last evening": -1,
  tomorrow: 1,
};

/** "Yesterday" is one day back, "three days ago" three. */
const nearShift = (words: string): number => (/ ago$/i.test(words) ? -daysIn(words) : (NEAR[words.toLowerCase()] ?? 0));

/** When an English text speaks of: days, months, years, days of the week, "yesterday", in the order of the text. */
export function findDatesEn(text: string): DateMention[] {
  const P = DATE_PATTERNS_EN;
  const all = (pattern: RegExp, read: (match: RegExpExecArray) => DateMention[]) =>
    [...text.matchAll(pattern)].flatMap(read);
  const monthDays = all(P.monthDay, (m) => (isDayBefore(text, m) ? [] : daysOf(m, m[1], m[2], m[3], m[4])));
  const dayMonths = all(P.dayMonth, (m) => daysOf(m, m[3], m[1], m[2], m[4]));
  const numeric = numericDays(text, [...monthDays, ...dayMonths]);
  const mentions = withoutOverlaps(text, [
    all(P.iso, (m) => dayMention(spanOf(m), { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) })),
    all(P.monthStroke, (m) => daysOf(m, m[1], m[2], undefined, m[3])),
    all(P.shortYear, (m) => daysOf(m, m[3], m[1], m[2], `20${m[4]}`)),
    numeric,
    monthDays,
    dayMonths,
    all(P.month, (m) =>
      isCapital(m[1]) && isYear(Number(m[2]))
        ? [{ ...spanOf(m), form: "month", year: Number(m[2]), month: monthOf(m[1]) }]
        : [],
    ),
    all(P.weekday, (m) =>
      isCapital(m[2])
        ? [
            {
              ...spanOf(m),
              form: "weekday",
              weekday: WEEKDAYS_EN.get((m[2] ?? "").toLowerCase()) ?? 0,
              step: m[1] === undefined ? 0 : /last/i.test(m[1]) ? -1 : 1,
              ...(m[3] === undefined || !isCapital(m[3]) ? {} : { last: WEEKDAYS_EN.get(m[3].toLowerCase()) ?? 0 }),
            },
          ]
        : [],
    ),
    all(P.same, (m) => [{ ...spanOf(m), form: "same" }]),
    all(P.after, (m) => [{ ...spanOf(m), form: "after", shift: shiftIn(m[0]) }]),
    all(P.afterIt, (m) => [{ ...spanOf(m), form: "after", shift: shiftIn(m[0]), ofEnd: true }]),
    all(P.afterStart, (m) => [{ ...spanOf(m), form: "after", shift: shiftIn(m[0]) }]),
    all(P.eveOfStart, (m) => [{ ...spanOf(m), form: "after", shift: -1 }]),
    all(P.eve, (m) => [
      { ...spanOf(m), form: "after", shift: -(/^(?:the|a|one|on)\b/i.test(m[0]) ? 1 : daysIn(m[0])) },
    ]),
    all(P.ofStay, (m) => [{ ...spanOf(m), form: "after", ...dayOfStay(m[1]), ofStay: true }]),
    all(P.nth, (m) => (isMonthDay(1, Number(m[1])) ? [{ ...spanOf(m), form: "nth", day: Number(m[1]) }] : [])),
    all(P.thisMonth, (m) => [{ ...spanOf(m), form: "this-month", shift: /^next/i.test(m[0]) ? 1 : 0 }]),
    all(P.inMonth, (m) => (isCapital(m[1]) ? [{ ...spanOf(m), form: "in-month", month: monthOf(m[1]) }] : [])),
    all(P.near, (m) => [{ ...spanOf(m), form: "near", shift: nearShift(m[0]) }]),
    all(P.romanMonth, (m) => [
      { ...spanOf(m), form: "month", year: Number(m[2]), month: ROMAN.indexOf(m[1] ?? "") + 1 },
    ]),
    all(P.year, (m) => [{ ...spanOf(m), form: "year", year: Number(m[1]) }]),
  ]);
  return joinRanges(
    text,
    mentions.map((mention) => withRest(text, withFirst(text, mention))),
  );
}
