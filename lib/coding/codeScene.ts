import { spanOf } from "@/lib/model/date";
import type { DraftFields, DraftParticipant } from "@/lib/model/draft";
import type { Kind } from "@/lib/model/vocabulary";
import type { DateMention } from "./dates/dateMention";
import { dayNumberOf } from "./dates/settleYear";
import { chooseLevel, isOfForces, levelInWords } from "./fields/chooseLevel";
import { dateFields } from "./fields/dateField";
import { empty, inferred, quoted } from "./fields/evidence";
import type { Attendee } from "./fields/findAttendees";
import { formatField } from "./fields/formatField";
import { type Earlier, sidesBefore, withEarlier } from "./fields/fromEarlier";
import { participantOf, participantsOf } from "./fields/participants";
import { placeFields } from "./fields/placeField";
import { settleSides } from "./fields/settleSides";
import { makeSummary, makeTitle } from "./fields/titleField";
import type { Report } from "./report";
import { inOrder, type Scene } from "./scene/scene";
import { quoteOf } from "./text/quote";
import { findFigures } from "./topics/findFigures";
import { findInstruments } from "./topics/findInstruments";
import { findMechanism, type MechanismHit } from "./topics/findMechanism";
import { findThemes } from "./topics/findThemes";
import { HEAD_KINDS } from "./topics/mechanismForms";
import { themesOfBodies, themesOfOffices, themesOfSeries, withOffices } from "./topics/themesOfOffices";

const MOST_THEMES = 12;

/** Heads of names that say only that it sat, and the kinds that a report then gives in its own words. */
const ANY_SESSION = new Set(["session", "group"]);
const OWN_KINDS = new Set<Kind>(["talks", "dialogue", "consultation", "committee"]);

/** A round of a mechanism is of its kind, but for what the verb itself says ("signed", "by phone"). */
function kindOf(scene: Scene, mechanism: MechanismHit | undefined): Kind {
  // "Điện đàm ..., chuẩn bị cho Hội nghị lần thứ 8": who spoke by phone held no round.
  if (!mechanism || scene.kind === "call") return scene.kind;
  // "Phiên đàm phán": a session of talks is talks, where the name says no more than that they met.
  if (ANY_SESSION.has(mechanism.head) && OWN_KINDS.has(scene.kind)) return scene.kind;
  return HEAD_KINDS[mechanism.head] ?? scene.kind;
}

function participantFields(report: Report, scene: Scene, earlier?: Earlier) {
  const own = participantsOf(report, scene);
  const first = earlier ? withEarlier(report, scene, own, earlier) : own;
  const spoken = new Set(
    inOrder(scene).flatMap(({ countries }) => countries.flatMap(({ values }) => values.map(({ actor }) => actor))),
  );
  for (const { actor } of first) if (actor !== undefined) spoken.add(actor);
  // Guangxi speaks for China.
  for (const view of inOrder(scene).slice(0, 2))
    for (const { values } of view.places) {
      const country = values.find(({ id }) => id !== undefined)?.country;
      if (country !== undefined) spoken.add(country);
    }
  const mechanism = findMechanism(report, scene, spoken);
  const { attendees, sides } = settleSides(report, scene, first, mechanism?.actors ?? []);
  return { attendees, own: sides, sides: sidesBefore(report, scene, sides, earlier), mechanism };
}

/** True if the day of an event follows that on which its report was filed: it was not held yet, whatever the tense. */
function isAhead({ day }: Report, { status }: Scene, start: string | undefined): boolean {
  if (status !== "held" || day === undefined || day.from === "said" || start?.length !== DAY_CHARS) return false;
  const filed = dayNumberOf(day);
  return filed !== undefined && spanOf(start).first > filed + CLOCKS_DAYS;
}

/** "Made a visit from Aug 4 to 6. On Aug 5 he called on": a day of the visit told before. */
const isOfStay = ({ beforeStay, kind }: Scene, start: string | undefined): boolean =>
  beforeStay !== undefined &&
  kind !== "visit" &&
  start?.length === DAY_CHARS &&
  beforeStay.first <= start &&
  start <= beforeStay.last;

/** "Left Brussels on 4 February after a two-day visit. On 3 February he met": in the city of a short visit. */
const isWithin = (scene: Scene, start: string | undefined): boolean =>
  scene.beforeStay !== undefined &&
  isOfStay(scene, start) &&
  spanOf(scene.beforeStay.last).first - spanOf(scene.beforeStay.first).first < STAY_DAYS;
/** A longer visit goes to several cities. */
const STAY_DAYS = 3;

/** "2025-05-08" */
const DAY_CHARS = 10;
/** A report may be stamped a day early by another clock. */
const CLOCKS_DAYS = 1;

/** Where the report has no day of its own, that of the event tells what was long before. */
function withDay(report: Report, start: string | undefined): Report {
  const [year = 0, month, day] = (start ?? "").split("-").map(Number);
  if (report.day?.year !== undefined || month === undefined || day === undefined) return report;
  return { ...report, day: { year, month, day, from: "said" } };
}

/** True if an event was on the day of the one told before, as the words or the day itself say. */
function isOfBeforeDay({ isOnSameDay, beforeDay }: Scene, start: string | undefined): boolean {
  if (start === undefined || beforeDay === undefined) return isOnSameDay === true;
  return start === beforeDay.day || (isOnSameDay === true && start >= beforeDay.day && start <= beforeDay.last);
}

/** Fields of a draft from one event of a report. */
export function codeScene(
  report: Report,
  scene: Scene,
  earlier?: Earlier,
): { fields: DraftFields; attendees: Attendee[]; mention?: DateMention } {
  const { text, lexicon } = report;
  const dated = withDay(report, dateFields(report, scene).start.value);
  const { attendees, own, sides, mechanism } = participantFields(dated, scene, earlier);
  const actors = new Set(sides.keys());
  const kind = kindOf(scene, mechanism);
  const dates = dateFields(report, { ...scene, kind });
  const { start, end, mention } = dates;
  const stayIn = isOfStay(scene, start.value) ? scene.beforeStay?.country : undefined;
  const told: Scene = {
    ...scene,
    kind,
    ...(stayIn === undefined ? {} : { stayIn }),
    status: isAhead(report, scene, start.value) ? "announced" : scene.status,
    isWithinStay: isWithin(scene, start.value),
    isOnSameDay: isOfBeforeDay(scene, start.value),
  };
  const { place, country } = placeFields(dated, told, actors, { start: start.value, end: end.value });
  const named = attendees.flatMap((attendee) => participantOf(report, attendee) ?? []);
  const alone = [...sides].flatMap(([actor, span]): DraftParticipant[] =>
    named.some((participant) => participant.actor === actor)
      ? []
      : [
          {
            actor,
            // "Hai đoàn dự lễ": the sides are those of the event told before, and so are the words.
            ...(own.has(actor) ? { state: "quoted" } : { state: "inferred", reason: { id: "sideBefore" } }),
            quotes: [quoteOf(text, { start: span.start, end: span.end })],
          },
        ],
  );
  const level = isOfForces(told) ? undefined : chooseLevel(attendees);
  const byWords = level ? undefined : levelInWords(text, told);
  const ofOffices = [
    ...themesOfOffices(report, { attendees, level: level?.level, kind }),
    ...themesOfBodies(report, attendees),
    ...themesOfSeries(report, mechanism),
  ];
  const themes = withOffices(findThemes(report, scene), ofOffices).slice(0, MOST_THEMES);
  const instruments = findInstruments(report, scene, actors);
  const row = mechanism && lexicon.data.mechanisms.find(({ id }) => id === mechanism.id);
  const placeName =
    place.value &&
    ((place.value.id === undefined ? undefined : lexicon.placeNames.get(place.value.id)) ?? { en: place.value.name });
  const title = makeTitle(report, {
    kind,
    actors: [...actors],
    attendees,
    ...(row ? { mechanism: row } : {}),
    ...(mechanism?.round === undefined ? {} : { round: mechanism.round }),
    ...(placeName ? { place: placeName } : {}),
    ...((place.value?.country ?? country.value) ? { host: place.value?.country ?? country.value ?? "" } : {}),
  });
  const kindSpans = mechanism ? [mechanism] : scene.kindBy ? [scene.kindBy] : [];
  const fields: DraftFields = {
    start,
    end,
    place,
    country,
    status:
      told.status === "held"
        ? inferred(text, "held", { id: "statusUsual" })
        : told.status === scene.status
          ? quoted(text, scene.status, scene.lead.future.filter(({ start, end }) => end > start).slice(0, 1))
          : inferred(text, told.status, { id: "statusByDay" }, start.quotes),
    kind: kindSpans.length > 0 ? quoted(text, kind, kindSpans) : inferred(text, kind, { id: "kindUsual" }),
    level: level
      ? inferred(
          text,
          level.level,
          { id: level.isBoth ? "levelOfBoth" : "levelOfOne" },
          level.by.map(({ mention }) => mention),
        )
      : byWords
        ? inferred(text, byWords.level, { id: byWords.reason }, byWords.by ? [byWords.by] : [])
        : empty(text, { id: "noLevel" }),
    format: formatField(dated, told),
    participants: [...named, ...alone],
    themes:
      themes.length > 0
        ? quoted(
            text,
            themes.map(({ id }) => id),
            themes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
          )
        : empty(text, { id: "noThemes" }),
    mechanism: mechanism ? quoted(text, mechanism.id, [mechanism]) : empty(text, { id: "noMechanism" }),
    round:
      mechanism?.roundSpan && mechanism.round !== undefined
        ? quoted(text, mechanism.round, [mechanism.roundSpan])
        : empty(text, { id: mechanism ? "noRound" : "noMechanism" }),
    figures: findFigures(report, scene, actors),
    instruments:
      instruments.size > 0
        ? quoted(text, [...instruments.keys()], [...instruments.values()])
        : empty(text, { id: "noInstruments" }),
    title: inferred(text, title, { id: "fromTemplate" }),
    summary: inferred(
      text,
      makeSummary(
        report,
        title,
        themes.map(({ id }) => id),
      ),
      { id: "fromTemplate" },
    ),
  };
  return { fields, attendees, ...(mention ? { mention } : {}) };
}
