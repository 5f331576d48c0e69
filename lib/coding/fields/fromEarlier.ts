import { type Report, within } from "../report";
import { isOfBefore, THE_TWO } from "../scene/goesOn";
import { MET_OR_SIGNED, SERIES } from "../scene/metKinds";
import { isOfBoth } from "../scene/parties";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";
import { isForeign } from "./isForeign";
import { ofHisSide } from "./ofHisSide";
import { otherOfTwo } from "./otherOfTwo";
import { merged } from "./participants";
import { isGeneral, isSamePerson, sameAgain, sameName, subjectsAgain } from "./sameAgain";
import { hostOfCity } from "./sideOfCity";
import { theGuest } from "./theGuest";
import { whoGoesOn } from "./whoGoesOn";

const HOME = "VN";
const SHORTEST_NAME = 4;
const HIGH = new Set(["leader", "parliament", "minister"]);

/** Who was at the event told before, and for which sides it was. */
export interface Earlier {
  attendees: readonly Attendee[];
  /** of all events told before, the last first */
  all: readonly Attendee[];
  sides: readonly string[];
  /** words of each side */
  spans?: ReadonlyMap<string, Span>;
}

/** Who stands for a side: those of the lead itself come first. */
const sidesIn = (list: readonly Attendee[]): Set<string> => new Set(list.flatMap(({ actor }) => actor ?? []));

/** "On 2 June he met ...": who stands for the side that goes on from the event told before. */
export function withEarlier(
  report: Report,
  scene: Scene,
  given: readonly Attendee[],
  { attendees: earlier, all, sides: told }: Earlier,
): Attendee[] {
  const again = given.map((attendee) => sameAgain(report, attendee, earlier, all));
  const guest = theGuest(report, scene, again, [...earlier, ...all]);
  const own = guest ? [...again, { ...guest, isReceiver: false }] : again;
  const inLead = own.filter(({ view }) => view.index === scene.lead.index);
  const sides = sidesIn(inLead);
  const two = theTwo(report, scene, earlier, all);
  if (two.length > 0) return merged(report, [...two, ...own]);
  const named = namedAgain(report, scene, own, all);
  if (named) return withCounterpart(report, scene, [named, ...own], told);
  const ofSide = ofHisSide(inLead, [...earlier, ...all]);
  if (ofSide) return withCounterpart(report, scene, ofSide, told);

  // "Thủ tướng cũng sẽ thăm Thái Lan": the traveller of the visit told before.
  const isTraveller = sides.size === 0 && scene.kind === "visit" && !own.some(({ mention }) => mention.name);
  const hasStranger = sides.size === 0 && inLead.length > 0 && MET_OR_SIGNED.has(scene.kind);
  const verb = scene.lead.strong[0]?.start ?? scene.lead.end;
  const before = report.text.slice(scene.lead.start, verb);
  // "The previous day, X held talks with": X does it himself.
  const hasSubject = scene.lead.people.some(({ name, end }) => name && end <= verb);
  // "Tổng Bí thư đã tiếp Tổng thống X": who has a high office that nobody told before has does it himself.
  const met = sidesIn(inLead.filter(({ mention }) => mention.name));
  const hasOfficial = inLead.some(
    ({ mention, reason }) =>
      !mention.name &&
      reason === undefined &&
      mention.end <= verb &&
      mention.kinds.some((kind) => HIGH.has(kind)) &&
      !(mention.office && isGeneral(report, mention.office)) &&
      !all.some((one) => !(one.actor !== undefined && met.has(one.actor)) && sharesWords(report, mention, one.mention)),
  );
  const isKnown = inLead.some(({ reason, mention }) => reason === "personBefore" && mention.start < scene.lead.start);
  const goesOn = earlier.length > 0 && !hasSubject && !hasOfficial && !isKnown && isOfBefore(before);
  if (!goesOn || !(sides.size === 1 || isTraveller || hasStranger)) {
    const other = hasOfficial ? undefined : otherOfTwo(report, scene, own, all);
    return withCounterpart(report, scene, other ? merged(report, [...own, other], true) : own, told);
  }
  if (isTraveller) for (const { values } of scene.lead.countries) if (values[0]) sides.add(values[0].actor);
  const isOther = ({ actor, mention }: Attendee) =>
    actor !== undefined && !sides.has(actor) && mention.name !== undefined;
  const traveller = isTraveller ? protagonist(report, all) : undefined;
  const meant = whoGoesOn(report, scene, before, [...earlier, ...all]);
  const person =
    subjectsAgain(report, scene, all).find(isOther) ??
    traveller ??
    [meant].find((one) => one && isOther(one)) ??
    [...earlier, ...all].find(isOther);
  return person
    ? withCounterpart(report, scene, merged(report, [{ ...person, reason: "personBefore" }, ...own], true), told)
    : [...own];
}

/** "The NA Chairwoman", "National Assembly Chairwoman": two offices with a word in common. */
function sharesWords({ tokens }: Report, a: Attendee["mention"], b: Attendee["mention"]): boolean {
  if (!a.office || !b.office) return false;
  const own = new Set(within(tokens, b.office).map(({ key }) => key));
  return within(tokens, a.office).some(({ key }) => key.length > 1 && own.has(key));
}

/** Who was at more of the events told before than anybody else: it is his journey. */
function protagonist(report: Report, all: readonly Attendee[]): Attendee | undefined {
  const named = all.filter(({ mention, actor, isReceiver }) => mention.name && actor !== undefined && !isReceiver);
  const counts = named.map((one) => named.filter((other) => isSamePerson(report, one, other)).length);
  const most = Math.max(0, ...counts);
  const first = named[counts.indexOf(most)];
  const isAlone = first && named.every((one, at) => counts[at] !== most || isSamePerson(report, one, first));
  return most > 1 && isAlone ? first : undefined;
}

/** "The two PMs", "hai đồng chí lãnh đạo": the two who met before, in other words. Bounded. */
export const TWO_MORE =
  /\b(?:the two|both)\s(?:PMs|FMs|heads|sides['’] (?:heads|leaders))\b|\bthe two\s(?:(?:also|then|later|again|jointly|subsequently)\s){0,2}(?:$|(?:held|met|had|spoke|talked|chaired|co-chaired|signed|inked|witnessed|conducted)\b)|(?<!\p{L})hai (?:đồng chí|ông|bà|bên|người đứng đầu)(?!\p{L})/iu;

/** Whose ministers "the two defence ministers" are, and who "the two PMs". */
const HOUSES = [
  /defen[cs]e|quốc phòng/iu,
  /foreign|ngoại/iu,
  /prime minister|\bPMs?\b|premier|(?<!phó )thủ tướng/iu,
  /(?<!vice )president|chủ tịch nước|tổng thống/iu,
  /speaker|parliament|legislat|assembly|quốc hội|nghị viện/iu,
];

/** "On April 15, the two ministers held talks": those whom the event told before names for its two sides. */
function theTwo(
  { text }: Report,
  { lead, kindBy }: Scene,
  earlier: readonly Attendee[],
  told: readonly Attendee[],
): Attendee[] {
  // "Trước lễ ký, hai tổng thống hội đàm": the verb of the event, not what it was before.
  const own = kindBy && kindBy.start >= lead.start && kindBy.end <= lead.end ? kindBy.start : undefined;
  const verb = own ?? lead.strong[0]?.start ?? lead.end;
  const before = text.slice(lead.start, verb);
  // "The two ministers were joined by X of a third country" names the third alone.
  const sides = sidesIn(earlier);
  const isNamed = lead.people.some(({ name, actor }) => name && (actor === undefined || sides.has(actor)));
  if (isNamed || !(THE_TWO.test(before) || TWO_MORE.test(before))) return [];
  const [first] = earlier;
  const beside = (first?.view.people ?? []).flatMap((mention): Attendee[] =>
    first && mention.actor !== undefined
      ? [{ mention, actor: mention.actor, isReceiver: false, view: first.view }]
      : [],
  );
  const one = new Map<string, Attendee>();
  const house = HOUSES.find((words) => words.test(before));
  const all = [...earlier.filter(({ isReceiver }) => !isReceiver), ...beside];
  const isOfHouse = ({ mention: { office } }: Attendee) =>
    office !== undefined && house?.test(text.slice(office.start, office.end)) === true;
  const ofHouse = [all, told].map((list) => list.filter(isOfHouse)).find((list) => sidesIn(list).size === 2);
  for (const attendee of ofHouse ?? all)
    if (attendee.mention.name && attendee.actor !== undefined && !one.has(attendee.actor))
      one.set(attendee.actor, { ...attendee, reason: "personBefore" });
  return one.size === 2 ? [...one.values()] : [];
}

/** "He also met Senator X": who has no side of his own is of the other of the two that met before. */
function withCounterpart(report: Report, scene: Scene, own: readonly Attendee[], told: readonly string[]): Attendee[] {
  const verb = scene.lead.strong.find(({ kind }) => MET_OR_SIGNED.has(kind));
  const [side, ...others] = sidesIn(
    own.filter(({ reason, view }) => reason !== undefined || view.index === scene.lead.index),
  );
  if (!verb || side === undefined || others.length > 0 || told.length !== 2 || !told.includes(side)) return [...own];
  const { text } = report;
  const host = hostOfCity(report, scene.lead);
  // "In Port Vila he will meet Prime Minister X", after a meeting in Honiara.
  const other = host !== undefined && host !== side ? host : told.find((actor) => actor !== side);
  return own.map((attendee) => {
    const { mention, view, actor } = attendee;
    const isLoose = actor === undefined && (mention.office ?? mention.name) && view.index === scene.lead.index;
    const isOfBody = mention.office && BODY.test(text.slice(mention.office.start, mention.office.end));
    // "Thủ tướng Jeremiah Manele" of a report that names no other side: no Vietnamese.
    const isStranger = report.lang === "vi" && other === HOME && isForeign(report, mention);
    return isLoose && !isOfBody && !isStranger && other !== undefined
      ? { ...attendee, actor: other, reason: "sideByOthers" }
      : attendee;
  });
}

/** "OECD Secretary-General": of no country. */
const BODY = /\p{Lu}{3}|Secretary-General/u;

/** "Later, Marcos met ...": somebody of the event told before, by a word of his name before the verb. */
function namedAgain(
  report: Report,
  { lead }: Scene,
  own: readonly Attendee[],
  earlier: readonly Attendee[],
): Attendee | undefined {
  const verb = lead.strong[0]?.start ?? lead.end;
  const loose = within(report.tokens, { start: lead.start, end: verb }).filter(
    ({ start, end, isCapital }) =>
      isCapital && !lead.people.some((person) => start >= person.start && end <= person.end),
  );
  const words = new Set(loose.map(({ key }) => key));
  const person = earlier.find(({ actor, mention }) => {
    if (actor === undefined || !mention.name) return false;
    const parts = within(report.tokens, mention.name);
    return parts.length > 1 && parts.some(({ key }) => key.length >= SHORTEST_NAME && words.has(key));
  });
  const isThere = own.some(
    ({ mention }) => person && mention.name && sameName(report, mention.name, person.mention.name),
  );
  return person && !isThere ? { ...person, reason: "personBefore" } : undefined;
}

/**
 * The sides of the event told before, where the next names fewer than two and nobody of another: "Ngày 26/5, tại Brisbane, Bộ trưởng làm
 * việc với Bộ trưởng Nông nghiệp bang Queensland", "lãnh đạo hai tỉnh hội đàm".
 */
export function sidesBefore(
  { text }: Report,
  { lead, kind }: Scene,
  own: ReadonlyMap<string, Span>,
  earlier?: Earlier,
): Map<string, Span> {
  const sides = new Map(own);
  const before = earlier?.spans;
  if (before?.size !== 2 || own.size >= 2) return sides;
  // "The fifth meeting of the working group was held between the two sides".
  const isRound = SERIES.has(kind) && isOfBoth(text.slice(lead.start, lead.end));
  if (!isRound && !FACE_TO_FACE.has(kind)) return sides;
  const named = new Set([
    ...own.keys(),
    ...lead.countries.flatMap(({ values }) => values[0]?.actor ?? []),
    ...lead.people.flatMap(({ actor }) => actor ?? []),
  ]);
  const hasStranger = lead.people.some(({ name, actor }) => name && actor === undefined);
  if (hasStranger || [...named].some((actor) => !before.has(actor))) return sides;
  for (const [actor, span] of before) if (!sides.has(actor)) sides.set(actor, span);
  return sides;
}

const FACE_TO_FACE = new Set<Scene["kind"]>([
  "meeting",
  "talks",
  "signing",
  "handover",
  "project",
  "exercise",
  "port-call",
  "visit",
]);
