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
  /** days from the first to the last that a start may mean, the most */
  private readonly mostSpan: number;
  constructor(private readonly columns: Columns) {
    let most = 0;
    for (let row = 0; row < columns.size; row++)
      most = Math.max(most, columns.startLast[row]! - columns.startFirst[row]!);
    this.mostSpan = most;
  }

  /** The first row that begins on `day` or later. */
  private at(day: number): number {
    let low = 0;
    let high = this.columns.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.columns.startFirst[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private edges({ first, last }: Window): { from: number; to: number } {
    const from = first === ALL_TIME.first ? 0 : this.at(first);
    return { from, to: last === ALL_TIME.last ? this.columns.size : Math.max(from, this.at(last + 1)) };
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
