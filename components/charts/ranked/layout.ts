import type { Size } from "../chart";

/** A bar of a ranking: px to 0.01. */
export interface RankedBar {
  id: string;
  events: number;
  width: number;
}

export interface RankedLayout extends Size {
  /** px of the column of names */
  labels: number;
  /** px from a bar to the next */
  pitch: number;
  /** bars that there may be */
  most: number;
  bars: readonly RankedBar[];
}

const PITCH = 14;
const LABELS = 92;
/** px at the right, for the number of the longest bar */
const NUMBERS = 44;

/** The positions with the most events, most first, ties by position; zeros are left out. */
export function topPositions(counts: ArrayLike<number>, most: number): number[] {
  const top: number[] = [];
  let least = 0;
  for (let i = 0; i < counts.length; i++) {
    const events = counts[i]!;
    if (events <= least) continue;
    let at = top.length;
    while (at > 0 && counts[top[at - 1]!]! < events) at--;
    top.splice(at, 0, i);
    if (top.length > most) top.pop();
    if (top.length === most) least = counts[top[most - 1]!]!;
  }
  return top;
}

/**
 * Lay out the largest of a list as bars.
 *
 * @param ids   names by position of `counts`
 * @param most  bars, at the most
 * @param width of the picture in CSS px; its height is that of `most` bars, so that nothing moves below
 * @returns     bars from the top, most events first, ties by position; the longest fills the room
 */
export function layoutRanked(
  ids: readonly string[],
  counts: ArrayLike<number>,
  most: number,
  width: number,
): RankedLayout {
  const top = topPositions(counts, most);
  const full = counts[top[0] ?? 0] || 1;
  const room = width - LABELS - NUMBERS;
  return {
    width,
    height: most * PITCH,
    labels: LABELS,
    pitch: PITCH,
    most,
    bars: top.map((at) => ({
      id: ids[at] ?? "",
      events: counts[at]!,
      width: Math.round((counts[at]! / full) * room * 100) / 100,
    })),
  };
}
