import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { freshResult, keptResult, RESULTS } from "../resultFiles";

/** A ratio that grew by more than this is a regression: less is the noise of a machine. */
const MOST_GROWTH = 1.5;
/** Goals of one run beside its peers: ours over the best of them. */
const GOALS: Readonly<Record<string, number>> = {
  brush: 1,
  pair: 0.33,
  theme: 0.33,
};
/** Goals of ours alone, ms at the 95th percentile. */
const MOST_MS: Readonly<Record<string, number>> = {
  "10000000 brush": 4,
  "10000000 pair": 20,
  "10000000 theme": 40,
};

const ratiosSchema = z.object({ ratios: z.record(z.string(), z.number()) });
export type Ratios = Readonly<Record<string, number>>;

/** A run of other sizes than the usual ones is kept, and compared, by itself. */
export const benchName = (size?: number) => (size === undefined ? "engine" : `engine-${size}`);

/** The ratios of the last run that was committed, or none. */
export function readLastRatios(bench: string, folder = RESULTS): Ratios {
  const last = keptResult(folder, bench);
  return last ? ratiosSchema.parse(JSON.parse(readFileSync(last, "utf8"))).ratios : {};
}

/** Milliseconds, p50 and p95, by "size step engine": they say little without the machine. */
export type Times = Readonly<Record<string, readonly [number, number]>>;

/** Keep a run as a file of its own. @param machine load average before it and after it. @returns path of the file */
export function writeRatios(
  bench: string,
  run: { ratios: Ratios; ms?: Times; load?: readonly number[] },
  folder = RESULTS,
  date = new Date().toISOString().slice(0, 10),
): string {
  const file = freshResult(folder, bench, date);
  writeFileSync(file, `${JSON.stringify({ date, ...run }, null, 2)}\n`);
  return file;
}

/** What a run missed: goals, and ratios that grew since the last; a line each. */
export function missedRatios(now: Ratios, last: Ratios, ms: Times = {}): string[] {
  const slow = Object.entries(MOST_MS).flatMap(([name, most]) => {
    const spent = ms[`${name} entente`]?.[1];
    return spent !== undefined && spent > most ? [`${name}: ${spent} ms, wanted ${most}`] : [];
  });
  const far = Object.entries(now).flatMap(([name, ratio]) => {
    const goal = Object.entries(GOALS).find(([kind]) => name.endsWith(kind))?.[1];
    const before = last[name];
    return [
      ...(goal !== undefined && ratio > goal ? [`${name}: ${ratio} of the best peer, wanted ${goal}`] : []),
      ...(before !== undefined && ratio > before * MOST_GROWTH ? [`${name}: ${ratio}, was ${before}`] : []),
    ];
  });
  return [...slow, ...far];
}
