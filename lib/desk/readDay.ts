import { parseDate } from "@/lib/model/date";
import { foldText } from "@/lib/model/text";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = "([a-z]{3,9})\\.?";

function monthOf(word: string): string | undefined {
  const at = word.length < 3 ? -1 : MONTHS.findIndex((month) => month === word || month.slice(0, word.length) === word);
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}

const two = (digits: string) => digits.padStart(2, "0");

/** Forms of dates in words, each giving year, month, day. Folded text: no marks, small letters. */
const FORMS: readonly [RegExp, (m: readonly string[]) => string | undefined][] = [
  [/(\d{4})-(\d{2})(?:-(\d{2}))?/, ([, y, m, d]) => [y, m, d].filter(Boolean).join("-")],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([, d = "", m = "", y]) => `${y}-${two(m)}-${two(d)}`],
  [/ngay (\d{1,2}) thang (\d{1,2}),? nam (\d{4})/, ([, d = "", m = "", y]) => `${y}-${two(m)}-${two(d)}`],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})`), ([, d = "", m = "", y]) => named(y, m, d)],
  [new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`), ([, m = "", d = "", y]) => named(y, m, d)],
  [/thang (\d{1,2})(?:\/| nam )(\d{4})/, ([, m = "", y]) => `${y}-${two(m)}`],
  // a month after a day that it does not have is no date
  [new RegExp(`(?<!\\d(?:st|nd|rd|th)? (?:of )?)\\b${MONTH},? (\\d{4})`), ([, m = "", y]) => named(y, m)],
  [/^(?:in |nam )?(\d{4})$/, ([, y]) => y],
];

function named(year: string | undefined, month: string, day?: string): string | undefined {
  const number = monthOf(month);
  return number && [year, number, day && two(day)].filter(Boolean).join("-");
}

/**
 * The date that selected words name in full, in English or Vietnamese (day before month, as both write it in figures).
 *
 * @returns EDTF text; `undefined` for words without a year, or for no date at all: no year is guessed
 */
export function readDay(words: string): string | undefined {
  const folded = foldText(words).slice(0, 200);
  // foldText makes hyphens blanks; a date in figures needs them.
  const plain = words.trim();
  for (const [form, write] of FORMS)
    for (const text of [plain, folded]) {
      const match = form.exec(text);
      const date = match && write(match);
      if (date && parseDate(date)) return date;
    }
  return undefined;
}
