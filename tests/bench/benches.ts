import { benchCoding } from "./coding/bench";
import { benchEngine } from "./engine/bench";

export interface BenchOptions {
  /** list every wrong field of the gold reports */
  failures: boolean;
  /** list those of the reports held out: never while working on the coder */
  heldOutFailures: boolean;
}

/** Every bench by its name; each prints its table and gives the goals that it missed, one line each. */
export const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<string[]>>> = {
  coding: benchCoding,
  engine: benchEngine,
};
