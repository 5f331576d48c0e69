import type { Tally } from "./tally";
import type { Window } from "./window";

/** States of a group that are kept: the view before, the view without its narrowest question, and some more. */
const MOST_STATES = 6;

/** The numbers of a group of tallies for one filter. */
export interface State {
  /** what narrows it, time left out */
  key: string;
  window: Window;
  /** an array a tally; none for one that nobody has read here */
  numbers: (Uint32Array | undefined)[];
  results: Map<Tally<unknown>, unknown>;
}

/** Where rows are counted. */
export interface Target {
  tally: Tally<unknown>;
  numbers: Uint32Array;
}

/** Tallies that the same questions narrow; those of them that are read are counted in one pass. */
export interface Group {
  own: number;
  tallies: Tally<unknown>[];
  /** the one in use first */
  states: State[];
  /** states of filters that were counted ahead, by their keys */
  ahead: Map<string, State>;
}

export const isSame = (a: Window, b: Window) => a.first === b.first && a.last === b.last;

export const emptyState = (key: string, window: Window): State => ({ key, window, numbers: [], results: new Map() });

/** The wanted tallies of a group, their numbers in the state at nothing. */
export function targetsOf({ tallies }: Group, state: State, wanted: readonly number[]): Target[] {
  return wanted.map((i) => {
    const tally = tallies[i]!;
    const numbers = new Uint32Array(tally.length);
    state.numbers[i] = numbers;
    return { tally, numbers };
  });
}

/** The tallies that are counted on: the one that is read now, and those that were read under the filter before. */
export function wantedBy(group: Group, before: State | undefined, at: number): number[] {
  return group.tallies.flatMap((tally, i) => (i === at || before?.results.has(tally) ? [i] : []));
}

/** Put a state first; the one that was longest not in use goes. */
export function use(group: Group, state: State): State {
  group.states = [state, ...group.states.filter((other) => other !== state)].slice(0, MOST_STATES);
  return state;
}
