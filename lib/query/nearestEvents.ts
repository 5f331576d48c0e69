import { nearestOf } from "@/lib/filters/nearest";

const MOST = 3;

/** Up to three ids that a mistyped one may have meant, the nearest first. Empty if none is near. */
export function nearestEvents(id: string, ids: readonly string[]): string[] {
  const found: string[] = [];
  while (found.length < MOST) {
    const next = nearestOf(
      id,
      ids.filter((other) => !found.includes(other)),
    );
    if (next === undefined) return found;
    found.push(next);
  }
  return found;
}
