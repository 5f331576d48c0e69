import { captionDays } from "./dates/captionDays";
import type { DateMention } from "./dates/dateMention";
import { findDatesEn } from "./dates/findDatesEn";
import { findDatesVi } from "./dates/findDatesVi";
import { withoutFoundingDays } from "./dates/foundingDay";
import { findReportDay } from "./dates/reportDay";
import { citiesBySound } from "./gazetteer/citiesBySound";
import type { CountryName } from "./gazetteer/countryIndex";
import type { PlaceEntry } from "./gazetteer/placeIndex";
import { shortPairs } from "./gazetteer/shortPairs";
import { isTownAt } from "./gazetteer/townIndex";
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
import { withThisCountry } from "./people/thisCountry";
import type { Report, Sentence } from "./report";
import { Cover } from "./text/cover";
import { detectLang } from "./text/detectLang";
import type { PhraseHit } from "./text/phraseIndex";
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

/** "Nguyễn Thị Nga", "Lê Đức Anh": a country's name after another capital belongs to a name of a person. */
function isPartOfName(
  text: string,
  tokens: readonly Token[],
  hit: PhraseHit<CountryName>,
  isEnd: (at: number) => boolean,
): boolean {
  const [left, first] = [tokens[hit.from - 1], tokens[hit.from]];
  if (!left || !first || hit.from !== hit.to || !left.isCapital || isEnd(hit.from - 1)) return false;
  const next = tokens[hit.to + 1];
  // "Cao Đức Phát": between two names.
  const isBetween =
    next?.isCapital === true && text.slice(first.end, next.start) === " " && /\P{ASCII}/u.test(first.text);
  return (
    text.slice(left.end, first.start) === " " &&
    (isBetween || /\P{ASCII}/u.test(left.text)) &&
    left.text.length <= 6 &&
    first.text.length <= LONGEST_SYLLABLE &&
    // "Đoàn Lào": a delegation, unlike "Đoàn Đức Hải".
    !(left.text === "Đoàn" && !(next?.isCapital && text.slice(first.end, next.start) === " ")) &&
    !/^(?:Bộ|Tướng|Phía|Nước|Quân|Và|Với|Tại|Từ|Ở|Đội|Bên|Cả|Của|Giữa)$/u.test(left.text)
  );
}

/** "Pháp", "Trung": no longer word for a country is in a name of a Vietnamese. */
const LONGEST_SYLLABLE = 5;

function countriesOf(
  text: string,
  tokens: readonly Token[],
  lang: "en" | "vi",
  lexicon: Lexicon,
  people: readonly PersonMention[],
): PhraseHit<CountryName>[] {
  const hits = shortPairs(text, tokens, lang, lexicon.countries.index.all(text, tokens));
  const ends = new Set(hits.map(({ to }) => to));
  const names = new Cover(
    text.length,
    people.flatMap(({ name }) => name ?? []),
  );
  return hits.filter(
    (hit) =>
      text.charAt(hit.end) !== "$" &&
      // The South China Sea is no side.
      text.slice(hit.end, hit.end + 4) !== " Sea" &&
      !CURRENCY.test(text.slice(hit.end, hit.end + CURRENCY_CHARS)) &&
      !OF_LANGUAGE.test(text.slice(Math.max(0, hit.start - LANGUAGE_CHARS), hit.start)) &&
      !OF_DISTRICT.test(text.slice(Math.max(0, hit.start - DISTRICT_CHARS), hit.start)) &&
      !COMMON_WORD.test(text.slice(hit.end, hit.end + COMMON_CHARS)) &&
      !isPartOfName(text, tokens, hit, (at) => ends.has(at)) &&
      !names.touches(hit),
  );
}

/** "25 million US dollars": no side. Bounded. */
export const CURRENCY = /^\s(?:dollars?|cents|francs?|pesos?|yen|won|rupees?)\b/i;
const CURRENCY_CHARS = 9;
/** "Giáo viên tiếng Anh": the language, no side. Bounded. */
export const OF_LANGUAGE = /(?:^|[\s,(“"])(?:tiếng|chữ)\s$/iu;
const LANGUAGE_CHARS = 8;

/** "Huyện Anh Sơn", "xã Nga Thanh": part of the name of a district. Bounded. */
export const OF_DISTRICT = /(?:^|[\s,(])(?:huyện|xã|phường|thị trấn|thôn)\s$/iu;
const DISTRICT_CHARS = 10;

/** "Pháp luật" is law, "Anh hùng" a hero, "Ý kiến" an opinion: no country. */
const COMMON_WORD = /^\s(?:luật|lý|chế|quy|điển|thuật|phẩm|hùng|em|kiến|nghĩa|thức|tưởng|động)(?!\p{L})/u;
const COMMON_CHARS = 8;

/** Cities outside names of persons, and towns that nothing longer holds, in order. */
function placesOf(
  text: string,
  tokens: readonly Token[],
  lang: "en" | "vi",
  { places, towns, countries, citiesBySound: bySound }: Lexicon,
  names: Cover,
): PhraseHit<PlaceEntry>[] {
  const cities = places.all(text, tokens).filter((hit) => !names.touches(hit));
  const cover = new Cover(text.length, cities);
  const small = towns
    .all(text, tokens)
    // "Mexico" is a town of the Philippines, too.
    .filter(
      (hit) => !names.touches(hit) && !cover.touches(hit) && countries.index.at(text, tokens, hit.from)?.to !== hit.to,
    )
    .filter((hit) => isTownAt(text, hit));
  const heard = lang === "vi" ? citiesBySound(text, tokens, bySound, [names, cover]) : [];
  const more = [...small, ...heard];
  return more.length === 0 ? cities : [...cities, ...more].sort((a, b) => a.start - b.start);
}

/** "Lào Cai" is not Laos: a country's name within the longer name of a place. */
function isInside(places: readonly PhraseHit<unknown>[], hit: PhraseHit<CountryName>): boolean {
  return places.some(({ from, to }) => from <= hit.from && hit.to <= to && to - from > hit.to - hit.from);
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
  const places = placesOf(text, tokens, lang, lexicon, names);
  const countries = countriesOf(text, tokens, lang, lexicon, people).filter((hit) => !isInside(places, hit));
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
    people: lang === "vi" ? withThisCountry(text, people, countries) : withoutNameLook(text, people, countries, places),
  };
}
