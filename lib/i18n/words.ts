import formatMessage, { type CompiledMessage, type FormatOptions } from "icu-minify/format";
import type { Insight, InsightValue } from "@/lib/insight/insight";
import { formatDate, type Precision, spanOf } from "@/lib/model/date";
import type { Locale } from "@/lib/model/vocabulary";
import type { Labels } from "./labels";
import { capitalised, markTheme, type SentencePart, splitRuns } from "./markedThemes";

/** Nested texts, compiled from the ICU syntax of `messages/<locale>.json`: the browser needs no parser. */
export interface Messages {
  [key: string]: CompiledMessage | Messages;
}

type Values = Record<string, string | number>;

/** All words and numbers of one language: the only way by which a view says something. */
export interface Words {
  locale: Locale;
  labels: Labels;
  /** message by its path, "explore.total"; values fill the placeholders */
  t(key: string, values?: Values): string;
  /** true if the message exists */
  has(key: string): boolean;
  /** grouped number, "1,731" */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** a share 0..1 as a whole percentage, "51 %" */
  percent(share: number): string;
  /** an EDTF date in full: "8 May 2025", "May 2025", "2025" */
  date(edtf: string): string;
  /** an EDTF date without its year: "8 May", "May"; for a year alone the year */
  dayAndMonth(edtf: string): string;
  /** "May 2025" of a day number */
  month(day: number): string;
  /** a span, each part said once: "12–13 December 2023" */
  dates(start: string, end?: string): string;
  actor(id: string): string;
  /** an actor inside a sentence, with its article: "the United States" */
  theActor(id: string): string;
  actorShort(id: string): string;
  /** names of both actors: "Viet Nam–United States"; alphabetical by code */
  pair(id: string): string;
  theme(id: string): string;
  place(id: string): string;
  mechanism(id: string): string;
  instrument(id: string): string;
  kind(id: string): string;
  level(id: string): string;
  format(id: string): string;
  status(id: string): string;
  list(parts: readonly string[]): string;
  /** a computed sentence as runs of text, for the page */
  sentence(insight: Insight): SentencePart[];
  /** the same as plain text, for labels, tables and exports */
  plain(insight: Insight): string;
}

const MONTH_AND_YEAR = { month: "long", year: "numeric" } as const;

/** English writes a day in words (8 May 2025), Vietnamese in numbers (8/5/2025), as their newspapers do. */
const DATE_PARTS: Record<Locale, Record<Precision, Intl.DateTimeFormatOptions>> = {
  en: {
    day: { day: "numeric", month: "long", year: "numeric" },
    month: MONTH_AND_YEAR,
    year: { year: "numeric" },
  },
  vi: {
    day: { day: "numeric", month: "numeric", year: "numeric" },
    month: MONTH_AND_YEAR,
    year: { year: "numeric" },
  },
};

const INTL_TAGS: Record<Locale, string> = { en: "en-GB", vi: "vi-VN" };

/** Formatters by locale and options, made once: each costs more than the text it writes. */
function remember<Made>(make: (locale: string, options?: object) => Made) {
  const known = new Map<string, Made>();
  return (locale?: Intl.LocalesArgument, options?: object): Made => {
    const key = `${locale}${options ? JSON.stringify(options) : ""}`;
    const made = known.get(key) ?? make(String(locale), options);
    known.set(key, made);
    return made;
  };
}

const FORMATTING: FormatOptions = {
  timeZone: "UTC",
  formatters: {
    getDateTimeFormat: remember((locale, options) => new Intl.DateTimeFormat(locale, options)),
    getNumberFormat: remember((locale, options) => new Intl.NumberFormat(locale, options)),
    getPluralRules: remember((locale, options) => new Intl.PluralRules(locale, options)),
  },
};

/** The message at a path, "explore.total"; `undefined` where there is none. */
function messageAt(messages: Messages, path: string): CompiledMessage | undefined {
  let found: CompiledMessage | Messages | undefined = messages;
  for (const key of path.split(".")) {
    if (found === undefined || typeof found === "string" || Array.isArray(found) || !Object.hasOwn(found, key))
      return undefined;
    found = found[key];
  }
  return typeof found === "string" || Array.isArray(found) ? found : undefined;
}

/**
 * Make the words of one language.
 *
 * @param messages all texts of that language, gaps filled with English (see `loadMessages`)
 * @param labels   names of things in that language
 */
export function createWords(locale: Locale, messages: Messages, labels: Labels): Words {
  const tag = INTL_TAGS[locale];
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    dateFormats.set(key, known);
    return known;
  };
  const instant = (day: number) => new Date(day * 86_400_000);
  // Made when first used: a browser reads the tables of a language then, which takes as long as a page's first scripts.
  let listFormat: Intl.ListFormat | undefined;
  const list = (parts: readonly string[]) => {
    listFormat ??= new Intl.ListFormat(tag, { type: "conjunction" });
    return listFormat.format(parts);
  };
  let numbers: Intl.NumberFormat | undefined;
  const plainNumber = (value: number) => {
    numbers ??= new Intl.NumberFormat(tag);
    return numbers.format(value);
  };

  const t = (key: string, values?: Values): string => {
    const message = messageAt(messages, key);
    if (message === undefined) return key;
    return String(formatMessage(message, locale, values, FORMATTING));
  };
  const has = (key: string): boolean => messageAt(messages, key) !== undefined;
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    options ? new Intl.NumberFormat(tag, options).format(value) : plainNumber(value);
  // A narrow no-break space parts number and sign in English prose of this house; Vietnamese writes them together.
  const percent = (share: number) => `${number(Math.round(share * 100))}${locale === "en" ? "\u202f" : ""}%`;
  const name = (table: Readonly<Record<string, { name: string }>>, id: string) => table[id]?.name ?? id;
  const actor = (id: string) => name(labels.actors, id);
  const theActor = (id: string) => t("sentence.actor", { name: actor(id), id });
  const actorShort = (id: string) => labels.actors[id]?.short ?? id;
  const pair = (id: string) => id.split("-").map(actor).join("–");
  const date = (edtf: string) => {
    const span = spanOf(edtf);
    return dateFormat(DATE_PARTS[locale][span.precision]).format(instant(span.first));
  };
  /** "12–13 December 2023", "30 November – 2 December 2025": what both ends share is said once. */
  const dates = (start: string, end?: string) => {
    if (!end || end === start) return date(start);
    const [a, b] = [spanOf(start), spanOf(end)];
    if (a.precision !== "day" || b.precision !== "day" || start.slice(0, 4) !== end.slice(0, 4))
      return `${date(start)} – ${date(end)}`;
    if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${date(end)}`;
    const { year: _year, ...dayOnly } = DATE_PARTS[locale].day;
    return `${dateFormat(dayOnly).format(instant(a.first))} – ${date(end)}`;
  };
  const dayAndMonth = (edtf: string) => {
    const span = spanOf(edtf);
    const options: Record<Precision, Intl.DateTimeFormatOptions> = {
      day: locale === "vi" ? { day: "numeric", month: "numeric" } : { day: "numeric", month: "short" },
      month: { month: locale === "vi" ? "long" : "short" },
      year: { year: "numeric" },
    };
    return dateFormat(options[span.precision]).format(instant(span.first));
  };

  /** A name inside a sentence begins small, unless it is an acronym. */
  const small = (text: string) =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLocaleLowerCase(locale) + text.slice(1) : text;

  const valueText = (value: InsightValue): string | number => {
    if (typeof value === "string" || typeof value === "number") return value;
    if ("theme" in value)
      return markTheme(
        value.theme,
        t("sentence.theme", { name: small(name(labels.themes, value.theme)), id: value.theme }),
      );
    if ("actor" in value) return theActor(value.actor);
    if ("pair" in value) return pair(value.pair);
    if ("place" in value) return name(labels.places, value.place);
    if ("mechanism" in value) return name(labels.mechanisms, value.mechanism);
    if ("share" in value) return percent(value.share);
    if ("day" in value) return date(formatDate(value.day, "day"));
    if ("month" in value) return dateFormat(MONTH_AND_YEAR).format(instant(value.month));
    if ("year" in value) return String(value.year);
    return list(value.list.map((entry) => String(valueText(entry))));
  };
  const filled = ({ id, values }: Insight) =>
    t(id, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueText(value)])));
  const runs = (insight: Insight) => splitRuns(capitalised(filled(insight), locale));

  return {
    locale,
    labels,
    t,
    has,
    number,
    percent,
    date,
    dayAndMonth,
    month: (day) => dateFormat(MONTH_AND_YEAR).format(instant(day)),
    dates,
    actor,
    theActor,
    actorShort,
    pair,
    theme: (id) => name(labels.themes, id),
    place: (id) => name(labels.places, id),
    mechanism: (id) => name(labels.mechanisms, id),
    instrument: (id) => labels.instruments[id] ?? id,
    kind: (id) => t(`kind.${id}`),
    level: (id) => t(`level.${id}`),
    format: (id) => t(`format.${id}`),
    status: (id) => t(`status.${id}`),
    list,
    sentence: runs,
    plain: (insight) =>
      runs(insight)
        .map((run) => run.text)
        .join(""),
  };
}
