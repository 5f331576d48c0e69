import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { FIELDS, precisionOf, recallOf, type Score } from "./tally";

const measured = z.record(z.string(), z.record(z.string(), z.number().nullable()));
const resultSchema = z.object({
  date: z.string(),
  reports: z.record(z.string(), z.number()),
  medianMs: z.number(),
  /** set -> "place precision" -> share */
  scores: measured,
});
export type Result = z.infer<typeof resultSchema>;

/** The numbers of a score by their names: "place precision": 0.95; null where nothing was given or expected. */
export function numbersOf(score: Score): Record<string, number | null> {
  const round = (value: number | undefined): number | null =>
    value === undefined ? null : Math.round(value * 1000) / 1000;
  const entries = FIELDS.flatMap((field): [string, number | null][] => [
    [`${field} precision`, round(precisionOf(score.fields[field]))],
    [`${field} recall`, round(recallOf(score.fields[field]))],
  ]);
  return {
    ...Object.fromEntries(entries),
    "invented years": score.inventedYears.length,
    "invented places": score.inventedPlaces.length,
  };
}

/** Numbers that moved, one line each: "heldOut place recall 0.910 -> 0.950 (+0.040)". */
export function difference(last: Result, now: Result): string[] {
  return Object.entries(now.scores).flatMap(([set, numbers]) =>
    Object.entries(numbers).flatMap(([name, value]) => {
      const old = last.scores[set]?.[name];
      if (old === undefined || old === value) return [];
      const step = value !== null && old !== null ? ` (${value > old ? "+" : ""}${(value - old).toFixed(3)})` : "";
      return [`${set} ${name} ${old ?? "none"} -> ${value ?? "none"}${step}`];
    }),
  );
}

/** The latest result of a bench in a folder; undefined if there is none. */
export async function readLast(folder: string, bench: string): Promise<Result | undefined> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${bench}-`) && file.endsWith(".json")).sort();
  const last = files.at(-1);
  return last ? resultSchema.parse(JSON.parse(await readFile(path.join(folder, last), "utf8"))) : undefined;
}

/** Keep a result as `<bench>-<date>.json`; a second run of a day takes the place of the first. */
export async function writeResult(folder: string, bench: string, result: Result): Promise<void> {
  await writeFile(path.join(folder, `${bench}-${result.date}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
