import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3";
import type { Words } from "@/lib/i18n/words";
import { actorsOfPair } from "@/lib/model/pair";
import type { Size } from "../chart";
import { bearing } from "./bearing";
import { Board } from "./board";
import { boxAround, codeOf, labelBeside, lengthOf, type PlacedText, round, SIDES, towards } from "./boxes";
import { claimLines, claimNumbers, type Point } from "./links";
import type { NetworkActor, NetworkInput } from "./networkInput";
import { markRadius, type Placement } from "./placement";

const SEED = 0.42;
/** heat that is left after the last tick */
const COLD = 0.001;
const LARGEST_PX = 20;
/** marks together take this share of the area at most */
const FILLED = 0.09;
/** repulsion of a mark: less where there are many */
const PUSH = { most: 300, shared: 5_000 };
/** least distance between two marks, halved */
const GAP_PX = 5;
const PAD = { x: 34, y: 22 };
/** Ticks of the simulation: fixed, and fewer where each costs more. */
export const TICKS = { few: 150, many: 60, manyFrom: 100 } as const;
/** so few actors stand on a ring: there is no order to find */
const RING_AT_MOST = 6;

interface Body extends SimulationNodeDatum {
  actor: NetworkActor;
  r: number;
  x: number;
  y: number;
  target: { x: number; y: number };
}

/** Where each actor is drawn to: the one with most ties to the middle, the others to their bearing, stronger ones nearer. */
function targetsOf(head: NetworkActor, others: readonly NetworkActor[], words: Words, size: Size) {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const ring = { x: middle.x - PAD.x - 30, y: middle.y - PAD.y - 14 };
  const seats = words.labels.actors;
  const start = seats[head.actor]?.seat;
  const isRing = others.length < RING_AT_MOST;
  const round = isRing ? [head, ...others] : others;
  const targets = new Map(
    round.map(({ actor, ties }, i) => {
      const even = (i / round.length) * 360 + (round.length === 2 ? 270 : 0);
      const seat = seats[actor]?.seat;
      const [dx, dy] = towards(isRing || !start || !seat ? even : (bearing(start, seat) + even) / 2);
      const way = isRing ? 0.62 : 1 - 0.55 * Math.sqrt(ties / head.ties);
      return [actor, { x: middle.x + dx * ring.x * way, y: middle.y + dy * ring.y * way }] as const;
    }),
  );
  if (!isRing) targets.set(head.actor, middle);
  return targets;
}

/**
 * Free places for a network without a hub: d3-force with a target for each actor, a seeded random source, a
 * fixed number of ticks and all marks held inside the area. The same for the same actors in any order.
 * @param head the actor with most ties
 */
export function placeFree(head: NetworkActor, input: NetworkInput, words: Words, size: Size): Placement {
  const actors = [head, ...input.actors];
  const targets = targetsOf(head, input.actors, words, size);
  const most = Math.max(...actors.map(({ events }) => events));
  const whole = actors.reduce((sum, { events }) => sum + events / most, 0);
  const largest = Math.min(LARGEST_PX, Math.sqrt((FILLED * size.width * size.height) / Math.PI / whole));
  const bodies: Body[] = actors.map((actor) => {
    const target = targets.get(actor.actor) ?? { x: size.width / 2, y: size.height / 2 };
    return { actor, r: markRadius(actor.events, most, largest), x: target.x, y: target.y, target };
  });
  const at = new Map(bodies.map((body) => [body.actor.actor, body]));
  const ties = input.pairs.flatMap(({ pair }): SimulationLinkDatum<Body>[] => {
    const [source, target] = (actorsOfPair(pair) ?? []).map((actor) => at.get(actor));
    return source && target ? [{ source, target }] : [];
  });
  const ticks = bodies.length >= TICKS.manyFrom ? TICKS.many : TICKS.few;
  const simulation = forceSimulation(bodies)
    .randomSource(randomLcg(SEED))
    .alphaDecay(1 - COLD ** (1 / ticks))
    .force("x", forceX<Body>((body) => body.target.x).strength(0.25))
    .force("y", forceY<Body>((body) => body.target.y).strength(0.25))
    .force(
      "apart",
      forceManyBody<Body>()
        .strength(-Math.min(PUSH.most, PUSH.shared / bodies.length))
        .distanceMax(160),
    )
    .force("ties", forceLink<Body, SimulationLinkDatum<Body>>(ties).distance(70).strength(0.02))
    .force("collide", forceCollide<Body>((body) => body.r + GAP_PX).iterations(bodies.length >= TICKS.manyFrom ? 1 : 2))
    .stop();
  for (let i = 0; i < ticks; i++) {
    simulation.tick();
    for (const body of bodies) {
      body.x = Math.min(size.width - PAD.x, Math.max(PAD.x, body.x));
      body.y = Math.min(size.height - PAD.y, Math.max(PAD.y, body.y));
    }
  }
  return nameBodies(bodies, input, words, size);
}

function nameBodies(bodies: readonly Body[], input: NetworkInput, words: Words, size: Size): Placement {
  const board = new Board(size);
  const points = new Map<string, Point>(
    bodies.map(({ actor, x, y, r }) => [actor.actor, { x: round(x), y: round(y), r }]),
  );
  for (const { x, y, r } of points.values()) board.add(boxAround(x, y, r + 1));
  const lines = { words, pairs: input.pairs, points, middle: undefined, size };
  const numbers = new Map<string, PlacedText>();
  claimNumbers(lines, board, numbers);
  claimLines(lines, board);
  const labels = new Map<string, PlacedText>();
  const ranked = [...bodies].sort(
    (a, b) => b.actor.events - a.actor.events || (a.actor.actor < b.actor.actor ? -1 : 1),
  );
  for (const { actor } of ranked) {
    const point = points.get(actor.actor)!;
    const [dx, dy] = [point.x - size.width / 2, point.y - size.height / 2];
    const far = lengthOf(dx, dy) || 1;
    const sides = [[dx / far, dy / far] as const, ...SIDES];
    const names = [
      { text: words.actorShort(actor.actor), count: words.number(actor.events), style: "name" as const },
      { text: codeOf(actor.actor, words), style: "code" as const },
    ];
    const label = board.claim(names.flatMap((name) => sides.map((side) => labelBeside(side, point, name))));
    if (label) labels.set(actor.actor, label);
  }
  return { actors: bodies.map(({ actor }) => actor), points, labels, numbers, middle: undefined };
}
