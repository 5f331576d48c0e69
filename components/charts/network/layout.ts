import type { Words } from "@/lib/i18n/words";
import { findHub, partnerIn, tiesByActor } from "@/lib/insight/network";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import type { PairCount, Summary } from "@/lib/query/summary";
import type { Size } from "../chart";
import { bearing } from "./bearing";
import { drawNetwork } from "./drawNetwork";
import type { NetworkActor, NetworkInput } from "./networkInput";
import type { NetworkLayout } from "./networkLayout";
import { placeFree } from "./placeFree";
import { placeSpokes } from "./placeSpokes";

export interface NetworkOptions {
  /** the actor to put in the middle, with its partners only */
  centre?: string;
}

function byBearing(actors: readonly NetworkActor[], from: string, words: Words): NetworkActor[] {
  const seats = words.labels.actors;
  const start = seats[from]?.seat;
  const angles = new Map(
    actors.map(({ actor }) => {
      const seat = seats[actor]?.seat;
      return [actor, start && seat ? bearing(start, seat) : 360] as const;
    }),
  );
  return [...actors].sort((a, b) => angles.get(a.actor)! - angles.get(b.actor)! || (a.actor < b.actor ? -1 : 1));
}

/**
 * Place actors as marks and the events that two of them share as lines.
 *
 * One actor leads (more than half of all ties), or the reader put one in the middle: ordered spokes. Otherwise
 * d3-force, seeded, with targets by bearing from the actor with most ties.
 *
 * @param summary pairs and actors with their events; any order
 * @param size    drawing area in CSS px (origin top-left, y grows downwards)
 * @returns       centres, radii, paths and labels in px, to 0.01: all inside `size`, no label over a label or a mark
 * @throws        RangeError if width or height is not positive
 */
export function layoutNetwork(
  summary: Pick<Summary, "byPair" | "byActor">,
  words: Words,
  size: Size,
  { centre }: NetworkOptions,
): NetworkLayout {
  if (!(size.width > 0 && size.height > 0))
    throw new RangeError(`A network needs a positive width and height, not ${size.width} x ${size.height}`);
  const all = summary.byPair.filter(({ pair }) => actorsOfPair(pair)).sort((a, b) => (a.pair < b.pair ? -1 : 1));
  const allTies = tiesByActor(all);
  const ego = centre !== undefined && allTies.has(centre) ? centre : undefined;
  const drawn = ego === undefined ? allTies : new Map([...allTies].filter(([actor]) => isNear(all, ego, actor)));
  const pairs = all.filter(({ pair }) => actorsOfPair(pair)?.every((actor) => drawn.has(actor)));
  const counts = new Map(summary.byActor.map((count) => [count.actor, count]));
  const between = new Map(pairs.map(({ pair, events }) => [pair, events]));
  const actors = [...tiesByActor(pairs)]
    .map(([actor, ties]) => {
      const count = counts.get(actor) ?? { actor, events: ties, themes: [] };
      const shared = ego === undefined || actor === ego ? undefined : between.get(pairId(actor, ego));
      return { ...count, ties, weight: shared ?? count.events };
    })
    .sort((a, b) => (a.actor < b.actor ? -1 : 1));

  const middle = ego ?? findHub(pairs);
  const isSpokes = middle !== undefined;
  const [first] = [...actors].sort((a, b) => b.ties - a.ties);
  const start = middle ?? first?.actor;
  const input: NetworkInput = {
    actors:
      start === undefined
        ? []
        : byBearing(
            actors.filter(({ actor }) => actor !== start),
            start,
            words,
          ),
    pairs,
  };
  const head = actors.find(({ actor }) => actor === start);
  const form = isSpokes ? "spokes" : "free";
  const drawing = !head
    ? { nodes: [], links: [] }
    : drawNetwork((isSpokes ? placeSpokes : placeFree)(head, input, words, size), pairs, words, size);
  return {
    ...size,
    form,
    ...(middle === undefined ? {} : { centre: middle }),
    ...drawing,
    left: allTies.size - drawn.size,
  };
}

/** True for the actor in the middle and its partners. */
function isNear(pairs: readonly PairCount[], ego: string, actor: string): boolean {
  return actor === ego || pairs.some(({ pair }) => partnerIn(pair, ego) === actor);
}
