import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";
import { homeOf } from "./homeOf";
import { isForeign } from "./isForeign";
import type { Sides } from "./rowsOf";
import { BETWEEN } from "./whoLed";

const HOME = "VN";

/** "Mr. A, Minister for Foreign Affairs, and Mr. B, Minister of Defense of X": the country after the last of a row is of both. */
export function sideOfNext(
  { text }: Report,
  { mention, view }: Attendee,
  all: readonly Attendee[],
): string | undefined {
  const next = all.find((other) => other.view.index === view.index && other.mention.start >= mention.end);
  const office = next?.mention.office;
  if (!mention.name || !mention.office || mention.office.start < mention.name.end || !next?.mention.name || !office)
    return undefined;
  const isRow = office.start > next.mention.name.end && BETWEEN.test(text.slice(mention.end, next.mention.start));
  return isRow ? next.actor : undefined;
}

/**
 * "Lavrov and Shoigu met Foreign Minister A and Egyptian Defence Minister B": who opens a row of the other side is of the side of the next.
 */
export function sideOfRow({ text }: Report, { mention, view }: Attendee, all: readonly Attendee[]): string | undefined {
  if (!mention.name || !mention.office || mention.office.start > mention.name.start) return undefined;
  const here = all.filter((other) => other.view.index === view.index && other.mention.name);
  const next = here.find((other) => other.mention.start >= mention.end);
  if (next?.actor === undefined || !(next.mention.actorBy === "office" || next.mention.person)) return undefined;
  if (!BETWEEN.test(text.slice(mention.end, next.mention.start))) return undefined;
  const before = here.filter((other) => other.mention.end <= mention.start);
  const last = before.at(-1);
  const isOfOther = before.length > 0 && before.every(({ actor }) => actor !== undefined && actor !== next.actor);
  return isOfOther && last && !BETWEEN.test(text.slice(last.mention.end, mention.start)) ? next.actor : undefined;
}

/** "Japanese Foreign Minister A and Defence Minister B" beside two of the other side: who follows in a row is of the side before. */
export function sideOfBefore(
  { text }: Report,
  { mention, view }: Attendee,
  all: readonly Attendee[],
): string | undefined {
  const before = all.filter((other) => other.view.index === view.index && other.mention.end <= mention.start).at(-1);
  if (!before?.mention.name || !mention.name || !mention.office) return undefined;
  return SAME_SIDE.test(text.slice(before.mention.end, mention.start)) ? before.actor : undefined;
}

/** "Second Minister A was also present", in a report filed at home: who sat beside and has no country is of the agency's own. */
export function sideOfHost(
  report: Report,
  { lead, sentences }: Scene,
  { mention, view }: Attendee,
  sides: Sides,
): string | undefined {
  const home = homeOf(report);
  const isBeside = view.index > lead.index && view.chair.length > 0 && view.countries.length === 0;
  const isAway = sentences.some(({ index, places }) =>
    places.some(({ values: [place] }) => index <= view.index && place?.country !== undefined && place.country !== home),
  );
  if (!isBeside || isAway || home === undefined || !sides.has(home) || !mention.name || !mention.office)
    return undefined;
  return home === HOME && isForeign(report, mention) ? undefined : home;
}

/** Between two of one side. Bounded. */
export const SAME_SIDE =
  /^(?:[,;]|[,;]?\s(?:and|together with|along with|alongside|(?:accompanied|flanked) by)|\s(?:và|cùng|cùng với))\s(?:the\s)?$/iu;
