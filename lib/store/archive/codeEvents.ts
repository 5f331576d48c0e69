import { spanOf } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { FLAG_INFERRED, NO_LEAD, NONE } from "@/lib/query/columns";
import type { Lists } from "../clickhouse/idLists";

export const PLAIN = ["kind", "level", "format", "status", "lead", "place", "mechanism", "flags"] as const;
export const RAGGED = ["actors", "pairs", "themes", "people", "instruments", "sources"] as const;
/** A pair until all are known: the number of its first actor times this, and that of its second. */
export const PAIR_BASE = 65_536;

/** Some events as numbers, in the order of the file. */
export interface Chunk {
  size: number;
  first: Int32Array<ArrayBuffer>;
  last: Int32Array<ArrayBuffer>;
  plain: Record<(typeof PLAIN)[number], Uint16Array<ArrayBuffer>>;
  ragged: Record<(typeof RAGGED)[number], { lengths: Uint16Array<ArrayBuffer>; values: Uint32Array<ArrayBuffer> }>;
  /** ids by line feed */
  ids: string;
  /** row and id of the visit that it was a part of */
  partOf: [number, string][];
}

type CodedLists = Record<(typeof RAGGED)[number], number[]>;

/** Lists of one event are short: looking through them is faster than a set. */
function addOnce(list: number[], value: number): void {
  if (!list.includes(value)) list.push(value);
}

const numberOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));

/** Turns checked events into numbers: positions in the lists of the data folder, as `buildColumns` does. */
export class EventCoder {
  private readonly actors;
  private readonly themes;
  private readonly parents: readonly number[];
  private readonly places;
  private readonly mechanisms;
  private readonly people;
  private readonly instruments;
  private readonly sources;

  constructor(lists: Lists) {
    this.actors = numberOf(lists.actors);
    this.themes = numberOf(lists.themes);
    this.parents = lists.themes.map(({ parent }, at) => (parent === undefined ? at : (this.themes.get(parent) ?? at)));
    this.places = numberOf(lists.places);
    this.mechanisms = numberOf(lists.mechanisms);
    this.people = numberOf(lists.people);
    this.instruments = numberOf(lists.instruments);
    this.sources = numberOf(lists.sources);
  }

  private listsOf({ participants, themes, instruments, sources }: EventRecord): CodedLists {
    const found: CodedLists = { actors: [], pairs: [], themes: [], people: [], instruments: [], sources: [] };
    for (const { actor, person } of participants) {
      addOnce(found.actors, this.actors.get(actor) ?? NONE);
      if (person !== undefined) addOnce(found.people, this.people.get(person) ?? NONE);
    }
    const { actors } = found;
    actors.sort((a, b) => a - b);
    for (let i = 0; i < actors.length; i++)
      for (let k = i + 1; k < actors.length; k++) found.pairs.push(actors[i]! * PAIR_BASE + actors[k]!);
    for (const id of themes) {
      const theme = this.themes.get(id) ?? NONE;
      addOnce(found.themes, this.parents[theme] ?? theme);
      addOnce(found.themes, theme);
    }
    for (const id of instruments ?? []) found.instruments.push(this.instruments.get(id) ?? NONE);
    for (const id of sources) found.sources.push(this.sources.get(id) ?? NONE);
    return found;
  }

  /** @param events checked: every id stands in its list */
  code(events: readonly EventRecord[]): Chunk {
    const size = events.length;
    const words = () => new Uint16Array(size);
    const plain = Object.fromEntries(PLAIN.map((name) => [name, words()])) as Chunk["plain"];
    const lengths = RAGGED.map(words);
    const values = RAGGED.map((): number[] => []);
    const [first, last] = [new Int32Array(size), new Int32Array(size)];
    const partOf: [number, string][] = [];
    events.forEach((event, row) => {
      const span = spanOf(event.start);
      first[row] = span.first;
      last[row] = span.last;
      const lead = event.themes[0] === undefined ? undefined : this.themes.get(event.themes[0]);
      const isInferred =
        event.evidence !== undefined && Object.values(event.evidence).some(({ state }) => state === "inferred");
      plain.kind[row] = KINDS.indexOf(event.kind);
      plain.level[row] = LEVELS.indexOf(event.level);
      plain.format[row] = FORMATS.indexOf(event.format);
      plain.status[row] = STATUSES.indexOf(event.status);
      plain.lead[row] = lead === undefined ? NO_LEAD : (this.parents[lead] ?? lead);
      plain.place[row] = event.place === undefined ? NONE : (this.places.get(event.place) ?? NONE);
      plain.mechanism[row] = event.mechanism === undefined ? NONE : (this.mechanisms.get(event.mechanism) ?? NONE);
      plain.flags[row] = isInferred ? FLAG_INFERRED : 0;
      if (event.partOf !== undefined) partOf.push([row, event.partOf]);
      const found = this.listsOf(event);
      for (let k = 0; k < RAGGED.length; k++) {
        const list = found[RAGGED[k]!];
        lengths[k]![row] = list.length;
        for (const value of list) values[k]!.push(value);
      }
    });
    const ragged = Object.fromEntries(
      RAGGED.map((name, k) => [name, { lengths: lengths[k]!, values: Uint32Array.from(values[k]!) }]),
    ) as Chunk["ragged"];
    return { size, first, last, plain, ragged, ids: events.map(({ id }) => id).join("\n"), partOf };
  }
}
