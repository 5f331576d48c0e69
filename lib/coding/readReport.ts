import { captionDays } from "./dates/captionDays";
import type { DateMention } from "./dates/dateMention";
import { findDatesEn } from "./dates/findDatesEn";
import { findDatesVi } from "./dates/findDatesVi";
import { withoutFoundingDays } from "./dates/foundingDay";
import { findReportDay } from "./dates/reportDay";
import { countriesIn } from "./gazetteer/countriesIn";
import { placesIn } from "./gazetteer/placesIn";
import type { Lexicon } from "./lexicon";
import { findPeople } from "./people/findPeople";
import { withoutNameLook } from "./people/nameLook";
import { namesAgain } from "./people/namesAgain";
import { withCalledNames, withOriginalNames, withPersonsBySound } from "./people/originalNames";
import { withOwnSurnames } from "./people/ownSurname";
import type { PersonMention } from "./people/personMention";
import { withSidesOfNames } from "./people/sameNames";
import { shortNames } from "./people/shortNames";
import { shortNamesVi } from "./people/shortNamesVi";
import { withSidesOfTeams } from "./people/sidesOfTeams";
import { withSidesSaid } from "./people/sidesSaid";
import { withThisCountry } from "./people/thisCountry";
import type { Report, Sentence } from "./report";
import { Cover } from "./text/cover";
import { detectLang } from "./text/detectLang";
import { splitSentences } from "./text/sentences";
import { type ReportParts, splitReport } from "./text/splitReport";
import { readTokens, type Token } from "./text/tokens";

export interface ReadOptions {
  lang?: "en" | "vi";
  /** day of publication, where the caller knows it */
  published?: string;
}

/** Sentences that are looked at: several times as many as the longest report has. */
const MOST_SENTENCES = 2_000;

function sentencesOf(text: string, { headline, body }: ReportParts): Sentence[] {
  const list = headline ? [{ ...headline, paragraph: -1, isHeadline: true }] : [];
  body.forEach((paragraph, number) => {
    for (const span of splitSentences(text, paragraph)) list.push({ ...span, paragraph: number, isHeadline: false });
  });
  return list.slice(0, MOST_SENTENCES).map((sentence, index) => ({ ...sentence, index }));
}

function withNamesAgain(text: string, tokens: readonly Token[], people: readonly PersonMention[]): PersonMention[] {
  const cover = new Cover(text.length, people);
  const again = namesAgain(text, tokens, people, (token) => cover.touches(token));
  return again.length === 0 ? [...people] : [...people, ...again].sort((a, b) => a.start - b.start);
}

/** The persons, and surnames that stand for them later on. */
function withShortNames(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  lang: "en" | "vi",
  people: readonly PersonMention[],
): PersonMention[] {
  const cover = new Cover(text.length, people);
  const short = (lang === "en" ? shortNames : shortNamesVi)(text, tokens, people, (token, at) => {
    if (cover.touches(token)) return true;
    return lexicon.countries.index.at(text, tokens, at) !== undefined;
  });
  // "Vice Minister Kim": the office alone and the surname are one.
  const begun = new Set(short.flatMap(({ start }) => (text.charAt(start - 1) === " " ? [start - 1] : [])));
  const others = people.filter(({ name, end }) => name !== undefined || !begun.has(end));
  return [...others, ...short].sort((a, b) => a.start - b.start);
}

/** "PUTRAJAYA, 10 Jan 2025 (Bernama) --" above a report in Vietnamese: the days of its head in English. */
function headDates(text: string, { dateline }: ReportParts): DateMention[] {
  if (!dateline) return [];
  const head = text.slice(0, dateline.head.end);
  return MONTH_EN.test(head.slice(dateline.head.start))
    ? findDatesEn(head).filter(({ start }) => start >= dateline.head.start)
    : [];
}

const MONTH_EN = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/** Read all that a report holds: its parts, words, days, countries, places and persons. */
export function readReport(
  text: string,
  lexicon: Lexicon,
  { lang = detectLang(text), published }: ReadOptions,
): Report {
  const parts = splitReport(text);
  const leads = new Cover(text.length, parts.leads);
  const tokens = readTokens(text).filter((token) => !leads.touches(token));
  const written = lang === "vi" ? [...headDates(text, parts), ...findDatesVi(text)] : findDatesEn(text);
  const dates = written.sort((a, b) => a.start - b.start);
  const ownDates = withoutFoundingDays(
    text,
    dates.filter((mention) => !leads.touches(mention)),
  );
  const day = findReportDay(text, parts, ownDates, published);
  const read = findPeople(text, tokens, lexicon, lexicon.offices[lang], parts.dateline?.end);
  const original =
    lang === "vi"
      ? withPersonsBySound(
          text,
          withCalledNames(text, withOriginalNames(text, tokens, read, lexicon.personByWords)),
          lexicon.personBySound,
        )
      : read;
  const found = withOwnSurnames(text, original);
  const named = withSidesOfNames(text, found);
  const full = withNamesAgain(text, tokens, named);
  const people = withShortNames(text, tokens, lexicon, lang, full);
  const names = new Cover(
    text.length,
    people.flatMap(({ name }) => name ?? []),
  );
  const places = placesIn(text, tokens, lang, lexicon, names);
  const countries = countriesIn(text, tokens, lang, lexicon, people, places);
  return {
    text,
    lang,
    lexicon,
    parts,
    tokens,
    sentences: sentencesOf(text, parts),
    dates: ownDates,
    day,
    captionDays: captionDays(text, parts, ownDates, day),
    countries,
    places,
    people:
      lang === "vi"
        ? withSidesOfNames(text, withSidesOfTeams(text, lang, withThisCountry(text, people, countries), countries))
        : withoutNameLook(
            text,
            withSidesSaid(text, withSidesOfTeams(text, lang, people, countries), countries),
            countries,
            places,
          ),
  };
}
