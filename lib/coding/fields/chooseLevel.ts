import { type Kind, LEVELS, type Level } from "@/lib/model/vocabulary";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";

/** The highest level that an office says. A rank alone is military. */
export function levelOf({ mention }: Attendee): Level | undefined {
  const levels = mention.kinds.filter((kind): kind is Level => LEVELS.some((level) => level === kind));
  const best = ORDER.find((level) => levels.includes(level));
  return best ?? (mention.kinds.includes("rank") ? "military" : undefined);
}

/** From the highest to the lowest; officers stand between deputy ministers and other officials. */
const ORDER: readonly Level[] = [
  "leader",
  "parliament",
  "minister",
  "vice-minister",
  "military",
  "senior-official",
  "local",
];

/** The level of an event: the highest that both sides brought, so the lower of the sides' highest. */
export function chooseLevel(
  attendees: readonly Attendee[],
): { level: Level; isBoth: boolean; by: Attendee[] } | undefined {
  const best = new Map<string, { level: Level; by: Attendee }>();
  for (const attendee of attendees) {
    const level = levelOf(attendee);
    if (attendee.actor === undefined || level === undefined || attendee.isReceiver) continue;
    const old = best.get(attendee.actor);
    if (!old || ORDER.indexOf(level) < ORDER.indexOf(old.level)) best.set(attendee.actor, { level, by: attendee });
  }
  const sides = [...best.values()].sort((a, b) => ORDER.indexOf(b.level) - ORDER.indexOf(a.level));
  const [lowest, next] = sides;
  if (!lowest) return undefined;
  // A deputy chief of staff sits with a deputy minister as his like.
  const level = lowest.level === "military" && next?.level === "vice-minister" ? next.level : lowest.level;
  return { level, isBoth: sides.length > 1, by: sides.map(({ by }) => by) };
}

/** Words that say the level where no office does: "at deputy-minister level", "senior officials". */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    "vice-minister",
    /\b(?:deputy|vice)[- ](?:(?:foreign|defen[cs]e|trade)[- ])?minist(?:ers?|erial)(?:[- ]level)?\b|(?:cấp|các|hai) thứ trưởng/iu,
  ],
  [
    "minister",
    /\bministerial[- ]level\b|\bministerial\b|\blevel of (?:foreign|defen[cs]e) ministers\b|cấp bộ trưởng/iu,
  ],
  ["senior-official", /\bsenior officials\b|\bdirector[- ]general level\b|cấp vụ|quan chức cao cấp|cấp chuyên viên/iu],
  [
    "military",
    /\b(?:provincial military commands?|border guards? commands?)\b|bộ chỉ huy (?:quân sự|bộ đội biên phòng)|đồn biên phòng/iu,
  ],
  [
    "local",
    /\bparty secretaries of\b|\bborder provinces\b|\bprovincial (?:people['’]s committee|authorities|government|police)\b|(?:bí thư|lãnh đạo|giữa) các tỉnh|(?:ubnd|ủy ban nhân dân|công an|hải quan|sở ngoại vụ|lãnh đạo) (?:tỉnh|thành phố|hai tỉnh)/iu,
  ],
];
const OFFICERS = new Set<Kind>(["exercise", "port-call"]);

/** An exercise and a call of ships are the forces' own, whoever came to see them. */
export const isOfForces = ({ kind }: Scene): boolean => OFFICERS.has(kind);

/** The level by words of the lead; exercises and calls of ships are the forces' own, statements a spokesperson's. */
export function levelInWords(text: string, scene: Scene): { level: Level; reason: string; by?: Span } | undefined {
  for (const view of isOfForces(scene) ? [] : inOrder(scene).slice(0, 2)) {
    for (const [level, words] of LEVEL_WORDS) {
      const match = words.exec(text.slice(view.start, view.end));
      if (match)
        return {
          level,
          reason: "levelInWords",
          by: { start: view.start + match.index, end: view.start + match.index + match[0].length },
        };
    }
  }
  const level = isOfForces(scene) ? "military" : scene.kind === "statement" ? "senior-official" : undefined;
  return level && { level, reason: "levelOfKind", ...(scene.kindBy ? { by: scene.kindBy } : {}) };
}
