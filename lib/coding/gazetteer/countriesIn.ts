import type { Lexicon } from "../lexicon";
import type { PersonMention } from "../people/personMention";
import { Cover } from "../text/cover";
import type { PhraseHit } from "../text/phraseIndex";
import type { Token } from "../text/tokens";
import type { CountryName } from "./countryIndex";
import { shortPairs } from "./shortPairs";

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

/** Countries of a text, in order: outside names of persons and places, and nothing that only has a country's name. */
export function countriesIn(
  text: string,
  tokens: readonly Token[],
  lang: "en" | "vi",
  lexicon: Lexicon,
  people: readonly PersonMention[],
  places: readonly PhraseHit<unknown>[],
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
      !(text.slice(hit.start, hit.end) === EUROPEAN && OF_OTHERS.test(text.slice(hit.end, hit.end + OTHERS_CHARS))) &&
      !CURRENCY.test(text.slice(hit.end, hit.end + CURRENCY_CHARS)) &&
      !OF_LANGUAGE.test(text.slice(Math.max(0, hit.start - LANGUAGE_CHARS), hit.start)) &&
      !OF_DISTRICT.test(text.slice(Math.max(0, hit.start - DISTRICT_CHARS), hit.start)) &&
      !COMMON_WORD.test(text.slice(hit.end, hit.end + COMMON_CHARS)) &&
      !isPartOfName(text, tokens, hit, (at) => ends.has(at)) &&
      !names.touches(hit) &&
      !isInside(places, hit),
  );
}

/** "The European Free Trade Association", "the European Championship": no side. Bounded. */
export const OF_OTHERS =
  /^\s(?:Free Trade|Economic Area|Space Agency|Investment Bank|Bank for|Court of|Championships?|Cup|Games|Broadcasting)(?!\p{L})/u;
const OTHERS_CHARS = 20;
const EUROPEAN = "European";

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

/** "Lào Cai" is not Laos: a country's name within the longer name of a place. */
function isInside(places: readonly PhraseHit<unknown>[], hit: PhraseHit<CountryName>): boolean {
  return places.some(({ from, to }) => from <= hit.from && hit.to <= to && to - from > hit.to - hit.from);
}
