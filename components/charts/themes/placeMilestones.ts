import type { Words } from "@/lib/i18n/words";
import { spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";
import type { Summary } from "@/lib/query/summary";
import { textWidth } from "../textWidth";
import { binAt, type TimeAxis } from "../timeAxis";
import type { Box, PlacedMilestone } from "./picture";
import { px } from "./scale";

/** Base lines of the two tiers of words. */
const TIERS = [10, 22];
/** The larger of the two sizes of letters: 12 px on a phone, 11 elsewhere. */
const TEXT_PX = 12;
const TEXT_GAP = 3;
/** Words keep this distance from other words and lines. */
const AIR = 6;
/** Lines nearer than this look like one mark. */
const LINE_AIR = 24;

interface Placed extends PlacedMilestone {
  tier: number;
  left: number;
  right: number;
  weight: number;
}

/** Milestones of the pairs that a filter asks for: all, where it asks for none. */
function askedMilestones(words: Words, { pair, actor }: Filter) {
  const { milestones } = words.labels;
  if (!pair && !actor) return milestones;
  return milestones.filter(
    (one) => pair?.includes(one.pair) || actorsOfPair(one.pair)?.some((side) => actor?.includes(side)),
  );
}

/**
 * Put the milestones above the rows: a dotted line each, with words on one of two tiers, left or right of it.
 *
 * @param plot   the area of the bars; lines end at its foot
 * @param bounds words stay between these, in px
 * @returns      those whose words touch no others and no line; pairs with more events come first, then the
 *               earlier date; of four ways of placing them the one that names the largest pairs. In order of time.
 */
export function placeMilestones(
  words: Words,
  filter: Filter,
  { byPair }: Pick<Summary, "byPair">,
  axis: TimeAxis,
  plot: Box,
  bounds: { left: number; right: number },
): PlacedMilestone[] {
  const events = new Map(byPair.map((pair) => [pair.pair, pair.events]));
  const ranked = askedMilestones(words, filter)
    .map((one) => ({ ...one, at: binAt(axis, spanOf(one.date).first), events: events.get(one.pair) ?? 0 }))
    .filter(({ at }) => at >= 0 && at <= axis.size)
    .sort((a, b) => b.events - a.events || a.at - b.at || (a.id < b.id ? -1 : 1));
  const texts = ranked.map(({ id, date, label, at, events: weight }) => {
    const text = `${date.slice(0, 4)} ${label}`;
    const x = px(plot.x + (at / axis.size) * plot.width);
    return { id, x, y2: px(plot.y + plot.height), text, width: textWidth(text, TEXT_PX), weight };
  });
  const tries = WAY_ORDERS.map((order) => placeGreedily(texts, order, bounds));
  const weightOf = (placed: readonly Placed[]) => placed.reduce((sum, { weight }) => sum + weight, 0);
  const best = tries.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  return best.sort((a, b) => a.x - b.x).map(({ id, x, y1, y2, text }) => ({ id, x, y1, y2, text }));
}

/** Tier and side of the words, in the order in which they are tried. */
const WAY_ORDERS: readonly (readonly (readonly [number, "start" | "end"])[])[] = [
  [
    [0, "start"],
    [0, "end"],
    [1, "start"],
    [1, "end"],
  ],
  [
    [0, "end"],
    [0, "start"],
    [1, "end"],
    [1, "start"],
  ],
  [
    [1, "start"],
    [1, "end"],
    [0, "start"],
    [0, "end"],
  ],
  [
    [1, "end"],
    [1, "start"],
    [0, "end"],
    [0, "start"],
  ],
];

function placeGreedily(
  texts: readonly { id: string; x: number; y2: number; text: string; width: number; weight: number }[],
  order: (typeof WAY_ORDERS)[number],
  bounds: { left: number; right: number },
): Placed[] {
  const placed: Placed[] = [];
  for (const { id, x, y2, text, width, weight } of texts) {
    const ways = order.map(([tier, anchor]): Placed => {
      const y = TIERS[tier] ?? 0;
      const at = px(anchor === "start" ? x + TEXT_GAP : x - TEXT_GAP);
      const [left, right] = anchor === "start" ? [at, at + width] : [at - width, at];
      return { id, x, y1: y + 2, y2, text: { x: at, y, text, anchor }, tier, left, right, weight };
    });
    const way = ways.find((one) => isFree(one, placed, bounds));
    if (way) placed.push(way);
  }
  return placed;
}

function isFree(one: Placed, placed: readonly Placed[], bounds: { left: number; right: number }): boolean {
  const crosses = ({ x }: Placed, { left, right }: Placed) => x > left - AIR && x < right + AIR;
  return (
    one.left >= bounds.left &&
    one.right <= bounds.right &&
    placed.every((other) => {
      if (other.tier === one.tier && one.left < other.right + AIR && other.left < one.right + AIR) return false;
      if (Math.abs(other.x - one.x) < LINE_AIR) return false;
      // A line of the upper tier runs through the lower one.
      if (one.tier > other.tier) return !crosses(other, one);
      return one.tier === other.tier || !crosses(one, other);
    })
  );
}
