import { perProcess } from "../perProcess";

/** Upper ends of the classes of the histogram of answers, in seconds. */
export const BUCKET_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];

/** How long the answers of one group took. */
export interface Spread {
  /** answers in each class of BUCKET_SECONDS, not added up; slower ones are in none */
  buckets: number[];
  count: number;
  seconds: number;
}

/** One answer as it went out. */
export interface Answered {
  group: string;
  method: string;
  status: number;
  /** true if the reader was gone before the end */
  isAborted: boolean;
  seconds: number;
}

/** What this process has counted since it started. */
export class Tally {
  /** answers by "group method status" */
  readonly answers = new Map<string, number>();
  readonly spreads = new Map<string, Spread>();
  open = 0;
  aborted = 0;
  hits = 0;
  misses = 0;

  add({ group, method, status, isAborted, seconds }: Answered): void {
    const key = `${group} ${METHODS.includes(method) ? method : "other"} ${status}`;
    this.answers.set(key, (this.answers.get(key) ?? 0) + 1);
    if (isAborted) this.aborted += 1;
    const spread = this.spreads.get(group) ?? { buckets: BUCKET_SECONDS.map(() => 0), count: 0, seconds: 0 };
    this.spreads.set(group, spread);
    spread.count += 1;
    spread.seconds += seconds;
    const at = BUCKET_SECONDS.findIndex((end) => seconds <= end);
    if (at >= 0) spread.buckets[at] = (spread.buckets[at] ?? 0) + 1;
  }

  countLookUp(isHit: boolean): void {
    if (isHit) this.hits += 1;
    else this.misses += 1;
  }
}

const isTally = (value: unknown): value is Tally =>
  typeof value === "object" && value !== null && "spreads" in value && "misses" in value;

/** The one tally of this process. */
export function tally(): Tally {
  return perProcess("tally", isTally, () => new Tally());
}
