import { type Field, precisionOf, recallOf, type Score } from "./tally";

/** The least precision and recall, each, that is good enough. */
export const GOALS: Partial<Record<Field, number>> = {
  date: 0.95,
  place: 0.95,
  actors: 0.95,
  mechanismRound: 0.95,
  participants: 0.9,
  themes: 0.85,
};

/** What falls short, one line each: "heldOut place: recall 0.91, wanted 0.95". Nothing invented may stand. */
export function missedGoals(name: string, score: Score): string[] {
  const lines: string[] = [];
  for (const [field, goal] of Object.entries(GOALS) as [Field, number][]) {
    const tally = score.fields[field];
    for (const [measure, value] of [
      ["precision", precisionOf(tally)],
      ["recall", recallOf(tally)],
    ] as const)
      if ((value ?? 0) < goal)
        lines.push(`${name} ${field}: ${measure} ${value?.toFixed(3) ?? "none"}, wanted ${goal}`);
  }
  if (score.inventedYears.length > 0) lines.push(`${name}: ${score.inventedYears.length} invented years, wanted 0`);
  if (score.inventedPlaces.length > 0) lines.push(`${name}: ${score.inventedPlaces.length} invented places, wanted 0`);
  return lines;
}
