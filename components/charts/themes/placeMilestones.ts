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
const TEXT_PX = 11;
const TEXT_GAP = 3;
/** Words keep this distance from other words and lines. */
const AIR = 6;

interface Placed extends PlacedMilestone {
  tier: number;
  left: number;
  right: number;
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
 *               earlier date. In order of time.
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
  const placed: Placed[] = [];
  const isFree = (one: Placed) =>
    one.left >= bounds.left &&
    one.right <= bounds.right &&
    placed.every((other) => {
      if (other.tier === one.tier && one.left < other.right + AIR && other.left < one.right + AIR) return false;
      if (Math.abs(other.x - one.x) < AIR) return false;
      // A line of the upper tier runs through the lower one.
      if (one.tier > other.tier && other.x > one.left - AIR && other.x < one.right + AIR) return false;
      return !(other.tier > one.tier && one.x > other.left - AIR && one.x < other.right + AIR);
    });
  for (const { id, date, label, at } of ranked) {
    const text = `${date.slice(0, 4)} ${label}`;
    const width = textWidth(text, TEXT_PX);
    const x = px(plot.x + (at / axis.size) * plot.width);
    const ways = TIERS.flatMap((y, tier) => {
      const line = { id, x, y1: y + 2, y2: px(plot.y + plot.height), tier };
      const right = px(x + TEXT_GAP);
      const left = px(x - TEXT_GAP);
      return [
        { ...line, text: { x: right, y, text, anchor: "start" as const }, left: right, right: right + width },
        { ...line, text: { x: left, y, text, anchor: "end" as const }, left: left - width, right: left },
      ];
    });
    const way = ways.find(isFree);
    if (way) placed.push(way);
  }
  return placed.sort((a, b) => a.x - b.x).map(({ id, x, y1, y2, text }) => ({ id, x, y1, y2, text }));
}
