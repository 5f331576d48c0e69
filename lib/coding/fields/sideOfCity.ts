import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Attendee } from "./findAttendees";

const OF_STATES = new Set(["leader", "minister", "vice-minister", "parliament", "local"]);
/** Right before the city of a meeting. Bounded. */
const AT_CITY =
  /(?:^|[\s,(])(?:in|(?:travels?|travell?ed|goes|flies|flew|went|travelling) (?:on )?to|tại|ở|tới|đến)\s(?:the\s|thủ đô\s|thành phố\s)?$/iu;
const BEFORE_CHARS = 36;

/** The one country of the city where a sentence says that something was, where the report names that country. */
export function hostOfCity({ text, countries }: Report, { start: floor, places }: SentenceView): string | undefined {
  const hosts = new Set(
    places.flatMap(({ start, values }) => {
      const all = new Set(values.flatMap(({ country }) => country ?? []));
      const isAt = AT_CITY.test(text.slice(Math.max(floor, start - BEFORE_CHARS), start));
      return isAt && all.size === 1 ? [...all] : [];
    }),
  );
  const [host] = hosts;
  return hosts.size === 1 && countries.some(({ values }) => values[0]?.actor === host) ? host : undefined;
}

/**
 * "In Honiara, Foreign Minister Winston Peters will meet Prime Minister Jeremiah Manele": a high office without its country, met by one of
 * another side in a city, is of the country of the city.
 */
export function sideOfCity(
  report: Report,
  { lead }: Scene,
  { mention, view }: Attendee,
  own: readonly Attendee[],
): string | undefined {
  if (!mention.name || view.index !== lead.index || !mention.kinds.some((kind) => OF_STATES.has(kind)))
    return undefined;
  const others = new Set(own.flatMap((one) => (one.mention.name && one.actor !== undefined ? [one.actor] : [])));
  const loose = own.filter((one) => one.mention.name && one.actor === undefined && one.view.index === lead.index);
  if (others.size !== 1 || loose.length !== 1) return undefined;
  const host = hostOfCity(report, lead);
  return host === undefined || others.has(host) ? undefined : host;
}
