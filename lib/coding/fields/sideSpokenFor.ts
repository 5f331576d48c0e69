import { type Report, within } from "../report";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";

/** What somebody says up to the name of a country: "State Minister Horii stated that ", "explained on scientific grounds ". Bounded. */
export const SAYS_THAT =
  /\s(?:stated|said|explained|expressed|announced|reiterated|affirmed|stressed|emphasi[sz]ed|noted|underlined|introduced|presented|outlined|conveyed|reaffirmed|confirmed|mentioned)\s[^.;:\n]{0,40}$/iu;
/** Behind the country for which somebody speaks: "attached importance", "would", "'s position". Bounded. */
export const OF_HIS_OWN =
  /^(?:['’]s\s(?:\p{L}{3,14}\s){0,2}(?:position|stance|views?|polic(?:y|ies)|support|commitment|intention|determination|grant|aid|efforts|readiness|hope|plans?|concerns?|basic|gratitude|appreciation|initiatives?|contribution)|\s(?:attach|would|will|intend|hop|stand|support|wish|plan|is\s(?:ready|willing|committed|determined|prepared)|was\s(?:ready|willing|committed|determined|prepared|resolved)|valued?|regard|look|appreciat|remain|seeks?|sought|had\s(?:decided|started|been)|has\s(?:decided|started|been)))/iu;
const SUBJECT_CHARS = 50;
const BEHIND_CHARS = 60;
const WORDS = /[\s-]/;

/** "Kallas promised that Estonia would": what nobody does for another country. Bounded. */
export const PROMISES_THAT =
  /\s(?:promised|pledged|vowed|said|told|added|confirmed|announced|explained|reaffirmed|stated|assured|declared|disclosed)\s[^.;:\n]{0,40}$/iu;

/** The countries for which somebody speaks by a word of his name, in order. */
function spokenForBy({ text, sentences, countries }: Report, name: Span, says: RegExp): string[] {
  const words = text.slice(name.start, name.end).toLowerCase().split(WORDS);
  return sentences.flatMap((sentence) =>
    within(countries, sentence).flatMap((hit) => {
      const verb = says.exec(text.slice(sentence.start, hit.start));
      if (!verb || verb.index > SUBJECT_CHARS || !OF_HIS_OWN.test(text.slice(hit.end, hit.end + BEHIND_CHARS)))
        return [];
      const subject = text
        .slice(sentence.start, sentence.start + verb.index)
        .toLowerCase()
        .split(WORDS);
      return subject.some((word) => words.includes(word)) ? (hit.values[0]?.actor ?? []) : [];
    }),
  );
}

/** The one country for which somebody speaks. */
function oneSpokenFor(report: Report, name: Span, says: RegExp): string | undefined {
  const [first, ...more] = spokenForBy(report, name, says);
  return more.every((actor) => actor === first) ? first : undefined;
}

/**
 * The country for which the one official speaks whose words name none: "Mr. HORII Iwao, State Minister for Foreign Affairs, met. ... State
 * Minister Horii stated that Japan attached importance to".
 */
export function sideSpokenFor(report: Report, attendees: readonly Attendee[]): string | undefined {
  const [one, ...more] = attendees.filter(
    ({ actor, mention }) => actor === undefined && mention.name && mention.office,
  );
  const name = one?.mention.name;
  return name && more.length === 0 ? oneSpokenFor(report, name, SAYS_THAT) : undefined;
}

/** The sides of two in a row, by what one of them says for his country: "Prime Ministers A and B discussed. ... B said that Finland would". */
export function orderSpokenFor(report: Report, row: readonly Attendee[], pair: readonly string[]): string[] {
  const spoken = row.map(({ mention: { name } }) => name && oneSpokenFor(report, name, PROMISES_THAT));
  const [a, b] = spoken.map((actor) => (actor !== undefined && pair.includes(actor) ? actor : undefined));
  const otherThan = (actor: string) => pair.find((side) => side !== actor) ?? actor;
  if (a !== undefined && a !== b) return [a, otherThan(a)];
  return a === undefined && b !== undefined ? [otherThan(b), b] : [...pair];
}
