import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";
import { homeOf } from "./homeOf";
import { pairOfReport } from "./reportPair";
import { BETWEEN } from "./whoLed";

/** Between who meets and whom he meets, both in one sentence: "said after meeting", "hosted", "held talks with". Bounded. */
export const MEETS =
  /^[^.;:]{0,60}\b(?:met|meeting|meets|with|received|receiving|hosted|hosting|welcomed|welcoming|called on|visiting)\s(?:the\s|visiting\s|fellow\s){0,2}$/u;

const isNamed = ({ mention, actor }: Attendee): boolean =>
  mention.name !== undefined && mention.office !== undefined && actor === undefined;

/**
 * "Defence Minister A said after meeting Defence Minister B in Perth", in a paper of Singapore on Singapore and Australia: who meets is of
 * the country that tells of it, whom he meets of the other.
 */
export function sidesByHome(report: Report, { lead }: Scene, own: readonly Attendee[]): ReadonlyMap<Attendee, string> {
  const none = new Map<Attendee, string>();
  const [first, second, ...more] = own.filter(({ view, mention }) => view.index === lead.index && mention.name);
  if (!first || !second || more.length > 0 || !isNamed(first) || !isNamed(second)) return none;
  if (own.some(({ actor, mention }) => actor !== undefined && mention.name)) return none;
  const home = homeOf(report);
  const pair = pairOfReport(report);
  if (home === undefined || !pair?.has(home)) return none;
  const other = [...pair.keys()].find((actor) => actor !== home);
  if (other === undefined || !MEETS.test(report.text.slice(first.mention.end, second.mention.start))) return none;
  return new Map([
    [first, home],
    [second, other],
  ]);
}

/** "Acting Prime Minister A and Cambodian Prime Minister B agreed", in a report on Thailand and Cambodia: A is of the other of the pair. */
export function otherOfPair(report: Report, { mention, view }: Attendee, own: readonly Attendee[]): string | undefined {
  const pair = pairOfReport(report);
  if (!pair || !mention.name || !mention.office) return undefined;
  const beside = own.find(({ view: { index }, mention: other, actor }) => {
    if (index !== view.index || actor === undefined || !pair.has(actor) || !other.name) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    return BETWEEN.test(report.text.slice(left.end, right.start));
  });
  return beside && [...pair.keys()].find((actor) => actor !== beside.actor);
}

/** Whom somebody received: "the Viet Nam contingent was received by", "the French guests were greeted by". Bounded. */
export const RECEIVES = /\b(?:was|were)\s(?:\p{L}{3,9}\s)?(?:received|welcomed|greeted|hosted|met)\sby\s(?:the\s)?$/iu;
const RECEIVES_CHARS = 48;

/** "The Viet Nam contingent was received by Brigadier A": he is of the other side. */
export function sideOfHostOf(
  { text }: Report,
  { mention, view }: Attendee,
  sides: ReadonlyMap<string, unknown>,
): string | undefined {
  if (
    sides.size !== 2 ||
    !RECEIVES.test(text.slice(Math.max(view.start, mention.start - RECEIVES_CHARS), mention.start))
  )
    return undefined;
  const guests = view.countries.filter(({ end }) => end <= mention.start).map(({ values }) => values[0]?.actor);
  const [guest] = guests;
  return guest !== undefined && sides.has(guest) && guests.every((actor) => actor === guest)
    ? [...sides.keys()].find((actor) => actor !== guest)
    : undefined;
}
