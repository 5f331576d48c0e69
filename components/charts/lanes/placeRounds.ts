import { middleOf, type Round, type RoundGap } from "@/lib/query/rounds";
import { textWidth } from "../textWidth";

/** A round at home lies above the line by this, one at the partner's below. */
const STEP = 9;
const HOLLOW_R = 5;
const SMALL_R = 4.5;
const MISSING_R = 4;
const LEAST_MISSING_R = 1.2;
/** Discs whose numbers are closer than both radii, less this, would touch. */
const OVERLAP = 1;
const HIT_HALF = 12;
const LABEL_PX = 11;
/** Free room at each end of the words about a gap. */
const LABEL_PAD = 14;
/** Gaps of fewer rounds say it in their tooltip alone. */
const LABELLED_FROM = 2;

export interface LaneDot {
  id: string;
  /** position in the rounds */
  at: number;
  x: number;
  y: number;
  r: number;
  /** stated number; absent where none is stated, or where there is no room */
  number?: number;
  kind: "numbered" | "small" | "hollow";
  isCurrent: boolean;
  /** span of x in which a pointer means this dot: at most 24 px wide, never past the middle to a neighbour */
  hit: { x: number; width: number };
}

/** A round that is not in the data: its place between its neighbours is no date. */
export interface LaneMissing {
  x: number;
  y: number;
  r: number;
  /** known where both neighbours are numbered */
  number?: number;
}

export interface PlacedRounds {
  dots: readonly LaneDot[];
  /** "x,y x,y" through all rounds */
  line: string;
  missing: readonly LaneMissing[];
  /** first and last missing number, with the middle of the room for the words */
  labels: readonly { x: number; from: number; to: number }[];
}

export const toHundredths = (px: number) => Math.round(px * 100) / 100;

/** Radius of a disc that holds a number: three figures need more room. */
export const numberedR = (number: number) => (number > 99 ? 10 : 8.5);

/**
 * Place the rounds of one mechanism on a line.
 *
 * @param series  rounds in order, and the gaps between them
 * @param xOf     px of a day
 * @param middle  y of the line, px
 * @param options.current  id of the event whose number is always shown
 * @param options.labelOf  words for a gap, from which its width is taken; without it no gap is labelled
 * @returns centres and radii in px, to 0.01. Where numbers would touch, the older one gives way to a small disc
 */
export function placeRounds(
  series: { rounds: readonly Round[]; gaps: readonly RoundGap[] },
  xOf: (day: number) => number,
  middle: number,
  { current, labelOf }: { current?: string; labelOf?: (from: number, to: number) => string } = {},
): PlacedRounds {
  const sideY = { home: middle - STEP, away: middle + STEP, none: middle };
  const places = series.rounds.map((entry) => ({
    entry,
    x: xOf(middleOf(entry.start)),
    y: sideY[entry.side],
  }));
  // The event's own number first, then the latest: where it is crowded, the older ones give way.
  const order = places.map((_, i) => i).reverse();
  order.sort((a, b) => Number(places[b]!.entry.id === current) - Number(places[a]!.entry.id === current));
  const shown = new Map<number, { x: number; r: number }>();
  for (const i of order) {
    const { entry, x } = places[i]!;
    if (entry.number === undefined) continue;
    const r = numberedR(entry.number);
    if ([...shown.values()].some((other) => Math.abs(other.x - x) < r + other.r - OVERLAP)) continue;
    shown.set(i, { x, r });
  }
  // A round dated by year stands in the middle of it, perhaps right of a later one: neighbours go by x.
  const xs = places.map(({ x }) => x).sort((a, b) => a - b);
  const dots = places.map(({ entry, x, y }, at): LaneDot => {
    const kind = entry.number === undefined ? "hollow" : shown.has(at) ? "numbered" : "small";
    const [before, after] = [xs.findLast((other) => other < x), xs.find((other) => other > x)];
    const left = Math.max(x - HIT_HALF, before === undefined ? -Infinity : (before + x) / 2);
    const right = Math.min(x + HIT_HALF, after === undefined ? Infinity : (after + x) / 2);
    return {
      id: entry.id,
      at,
      x,
      y,
      r: kind === "numbered" ? (shown.get(at)?.r ?? SMALL_R) : kind === "hollow" ? HOLLOW_R : SMALL_R,
      kind,
      isCurrent: entry.id === current,
      hit: { x: toHundredths(left), width: toHundredths(Math.max(1, right - left)) },
      ...(kind === "numbered" && entry.number !== undefined ? { number: entry.number } : {}),
    };
  });
  const missing: LaneMissing[] = [];
  const labels: PlacedRounds["labels"][number][] = [];
  for (const { after, count } of series.gaps) {
    const [a, b] = [places[after], places[after + 1]];
    if (!a || !b) continue;
    const spacing = (b.x - a.x) / (count + 1);
    const first = a.entry.number !== undefined && b.entry.number !== undefined ? a.entry.number + 1 : undefined;
    for (let k = 0; k < count; k++) {
      const share = (k + 1) / (count + 1);
      missing.push({
        x: toHundredths(a.x + (b.x - a.x) * share),
        y: toHundredths(a.y + (b.y - a.y) * share),
        r: toHundredths(Math.max(LEAST_MISSING_R, Math.min(MISSING_R, spacing * 0.4))),
        ...(first === undefined ? {} : { number: first + k }),
      });
    }
    if (!labelOf || first === undefined || count < LABELLED_FROM) continue;
    const words = textWidth(labelOf(first, first + count - 1), LABEL_PX);
    const room = b.x - a.x - (dots[after]?.r ?? 0) - (dots[after + 1]?.r ?? 0) - LABEL_PAD;
    if (words <= room) labels.push({ x: toHundredths((a.x + b.x) / 2), from: first, to: first + count - 1 });
  }
  return { dots, line: places.map(({ x, y }) => `${x},${y}`).join(" "), missing, labels };
}
