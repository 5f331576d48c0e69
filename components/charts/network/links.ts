import type { Words } from "@/lib/i18n/words";
import { countTies, rankPairs } from "@/lib/insight/network";
import { actorsOfPair } from "@/lib/model/pair";
import type { PairCount } from "@/lib/query/summary";
import type { Size } from "../chart";
import type { Board } from "./board";
import { lengthOf, type PlacedText, placeText, round } from "./boxes";
import type { NetworkLink } from "./networkLayout";

export interface Point {
  x: number;
  y: number;
  r: number;
}

const WIDEST_PX = 13;
const NARROWEST_PX = 0.7;
/** an event is no wider than this */
const EVENT_PX = 3;
/** all lines together, side by side */
const TOGETHER_PX = 120;
const NUMBERED = 2;
/** a line this wide keeps labels off itself */
const SOLID_PX = 3;
/** how far a tie passes the hub, beyond its edge */
const CLEARANCE_PX = 16;
const TEXT_DROP_PX = 4;
/** least bend of a line: a share of its distance from the middle, and some px */
const BEND_SHARE = 0.14;
const BEND_PX = 12;
const MOST_BEND = 0.8;
const EDGE_PX = 2;
/** nearer than this the middle lies in the line */
const IN_LINE_PX = 0.05;

/**
 * How wide the lines of a picture are.
 *
 * @param pairs all pairs of the picture
 * @returns     stroke in px for a number of events: linear in it, 13 px for the most and 0.7 at least. Less than
 *              13 where the most is under five events, which are no broad stream, and where many pairs are
 *              about as wide, so that together they leave paper between them.
 */
export function linkWidths(pairs: readonly PairCount[]): (events: number) => number {
  const most = Math.max(1, ...pairs.map(({ events }) => events));
  const widest = Math.min(WIDEST_PX, EVENT_PX * most, (TOGETHER_PX * most) / Math.max(1, countTies(pairs)));
  return (events) => round(Math.max(NARROWEST_PX, (widest * events) / most));
}

/** The way of a line between two marks, and the point half-way along it. */
interface Way {
  d: string;
  x: number;
  y: number;
}

/**
 * Straight from or to the middle; elsewhere bent away from it, far enough to pass its edge.
 * @param middle the mark in the middle, if there is one
 */
function linkWay(a: Point, b: Point, middle: Point | undefined, size: Size): Way {
  const [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map(round) as [number, number, number, number];
  const mid = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const length = lengthOf(b.x - a.x, b.y - a.y);
  if (!middle || a === middle || b === middle || length === 0)
    return { d: `M${ax},${ay}L${bx},${by}`, x: mid.x, y: mid.y };
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  // The side of the line that the middle is not on; on the left of the way where it lies in the line.
  const across = (mid.x - middle.x) * along.y - (mid.y - middle.y) * along.x;
  const side = across < -IN_LINE_PX ? -1 : 1;
  const off = { x: along.y * side, y: -along.x * side };
  const apart = (mid.x - middle.x) * off.x + (mid.y - middle.y) * off.y;
  const t = ((middle.x - a.x) * along.x + (middle.y - a.y) * along.y) / length;
  const passes = Math.min(MOST_BEND, Math.max(1 - MOST_BEND, t));
  const needed = (middle.r + CLEARANCE_PX - apart) / (2 * passes * (1 - passes));
  const bend = Math.max(BEND_SHARE * apart + BEND_PX, needed);
  const x = Math.min(size.width - EDGE_PX, Math.max(EDGE_PX, mid.x + off.x * bend));
  const y = Math.min(size.height - EDGE_PX, Math.max(EDGE_PX, mid.y + off.y * bend));
  return { d: `M${ax},${ay}Q${round(x)},${round(y)} ${bx},${by}`, x: (mid.x + x) / 2, y: (mid.y + y) / 2 };
}

/** All pairs as lines, narrow ones first. */
export function drawLinks(
  pairs: readonly PairCount[],
  points: ReadonlyMap<string, Point>,
  numbers: ReadonlyMap<string, PlacedText>,
  middle: Point | undefined,
  size: Size,
): NetworkLink[] {
  const ranked = rankPairs(pairs).reverse();
  const width = linkWidths(pairs);
  return ranked.flatMap((count) => {
    const [a, b] = (actorsOfPair(count.pair) ?? []).map((actor) => points.get(actor));
    if (!a || !b) return [];
    const number = numbers.get(count.pair);
    return [
      {
        ...count,
        d: linkWay(a, b, middle, size).d,
        width: width(count.events),
        ...(number ? { number } : {}),
        select: { pair: [count.pair] },
      },
    ];
  });
}

/** Ids of the pairs whose number stands on their line: the two widest, if their lines are wide enough to be seen. */
export function numberedPairs(pairs: readonly PairCount[]): string[] {
  const widest = rankPairs(pairs).slice(0, NUMBERED);
  const width = linkWidths(pairs);
  return widest.filter(({ events }) => width(events) >= SOLID_PX).map(({ pair }) => pair);
}

/** What takes part in writing on lines. */
interface Lines {
  words: Words;
  pairs: readonly PairCount[];
  points: ReadonlyMap<string, Point>;
  middle: Point | undefined;
  size: Size;
}

/** Write the numbers on the two widest lines, as far as both ends are placed and there is room between them. */
export function claimNumbers(
  { words, pairs, points, middle, size }: Lines,
  board: Board,
  numbers: Map<string, PlacedText>,
): void {
  const counts = new Map(pairs.map(({ pair, events }) => [pair, events]));
  for (const pair of numberedPairs(pairs)) {
    const [a, b] = (actorsOfPair(pair) ?? []).map((actor) => points.get(actor));
    if (!a || !b || numbers.has(pair)) continue;
    const way = linkWay(a, b, middle, size);
    // Half-way between the edges of the marks, not between their centres.
    const shift = (a.r - b.r) / 2 / lengthOf(b.x - a.x, b.y - a.y);
    const at = { x: way.x + (b.x - a.x) * shift, y: way.y + (b.y - a.y) * shift + TEXT_DROP_PX };
    const text = board.claim([
      placeText({ text: words.number(counts.get(pair) ?? 0), ...at, anchor: "middle", style: "strong" }),
    ]);
    if (text) numbers.set(pair, text);
  }
}

/** Keep labels off the wide straight lines that are placed. */
export function claimLines({ pairs, points, middle }: Lines, board: Board): void {
  const ranked = rankPairs(pairs);
  const widthOf = linkWidths(pairs);
  for (const { pair, events } of ranked) {
    const width = widthOf(events);
    if (width < SOLID_PX) break;
    const [a, b] = (actorsOfPair(pair) ?? []).map((actor) => points.get(actor));
    if (a && b && (!middle || a === middle || b === middle)) board.addLine(a, b, width);
  }
}
