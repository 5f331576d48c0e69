import { localText } from "@/lib/i18n/labels";
import type { EventRecord, LocalText } from "@/lib/model/record";
import type { Locale } from "@/lib/model/vocabulary";

/** A number of a text: its value, and whether it is a percentage. */
export interface StatedNumber {
  value: number;
  isShare: boolean;
  /** as it is written: "430 million" */
  text: string;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const YEAR = "(?:19|20)\\d\\d";
const DAYS = "\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?";
/** Dates as the two languages write them, longest first: a number inside one is no claim of an amount. */
const DATES: Record<Locale, RegExp> = {
  en: new RegExp(
    `\\b${DAYS} (?:${MONTHS})(?: ${YEAR})?|\\b${DAYS} and \\d{1,2} (?:${MONTHS})|\\b${YEAR}(?:[–-]${YEAR})?\\b`,
    "g",
  ),
  vi: new RegExp(
    `\\b${DAYS}/\\d{1,2}(?:/${YEAR})?|[Tt]háng \\d{1,2}(?:/${YEAR}| năm ${YEAR})?|\\b${YEAR}(?:[–-]${YEAR})?\\b`,
    "g",
  ),
};
const SCALES: Record<Locale, readonly (readonly [RegExp, number])[]> = {
  en: [
    [/^[\s\u00a0]million/, 1e6],
    [/^[\s\u00a0]billion/, 1e9],
  ],
  vi: [
    [/^[\s\u00a0]triệu/, 1e6],
    [/^[\s\u00a0]t[ỷỉ]/, 1e9],
  ],
};
/** English groups by comma and has a decimal point, Vietnamese the other way round. */
const NUMBER: Record<Locale, RegExp> = { en: /\d+(?:,\d{3})*(?:\.\d+)?/g, vi: /\d+(?:\.\d{3})*(?:,\d+)?/g };
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

function readNumber(digits: string, locale: Locale): number {
  const [group, point] = locale === "en" ? [/,/g, "."] : [/\./g, ","];
  return Number(digits.replace(group, "").replace(point, "."));
}

/**
 * The numbers of a text that are no dates, in order. "430 million" is 430,000,000; "40 %" is a share of 40.
 *
 * @param text plain words in the language of `locale`
 */
export function statedNumbers(text: string, locale: Locale): StatedNumber[] {
  const dateless = text.replace(DATES[locale], (date) => " ".repeat(date.length));
  return [...dateless.matchAll(NUMBER[locale])].map((found) => {
    const rest = dateless.slice(found.index + found[0].length);
    const scale = SCALES[locale].find(([pattern]) => pattern.test(rest));
    const word = scale?.[0].exec(rest)?.[0] ?? "";
    return {
      value: readNumber(found[0], locale) * (scale?.[1] ?? 1),
      isShare: /^[\s\u00a0\u202f]?%/.test(rest),
      text: found[0] + word,
    };
  });
}

function textsOf(event: EventRecord): LocalText[] {
  const figureNotes = (event.figures ?? []).flatMap((figure) => figure.note ?? []);
  const accounts = (event.accounts ?? []).flatMap(({ summary, only }) => [summary, ...(only ?? [])]);
  const evidence = Object.values(event.evidence ?? {}).flatMap(({ note, quote }) => [
    ...(note ? [note] : []),
    ...(quote ? [{ en: quote }] : []),
  ]);
  return [
    event.title,
    event.summary,
    ...(event.dateNote ? [event.dateNote] : []),
    ...figureNotes,
    ...accounts,
    ...evidence,
  ];
}

/** Every number that the record of an event states: figures, round, and those of its texts, small ones in words too. */
export function numbersOfEvent(event: EventRecord): Set<number> {
  const numbers = new Set<number>((event.figures ?? []).map((figure) => figure.value));
  if (event.round !== undefined) numbers.add(event.round);
  for (const text of textsOf(event)) {
    for (const locale of ["en", "vi"] as const)
      for (const { value } of statedNumbers(localText(text, locale), locale)) numbers.add(value);
    for (const word of text.en.toLowerCase().match(/[a-z]+/g) ?? []) {
      const value = Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word));
      if (value >= 0) numbers.add(value);
    }
  }
  return numbers;
}
