import type { DateMention } from "./dateMention";

/** Beside a day of history: ties established, a party founded, a state born. */
export const FOUNDING =
  /(?:establish|founded|founding|diplomatic (?:ties|relations)|anniversary|independence|national day|normali[sz]|thiết lập|thành lập|kỷ niệm|quốc khánh|độc lập|ngày sinh|chiến thắng|giải phóng)/iu;
const BESIDE_CHARS = 80;
/** Right before the day on which somebody took office: "sau khi nhậm chức ngày", "was sworn in on". Bounded. */
export const TOOK_OFFICE =
  /(?:\b(?:took|taking|assumed|assuming) office|\b(?:sworn in|inaugurated as \p{L}{4,12})|(?<!\p{L})(?:nhậm chức|tuyên thệ|lên nắm quyền|đắc cử|thắng cử))(?:\s(?:on|in|vào|hôm|ngày)){0,2}\s$/iu;
const OFFICE_CHARS = 40;
/** Years by which the text is younger than a day of history. */
const AGE_YEARS = 8;

const yearIn = (mention: DateMention): number =>
  mention.form === "day"
    ? (mention.first.year ?? 0)
    : mention.form === "year" || mention.form === "month"
      ? mention.year
      : 0;

/**
 * The mentions without full days that are only celebrated: beside words of founding, in brackets or in a text that speaks of much later
 * years.
 */
export function withoutFoundingDays(text: string, mentions: readonly DateMention[]): DateMention[] {
  const lastDay = mentions.reduce(
    (year, mention) => (mention.form === "day" ? Math.max(year, yearIn(mention)) : year),
    0,
  );
  const last = mentions.reduce((year, mention) => Math.max(year, yearIn(mention)), 0);
  return mentions.filter((mention) => {
    if (TOOK_OFFICE.test(text.slice(Math.max(0, mention.start - OFFICE_CHARS), mention.start))) return false;
    if (mention.form !== "day" || mention.first.year === undefined) return true;
    const { year } = mention.first;
    // "Ký Tuyên bố tại Foz do Iguaçu (30/11/1985), ngày 30/11/2015": long before the other days of the text.
    if (text.charAt(mention.start - 1) === "(" && year + AGE_YEARS <= lastDay) return false;
    const isYoung = year === lastDay && last < year + AGE_YEARS;
    if (isYoung && text.charAt(mention.start - 1) !== "(") return true;
    // "SÀI GÒN GIẢI PHÓNG" above the day of the page: in the words of its own line.
    const before =
      text
        .slice(Math.max(0, mention.start - BESIDE_CHARS), mention.start)
        .split("\n")
        .at(-1) ?? "";
    const behind = text.slice(mention.end, mention.end + BESIDE_CHARS).split("\n")[0] ?? "";
    return !FOUNDING.test(`${before}${text.slice(mention.start, mention.end)}${behind}`);
  });
}
