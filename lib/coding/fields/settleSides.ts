import type { Report } from "../report";
import { OWN_DAYS } from "../scene/dayBefore";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";
import { findSpeakers, isDrill } from "./findSpeakers";
import { homeOf } from "./homeOf";
import { isForeign } from "./isForeign";
import { withNamesAlike } from "./namesAlike";
import { withOwnSide } from "./ownSide";
import { merged } from "./participants";
import type { Sides } from "./rowsOf";
import { sideOfBefore, sideOfHost, sideOfNext, sideOfRow } from "./sideBeside";
import { sideOfCity } from "./sideOfCity";
import { otherOfPair, sideOfHostOf, sidesByHome } from "./sideOfReportPair";
import { orderSpokenFor, sideSpokenFor } from "./sideSpokenFor";
import { sidesOf } from "./sides";
import { spokeBeside } from "./spokeBeside";
import { unnamedSpeakers } from "./unnamedSpeakers";

const HOME = "VN";
const NEAR_SENTENCES = 3;
const isCounterpart = ({ mention }: Attendee): boolean => mention.kinds.includes("head");

/** "He had visited Chile and Peru; President Dina Boluarte": a later sentence on other countries alone gives no side of the event. */
const isOfOthers = ({ lead }: Scene, { view }: Attendee, sides: Sides): boolean =>
  view.index > lead.index &&
  view.countries.length > 0 &&
  view.countries.every(({ values }) => values[0] !== undefined && !sides.has(values[0].actor));

/** The side of a person whose words name none: the one of two sides that nobody else stands for. */
function sideFor(
  report: Report,
  scene: Scene,
  attendee: Attendee,
  sides: Sides,
  known: readonly Attendee[],
): string | undefined {
  const { lang } = report;
  if (isOfOthers(scene, attendee, sides)) return undefined;
  const freeOf = (others: readonly Attendee[]) =>
    [...sides.keys()].filter((side) => !others.some(({ actor }) => actor === side));
  const all = freeOf(known);
  // Who sat beside, in a later sentence, stands for nobody whom the lead names.
  const isOfLead = attendee.mention.name !== undefined && known[0]?.view.index === attendee.view.index;
  const free =
    all.length === 0 && isOfLead ? freeOf(known.filter(({ view }) => view.index === attendee.view.index)) : all;
  const isStranger = free[0] === HOME && isForeign(report, attendee.mention);
  if (free.length === 1 && !isStranger) return free[0];
  if (sides.size === 2 && isCounterpart(attendee))
    return [...sides.keys()].find((actor) => actor !== known.at(-1)?.actor);
  if (lang !== "vi" || !sides.has(HOME) || !attendee.mention.office || isCounterpart(attendee)) return undefined;
  if (!isForeign(report, attendee.mention)) return HOME;
  const others = [...sides.keys()].filter((actor) => actor !== HOME);
  return others.length === 1 ? others[0] : undefined;
}

/** Who commands ships in a port is of the side that is not at home there. */
function visitorOf({ kind, lead, headline }: Scene, sides: Sides): string | undefined {
  if (kind !== "port-call" || sides.size !== 2) return undefined;
  const places = lead.places.length > 0 ? lead.places : (headline?.places ?? []);
  const port = places.flatMap(({ values }) => values.find(({ id }) => id !== undefined) ?? []).at(-1);
  const guests = [...sides.keys()].filter((actor) => actor !== port?.country);
  return port && guests.length === 1 ? guests[0] : undefined;
}

/**
 * "Defense Minister Shin Won-sik and his Polish counterpart", filed from Seoul by Yonhap: an office without its country is of the country
 * that tells of it, where one other side alone is named, or where the lead names that country among the others.
 */
function withHome(
  report: Report,
  scene: Scene,
  attendees: readonly Attendee[],
  mechanism: readonly string[],
): Attendee[] {
  const home = homeOf(report) ?? sideSpokenFor(report, attendees);
  const isFirst = ({ view }: Attendee) => view.isHeadline || view.index === attendees[0]?.view.index;
  const sides = new Set([
    ...mechanism,
    // A list of who sat beside says nothing of who met.
    ...attendees.filter(isFirst).flatMap(({ actor, isReceiver }) => (isReceiver ? [] : (actor ?? []))),
  ]);
  if (home === undefined || sides.has(home)) return [...attendees];
  const isLoose = (attendee: Attendee) =>
    attendee.actor === undefined &&
    attendee.mention.name !== undefined &&
    attendee.mention.office !== undefined &&
    !attendee.mention.kinds.includes("head") &&
    !(home === HOME && isForeign(report, attendee.mention)) &&
    isFirst(attendee);
  const loose = attendees.filter(isLoose);
  const alone = sides.size === 0 && attendees.filter(({ mention }) => mention.name).length === 1;
  const isAmong =
    loose.length === 1 &&
    // Who sat beside, told far behind, does not stand for his side.
    !attendees.some(
      ({ actor, mention, view }) => actor === home && mention.name && view.index <= scene.lead.index + NEAR_SENTENCES,
    ) &&
    [scene.lead, ...(scene.headline ? [scene.headline] : []), ...loose.map(({ view }) => view)].some(({ countries }) =>
      countries.some(({ values }) => values[0]?.actor === home),
    );
  if (!alone && sides.size !== 1 && !isAmong) return [...attendees];
  return attendees.map((attendee) =>
    loose.includes(attendee) ? { ...attendee, actor: home, reason: "sideByOthers" } : attendee,
  );
}

/** Between two persons of a row: "A and B led their delegations". Bounded. */
export const AND = /^,?\s(?:and|with|và|cùng)\s(?:the\s|his\s|her\s|ông\s|bà\s|ngài\s)?$/iu;

/**
 * "The Philippines and China convened ... A and B led their respective delegations": two persons without a side stand in the order in
 * which the report names the two countries.
 */
function sidesInRow(
  report: Report,
  scene: Scene,
  own: readonly Attendee[],
  sides: Sides,
): ReadonlyMap<Attendee, string> {
  const { text } = report;
  const loose = own.filter(({ actor, mention }) => actor === undefined && mention.office);
  const [first, second] = loose;
  const none = new Map<Attendee, string>();
  if (sides.size !== 2 || loose.length !== 2 || !first || !second || first.view.index !== second.view.index)
    return none;
  if (own.some(({ actor, mention }) => actor !== undefined && mention.name)) return none;
  if (!AND.test(text.slice(first.mention.end, second.mention.start))) return none;
  const spoken = [scene.lead, ...scene.sentences].flatMap(({ countries }) =>
    countries.flatMap(({ values }) => values[0]?.actor ?? []),
  );
  const later = report.countries.flatMap(({ values }) => values[0]?.actor ?? []);
  const order = [...new Set([...spoken, ...later])].filter((actor) => sides.has(actor));
  const [a, b] = order.length === 2 ? orderSpokenFor(report, loose, order) : order;
  return a === undefined || b === undefined
    ? none
    : new Map([
        [first, a],
        [second, b],
      ]);
}

/** "Earlier he received a courtesy call from the US secretary": a call of a third side, beside the two that met, is no part of it. */
function withoutStrangers({ lead, kind }: Scene, all: readonly Attendee[]): readonly Attendee[] {
  // "Spoke by phone on Thursday. ... On Friday, the ambassador visited": not on the line.
  const isOfOtherDay = ({ view }: Attendee) =>
    kind === "call" && view.index > lead.index + 1 && view.dates.some(({ form }) => OWN_DAYS.has(form));
  const attendees = all.filter((attendee) => !isOfOtherDay(attendee));
  const met = new Set(
    attendees.flatMap(({ actor, isReceiver, mention }) => (isReceiver || !mention.name ? [] : [actor])),
  );
  const spoken = new Set(lead.countries.flatMap(({ values }) => values[0]?.actor ?? []));
  if (met.size < 2) return attendees;
  return attendees.filter(
    ({ actor, isReceiver }) => !isReceiver || actor === undefined || met.has(actor) || spoken.has(actor),
  );
}

/** An office alone stands for a side that nobody named stands for: "PHILIPPINE NAVY CHIEF" is he whom the lead names. */
const withoutDoubles = (list: readonly Attendee[]): Attendee[] =>
  list.filter(
    ({ mention, actor, reason }) =>
      mention.name ||
      reason === "personBefore" ||
      !list.some((one) => one.mention.name && one.actor === actor && !one.isReceiver),
  );

function otherThanHome(sides: Sides): string | undefined {
  const [other, ...more] = [...sides.keys()].filter((side) => side !== HOME);
  return more.length === 0 ? other : undefined;
}

/** Give every participant a side, where the text settles one, and the event its actors. */
export function settleSides(
  report: Report,
  scene: Scene,
  attendees: readonly Attendee[],
  mechanism: readonly string[],
): { attendees: Attendee[]; sides: Sides } {
  const own = withHome(
    report,
    scene,
    withNamesAlike(report, scene, withOwnSide(report, withoutStrangers(scene, attendees))),
    mechanism,
  );
  // Who only received the guests does not stand for a side in the talks.
  const hasTalks = own.some(({ mention, isReceiver }) => mention.name && !isReceiver);
  const known = own.filter(({ actor, isReceiver }) => actor !== undefined && !(hasTalks && isReceiver));
  const sides = sidesOf(report, scene, own, mechanism);
  const settled: Attendee[] = [];
  const inRow = new Map([...sidesByHome(report, scene, own), ...sidesInRow(report, scene, own, sides)]);
  for (const attendee of own) {
    const placed = attendee.actor === undefined ? inRow.get(attendee) : undefined;
    if (placed !== undefined) {
      const next = { ...attendee, actor: placed, reason: "sideByOthers" };
      settled.push(next);
      known.push(next);
      continue;
    }
    if (attendee.actor !== undefined) {
      settled.push(
        attendee.mention.actorBy === "name" && attendee.reason === undefined
          ? { ...attendee, reason: "sideByName" }
          : attendee,
      );
      continue;
    }
    const found =
      sideOfHostOf(report, attendee, sides) ??
      sideOfCity(report, scene, attendee, own) ??
      sideOfRow(report, attendee, own) ??
      sideFor(report, scene, attendee, sides, known) ??
      visitorOf(scene, sides) ??
      sideOfNext(report, attendee, own) ??
      sideOfBefore(report, attendee, settled) ??
      sideOfHost(report, scene, attendee, sides) ??
      otherOfPair(report, attendee, own);
    // Who has no name of Viet Nam is of the other side.
    const isStranger = found === HOME && isForeign(report, attendee.mention);
    const actor = isStranger ? otherThanHome(sides) : found;
    if (actor !== undefined) {
      const next = { ...attendee, actor, reason: "sideByOthers" };
      settled.push(next);
      known.push(next);
    }
  }
  const alone = [...sides.keys()].filter((actor) => !settled.some((one) => one.actor === actor && one.mention.name));
  const named = settled.filter(({ mention }) => mention.name);
  const pair = spokeBeside(report, scene, [...sides.keys()]);
  const beside = named.every(({ view }) => pair[0] && view.index > pair[0].view.index) ? pair : [];
  const speakers = [...beside];
  if (beside.length === 0)
    for (const actor of alone)
      speakers.push(...findSpeakers(report, scene, actor, isDrill(scene) ? [...settled, ...speakers] : settled));
  const whole = speakers.length > 0 ? merged(report, [...settled, ...speakers], true) : settled;
  const bare = alone.flatMap((actor) => unnamedSpeakers(report, scene, actor, whole));
  return { attendees: withoutDoubles([...whole, ...bare]), sides };
}
