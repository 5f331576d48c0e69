import { spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import type { Columns } from "../columns";

/** Days of a filter, both included; open sides are infinite. */
export interface Window {
  first: number;
  last: number;
}

export const ALL_TIME: Window = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** @throws RangeError if `from` or `to` is no date */
export function windowOf({ from, to }: Filter): Window {
  return {
    first: from === undefined ? ALL_TIME.first : spanOf(from).first,
    last: to === undefined ? ALL_TIME.last : spanOf(to).last,
  };
}

/** Rows `from` to `to`, the end excluded, that come into a window (1) or go (-1). */
export interface Run {
  from: number;
  to: number;
  sign: 1 | -1;
  /** only rows whose start may lie on or after this day */
  reaching?: number;
}

/**
 * Rows in the order of their first day, and which of them a window holds: those that begin in it, and those that began
 * before, at a date that is known only to a month or a year and may lie in it.
 */
export class TimeOrder {
  private readonly size: number;
  private readonly firstDay: number;
  /** by days since the first the first row that begins then or later: the column of days is not kept */
  private readonly rowAt: Uint32Array;
  /** days from the first to the last that a start may mean, the most */
  private readonly mostSpan: number;
  /** kept where it differs from the first day */
  private readonly startLast: Int32Array | undefined;

  constructor({ size, startFirst, startLast }: Columns) {
    this.size = size;
    this.firstDay = startFirst[0] ?? 0;
    this.rowAt = new Uint32Array((startFirst[size - 1] ?? this.firstDay) - this.firstDay + 2).fill(size);
    let most = 0;
    for (let row = size - 1; row >= 0; row--) {
      const day = startFirst[row]!;
      if (startLast[row]! - day > most) most = startLast[row]! - day;
      this.rowAt[day - this.firstDay] = row;
    }
    // Days on which nothing begins.
    for (let i = this.rowAt.length - 2; i >= 0; i--) this.rowAt[i] = Math.min(this.rowAt[i]!, this.rowAt[i + 1]!);
    this.mostSpan = most;
    if (most > 0) this.startLast = startLast;
  }

  /** The first row that begins on `day` or later. */
  private at(day: number): number {
    if (day <= this.firstDay) return 0;
    return this.rowAt[day - this.firstDay] ?? this.size;
  }

  /** Moves the rows that may begin on `day` or later to the front of a block. @returns how many of the first `count` */
  keepReaching(day: number, block: Uint32Array, count: number): number {
    const { startLast } = this;
    if (!startLast) return 0;
    let kept = 0;
    for (let i = 0; i < count; i++) if (startLast[block[i]!]! >= day) block[kept++] = block[i]!;
    return kept;
  }

  private edges({ first, last }: Window): { from: number; to: number } {
    const from = first === ALL_TIME.first ? 0 : this.at(first);
    return { from, to: last === ALL_TIME.last ? this.size : Math.max(from, this.at(last + 1)) };
  }

  private vague({ first, last }: Window, sign: 1 | -1): Run[] {
    if (this.mostSpan === 0 || first === ALL_TIME.first || first > last) return [];
    const run: Run = { from: this.at(first - this.mostSpan), to: this.at(first), sign, reaching: first };
    return run.from < run.to ? [run] : [];
  }

  /** All rows of a window. */
  rows(window: Window): Run[] {
    return [{ ...this.edges(window), sign: 1 }, ...this.vague(window, 1)];
  }

  /** What a window loses and gains on its way to another; a row that does both cancels out. */
  moves(before: Window, after: Window): Run[] {
    const [old, now] = [this.edges(before), this.edges(after)];
    const runs: Run[] =
      now.from >= old.to || old.from >= now.to
        ? [
            { ...old, sign: -1 },
            { ...now, sign: 1 },
          ]
        : [
            { from: old.from, to: now.from, sign: -1 },
            { from: now.from, to: old.from, sign: 1 },
            { from: now.to, to: old.to, sign: -1 },
            { from: old.to, to: now.to, sign: 1 },
          ];
    return [...runs.filter(({ from, to }) => from < to), ...this.vague(before, -1), ...this.vague(after, 1)];
  }
}

/** Rows that a list of runs looks at. */
export function costOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}
