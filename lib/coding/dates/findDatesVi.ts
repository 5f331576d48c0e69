import { MONTHS_VI, WEEKDAYS_VI } from "./calendarWords";
import { type DateMention, dayMention, isMonthDay, isYear, withoutOverlaps } from "./dateMention";
import { joinRanges } from "./joinRanges";
import { withFirst } from "./listedDays";

const TO = "\\s?(?:-|–|—|~|đến ngày|đến|tới|và ngày|và)\\s?";

/** "Năm Lệnh Hòa 6 (2024)": the year of a reign before that of the calendar. */
const ERA = "(?:Lệnh Hòa\\s(?:thứ\\s)?\\d{1,2}\\s\\()?";
/** A month by its number or in words: "tháng 9", "tháng Chín". */
const MONTH = `\\d{1,2}|${[...MONTHS_VI.keys()].join("|")}`;

/** Every pattern by its name; all bounded, so linear. */
export const DATE_PATTERNS_VI = {
  words: new RegExp(
    `\\b(\\d{1,2})(?:${TO}(\\d{1,2}))?\\s{1,2}tháng\\s{1,2}(${MONTH})(?:,?\\s{1,2}năm\\s{1,2}${ERA}(\\d{4})|(?:/|,?\\s)(\\d{4}))?`,
    "gi",
  ),
  range: new RegExp(`(?<![\\d/.])(\\d{1,2})${TO}(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?![\\d/])`, "gi"),
  // "10 và 11-6", "từ ngày 23 đến 27-6-2026": between words, a stroke parts day and month
  rangeInWords:
    /(?<![\d/.-])(\d{1,2})\s?(?:đến ngày|đến|tới|và ngày|và)\s?(\d{1,2})-(\d{1,2})(?:-(\d{4}))?(?![\d/-])/gi,
  /** "Từ ngày 30-4 đến 2-5", "30/4-2/5": each day with its month */
  crossing:
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\s?(?:-|–|—|đến hết ngày|đến hết|đến ngày|đến|tới ngày|tới)\s?(\d{1,2})\2(\d{1,2})(?:\2(\d{4}))?(?![\d/-]|\.\d)/gi,
  full: /(?<![\d/.])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/g,
  iso: /\b(\d{4})([-/.])(\d{2})\2(\d{2})\b/g,
  short: /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?![\d/]|[.,-]\d)/g,
  /** "Tháng Tư 23, 2024", as services of American houses write it */
  monthFirst: new RegExp(`(?<!\\p{L})tháng\\s{1,2}(${MONTH})\\s{1,2}(\\d{1,2}),\\s{1,2}(\\d{4})(?!\\d)`, "giu"),
  month: new RegExp(`tháng\\s{1,2}(${MONTH})(?:\\s?[/-]\\s?|,?\\s{1,2}năm\\s{1,2})(\\d{4})(?!\\d)`, "gi"),
  weekdays: /từ (thứ \p{L}{2,4}|chủ nhật) (?:đến|tới) (?:hết )?(thứ \p{L}{2,4}|chủ nhật)(?!\p{L})/giu,
  /** "Hôm thứ Hai và thứ Ba": two days in a row */
  twoWeekdays: /(?<=(?:hôm|vào|trong|ngày) )(thứ \p{L}{2,4}) và (thứ \p{L}{2,4}|chủ nhật)(?!\p{L})/giu,
  weekday: /(thứ [Hh]ai|thứ [Bb]a|thứ [Tt]ư|thứ [Nn]ăm|thứ [Ss]áu|thứ [Bb][ảẩ]y|thứ [Bb]ẩy|chủ nhật)/gi,
  near: /(?:hôm|sáng|trưa|chiều|tối|đêm|ngày)\s(nay|qua|kia|mai)(?!\p{L})/giu,
  ago: /cách đây (?:một|hai|ba|bốn|năm|1|2|3|4|5) ngày(?!\p{L})/giu,
  /** "Trong ngày làm việc đầu tiên", "ngày thứ hai của chuyến thăm": one of the days told before. */
  ofStay:
    /(?<=(?:^|\n|[.!?”"]\s)(?:trong |vào )?)ngày (?:làm việc |họp |đàm phán )?(đầu tiên|thứ nhất|thứ hai|thứ ba|thứ tư|cuối cùng|cuối)(?=,| (?:của|làm việc|trong|tại))/giu,
  same: /cùng (?:ngày|sáng|trưa|chiều|tối)(?!\p{L})|(?:trong|vào) buổi (?:sáng|trưa|chiều|tối)(?=,)|trong ngày(?= đã(?!\p{L}))/giu,
  after:
    /(?:hôm sau|ngày hôm sau|ngày tiếp theo|hôm trước đó|hôm trước|ngày hôm trước|(?:một|hai|ba|bốn|năm) ngày (?:sau đó|trước đó)|trước đó (?:một|hai|ba|bốn|năm) ngày|(?:một|hai|ba) ngày sau(?=,))(?!\p{L})/giu,
  afterIt:
    /(?<=(?:^|\n|[.!?”"]\s))(?:một|hai|ba|bốn) ngày (?:sau|trước) (?:khi kết thúc |khi |cuộc |buổi |phiên |lễ |vòng )?(?:hội đàm|đàm phán|họp|gặp|ký|khai mạc|đối thoại|diễn tập|tuần tra|bế mạc)(?!\p{L})/giu,
  nth: /(?:ngày|sáng|trưa|chiều|tối|hôm)\s(\d{1,2})(?=,?\s(?:tại|ở|đã|vừa qua|vừa|tháng này)(?!\p{L})|,\s\p{Lu})/giu,
  thisMonth: /(?:trong )?tháng (này|tới)(?!\p{L})/giu,
  inMonth: new RegExp(
    `(?<!\\p{L})(?:hồi|trong|vào|đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần)\\stháng\\s(${MONTH})(?!\\s?[/\\d-]|,?\\s(?:năm|vừa|trước)|\\p{L})`,
    "giu",
  ),
  year: /(?<![\d/.,-])((?:19|20)\d{2})(?![\d.,]?\d)/g,
};

/** What stands before a day that is written without its year: "sáng 8/5", "từ ngày 24/6", "(2/11)". */
export const BEFORE_SHORT =
  /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|từ|đến|tới|và|thứ \p{L}{2,4}|nhật|muộn|sớm|nay|qua|nay,|qua,|[(,–-])\s{0,2}$/iu;
/** "(TTXVN 17/1)", "(Nhân Dân, 17/1)": the day of a date line. Bounded. */
export const BEFORE_LINE_DAY = /\(\p{Lu}[\p{L}+.]{1,11}(?:\s\p{Lu}\p{L}{1,8})?,?\s$/u;
/** "8-5" and "8.5" are days only after a word for one, or a day so written; "2-3" may be anything. */
export const BEFORE_OTHER_SIGNS = /(?:(?:ngày|sáng|trưa|chiều|tối|hôm|muộn|sớm)|ngày \d{1,2}[.-]\d{1,2} và)\s{1,2}$/iu;
/** The same before a span. */
const BEFORE_CROSSING = /(?:ngày|từ|sáng|chiều|tối|\()\s{0,2}$/iu;
const LOOK_BACK = 26;

function spanOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}
const yearOf = (digits: string | undefined) => (digits === undefined ? {} : { year: Number(digits) });

const monthOf = (word: string | undefined): number => MONTHS_VI.get((word ?? "").toLowerCase()) ?? Number(word);

function shortDay(text: string, match: RegExpExecArray): DateMention[] {
  const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
  const rule = match[2] === "/" ? BEFORE_SHORT : BEFORE_OTHER_SIGNS;
  const isOfLine = text.charAt(match.index + match[0].length) === ")" && BEFORE_LINE_DAY.test(before);
  return isOfLine || rule.test(before)
    ? dayMention(spanOf(match), { month: Number(match[3]), day: Number(match[1]) })
    : [];
}

/** "Từ 30-4 đến 2-5": a word for a day stands before it where dots or dashes part the numbers. */
function crossing(text: string, match: RegExpExecArray): DateMention[] {
  const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
  if (!(match[2] === "/" ? BEFORE_SHORT : BEFORE_CROSSING).test(before)) return [];
  const last = { ...yearOf(match[6]), month: Number(match[5]), day: Number(match[4]) };
  const month = Number(match[3]);
  const first = { ...(last.year === undefined ? {} : { year: last.year - (month > last.month ? 1 : 0) }), month };
  return isMonthDay(last.month, last.day) ? dayMention(spanOf(match), { ...first, day: Number(match[1]) }, last) : [];
}

function weekdayOf(text: string, match: RegExpExecArray): DateMention[] {
  const name = match[0];
  // "lần thứ hai" counts; "thứ Hai" and "sáng thứ hai" are a day.
  const isName = /\s\p{Lu}/u.test(name) || /^Chủ/.test(name);
  const before = text.slice(Math.max(0, match.index - 6), match.index);
  if (!isName && !/(?:sáng|chiều|tối|hôm|trưa)\s$/i.test(before)) return [];
  const after = text.slice(match.index + name.length, match.index + name.length + 12);
  const step = /^ tuần sau|^ tới/.test(after) ? 1 : /^ tuần trước/.test(after) ? -1 : 0;
  return [{ ...spanOf(match), form: "weekday", weekday: WEEKDAYS_VI.get(name.toLowerCase()) ?? 0, step }];
}

/** "Từ thứ Hai đến thứ Tư". */
function weekdaysOf(match: RegExpExecArray): DateMention[] {
  const [first, last] = [match[1], match[2]].map((name) => WEEKDAYS_VI.get((name ?? "").toLowerCase()));
  return first === undefined || last === undefined
    ? []
    : [{ ...spanOf(match), form: "weekday", weekday: first, step: 0, last }];
}

const WEEK = 7;
const isInRow = (date: DateMention): boolean => date.form === "weekday" && date.last === (date.weekday + 1) % WEEK;

const NEAR: Readonly<Record<string, number>> = { kia: -2, qua: -1, mai: 1 };
const DAY_NUMBERS = ["hai", "ba", "bốn", "năm"];
/** "Hai ngày sau đó" is two, "hôm sau" one. */
const shiftIn = (words: string): number => daysIn(words) * (/trước/i.test(words) ? -1 : 1);
const daysIn = (words: string): number =>
  Number(
    /\d/.exec(words)?.[0] ?? DAY_NUMBERS.findIndex((word) => ` ${words.toLowerCase()} `.includes(` ${word} `)) + 2,
  );

const STAY_DAYS = ["đầu tiên", "thứ hai", "thứ ba", "thứ tư"];
/** The first day is that of the event itself, the last its end. */
const dayOfStay = (words = ""): { shift: number; ofEnd?: true } =>
  /^cuối/i.test(words) ? { shift: 0, ofEnd: true } : { shift: Math.max(0, STAY_DAYS.indexOf(words.toLowerCase())) };

/** When a Vietnamese text speaks of, in the order of the text. Days come before months. */
export function findDatesVi(text: string): DateMention[] {
  const P = DATE_PATTERNS_VI;
  const all = (pattern: RegExp, read: (match: RegExpExecArray) => DateMention[]) =>
    [...text.matchAll(pattern)].flatMap(read);
  const mentions = withoutOverlaps(text, [
    all(P.iso, (m) => dayMention(spanOf(m), { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) })),
    all(P.crossing, (m) => crossing(text, m)),
    all(P.full, (m) => dayMention(spanOf(m), { year: Number(m[4]), month: Number(m[3]), day: Number(m[1]) })).map(
      (mention) => withRange(text, mention),
    ),
    all(P.words, (m) => {
      const date = { ...yearOf(m[4] ?? m[5]), month: monthOf(m[3]) };
      return dayMention(
        spanOf(m),
        { ...date, day: Number(m[1]) },
        m[2] === undefined ? undefined : { ...date, day: Number(m[2]) },
      );
    }),
    ...[P.range, P.rangeInWords].map((pattern) =>
      all(pattern, (m) => {
        const date = { ...yearOf(m[4]), month: Number(m[3]) };
        return dayMention(spanOf(m), { ...date, day: Number(m[1]) }, { ...date, day: Number(m[2]) });
      }).filter(
        (mention) =>
          mention.form === "day" &&
          (mention.first.year !== undefined ||
            BEFORE_SHORT.test(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))),
      ),
    ),
    all(P.short, (m) => shortDay(text, m)),
    all(P.monthFirst, (m) => dayMention(spanOf(m), { year: Number(m[3]), month: monthOf(m[1]), day: Number(m[2]) })),
    all(P.month, (m) => {
      const [month, year] = [monthOf(m[1]), Number(m[2])];
      return month >= 1 && month <= 12 && isYear(year) ? [{ ...spanOf(m), form: "month", year, month }] : [];
    }),
    all(P.same, (m) => [{ ...spanOf(m), form: "same" }]),
    all(P.after, (m) => [{ ...spanOf(m), form: "after", shift: shiftIn(m[0]) }]),
    all(P.afterIt, (m) => [{ ...spanOf(m), form: "after", shift: shiftIn(m[0]), ofEnd: true }]),
    all(P.ofStay, (m) => [{ ...spanOf(m), form: "after", ...dayOfStay(m[1]), ofStay: true }]),
    all(P.nth, (m) => (isMonthDay(1, Number(m[1])) ? [{ ...spanOf(m), form: "nth", day: Number(m[1]) }] : [])),
    all(P.thisMonth, (m) => [{ ...spanOf(m), form: "this-month", shift: m[1]?.toLowerCase() === "tới" ? 1 : 0 }]),
    all(P.inMonth, (m) =>
      isMonthDay(monthOf(m[1]), 1) ? [{ ...spanOf(m), form: "in-month", month: monthOf(m[1]) }] : [],
    ),
    all(P.near, (m) => [{ ...spanOf(m), form: "near", shift: NEAR[m[1] ?? ""] ?? 0 }]),
    all(P.ago, (m) => [{ ...spanOf(m), form: "near", shift: -daysIn(m[0].slice("cách đây ".length)) }]),
    all(P.weekdays, weekdaysOf),
    all(P.twoWeekdays, weekdaysOf).filter(isInRow),
    all(P.weekday, (m) => weekdayOf(text, m)),
    all(P.year, (m) => [{ ...spanOf(m), form: "year", year: Number(m[1]) }]),
  ]);
  return joinRanges(
    text,
    mentions.map((mention) => withFirst(text, mention)),
  );
}

/** "ngày 24-26/6/2025", "24 và 25/6/2025": the first day stands before the full one. */
export const FIRST_OF_RANGE = /(?:^|[^\d/.,])(\d{1,2})\s?(?:-|–|—|đến|tới|và)(?:\s?ngày)?\s?$/i;

function withRange(text: string, mention: DateMention): DateMention {
  if (mention.form !== "day") return mention;
  const before = FIRST_OF_RANGE.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start));
  const day = Number(before?.[1]);
  if (!before?.[1] || !(day < mention.first.day) || day < 1) return mention;
  const start = mention.start - before[0].length + before[0].indexOf(before[1]);
  return { start, end: mention.end, form: "day", first: { ...mention.first, day }, last: mention.first };
}
