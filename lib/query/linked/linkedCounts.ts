import type { Filter } from "@/lib/model/filter";
import type { Columns } from "../columns";
import { TIME } from "../match";
import { type Narrowing, Questions } from "./questions";
import type { Tally } from "./tally";
import { ALL_TIME, costOf, type Run, TimeOrder, type Window, windowOf } from "./window";

/** Rows that are handed to the tallies at a time. */
const BLOCK_ROWS = 8_192;
/** States of a group that are kept: the view before, the view without its narrowest question, and some more. */
const MOST_STATES = 6;

/** The numbers of a group of tallies for one filter. */
interface State {
  /** what narrows it, time left out */
  key: string;
  window: Window;
  /** an array a tally */
  numbers: Uint32Array[];
  results: Map<Tally<unknown>, unknown>;
}

/** Tallies that the same questions narrow; they are counted in one pass. */
interface Group {
  own: number;
  tallies: Tally<unknown>[];
  /** the one in use first */
  states: State[];
}

const isSame = (a: Window, b: Window) => a.first === b.first && a.last === b.last;

/**
 * Counts of all linked views, kept up to date while the filter moves: a window of time that moves counts only the days
 * that it uncovers; a single pair or theme counts only its own rows; a filter that is taken off finds its counts kept.
 *
 * The numbers are those of `summarise`, whatever way led to them.
 */
export class LinkedCounts {
  private readonly questions: Questions;
  private readonly time: TimeOrder;
  private readonly groups: Group[] = [];
  private readonly block = new Uint32Array(BLOCK_ROWS);
  private filter: Filter = {};
  private narrowings: Narrowing[] = [];
  private window: Window = ALL_TIME;

  /** @param columns rows by first day, as the store gives them */
  constructor(
    private readonly columns: Columns,
    tallies: readonly Tally<unknown>[],
  ) {
    this.questions = new Questions(columns);
    this.time = new TimeOrder(columns);
    for (const tally of tallies) {
      const group = this.groups.find(({ own }) => own === tally.own);
      if (group) group.tallies.push(tally);
      else this.groups.push({ own: tally.own, tallies: [tally], states: [] });
    }
  }

  /** Do ahead what the first clicks would wait for. */
  prepare(): void {
    this.questions.prepare();
  }

  /**
   * Ask for another filter. Nothing is counted before it is read.
   * @param text 1 for each row whose text matches `filter.q`
   * @throws RangeError if `from` or `to` is no date
   */
  ask(filter: Filter, text?: Uint8Array): void {
    this.window = windowOf(filter);
    this.filter = filter;
    this.narrowings = this.questions.narrowings(this.filter, text);
  }

  /** The counts of one tally under the filter; the same object while they have not changed. */
  read<Result>(tally: Tally<Result>): Result {
    const group = this.groups.find(({ own }) => own === tally.own);
    const at = group?.tallies.indexOf(tally) ?? -1;
    if (!group || at < 0) throw new RangeError("this tally is not among those that are counted");
    const state = this.update(group);
    if (!state.results.has(tally)) state.results.set(tally, tally.read(state.numbers[at]!));
    // The map holds for each tally what that tally has read.
    return state.results.get(tally) as Result;
  }

  /** Bring a group to the filter, by the shortest way. */
  private update(group: Group): State {
    const narrowings = this.narrowings.filter(({ bit }) => (bit & group.own) === 0);
    const key = narrowings.map((one) => `${one.bit}:${one.key}`).join("|");
    const window = group.own & TIME ? ALL_TIME : this.window;
    const { states } = group;
    const same = states.filter((state) => state.key === key);
    const exact = same.find((state) => isSame(state.window, window));
    if (exact) return use(group, exact);
    const all = this.time.rows(window);
    const list = shortest(narrowings);
    const whole = Math.min(costOf(all), list?.length ?? Number.POSITIVE_INFINITY);
    const near = same
      .map((state) => ({ state, runs: this.time.moves(state.window, window) }))
      .sort((a, b) => costOf(a.runs) - costOf(b.runs))[0];
    if (near && costOf(near.runs) < whole) {
      const moved: State = {
        key,
        window,
        numbers: near.state.numbers.map((numbers) => numbers.slice()),
        results: new Map(),
      };
      for (const run of near.runs) this.count(group, moved, run, narrowings);
      // A window that slides leaves no trail: it takes the place of the one it came from.
      states.splice(states.indexOf(near.state), 1);
      return use(group, moved);
    }
    const fresh: State = {
      key,
      window,
      numbers: group.tallies.map((tally) => new Uint32Array(tally.length)),
      results: new Map(),
    };
    for (const run of all) this.count(group, fresh, run, narrowings);
    return use(group, fresh);
  }

  /** Hand the rows of a run that pass to all tallies of a group, a block at a time. */
  private count(group: Group, state: State, run: Run, narrowings: readonly Narrowing[]): void {
    const list = shortest(narrowings);
    const isListed = list !== undefined && list.length < run.to - run.from;
    const flags = narrowings.filter(({ rows }) => !isListed || rows !== list).map(({ passes }) => passes());
    const from = isListed ? lowerBound(list, run.from) : run.from;
    const to = isListed ? lowerBound(list, run.to) : run.to;
    const { block } = this;
    const { startLast } = this.columns;
    const reaching = run.reaching ?? Number.NEGATIVE_INFINITY;
    let filled = 0;
    for (let at = from; at < to; at++) {
      const row = isListed ? list[at]! : at;
      if (reaching !== Number.NEGATIVE_INFINITY && startLast[row]! < reaching) continue;
      let isIn = true;
      for (let k = 0; k < flags.length; k++)
        if (flags[k]![row] !== 1) {
          isIn = false;
          break;
        }
      if (!isIn) continue;
      block[filled++] = row;
      if (filled === BLOCK_ROWS) {
        hand(group, state, block, filled, run.sign);
        filled = 0;
      }
    }
    if (filled > 0) hand(group, state, block, filled, run.sign);
  }
}

function hand(group: Group, state: State, rows: Uint32Array, count: number, sign: 1 | -1): void {
  for (let i = 0; i < group.tallies.length; i++) group.tallies[i]!.add(state.numbers[i]!, rows, count, sign);
}

/** Put a state first; the one that was longest not in use goes. */
function use(group: Group, state: State): State {
  group.states = [state, ...group.states.filter((other) => other !== state)].slice(0, MOST_STATES);
  return state;
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
