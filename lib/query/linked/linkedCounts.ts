import type { Filter, ListKey } from "@/lib/model/filter";
import type { Columns } from "../columns";
import { TIME } from "../match";
import { type Narrowing, Questions } from "./questions";
import { emptyState, type Group, isSame, type State, type Target, targetsOf, use, wantedBy } from "./states";
import type { Tally } from "./tally";
import { ALL_TIME, costOf, type Run, TimeOrder, type Window, windowOf } from "./window";

/** Rows that are handed to the tallies at a time. */
const BLOCK_ROWS = 4_096;
/**
 * Counts of all linked views, kept up to date while the filter moves: a window of time that moves counts only the days
 * that it uncovers; a single pair or theme counts only its own rows; a filter that is taken off finds its counts kept.
 *
 * Only what is read is counted, and goes on being counted with the next filters for as long as it is read.
 *
 * The numbers are those of `summarise`, whatever way led to them.
 */
export class LinkedCounts {
  private readonly questions: Questions;
  private readonly time: TimeOrder;
  private readonly groups: Group[] = [];
  private readonly block = new Uint32Array(BLOCK_ROWS);
  private narrowings: Narrowing[] = [];
  private window: Window = ALL_TIME;

  /** @param columns rows by first day, as the store gives them */
  constructor(columns: Columns) {
    // The columns of days are not kept: the order of the rows says the same in less.
    const { startFirst: _, startLast: __, ...asked } = columns;
    this.questions = new Questions(asked);
    this.time = new TimeOrder(columns);
  }

  /** The group of a tally, and its place there; a new tally joins. */
  private placeOf(tally: Tally<unknown>): { group: Group; at: number } {
    let group = this.groups.find(({ own }) => own === tally.own);
    if (!group) {
      group = { own: tally.own, tallies: [], states: [], ahead: new Map() };
      this.groups.push(group);
    }
    const at = group.tallies.indexOf(tally);
    return { group, at: at < 0 ? group.tallies.push(tally) - 1 : at };
  }

  /**
   * Ask for another filter. Nothing is counted before it is read.
   * @param text 1 for each row whose text matches `filter.q`
   * @throws RangeError if `from` or `to` is no date
   */
  ask(filter: Filter, text?: Uint8Array): void {
    this.window = windowOf(filter);
    this.narrowings = this.questions.narrowings(filter, text);
  }

  /**
   * Count a view for a filter now, and keep its numbers for good: no row is looked at where they are asked for. For views
   * that no window narrows.
   */
  countAhead(tally: Tally<unknown>, filter: Filter): void {
    const { narrowings, window } = this;
    this.ask(filter);
    const { group, at } = this.placeOf(tally);
    const { asked, key } = this.askedOf(group);
    if (group.own & TIME && !group.ahead.has(key)) {
      const state = emptyState(key, ALL_TIME);
      this.countAll(state, asked, targetsOf(group, state, [at]));
      group.ahead.set(key, state);
    }
    this.narrowings = narrowings;
    this.window = window;
  }

  /** Find the rows of a value now. */
  listAhead(key: ListKey, id: string): void {
    this.questions.listRows(key, id);
  }

  /** Count what is in use for a filter, and keep nothing of it: a browser compiles a way of counting when it has gone it. */
  rehearse(filter: Filter): void {
    const { narrowings, window } = this;
    const before = this.groups.map(({ states }) => states);
    this.ask(filter);
    for (const states of before) for (const tally of states[0]?.results.keys() ?? []) this.read(tally);
    this.groups.forEach((group, i) => {
      group.states = before[i] ?? [];
    });
    this.narrowings = narrowings;
    this.window = window;
  }

  /** What narrows a group now, and its key. */
  private askedOf({ own }: Group): { asked: Narrowing[]; key: string } {
    const asked = this.narrowings.filter((one) => (one.bit & own) === 0);
    return { asked, key: asked.map((one) => `${one.bit}:${one.key}`).join("|") };
  }

  /** The counts of one tally under the filter; the same object while they have not changed. */
  read<Result>(tally: Tally<Result>): Result {
    const { group, at } = this.placeOf(tally);
    const state = this.update(group, at);
    if (!state.results.has(tally)) state.results.set(tally, tally.read(state.numbers[at]!));
    // The map holds for each tally what that tally has read.
    return state.results.get(tally) as Result;
  }

  /** Bring a group to the filter, by the shortest way. @param at the tally that is read: it is counted in any case */
  private update(group: Group, at: number): State {
    const { asked: narrowings, key } = this.askedOf(group);
    const window = group.own & TIME ? ALL_TIME : this.window;
    const { states } = group;
    const same = states.filter((state) => state.key === key);
    const exact = same.find((state) => isSame(state.window, window));
    if (exact) {
      if (!exact.numbers[at]) this.countAll(exact, narrowings, targetsOf(group, exact, [at]));
      return use(group, exact);
    }
    const ahead = group.ahead.get(key);
    if (ahead?.numbers[at]) return use(group, ahead);
    const all = this.time.rows(window);
    const list = shortest(narrowings);
    const whole = Math.min(costOf(all), list?.length ?? Number.POSITIVE_INFINITY);
    const near = same
      .filter(({ numbers }) => numbers[at] !== undefined)
      .map((state) => ({ state, runs: this.time.moves(state.window, window) }))
      .sort((a, b) => costOf(a.runs) - costOf(b.runs))[0];
    const state = emptyState(key, window);
    if (near && costOf(near.runs) < whole) {
      const wanted = wantedBy(group, near.state, at).filter((i) => near.state.numbers[i] !== undefined);
      for (const i of wanted) state.numbers[i] = near.state.numbers[i]!.slice();
      const targets = wanted.map((i): Target => ({ tally: group.tallies[i]!, numbers: state.numbers[i]! }));
      for (const run of near.runs) this.count(targets, run, narrowings);
      // A window that slides leaves no trail: it takes the place of the one it came from.
      states.splice(states.indexOf(near.state), 1);
    } else {
      const targets = targetsOf(group, state, wantedBy(group, states[0], at));
      this.countAll(state, narrowings, [...targets, ...this.alongside(group, state)]);
    }
    return use(group, state);
  }

  /** What other groups are about to count of the same rows: it is done in the same pass. */
  private alongside(group: Group, { key, window }: State): Target[] {
    return this.groups.flatMap((other) => {
      const before = other.states[0];
      const isSameRows =
        other !== group &&
        this.askedOf(other).key === key &&
        isSame(other.own & TIME ? ALL_TIME : this.window, window) &&
        !other.states.some((state) => state.key === key) &&
        !other.ahead.has(key);
      const wanted = isSameRows ? other.tallies.flatMap((tally, i) => (before?.results.has(tally) ? [i] : [])) : [];
      if (wanted.length === 0) return [];
      const state = emptyState(key, window);
      use(other, state);
      return targetsOf(other, state, wanted);
    });
  }

  /** Count from nothing all rows of a state's window. */
  private countAll({ window }: State, narrowings: readonly Narrowing[], targets: readonly Target[]): void {
    for (const run of this.time.rows(window)) this.count(targets, run, narrowings);
  }

  /** Hand the rows of a run that pass to the targets, a block at a time. */
  private count(targets: readonly Target[], run: Run, narrowings: readonly Narrowing[]): void {
    const list = shortest(narrowings);
    const isListed = list !== undefined && list.length < run.to - run.from;
    const sieves = narrowings.filter(({ rows }) => !isListed || rows !== list).map((one) => one.sieve());
    const from = isListed ? lowerBound(list, run.from) : run.from;
    const to = isListed ? lowerBound(list, run.to) : run.to;
    const { block } = this;
    // A run is read through its first sieve; a list stands in the block before it.
    const first = isListed ? undefined : sieves.shift();
    for (let start = from; start < to; start += BLOCK_ROWS) {
      const end = Math.min(to, start + BLOCK_ROWS);
      let filled = end - start;
      if (isListed) block.set(list.subarray(start, end));
      else if (first) filled = first.collect(block, start, end);
      else for (let i = 0; i < filled; i++) block[i] = start + i;
      if (run.reaching !== undefined) filled = this.time.keepReaching(run.reaching, block, filled);
      for (const sieve of sieves) filled = sieve.keep(block, filled);
      if (filled > 0) for (const { tally, numbers } of targets) tally.add(numbers, block, filled, run.sign);
    }
  }
}

/** The shortest list of rows among the questions that ask for one value. */
function shortest(narrowings: readonly Narrowing[]): Uint32Array | undefined {
  let best: Uint32Array | undefined;
  for (const { rows } of narrowings) if (rows && (!best || rows.length < best.length)) best = rows;
  return best;
}

/** Position of the first entry that is not below `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
