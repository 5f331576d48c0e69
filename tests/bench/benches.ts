export interface BenchOptions {
  /** sets of reports ("gold", "fourth") of which every wrong field is listed */
  failuresOf: readonly string[];
  /** score this folder of reports alone, list every wrong field of it, and keep no result */
  set?: string;
  /** made-up events, where the bench makes any */
  size?: number;
}

/** Every bench by its name, loaded when it is run, so that none needs the packages of another; each prints its table and gives the goals that it missed, one line each. */
export const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<string[]>>> = {
  coding: async (options) => (await import("./coding/bench")).benchCoding(options),
  clickhouse: async (options) => (await import("./clickhouse/bench")).benchClickHouse(options),
  engine: async (options) => (await import("./engine/bench")).benchEngine(options),
  explore: async (options) => (await import("./explore/bench")).benchExplore(options),
  load: async (options) => (await import("./load/bench")).benchLoad(options),
};
