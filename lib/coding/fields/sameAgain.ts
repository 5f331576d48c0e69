import { type Report, within } from "../report";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";

const HOME = "VN";
/** "The Vietnamese leader", "the Party chief": words that stand for the office of whoever of that side was named. */
const GENERAL = new Set("leader top pm fm party chief state host guest legislator diplomat nhà lãnh đạo".split(" "));

/** True if an office is told in words that stand for any: "the top legislator". */
export const isGeneral = ({ tokens }: Report, office: Span): boolean =>
  within(tokens, office).every(({ key }) => GENERAL.has(key));

/** "Chủ tịch nước gặp Thủ tướng Canada": offices alone before the verb, of persons whom the events told before name. */
export function subjectsAgain(report: Report, { lead }: Scene, all: readonly Attendee[]): Attendee[] {
  const verb = lead.strong[0]?.start ?? lead.end;
  return lead.people
    .filter(({ name, actor, end }) => !name && actor === undefined && end <= verb)
    .map((mention) => sameAgain(report, { mention, isReceiver: false, view: lead }, all, all));
}

/**
 * "The PM received the Finnish minister": an office in fewer words of the one person whom the events told before name, of that side where
 * the office says one.
 */
export function sameAgain(
  report: Report,
  attendee: Attendee,
  last: readonly Attendee[],
  told: readonly Attendee[],
): Attendee {
  const { mention, actor } = attendee;
  const { tokens, countries } = report;
  if (mention.name && actor === undefined) {
    const same = told.find((one) => one.actor !== undefined && isSamePerson(report, one, attendee));
    return same?.actor === undefined ? attendee : { ...attendee, actor: same.actor, reason: "personBefore" };
  }
  if (mention.name || !mention.office) return attendee;
  const earlier = actor === undefined ? told : [...last, ...told];
  const keysOf = (span: Span) =>
    within(tokens, span).flatMap(({ start, end, key }) =>
      countries.some((country) => start >= country.start && end <= country.end) ? [] : [key],
    );
  // "The Finnish minister at the Government Office": where she was received.
  const all = keysOf(mention.office);
  const at = all.findIndex((key) => /^(?:at|in|tại|ở)$/.test(key));
  const words = all.slice(0, at < 0 ? all.length : at);
  const isCounterpart = actor !== undefined && isOfCounterpart(report, attendee, told);
  const counterpart = asDiplomat(report, attendee, earlier) ?? asCounterpart(report, attendee, earlier);
  if (counterpart) return { ...attendee, mention: counterpart.mention, reason: "personBefore" };
  const found = earlier.filter((one) => {
    const { name, office, kinds } = one.mention;
    if (
      (actor !== undefined && one.actor !== actor) ||
      !name ||
      !office ||
      !(isCounterpart || mention.kinds.every((kind) => kinds.includes(kind)))
    )
      return false;
    if (isCounterpart) return true;
    const said = keysOf(office);
    return words.every((word) => GENERAL.has(word) || said.includes(word));
  });
  // "Bộ trưởng làm việc với": of two ministers the report's own.
  const own = found.filter(({ actor: side }) => report.lang === "vi" && actor === undefined && side === HOME);
  const [person] = own.length > 0 ? own : found;
  const isOne = (own.length > 0 ? own : found).every((one) => person && isSamePerson(report, one, person));
  const isSaid = words.length > 0 && (actor !== undefined || words.some((word) => !GENERAL.has(word)));
  return person && isOne && isSaid
    ? {
        ...attendee,
        ...(person.actor === undefined ? {} : { actor: person.actor }),
        mention: person.mention,
        reason: "personBefore",
      }
    : attendee;
}

/** "Muttaqi met his Pakistani counterpart", after a meeting of Muttaqi with others: the one of that side who was there. */
const isOfCounterpart = (report: Report, { mention, view }: Attendee, told: readonly Attendee[]): boolean =>
  mention.kinds.length > 0 &&
  mention.kinds.every((kind) => kind === "head") &&
  view.people.some(
    (one) => one.name && told.some((other) => isSamePerson(report, { mention: one, isReceiver: false, view }, other)),
  );

/** Who heads the diplomacy of a country, in other words. Bounded. */
export const HEAD_OF_DIPLOMACY =
  /\b(?:head of (?:the )?(?:\p{L}{2,14} )?(?:diplomatic service|diplomacy|foreign ministry|foreign office)|(?:top|chief) diplomat)\b|(?<!\p{L})(?:người đứng đầu|nhà lãnh đạo) ngành ngoại giao|lãnh đạo ngành ngoại giao/iu;
const FOREIGN = /foreign|external|ngoại/iu;

/** "The head of the Vietnamese diplomatic service": the foreign minister of that side whom the events told before name. */
function asDiplomat(
  { text }: Report,
  { mention: { office }, actor }: Attendee,
  earlier: readonly Attendee[],
): Attendee | undefined {
  if (!office || actor === undefined || !HEAD_OF_DIPLOMACY.test(text.slice(office.start, office.end))) return undefined;
  return earlier.find(
    ({ mention, actor: side }) =>
      side === actor &&
      mention.name &&
      mention.office &&
      FOREIGN.test(text.slice(mention.office.start, mention.office.end)),
  );
}

/** "His Lao counterpart X. ... met the Lao Prime Minister": the one of that side, whose office is told as a counterpart's. */
function asCounterpart(
  report: Report,
  { mention, actor }: Attendee,
  earlier: readonly Attendee[],
): Attendee | undefined {
  if (actor === undefined || !mention.kinds.some((kind) => kind === "leader" || kind === "minister")) return undefined;
  const own = earlier.filter((one) => one.actor === actor && one.mention.name);
  const [first] = own;
  const isOne = first !== undefined && own.every((one) => isSamePerson(report, one, first));
  const isHead = isOne && first.mention.kinds.every((kind) => kind === "head");
  const peer =
    isHead &&
    earlier.some((one) => one.actor !== actor && mention.kinds.every((kind) => one.mention.kinds.includes(kind)));
  return peer ? first : undefined;
}

/** True if two attendees are one person, by record or by name. */
export const isSamePerson = (report: Report, { mention: a }: Attendee, { mention: b }: Attendee): boolean =>
  a.person && b.person ? a.person.id === b.person.id : a.name !== undefined && sameName(report, a.name, b.name);

/** True if two names are the same words. */
export const sameName = ({ text }: Report, a: Span, b: Span | undefined): boolean =>
  b !== undefined && text.slice(a.start, a.end) === text.slice(b.start, b.end);
