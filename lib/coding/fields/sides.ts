import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Attendee } from "./findAttendees";
import { homeOf, speaksOf } from "./homeOf";
import { isPair, pairOfReport } from "./reportPair";
import { rowsOf, type Sides } from "./rowsOf";
import { sidesOfShips } from "./shipSides";

const HOME = "VN";

/** A pair that the headline or the sentences of the event name together. */
function pairNamed(report: Report, scene: Scene, must: ReadonlySet<string>): Sides | undefined {
  for (const view of inOrder(scene).slice(0, 4)) {
    const away = destinationsIn(report, view);
    for (const row of rowsOf(report, view)) {
      const isItinerary = [...row.keys()].every((actor) => away.has(actor));
      if (!isItinerary && [...must].every((actor) => row.has(actor))) return row;
    }
  }
  return undefined;
}

/** "Deputy Prime Minister visits Vietnam and Laos": where somebody goes, so none is his side. */
function destinationsIn(report: Report, view: SentenceView): Set<string> {
  const verb = [...view.strong, ...view.nouns].find(({ kind }) => kind === "visit");
  if (!verb) return new Set();
  const rows = rowsOf(report, view).filter((row) => [...row.values()].every(({ start }) => start > verb.end));
  return new Set(rows.flatMap((row) => [...row.keys()]));
}

/** "Australia's transport of peacekeepers": a side that only later sentences name, neither host nor destination. */
function namedLater(report: Report, scene: Scene): Sides {
  const away = new Set(
    inOrder(scene)
      .slice(0, 3)
      .flatMap((view) => [...destinationsIn(report, view)]),
  );
  if (away.size === 0) return new Map();
  return new Map(
    inOrder(scene)
      .slice(0, LATER_SENTENCES)
      .flatMap(({ countries }) => countries)
      .flatMap((hit) => {
        const actor = hit.values[0]?.actor;
        return actor === undefined || away.has(actor) || BODIES.has(actor) ? [] : [[actor, hit] as const];
      }),
  );
}

/** "ASEAN and China" are two sides, "the China-ASEAN Expo" is a fair. */
function isSpelled({ text }: Report, row: Sides): boolean {
  const spans = [...row.values()].sort((a, b) => a.start - b.start);
  return spans.every(
    (span, at) => at === 0 || /^,?\s(?:and|và|with|với)\s/.test(text.slice(spans[at - 1]?.end ?? 0, span.start)),
  );
}

const hasBody = (row: Sides): boolean => [...row.keys()].some((actor) => BODIES.has(actor));

const LATER_SENTENCES = 6;

/** Countries that the lead and headline name, without those that only say where or which forum. */
function namedIn(report: Report, scene: Scene): Sides {
  const sides: Sides = new Map();
  for (const view of inOrder(scene).slice(0, 3)) {
    const away = destinationsIn(report, view);
    if (view.past.length > 0 && view.index !== scene.lead.index) continue;
    for (const hit of view.countries) {
      const name = hit.values[0];
      if (!name || BODIES.has(name.actor) || sides.has(name.actor) || away.has(name.actor)) continue;
      const isAside =
        view.aside.some(({ start, end }) => end <= hit.start && hit.start - start < 60) &&
        view.strong[0] !== undefined &&
        view.strong[0].start < hit.start;
      if (!isAside) sides.set(name.actor, hit);
    }
  }
  return sides;
}

/**
 * The actors of an event: those of its participants and of its mechanism; where that is one alone, the other of the pair
 * that the text names.
 */
export function sidesOf(
  report: Report,
  scene: Scene,
  attendees: readonly Attendee[],
  mechanism: readonly string[],
): Sides {
  const sides: Sides = new Map();
  for (const { actor, mention } of attendees) if (actor !== undefined && !sides.has(actor)) sides.set(actor, mention);
  const add = (more: Sides, most: number) => {
    for (const [actor, span] of more) if (sides.size < most && !sides.has(actor)) sides.set(actor, span);
  };
  for (const row of attendingRows(report, scene))
    for (const [actor, span] of row) if (!sides.has(actor)) sides.set(actor, span);
  if (mechanism.length > 0)
    for (const actor of mechanism) if (!sides.has(actor)) sides.set(actor, scene.kindBy ?? scene.lead);
  for (const row of [...rowsOfRound(report, scene), ...speakerOf(scene)]) add(row, 9);
  if (sides.size >= 2) {
    // "Officials of Indonesia, Malaysia, the Philippines and Viet Nam": a row of all that the lead opens with.
    // "Officials of ASEAN and China": a body that the lead names beside a side.
    for (const row of rowsOf(report, scene.lead))
      if (hasBody(row) && isSpelled(report, row) && [...row.keys()].some((actor) => sides.has(actor))) add(row, 9);
    for (const row of openingRows(report, scene)) if ([...sides.keys()].every((actor) => row.has(actor))) add(row, 9);
    return sides;
  }
  const pair =
    sides.size === 0 && isPair(report, scene, attendees)
      ? pairOfReport(report)
      : pairNamed(report, scene, new Set(sides.keys()));
  if (pair) add(pair, 9);
  if (sides.size < 2) add(namedIn(report, scene), 2);
  if (sides.size < 2) add(sidesOfShips(report, scene), 2);
  if (sides.size < 2) add(namedLater(report, scene), 2);
  if (sides.size < 2) add(namedByTeller(scene), 2);
  if (sides.size < 2) add(countriesOfPlaces(scene), 2);
  if (sides.size < 2) add(bodiesIn(scene), 2);
  // A Vietnamese report on one foreign side, or an agency's on its own country.
  if (sides.size === 1 && report.lang === "vi" && !speaksOf(report, HOME)) add(pairOfReport(report) ?? new Map(), 2);
  const home = report.lang === "vi" ? HOME : homeOf(report);
  if (sides.size === 1 && home !== undefined) add(new Map([[home, scene.kindBy ?? scene.lead]]), 2);
  return sides;
}

/** "Held the 29th ASEAN-China Summit": a body and a side in the name of the round that the lead tells. Bounded. */
export const OF_ROUND =
  /^\s(?:\p{L}{3,14}\s){0,3}(?:summit|meeting|dialogue|consultations?|committee|forum|retreat)(?!\p{L})/iu;
const BEFORE_ROUND = /(?:\d(?:st|nd|rd|th)|lần thứ \d{1,2})\s(?:\p{L}{3,12}\s){0,2}$/iu;
/** "Hội nghị các Quan chức cấp cao ASEAN - Trung Quốc": the name of the round before its sides. Bounded. */
export const CONFERENCE =
  /(?:hội nghị|đối thoại|cuộc họp|tham vấn|kỳ họp|phiên họp)\s(?:(?:các|quan chức|cấp cao|bộ trưởng|ngoại trưởng|quốc phòng|kinh tế|chính sách|chiến lược)\s){0,5}$/iu;
const ROUND_CHARS = 60;

function rowsOfRound(report: Report, { lead }: Scene): Sides[] {
  const { text } = report;
  return rowsOf(report, lead).filter((row) => {
    const first = Math.min(...[...row.values()].map(({ start }) => start));
    const last = Math.max(...[...row.values()].map(({ end }) => end));
    const isAside = lead.aside.some(({ start, end }) => end <= first && first - start < ROUND_CHARS);
    return (
      hasBody(row) &&
      !isAside &&
      ((OF_ROUND.test(text.slice(last, last + ROUND_CHARS)) &&
        BEFORE_ROUND.test(text.slice(Math.max(lead.start, first - ROUND_CHARS), first))) ||
        CONFERENCE.test(text.slice(Math.max(lead.start, first - ROUND_CHARS), first)))
    );
  });
}

/** "The EU expresses concern over": a body that a statement opens with speaks. */
function speakerOf({ kind, lead }: Scene): Sides[] {
  const first = lead.countries[0];
  const actor = first?.values[0]?.actor;
  const opens = kind === "statement" && first !== undefined && first.start - lead.start < OPENING_CHARS;
  return opens && actor !== undefined && BODIES.has(actor) ? [new Map([[actor, first]])] : [];
}

const OPENING_CHARS = 6;

/** "Attended by ministers of Cambodia, Laos and Vietnam": who else took part. Bounded. */
export const ATTENDED =
  /(?:attended by|joined by|participation of|presence of|together with|tham dự của|tham gia của|có mặt của)\s/iu;
/** "Foreign ministers of Cambodia, Laos and Vietnam attended": the same with the verb behind. Bounded. */
export const DID_ATTEND =
  /^\s(?:also\s|đã\s|cũng\s|cùng\s)?(?:attended|took part|participated|joined|were present|were in attendance|tham dự|tham gia|dự|có mặt)(?!\p{L})/iu;
const OFFICIALS =
  /(?:ministers|officials|representatives|delegates|leaders|delegations|bộ trưởng|đại diện|quan chức|đoàn)\s/iu;
const OF = /(?:\bof|\bfrom|nước)\s(?:the\s)?$/iu;
const ATTENDED_CHARS = 100;

function attendingRows(report: Report, scene: Scene): Sides[] {
  const near = scene.sentences.filter(({ index, past }) => index <= scene.lead.index + 2 && past.length === 0);
  return near.flatMap((view) =>
    rowsOf(report, view).filter((row) => {
      const first = Math.min(...[...row.values()].map(({ start }) => start));
      const before = report.text.slice(Math.max(view.start, first - ATTENDED_CHARS), first);
      const last = Math.max(...[...row.values()].map(({ end }) => end));
      const after = report.text.slice(last, Math.min(view.end, last + ATTENDED_CHARS));
      return OF.test(before) && (ATTENDED.test(before) || (OFFICIALS.test(before) && DID_ATTEND.test(after)));
    }),
  );
}

/** Rows of three and more in the headline, or before the verb of the lead. */
function openingRows(report: Report, { lead, headline }: Scene): Sides[] {
  const verb = lead.strong[0]?.start ?? lead.end;
  const rows = rowsOf(report, lead).filter((row) => [...row.values()].every(({ end }) => end <= verb));
  return [...rows, ...(headline ? rowsOf(report, headline) : [])].filter(({ size }) => size > 2);
}

/** "The Chinese ministry announced that two of its ships ...": who tells of the event is a side of it. */
function namedByTeller({ lead, sentences }: Scene): Sides {
  const whole = sentences.find(({ index }) => index === lead.index);
  return new Map(
    (whole?.countries ?? []).flatMap((hit) => {
      const actor = hit.values[0]?.actor;
      return actor === undefined || BODIES.has(actor) ? [] : [[actor, hit] as const];
    }),
  );
}

/** The country of a place that the lead names: "the authorities of Quang Binh". */
function countriesOfPlaces(scene: Scene): Sides {
  return new Map(
    scene.lead.places.flatMap((hit) => {
      const country = hit.values.find(({ id, kind }) => id !== undefined || kind === "region")?.country;
      return country === undefined ? [] : [[country, hit] as const];
    }),
  );
}

/** ASEAN, the EU or the UN, where a country alone is left: they may be the other side. */
function bodiesIn(scene: Scene): Sides {
  return new Map(
    scene.lead.countries.flatMap((hit) => {
      const actor = hit.values[0]?.actor;
      return actor !== undefined && BODIES.has(actor) ? [[actor, hit] as const] : [];
    }),
  );
}
