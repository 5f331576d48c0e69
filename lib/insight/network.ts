import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";
import type { PairCount, Summary } from "@/lib/query/summary";
import type { Insight, InsightValue } from "./insight";

/** Partners named at most; fewer where they make half of all ties before. */
const NAMED_PARTNERS = 3;
const HALF = 0.5;

/** Ties of a picture: one for each event of each pair, so an event of three actors makes three. */
export function countTies(pairs: readonly PairCount[]): number {
  return pairs.reduce((sum, pair) => sum + pair.events, 0);
}

/** The other actor of a pair, or `undefined` if `actor` is not in it. */
export function partnerIn(pair: string, actor: string): string | undefined {
  const both = actorsOfPair(pair);
  if (!both?.includes(actor)) return undefined;
  return both[0] === actor ? both[1] : both[0];
}

/** Number of ties of each actor. */
export function tiesByActor(pairs: readonly PairCount[]): Map<string, number> {
  const ties = new Map<string, number>();
  for (const { pair, events } of pairs)
    for (const actor of actorsOfPair(pair) ?? []) ties.set(actor, (ties.get(actor) ?? 0) + events);
  return ties;
}

/**
 * The actor that is in more than half of all ties, and in more than any other; `undefined` where there is none:
 * two actors alone are in all ties both, and neither is a hub.
 */
export function findHub(pairs: readonly PairCount[]): string | undefined {
  const [first, second] = [...tiesByActor(pairs)].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= countTies(pairs) * HALF || first[1] === second?.[1]) return undefined;
  return first[0];
}

/** Pairs by events, then by id. */
export function rankPairs(pairs: readonly PairCount[]): PairCount[] {
  return [...pairs].sort((a, b) => b.events - a.events || (a.pair < b.pair ? -1 : 1));
}

/** The actor that stands in the middle because the reader asks for it: chosen, or the only one in the filter. */
export function askedCentre(filter: Filter, chosen: string | undefined): string | undefined {
  if (chosen !== undefined) return chosen;
  return filter.actor?.length === 1 && !filter.pair ? filter.actor[0] : undefined;
}

const led = (lead: string | undefined): Record<string, InsightValue> =>
  lead === undefined ? { led: "no" } : { led: "yes", theme: { theme: lead } };

function onePair(summary: Summary, wanted: string): Insight {
  const ranked = rankPairs(summary.byPair);
  const at = ranked.findIndex(({ pair }) => pair === wanted);
  const found = ranked[at];
  if (!found) return { id: "network.say.pairNone", values: { pair: { pair: wanted } } };
  const values = { pair: { pair: wanted }, count: found.events, ...led(found.lead) };
  if (ranked.length === 1) return { id: "network.say.only", values };
  const share = { share: found.events / countTies(ranked) };
  return { id: "network.say.pair", values: { ...values, share, rank: at + 1, pairs: ranked.length } };
}

function ego(summary: Summary, actor: string): Insight {
  const own = rankPairs(summary.byPair.filter(({ pair }) => partnerIn(pair, actor) !== undefined));
  const first = own[0];
  if (!first) return { id: "network.say.egoNone", values: { actor: { actor } } };
  const partner = { actor: partnerIn(first.pair, actor) ?? actor };
  const values = { actor: { actor }, partner, count: first.events, ...led(first.lead) };
  if (own.length === 1) return { id: "network.say.egoOne", values };
  return {
    id: "network.say.ego",
    values: { ...values, partners: own.length, share: { share: first.events / countTies(own) } },
  };
}

/**
 * Which theme parts the named pairs: one that leads with exactly one of them and with no other pair of the
 * picture, or the same that leads with all. Of several the one that does not lead the picture as a whole.
 */
function contrast(named: readonly PairCount[], all: readonly PairCount[], overall: string | undefined) {
  const leads = named.map(({ lead }) => lead);
  const shared = leads[0];
  if (shared !== undefined && leads.every((lead) => lead === shared)) return { clause: "Same", theme: shared, at: 0 };
  const alone = leads.flatMap((lead, at) =>
    lead !== undefined && all.filter((pair) => pair.lead === lead).length === 1
      ? [{ clause: "Only", theme: lead, at }]
      : [],
  );
  return alone.find(({ theme }) => theme !== overall) ?? alone[0];
}

const POSITIONS = [["all"], ["former", "latter"]];

function hubSentence(summary: Summary, hub: string): Insight | undefined {
  const ranked = rankPairs(summary.byPair);
  const ties = countTies(ranked);
  let sum = 0;
  let size = 0;
  while (size < NAMED_PARTNERS && size < ranked.length && sum <= ties * HALF) sum += ranked[size++]!.events;
  const named = ranked.slice(0, size);
  const partners = named.flatMap(({ pair }) => partnerIn(pair, hub) ?? []);
  if (partners.length < named.length) return undefined;
  const values: Record<string, InsightValue> = { hub: { actor: hub }, share: { share: sum / ties } };
  named.forEach(({ events }, i) => {
    values[`actor${i + 1}`] = { actor: partners[i]! };
    values[`count${i + 1}`] = events;
  });
  if (size === 1) return { id: "network.say.hub1", values: { ...values, ...led(named[0]?.lead) } };
  const found = contrast(named, ranked, summary.matched.themes[0]?.theme);
  if (!found) return { id: `network.say.hub${size}`, values };
  return {
    id: `network.say.hub${size}${found.clause}`,
    values: {
      ...values,
      theme: { theme: found.theme },
      which: POSITIONS[size - 1]?.[found.at] ?? "named",
      actor: { actor: partners[found.at]! },
    },
  };
}

/**
 * The sentence of the network: who meets whom most.
 *
 * @param centre the actor that the reader put in the middle
 * @returns one of: no tie; the selected pair and its rank; the actor in the middle; the only pair; the partners
 *          of the hub that make half of all ties (three at most); the widest pair where there is no hub
 */
export function describeTies(summary: Summary, filter: Filter, centre?: string): Insight {
  const ranked = rankPairs(summary.byPair);
  const first = ranked[0];
  if (!first) return { id: "network.say.none", values: {} };
  const asked = askedCentre(filter, centre);
  if (centre === undefined && filter.pair?.length === 1 && !filter.actor) return onePair(summary, filter.pair[0]!);
  if (asked !== undefined) return ego(summary, asked);
  if (ranked.length === 1) return onePair(summary, first.pair);
  const hub = findHub(ranked);
  const ofHub = hub === undefined ? undefined : hubSentence(summary, hub);
  if (ofHub) return ofHub;
  const values = { pairs: ranked.length, ties: countTies(ranked), count: first.events };
  if (ranked[1]?.events === first.events) return { id: "network.say.even", values };
  const share = { share: first.events / values.ties };
  return { id: "network.say.widest", values: { ...values, pair: { pair: first.pair }, share, ...led(first.lead) } };
}
