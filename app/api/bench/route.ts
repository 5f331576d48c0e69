import { gzipSync } from "node:zlib";
import { benchColumns, MOST_BENCH_EVENTS } from "@/lib/bench/columns";
import { isBenchOn } from "@/lib/bench/isBenchOn";
import { packBench } from "@/lib/bench/packed";
import { handler } from "@/lib/http/handler";
import { notFound } from "@/lib/http/problem";
import { readParameters, wholeNumber } from "@/lib/http/readQuery";

const LEVEL = 6;

/**
 * GET /api/bench?n=100000&seed=1
 * 200 made-up events, gzip of lib/bench/packed.ts; the same number and seed give the same bytes
 * 404 without ENTENTE_BENCH=1
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search }) => {
  if (!isBenchOn()) throw notFound("There is nothing at /api/bench.");
  const { n = 10_000, seed = 1 } = readParameters(search, {
    n: wholeNumber(1, MOST_BENCH_EVENTS),
    seed: wholeNumber(0, 999_999),
  });
  return {
    type: "application/gzip",
    dependsOn: `bench|${n}|${seed}`,
    body: () => gzipSync(packBench(benchColumns(n, seed)), { level: LEVEL }),
  };
});
