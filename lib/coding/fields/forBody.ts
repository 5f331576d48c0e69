import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";

/** An office of an envoy: "Permanent Representative of Malaysia", "Trưởng Phái đoàn Thường trực Thái Lan". Bounded. */
export const ENVOY = /permanent (?:representative|mission)|phái đoàn|đại diện thường trực|đại sứ/iu;
/** At ASEAN, behind it. Bounded. */
export const AT_ASEAN = /\s(?:to|at|tại|bên cạnh)\sASEAN(?!\p{L})/iu;
const ASEAN = "ASEAN";

/**
 * "Co-chaired by the Permanent Representative of Malaysia to ASEAN and the Ambassador of the United Kingdom": a member's envoy speaks for
 * ASEAN where the meeting is one of ASEAN and somebody else who is there.
 */
export function withBody(report: Report, { sentences, lead }: Scene, all: readonly Attendee[]): Attendee[] {
  const { text, countries, parts } = report;
  const spans = [lead, ...(parts.headline ? [parts.headline] : [])];
  const named = countries.filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));
  const isPair = (actor: string) =>
    named.some(
      ({ values, start, end }) =>
        values[0]?.actor === actor &&
        named.some((other) => other.values[0]?.actor === ASEAN && isBeside(text, { start, end }, other)),
    );
  const partners = new Set(
    all.flatMap(({ actor }) => (actor !== undefined && actor !== ASEAN && isPair(actor) ? [actor] : [])),
  );
  if (partners.size !== 1 || sentences.length === 0) return [...all];
  return all.map((attendee) => {
    const { mention, actor } = attendee;
    const words = mention.office ? text.slice(mention.office.start, mention.office.end) : "";
    const isEnvoy = actor !== undefined && !partners.has(actor) && ENVOY.test(words) && AT_ASEAN.test(words);
    return isEnvoy
      ? { ...attendee, actor: ASEAN, mention: { ...mention, actor: ASEAN }, reason: "sideByOthers" }
      : attendee;
  });
}

/** "ASEAN-UK", "ASEAN - Liên minh châu Âu", "ASEAN and the United Kingdom". */
function isBeside(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  return /^(?:\s?[-–—]\s?|\s(?:and|và|with|với)\s(?:the\s)?)$/u.test(text.slice(first.end, last.start));
}
