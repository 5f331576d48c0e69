import type { Kind, Level } from "@/lib/model/vocabulary";
import type { Attendee } from "../fields/findAttendees";
import type { Report } from "../report";
import type { MechanismHit } from "./findMechanism";
import { MOST_SPANS } from "./findThemes";
import type { ThemeHit } from "./themeHit";

const MEETINGS = new Set<Kind>(["meeting", "talks", "call", "visit", "summit", "consultation"]);
const FOREIGN = /\bforeign\b|external affairs|secretary of state|ngoại giao|ngoại trưởng/iu;
const DEFENCE =
  /\bdefen[cs]e\b|(?:minister|secretary) of war|war (?:minister|secretary)|quốc phòng|bộ trưởng chiến tranh/iu;
/** Guards of borders and coasts are no army. */
const GUARDS = /biên phòng|border (?:guard|defen[cs]e)|coast ?guard|cảnh sát biển/iu;
/** Where officers meet each other, or deputy ministers of defence. */
const FORCES_LEVELS = new Set<Level | undefined>(["military", "vice-minister"]);
const COUNTERPART = /counterpart|opposite number|đồng nhiệm|đồng cấp/iu;
/** Whose work is the ties of a party. */
const PARTY =
  /(?:external relations|international (?:liaison )?department)[^,;]{0,40}(?:party|cpc|central committee)|party[^,;]{0,40}(?:external relations|international (?:liaison )?department)|ban (?:đối ngoại|liên lạc đối ngoại|tuyên giáo|tổ chức|dân vận) trung ương|thường trực ban bí thư|standing member of the (?:party central committee['’]s )?secretariat|permanent member of the secretariat|hội đồng lý luận trung ương/iu;
/** Defence ministers who met held a dialogue; a visit or a call of theirs is of defence. */
const DIALOGUES = new Set<Kind>(["meeting", "talks", "consultation"]);
const BOTH = 2;
const EXCHANGE = "high-level-exchange";
/** Where foreign ministries meet each other, their ministers or those below them. */
const FOREIGN_LEVELS = new Set<Level | undefined>(["minister", "vice-minister"]);
const FOREIGN_KINDS = new Set<Kind>([...MEETINGS, "committee", "dialogue"]);
/** Leaders who meet are what the report is of: as much as a theme that the lead names. */
const LEADERS_SCORE = 2;
/** Deputies, and rounds of a committee, are less sure to. */
const BELOW_SCORE = 0.5;
/** Speakers meet each other for their houses, whatever else they speak of. */
const SPEAKERS_SCORE = 4;
/** A theme that the lead or headline names. */
const MATTER_SCORE = 3;

/** What a meeting is by who met: leaders and foreign ministers exchange, defence ministers hold a dialogue, speakers meet each other for their houses. */
export function themesOfOffices(
  { text, lexicon }: Report,
  { attendees, level, kind }: { attendees: readonly Attendee[]; level: Level | undefined; kind: Kind },
): ThemeHit[] {
  if (!FOREIGN_KINDS.has(kind)) return [];
  const all = attendees.flatMap(({ mention, actor, isReceiver }) =>
    mention.office && actor !== undefined
      ? [
          {
            actor,
            isReceiver,
            span: mention.office,
            words: text.slice(mention.office.start, mention.office.end),
            kinds: mention.kinds,
          },
        ]
      : [],
  );
  const offices = all.filter(({ isReceiver }) => !isReceiver);
  const leaders = all.filter(({ kinds }) => kinds.includes("leader"));
  const hit = (id: string, of: typeof offices, score = 1): ThemeHit[] =>
    lexicon.themeById.has(id) && of.length > 0
      ? [{ id, score, core: score, spans: of.slice(0, BOTH).map(({ span }) => span) }]
      : [];
  const ofBoth = (pattern: RegExp, hasCounterpart = false): typeof offices => {
    const own = offices.filter(({ words }) => pattern.test(words));
    // "Met his Vietnamese counterpart": he holds the same office.
    const found =
      own.length > 0 && hasCounterpart
        ? offices.filter((one) => own.includes(one) || COUNTERPART.test(one.words))
        : own;
    const sides = new Set(found.map(({ actor }) => actor));
    return sides.size >= (kind === "visit" && level === "minister" ? 1 : BOTH) ? found : [];
  };
  const forces = all.filter(
    ({ kinds, words }) => (kinds.includes("military") || DEFENCE.test(words)) && !GUARDS.test(words),
  );
  if (FORCES_LEVELS.has(level) && MEETINGS.has(kind) && new Set(forces.map(({ actor }) => actor)).size >= BOTH)
    return hit("defence", forces);
  const party = hit("party-ties", ofBoth(PARTY));
  if (party.length > 0) return party;
  if (level === "leader") return hit(EXCHANGE, leaders, LEADERS_SCORE);
  if (level === "parliament") {
    const speakers = all.filter(({ kinds }) => kinds.includes("parliament"));
    const isAmongHouses = new Set(speakers.map(({ actor }) => actor)).size >= BOTH;
    const guests = leaders.filter(({ actor }) => !speakers.some((speaker) => speaker.actor === actor));
    return !isAmongHouses && guests.length > 0
      ? hit(EXCHANGE, [...guests, ...speakers], LEADERS_SCORE)
      : hit(
          "parliamentary",
          speakers.filter(({ isReceiver }) => !isReceiver),
          SPEAKERS_SCORE,
        );
  }
  // Who meets a body meets it on its matters.
  if (all.some(({ actor }) => OF_BODIES.some(([body]) => body === actor))) return [];
  if (level === "senior-official" && MEETINGS.has(kind)) return hit(EXCHANGE, leaders);
  if (!FOREIGN_LEVELS.has(level)) return [];
  // Among many, and on the margins of a conference, each meets each.
  if (new Set(attendees.map(({ actor }) => actor)).size > BOTH) return [];
  // Rounds with defence beside them, and dialogues of deputies, are of their matter.
  const isOfMatter =
    !MEETINGS.has(kind) &&
    ((kind === "dialogue" && level !== "minister") || offices.some(({ words }) => DEFENCE.test(words)));
  const isAboveMatter = level === "minister" && kind !== "committee";
  const foreign = hit(EXCHANGE, isOfMatter ? [] : ofBoth(FOREIGN, true), isAboveMatter ? 1 : BELOW_SCORE);
  if (level !== "minister" || !MEETINGS.has(kind)) return foreign;
  return [
    ...(foreign.length > 0 ? foreign : hit(EXCHANGE, leaders)),
    ...(DIALOGUES.has(kind) ? ["defence-dialogue", "defence"] : ["defence"]).flatMap((id) =>
      hit(id, ofBoth(DEFENCE, true)),
    ),
  ];
}

/** Series whose rounds are of one matter, by their ids: "us-vn-defence-policy-dialogue"; foreign ministries exchange before all else. */
const OF_SERIES: readonly (readonly [RegExp, string, number?])[] = [
  [
    /-(?:2plus2|defence-(?:policy|strategic|strategy|security)-|security-defence-|diplomacy-defence-)/,
    "defence-dialogue",
  ],
  [/-human-rights-dialogue$/, "rights-dialogue"],
  [/-political-consultation$|-foreign-minist/, EXCHANGE, 1],
];

/** The matter of the series that an event is a round of. */
export function themesOfSeries({ lexicon }: Report, series: MechanismHit | undefined): ThemeHit[] {
  return OF_SERIES.flatMap(([ids, id, score = LEADERS_SCORE]): ThemeHit[] =>
    series && ids.test(series.id) && lexicon.themeById.has(id)
      ? [{ id, score, core: score, spans: [{ start: series.start, end: series.end }] }]
      : [],
  );
}

/** Bodies are a matter of their own: who meets the Secretary-General of the UN meets the UN. */
const OF_BODIES = [
  ["ASEAN", "asean"],
  ["UN", "un"],
] as const;

/** Themes of the bodies whose people took part. */
export function themesOfBodies({ lexicon }: Report, attendees: readonly Attendee[]): ThemeHit[] {
  return OF_BODIES.flatMap(([body, id]): ThemeHit[] => {
    const spans = attendees.flatMap(({ mention, actor, isReceiver }) =>
      actor === body && !isReceiver ? [mention.office ?? mention] : [],
    );
    return spans.length > 0 && lexicon.themeById.has(id)
      ? [{ id, score: 1, core: 1, spans: spans.slice(0, BOTH).map(({ start, end }) => ({ start, end })) }]
      : [];
  });
}

/** Themes of the words, and those of the offices that the words do not name, the most spoken of first. */
export function withOffices(themes: readonly ThemeHit[], offices: readonly ThemeHit[]): ThemeHit[] {
  // Where those below a minister meet for one matter, they meet for nothing else.
  const isOfMatter = themes.some(({ core }) => core >= MATTER_SCORE);
  const fresh = offices.filter(
    ({ id, score }, at) =>
      // An office and its body may speak for the same.
      offices.findIndex((other) => other.id === id) === at &&
      !themes.some((theme) => theme.id === id) &&
      !(isOfMatter && id === EXCHANGE && score < 1),
  );
  const told = themes.map((theme) => {
    const more = offices.find(({ id }) => id === theme.id);
    if (!more) return theme;
    const spans = [...more.spans, ...theme.spans].slice(0, MOST_SPANS);
    return { ...theme, score: theme.score + more.score, core: theme.core + more.core, spans };
  });
  // Of two alike, what was spoken of goes before who met.
  return [...told, ...fresh].sort((a, b) => b.core - a.core || b.score - a.score);
}
