import { type Report, within } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";

/** Who goes on by a word alone. Bounded. */
const PRONOUN = /(?:^|[\s,])(?:he|she|ông|bà)\s/iu;
/** Who is not at home: "the visiting minister", "the Vietnamese guest", "vị khách". Bounded. */
export const GUEST =
  /(?<!\p{L})(?:the (?:visiting \p{L}{4,14}|(?:\p{L}{4,14} )?(?:guest|visitor))|(?:vị )?khách)(?!\p{L})/iu;
/** Who is meant by the highest office alone: "the Vietnamese leader", "the Party chief", "nhà lãnh đạo Việt Nam". Bounded. */
export const LEADER =
  /(?<!\p{L})(?:the (?:top |visiting |party )?(?:\p{L}{4,14} )?(?:leader|party chief)|the party chief|nhà lãnh đạo)(?!\p{L})/iu;
const SUBJECT_CHARS = 45;
const SHORTEST_NAME = 3;

const hasName = ({ mention, actor, isReceiver }: Attendee): boolean =>
  mention.name !== undefined && actor !== undefined && !isReceiver;

/** The country that the words before a verb name. */
function countryIn({ text }: Report, { lead }: Scene, words: string): string | undefined {
  const from = text.indexOf(words, lead.start);
  return lead.countries.find(({ start, end }) => start >= from && end <= from + words.length)?.values[0]?.actor;
}

/** The leader of those told before, of the country that is named. */
function leaderOf(report: Report, scene: Scene, told: readonly Attendee[], words: string): Attendee | undefined {
  if (!LEADER.test(words)) return undefined;
  const named = countryIn(report, scene, words);
  const leaders = told.filter((one) => hasName(one) && one.mention.kinds.includes("leader"));
  return named === undefined ? undefined : leaders.find(({ actor }) => actor === named);
}

/** The one who is of another country than where the event told before was. */
function guestOf(report: Report, scene: Scene, told: readonly Attendee[], words: string): Attendee | undefined {
  if (!GUEST.test(words)) return undefined;
  const named = countryIn(report, scene, words);
  const there = new Set(
    told.flatMap(({ view }) => view.places.flatMap(({ values }) => values.map(({ country }) => country))),
  );
  const known = told.filter(hasName);
  const guests = known.filter(({ actor }) => actor !== undefined && !there.has(actor));
  const sides = new Set(guests.map(({ actor }) => actor));
  const hasHost = guests.length < known.length;
  return hasHost && sides.size === 1 && (named === undefined || sides.has(named)) ? guests[0] : undefined;
}

/** Whom the sentence before, of the same paragraph, begins with: "The Vietnamese Minister is here until Friday. He met ...". */
function subjectBefore(report: Report, scene: Scene, told: readonly Attendee[]): Attendee | undefined {
  const { text, sentences } = report;
  const { lead } = scene;
  const last = sentences.find(({ index, paragraph }) => index === lead.index - 1 && paragraph === lead.paragraph);
  if (!last) return undefined;
  const opening = { start: last.start, end: Math.min(last.end, last.start + SUBJECT_CHARS) };
  const words = within(report.tokens, opening).filter(({ isCapital, key }) => isCapital && key.length >= SHORTEST_NAME);
  const byName = told.find((one) => {
    const parts = one.mention.name ? within(report.tokens, one.mention.name).map(({ key }) => key) : [];
    return hasName(one) && words.some(({ key }) => key === parts.at(-1) || key === parts[0]);
  });
  if (byName) return byName;
  const [office] = within(report.people, opening);
  if (office && !office.name && office.actor !== undefined)
    return told.find((one) => hasName(one) && one.actor === office.actor);
  return guestOf(report, scene, told, text.slice(opening.start, opening.end));
}

/** Who is meant where a further event is told of "he" or "the guest": the subject of the sentence before, or who is not at home. */
export function whoGoesOn(
  report: Report,
  scene: Scene,
  before: string,
  told: readonly Attendee[],
): Attendee | undefined {
  const guest = leaderOf(report, scene, told, before) ?? guestOf(report, scene, told, before);
  return guest ?? (PRONOUN.test(`${before} `) ? subjectBefore(report, scene, told) : undefined);
}
