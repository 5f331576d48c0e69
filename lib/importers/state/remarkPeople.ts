import type { Quote } from "@/lib/model/draft";
import { quoteOf } from "../makeDraft";
import { countryOfDemonym, DEMONYM_PATTERN } from "./demonyms";
import { usPresident } from "./presidents";

/** Somebody whom a remark says the traveller met. */
export interface NamedPerson {
  /** ISO code by the word before the office ("Russian"); absent: of the country that was visited */
  country?: string;
  office: string;
  name: string;
  quote: Quote;
}

const OFFICES =
  "Prime Minister|Foreign Minister|Foreign Secretary|Defense Minister|Defence Minister|Finance Minister|Deputy Prime Minister|Vice Premier|Vice President|President-elect|President|Premier|Chancellor|King|Queen|Emperor|Crown Prince|Prince|Sultan|Emir|Amir|Pope|Taoiseach|State Councilor|General Secretary|Secretary-General|Secretary General|High Representative|Chairman|Speaker|Minister of Foreign Affairs";
const NAME =
  "\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.|al-\\p{Lu}[\\p{L}’'-]+|(?:bin|ibn|al|el|de|da|dos|del|di|von|van|der|la|ben|bint)(?= [\\p{L}])";
const PERSON = new RegExp(
  `(?:(?<before>former|late) )?(?:(?<of>${DEMONYM_PATTERN}) )?(?<office>${OFFICES}) (?<name>(?:${NAME})(?: (?:${NAME})){0,5})`,
  "gu",
);
/** "NATO Secretary General", "OSCE Chairman": of no country */
const OF_BODY = /\b\p{Lu}{2,} $/u;
/** Only these sentences say that somebody was met. */
const MET =
  /\b(?:met|meet|meeting|meetings|talks|consultations|consulted|discussions?|discussed)\b[^.]*\b(?:with|between)\b/i;

/** Sentences of a remark with their offsets: a full stop after a capital letter ("U.S.") does not end one. */
function* sentencesOf(text: string): Iterable<{ start: number; sentence: string }> {
  let start = 0;
  for (const { index } of text.matchAll(/(?<!\b\p{Lu}|\bSt|\bGen|\bJr)\. (?=\p{Lu})/gu)) {
    yield { start, sentence: text.slice(start, index + 1) };
    start = index + 2;
  }
  yield { start, sentence: text.slice(start) };
}

/**
 * People whom the remarks of a trip say were met: office and name, each once, in the order of the text. People merely mentioned
 * ("commemorative ceremony for former Prime Minister Rabin") are none. The traveller's own president is left out.
 *
 * @param day first day of the trip, YYYY-MM-DD: tells the President of the United States from others
 */
export function remarkPeople(remarks: string, day: string): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (const { start, sentence } of sentencesOf(remarks)) {
    if (!MET.test(sentence)) continue;
    for (const match of sentence.matchAll(PERSON)) {
      const { before, of, office = "", name = "" } = match.groups ?? {};
      const country = of === undefined ? undefined : countryOfDemonym(of);
      const isOfBody =
        country === undefined && (OF_BODY.test(sentence.slice(0, match.index)) || /General$/.test(office));
      const isOurs = country === "US" || (country === undefined && office === "President" && usPresident(name, day));
      if (before !== undefined || isOurs || isOfBody || found.some((person) => person.name === name)) continue;
      const at = start + match.index;
      const quote = quoteOf(remarks, at, at + match[0].length);
      found.push({ ...(country !== undefined && { country }), office, name, quote });
    }
  }
  return found;
}
