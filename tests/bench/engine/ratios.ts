import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const FOLDER = "tests/bench/results";
const BENCH = "engine";
/** A ratio that grew by more than this is a regression: less is the noise of a machine. */
const MOST_GROWTH = 1.5;
/** Goals of one run beside its peers: ours over the best of them. */
const GOALS: Readonly<Record<string, number>> = {
  brush: 1,
  pair: 0.33,
  theme: 0.33,
};

const ratiosSchema = z.object({ ratios: z.record(z.string(), z.number()) });
export type Ratios = Readonly<Record<string, number>>;

/** The ratios of the latest run that was kept, or none. */
export function readLastRatios(folder = FOLDER): Ratios {
  mkdirSync(folder, { recursive: true });
  const last = readdirSync(folder)
    .filter((file) => file.startsWith(`${BENCH}-`))
    .sort()
    .at(-1);
  return last ? ratiosSchema.parse(JSON.parse(readFileSync(path.join(folder, last), "utf8"))).ratios : {};
}

/** Milliseconds, p50 and p95, by engine and step: they say little without the machine, and are kept for the notes. */
export type Times = Readonly<Record<string, readonly [number, number]>>;

/** Keep the ratios of a run as `engine-<date>.json`. */
export function writeRatios(
  ratios: Ratios,
  folder = FOLDER,
  date = new Date().toISOString().slice(0, 10),
  ms: Times = {},
): void {
  writeFileSync(path.join(folder, `${BENCH}-${date}.json`), `${JSON.stringify({ date, ratios, ms }, null, 2)}\n`);
}

/** What a run missed: goals, and ratios that grew since the last; a line each. */
export function missedRatios(now: Ratios, last: Ratios): string[] {
  return Object.entries(now).flatMap(([name, ratio]) => {
    const goal = Object.entries(GOALS).find(([kind]) => name.endsWith(kind))?.[1];
    const before = last[name];
    return [
      ...(goal !== undefined && ratio > goal ? [`${name}: ${ratio} of the best peer, wanted ${goal}`] : []),
      ...(before !== undefined && ratio > before * MOST_GROWTH ? [`${name}: ${ratio}, was ${before}`] : []),
    ];
  });
}
