import type { CompareCount, Comparison } from "@/lib/dossiers/comparePairs";

export interface MechanismBar {
  count: CompareCount;
  /** length as a share of the longest of both sides, 0..1 */
  share: number;
  /** the same name stands on the other side */
  isShared: boolean;
}

/** Mechanisms drawn of each side; all others stand in the table. */
export const MOST_MECHANISMS = 8;

/**
 * The largest mechanisms of both pairs as bars on one scale.
 *
 * @returns at most eight a side, most events first; shares of the largest of both, to 0.0001
 */
export function layoutCompareMechanisms(
  { sides, sharedMechanisms }: Pick<Comparison, "sides" | "sharedMechanisms">,
  nameOf: (id: string) => string,
): readonly (readonly MechanismBar[])[] {
  const most = Math.max(1, ...sides.flatMap(({ mechanisms }) => mechanisms.map(({ events }) => events)));
  return sides.map(({ mechanisms }) =>
    mechanisms.slice(0, MOST_MECHANISMS).map((count) => ({
      count,
      share: Math.round((count.events / most) * 1e4) / 1e4,
      isShared: sharedMechanisms.includes(nameOf(count.id)),
    })),
  );
}
