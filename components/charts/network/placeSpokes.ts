import type { Words } from "@/lib/i18n/words";
import { pairId } from "@/lib/model/pair";
import type { Size } from "../chart";
import { bearing } from "./bearing";
import { Board } from "./board";
import {
  boxAround,
  codeOf,
  EAST,
  labelBeside,
  lengthOf,
  NORTH,
  type PlacedText,
  SIDES,
  type Side,
  SOUTH,
  towards,
  WEST,
} from "./boxes";
import { claimLines, claimNumbers, numberedPairs, type Point } from "./links";
import type { NetworkActor, NetworkInput } from "./networkInput";
import { markRadius, type Placement } from "./placement";
import { type Tier, tiersOf } from "./tiers";

const RADIANS = Math.PI / 180;
/** room for names left and right, and above and below the ring */
const RING_PAD = { x: 64, y: 24 };
/** a selected mark has a ring round it */
const RING_PX = 3;
/** distance of the near ones, of 448 x 400 px */
const NEAR_PX = [112, 128, 100, 144, 160];
/** shares of the way to the ring that are tried in turn; neighbours start at different ones */
const WAYS: Record<Exclude<Tier, "near">, readonly (readonly number[])[]> = {
  ring: [[1, 0.93, 1.06, 0.86, 0.8]],
  inner: [
    [0.8, 0.7, 0.88, 0.6, 0.96, 0.52],
    [0.64, 0.74, 0.56, 0.84, 0.92, 1],
  ],
};

/**
 * Turn even spokes so that they leave the true bearings least: the mean of what each would need.
 * @param bearings degrees, in rising order
 */
function spokeTurn(bearings: readonly number[], step: number): number {
  let [x, y] = [0, 0];
  bearings.forEach((angle, i) => {
    x += Math.cos((angle - i * step) * RADIANS);
    y += Math.sin((angle - i * step) * RADIANS);
  });
  // Spokes that need opposite turns leave nothing to turn by.
  if (lengthOf(x, y) < 1e-6) return 0;
  return Math.round((Math.atan2(y, x) / RADIANS) * 1e3) / 1e3;
}

/**
 * Even spokes round one actor, in order of bearing; how far out an actor stands says how much it takes part.
 * @param head  the actor in the middle
 * @param input the others by bearing from it
 */
export function placeSpokes(head: NetworkActor, input: NetworkInput, words: Words, size: Size): Placement {
  const { actors: others, pairs } = input;
  const board = new Board(size);
  const labels = new Map<string, PlacedText>();
  const points = new Map<string, Point>();
  const middle = { x: size.width / 2, y: size.height / 2 };
  const ring = { x: middle.x - RING_PAD.x, y: middle.y - RING_PAD.y };
  const tiers = tiersOf(head, others);
  const most = Math.max(head.weight, ...others.map(({ weight }) => weight));

  const seats = words.labels.actors;
  const start = seats[head.actor]?.seat ?? [0, 0];
  const step = 360 / Math.max(1, others.length);
  const turn = spokeTurn(
    others.map(({ actor }) => bearing(start, seats[actor]?.seat ?? start)),
    step,
  );
  const directions = new Map(others.map(({ actor }, i): [string, Side] => [actor, towards(turn + i * step)]));

  const put = (actor: NetworkActor, at: { x: number; y: number }) => {
    const point = { ...at, r: markRadius(actor.weight, most) };
    points.set(actor.actor, point);
    board.add(boxAround(point.x, point.y, point.r + 1));
  };
  /** Stand at the first distance where mark and label have room; without a label where only the mark has. */
  const stand = (
    actor: NetworkActor,
    distances: readonly number[],
    names: readonly Name[],
    first: readonly Side[] = [],
  ) => {
    const [dx, dy] = directions.get(actor.actor) ?? NORTH;
    const r = markRadius(actor.weight, most);
    const spots = distances
      .map((distance) => ({ x: middle.x + dx * distance, y: middle.y + dy * distance, r }))
      .filter(({ x, y }) => board.isFree(boxAround(x, y, r + 2)));
    // Pointing outwards at any distance is better than another side at the wanted one.
    const own: Side[] = [...first, [dx, dy]];
    for (const name of names)
      for (const sides of [own, SIDES])
        for (const spot of spots)
          for (const side of sides) {
            const label = labelBeside(side, spot, name);
            if (!board.isFree(label.box)) continue;
            put(actor, spot);
            board.add(label.box);
            labels.set(actor.actor, label);
            return;
          }
    put(actor, spots[0] ?? { x: middle.x + dx * distances[0]!, y: middle.y + dy * distances[0]! });
  };
  const nameOf = ({ actor, weight }: NetworkActor): Name[] => [
    { text: words.actorShort(actor), count: words.number(weight), style: "name" },
    { text: codeOf(actor, words), style: "code" },
  ];
  const inTier = (tier: Tier) =>
    others
      .map((actor, position) => ({ actor, position }))
      .filter(({ actor }) => tiers.get(actor.actor) === tier)
      .sort((a, b) => b.actor.weight - a.actor.weight || a.position - b.position);

  put(head, middle);
  const numbered = numberedPairs(pairs);
  for (const { actor } of inTier("near")) {
    const [, dy] = directions.get(actor.actor) ?? NORTH;
    const isNumbered = numbered.includes(pairId(actor.actor, head.actor));
    const count = isNumbered ? {} : { count: words.number(actor.weight) };
    stand(
      actor,
      NEAR_PX,
      [{ text: words.actor(actor.actor), style: "strong", ...count }, ...nameOf(actor)],
      [dy > 0 ? SOUTH : NORTH],
    );
  }
  const lines = { words, pairs, points, middle: points.get(head.actor), size };
  const numbers = new Map<string, PlacedText>();
  claimNumbers(lines, board, numbers);
  claimLines(lines, board);
  const own = board.claim(
    [SOUTH, NORTH, EAST, WEST].map((side) =>
      labelBeside(
        side,
        { ...middle, r: markRadius(head.weight, most) + RING_PX },
        { text: words.actor(head.actor), style: "strong" },
      ),
    ),
  );
  if (own) labels.set(head.actor, own);
  const between = (tier: Exclude<Tier, "near">) => {
    for (const { actor, position } of inTier(tier)) {
      const [dx, dy] = directions.get(actor.actor) ?? NORTH;
      const reach = 1 / lengthOf(dx / ring.x, dy / ring.y);
      const ways = WAYS[tier][position % WAYS[tier].length] ?? [];
      const names = tier === "ring" ? nameOf(actor) : nameOf(actor).slice(1);
      stand(
        actor,
        ways.map((way) => way * reach),
        names,
      );
    }
  };
  between("ring");
  claimNumbers(lines, board, numbers);
  between("inner");
  return { actors: [head, ...others], points, labels, numbers, middle: lines.middle };
}

type Name = Pick<PlacedText, "text" | "count" | "style">;
