import type { Kind, Level } from "@/lib/model/vocabulary";
import type { Attendee } from "../fields/findAttendees";
import type { Report } from "../report";
import type { ThemeHit } from "./findThemes";

const MEETINGS = new Set<Kind>(["meeting", "talks", "call", "visit", "summit", "consultation"]);
const FOREIGN = /\bforeign\b|external affairs|secretary of state|ngoại giao|ngoại trưởng/iu;
const DEFENCE =
  /\bdefen[cs]e\b|(?:minister|secretary) of war|war (?:minister|secretary)|quốc phòng|bộ trưởng chiến tranh/iu;
/** A visit or a call of defence ministers is of what it is on. */
const DIALOGUES = new Set<Kind>(["meeting", "talks", "consultation"]);
const BOTH = 2;

/** What a meeting is by who met: leaders and foreign ministers exchange, defence ministers hold a dialogue, speakers meet for their houses. */
export function themesOfOffices(
  { text, lexicon }: Report,
  { attendees, level, kind }: { attendees: readonly Attendee[]; level: Level | undefined; kind: Kind },
): ThemeHit[] {
  if (!MEETINGS.has(kind)) return [];
  const offices = attendees.flatMap(({ mention, actor, isReceiver }) =>
    mention.office && actor !== undefined && !isReceiver
      ? [
          {
            actor,
            span: mention.office,
            words: text.slice(mention.office.start, mention.office.end),
            kinds: mention.kinds,
          },
        ]
      : [],
  );
  const hit = (id: string, of: typeof offices): ThemeHit[] =>
    lexicon.themeById.has(id) && of.length > 0
      ? [{ id, score: 1, spans: of.slice(0, BOTH).map(({ span }) => span) }]
      : [];
  const ofBoth = (pattern: RegExp): typeof offices => {
    const found = offices.filter(({ words }) => pattern.test(words));
    const sides = new Set(found.map(({ actor }) => actor));
    return sides.size >= (kind === "visit" ? 1 : BOTH) ? found : [];
  };
  if (level === "leader" && kind !== "summit")
    return hit(
      "high-level-exchange",
      offices.filter(({ kinds }) => kinds.includes("leader")),
    );
  if (level === "parliament")
    return hit(
      "parliamentary",
      offices.filter(({ kinds }) => kinds.includes("parliament")),
    );
  if (level !== "minister") return [];
  // Among many, and on the margins of a conference, each meets each.
  if (new Set(attendees.map(({ actor }) => actor)).size > BOTH) return [];
  return [
    ...hit("high-level-exchange", ofBoth(FOREIGN)),
    ...(DIALOGUES.has(kind) ? hit("defence-dialogue", ofBoth(DEFENCE)) : []),
  ];
}

/** Themes of the words, and those of the offices that the words do not name, the most spoken of first. */
export function withOffices(themes: readonly ThemeHit[], offices: readonly ThemeHit[]): ThemeHit[] {
  const fresh = offices.filter(({ id }) => !themes.some((theme) => theme.id === id));
  return [...themes, ...fresh].sort((a, b) => b.score - a.score);
}
