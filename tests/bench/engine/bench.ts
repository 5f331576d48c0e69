import { loadavg } from "node:os";
import { type BenchColumns, benchColumns } from "@/lib/bench/columns";
import type { BenchOptions } from "../benches";
import { quantile } from "../quantile";
import type { Peer, Step } from "./peer";
import { crossfilter2 } from "./peers/crossfilter";
import { duckdb } from "./peers/duckdb";
import { ours } from "./peers/ours";
import { benchName, missedRatios, readLastRatios, writeRatios } from "./ratios";
import { type BenchFilter, digest, NO_FILTER, scan } from "./scan";

const SIZES = [10_000, 100_000, 1_000_000];
const PEERS: readonly Peer[] = [ours, crossfilter2, duckdb];
const RUNS = 3;
/** Past so many events a run takes minutes, and one is enough. */
const ONE_RUN_PAST = 1_000_000;
const NAMES = ["brush", "pair", "theme"] as const;
type Name = (typeof NAMES)[number];

/** What a reader does: slides a window of ten years, then takes pairs and themes on and off inside it. */
function scenario(bench: BenchColumns): Step[] {
  const pairs = scan(bench, NO_FILTER).pairs;
  const busiest = [...pairs.keys()].sort((a, b) => pairs[b]! - pairs[a]!).slice(0, 5);
  const common = [4, 5, 1, 3, 9];
  const start = 20 * 12;
  const onOff = (name: "pair" | "theme", values: readonly number[]) =>
    values.flatMap((value): Step[] => [
      { name, value },
      { name, value: null },
    ]);
  return [
    ...Array.from({ length: 30 }, (_, i): Step => ({ name: "brush", value: [start + i, start + i + 119] })),
    ...onOff("pair", busiest),
    ...onOff("theme", common),
  ];
}

function follow(filter: BenchFilter, step: Step): void {
  if (step.name === "brush") [filter.from, filter.to] = step.value;
  else filter[step.name] = step.value ?? -1;
}

/** Milliseconds of each step by its name, the first window left out: it comes from no filter. */
async function measure(peer: Peer, bench: BenchColumns): Promise<Record<Name, number[]>> {
  const engine = await peer.build(bench);
  const filter: BenchFilter = { ...NO_FILTER };
  const times: Record<Name, number[]> = { brush: [], pair: [], theme: [] };
  for (const [i, step] of scenario(bench).entries()) {
    follow(filter, step);
    const started = performance.now();
    await engine.apply(step);
    const spent = performance.now() - started;
    if (i > 0) times[step.name].push(spent);
    if (i % 5 === 2 && digest(await engine.views()) !== digest(scan(bench, filter)))
      throw new Error(`${peer.name} counts wrong after step ${i} (${step.name})`);
  }
  engine.close?.();
  return times;
}

const rounded = (ms: number) => Number(ms.toPrecision(3));
const short = (ms: number) => (ms >= 100 ? ms.toFixed(0) : ms.toPrecision(2)).padStart(7);

/**
 * `npm run bench -- engine [--size 10000000]`: the linked counts of the app beside crossfilter2 and DuckDB, in Node, on the
 * same made-up events and the same steps; every fifth answer is held against a plain count.
 */
export async function benchEngine({ size: asked }: BenchOptions): Promise<string[]> {
  const load = [loadavg()[0] ?? 0];
  const ratios: Record<string, number> = {};
  const ms: Record<string, readonly [number, number]> = {};
  for (const size of asked === undefined ? SIZES : [asked]) {
    const bench = benchColumns(size);
    const all = new Map<string, Record<Name, number[]>>();
    const runs = size > ONE_RUN_PAST ? 1 : RUNS;
    for (let run = 0; run < runs; run++)
      // Peers take turns, so that a busy moment does not fall on one of them.
      for (const peer of PEERS) {
        const times = await measure(peer, bench);
        const known = all.get(peer.name) ?? { brush: [], pair: [], theme: [] };
        for (const name of NAMES) known[name].push(...times[name]);
        all.set(peer.name, known);
      }
    console.log(
      `${size.toLocaleString("en")} events, ms p50 / p95`.padEnd(32),
      NAMES.map((n) => n.padStart(18)).join(""),
    );
    for (const [peer, times] of all)
      console.log(
        `  ${peer}`.padEnd(32),
        NAMES.map((name) =>
          `${short(quantile(times[name], 0.5))} /${short(quantile(times[name], 0.95))}`.padStart(18),
        ).join(""),
      );
    for (const [peer, times] of all)
      for (const name of NAMES)
        ms[`${size} ${name} ${peer}`] = [rounded(quantile(times[name], 0.5)), rounded(quantile(times[name], 0.95))];
    for (const name of NAMES) {
      const p95 = (peer: string) => quantile(all.get(peer)?.[name] ?? [], 0.95);
      const best = Math.min(p95(crossfilter2.name), p95(duckdb.name));
      ratios[`${size} ${name}`] = Number((p95(ours.name) / best).toPrecision(3));
    }
  }
  console.log("\np95 of ours over that of the best peer");
  for (const [name, ratio] of Object.entries(ratios)) console.log(`  ${name.padEnd(24)} ${ratio}`);
  load.push(loadavg()[0] ?? 0);
  const name = benchName(asked);
  const missed = missedRatios(ratios, readLastRatios(name), ms);
  console.log(`\nkept as ${writeRatios(name, { ratios, ms, load: load.map(rounded) })}`);
  for (const line of missed) console.log(`MISSED ${line}`);
  return missed;
}
