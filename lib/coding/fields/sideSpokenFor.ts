import { type Report, within } from "../report";
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

/**
 * The country for which the one official speaks whose words name none: "Mr. HORII Iwao, State Minister for Foreign Affairs, met. ... State
 * Minister Horii stated that Japan attached importance to".
 */
export function sideSpokenFor(report: Report, attendees: readonly Attendee[]): string | undefined {
  const { text, sentences, countries } = report;
  const loose = attendees.filter(({ actor, mention }) => actor === undefined && mention.name && mention.office);
  const [one] = loose;
  const name = one?.mention.name;
  if (!name || loose.length !== 1) return undefined;
  const words = text
    .slice(name.start, name.end)
    .split(WORDS)
    .map((word) => word.toLowerCase());
  const spoken = sentences.flatMap((sentence) =>
    within(countries, sentence).flatMap((hit) => {
      const verb = SAYS_THAT.exec(text.slice(sentence.start, hit.start));
      if (!verb || verb.index > SUBJECT_CHARS || !OF_HIS_OWN.test(text.slice(hit.end, hit.end + BEHIND_CHARS)))
        return [];
      const subject = text
        .slice(sentence.start, sentence.start + verb.index)
        .toLowerCase()
        .split(WORDS);
      return subject.some((word) => words.includes(word)) ? (hit.values[0]?.actor ?? []) : [];
    }),
  );
  const [first] = spoken;
  return spoken.every((actor) => actor === first) ? first : undefined;
}
