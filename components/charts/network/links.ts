import { rankPairs } from "@/lib/insight/network";
import { actorsOfPair } from "@/lib/model/pair";
import type { PairCount } from "@/lib/query/summary";
import type { Size } from "../chart";
import type { Board } from "./board";
import { type PlacedText, placeText, round } from "./boxes";
import type { NetworkLink } from "./networkLayout";

export interface Point {
  x: number;
  y: number;
  r: number;
}

const WIDEST_PX = 13;
const NARROWEST_PX = 0.7;
const NUMBERED = 2;
/** a line this wide keeps labels off itself */
const SOLID_PX = 3;
/** how far a tie passes the hub, beyond its edge */
const CLEARANCE_PX = 16;
const TEXT_DROP_PX = 4;

/** Stroke in px: linear in events, 13 for the most, 0.7 at least. */
export function linkWidth(events: number, most: number): number {
  return round(Math.max(NARROWEST_PX, (WIDEST_PX * events) / most));
}

/**
 * The way of a line between two marks: straight from or to the middle, bent away from it elsewhere.
 * @param middle the mark in the middle, if there is one
 */
function linkPath(a: Point, b: Point, middle: Point | undefined, size: Size): string {
  const ends = [`M${round(a.x)},${round(a.y)}`, `${round(b.x)},${round(b.y)}`] as const;
  if (!middle || a === middle || b === middle) return `${ends[0]}L${ends[1]}`;
  const mid = { x: (a.x + b.x) / 2 - middle.x, y: (a.y + b.y) / 2 - middle.y };
  const far = Math.hypot(mid.x, mid.y);
  // Opposite ends have their mid-point in the middle: there the bend goes to the left of the way.
  const [dx, dy] =
    far > 1
      ? [mid.x / far, mid.y / far]
      : [(b.y - a.y) / Math.hypot(b.x - a.x, b.y - a.y), 0 - (b.x - a.x) / Math.hypot(b.x - a.x, b.y - a.y)];
  const reach = Math.max(far * 1.12 + 10, 2 * (middle.r + CLEARANCE_PX) - far);
  const x = Math.min(size.width - 2, Math.max(2, middle.x + dx * reach));
  const y = Math.min(size.height - 2, Math.max(2, middle.y + dy * reach));
  return `${ends[0]}Q${round(x)},${round(y)} ${ends[1]}`;
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
  const most = ranked.at(-1)?.events ?? 1;
  return ranked.flatMap((count) => {
    const [a, b] = (actorsOfPair(count.pair) ?? []).map((actor) => points.get(actor));
    if (!a || !b) return [];
    const number = numbers.get(count.pair);
    return [
      {
        ...count,
        d: linkPath(a, b, middle, size),
        width: linkWidth(count.events, most),
        ...(number ? { number } : {}),
        select: { pair: [count.pair] },
      },
    ];
  });
}

/** Ids of the pairs whose number stands on their line. */
export function numberedPairs(pairs: readonly PairCount[]): string[] {
  return rankPairs(pairs)
    .slice(0, NUMBERED)
    .map(({ pair }) => pair);
}

/**
 * Write the numbers on the two widest lines, where both ends are placed and there is room between them; then
 * keep other labels off the wide lines.
 */
export function claimLines(
  pairs: readonly PairCount[],
  points: ReadonlyMap<string, Point>,
  board: Board,
): Map<string, PlacedText> {
  const ranked = rankPairs(pairs);
  const most = ranked[0]?.events ?? 1;
  const numbers = new Map<string, PlacedText>();
  for (const { pair, events } of ranked.slice(0, NUMBERED)) {
    const [a, b] = (actorsOfPair(pair) ?? []).map((actor) => points.get(actor));
    if (!a || !b) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const t = (a.r + (length - a.r - b.r) / 2) / length;
    const at = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t + TEXT_DROP_PX };
    const text = board.claim([placeText({ text: String(events), ...at, anchor: "middle", style: "strong" })]);
    if (text) numbers.set(pair, text);
  }
  for (const { pair, events } of ranked) {
    const width = linkWidth(events, most);
    if (width < SOLID_PX) break;
    const [a, b] = (actorsOfPair(pair) ?? []).map((actor) => points.get(actor));
    if (a && b) board.addLine(a, b, width);
  }
  return numbers;
}
