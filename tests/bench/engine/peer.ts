import type { BenchColumns } from "@/lib/bench/columns";
import type { BenchViews } from "./scan";

/** One interaction: a window of months, a pair or a theme by position; null takes it off. */
export type Step =
  | { name: "brush"; value: readonly [number, number] }
  | { name: "pair" | "theme"; value: number | null };

/** An engine that keeps the five views while a reader filters. */
export interface Engine {
  /** Apply a step, and have all five views counted when it is done. */
  apply(step: Step): void | Promise<void>;
  views(): BenchViews | Promise<BenchViews>;
  close?(): void;
}

export interface Peer {
  name: string;
  build(bench: BenchColumns): Engine | Promise<Engine>;
}
