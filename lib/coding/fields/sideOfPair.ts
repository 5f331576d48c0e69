import type { Report } from "../report";
import type { Attendee } from "./findAttendees";

type Hit = Attendee["view"]["countries"][number];

/** Between two countries of one name: "Thái Lan - Việt Nam". Bounded. */
export const PAIR = /^\s?[-–]\s?$/;
/** Before the two countries of a society, which is of the first: "Hội Hữu nghị". Bounded. */
export const SOCIETY = /(?<!\p{L})(?:hội|nhóm|liên minh)\s/iu;
const SOCIETY_CHARS = 50;

/** The side that the last country before a person stands for: none where it ends a pair, but for a society, which is of the first. */
export function sideNamed({ text }: Report, { countries }: Attendee["view"], hit: Hit): string | undefined {
  const first = countries.find(
    ({ start, end }) => end <= hit.start && start < hit.start && PAIR.test(text.slice(end, hit.start)),
  );
  if (!first) return hit.values[0]?.actor;
  const clause =
    text
      .slice(Math.max(0, first.start - SOCIETY_CHARS), first.start)
      .split(/[,.;]/)
      .at(-1) ?? "";
  return SOCIETY.test(clause) ? first.values[0]?.actor : undefined;
}
