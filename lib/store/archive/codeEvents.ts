import { spanOf } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { FLAG_INFERRED, NO_LEAD, NONE } from "@/lib/query/columns";
import type { Lists } from "../clickhouse/idLists";
import { ListColumn } from "./listColumn";

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

type ListColumns = Record<(typeof RAGGED)[number], ListColumn>;

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

  /** Write the lists of an event as those of a row. */
  private addLists(into: ListColumns, row: number, { participants, themes, instruments, sources }: EventRecord): void {
    for (const { actor, person } of participants) {
      into.actors.addOnce(this.actors.get(actor) ?? NONE);
      if (person !== undefined) into.people.addOnce(this.people.get(person) ?? NONE);
    }
    const actors = into.actors.open().sort();
    for (let i = 0; i < actors.length; i++)
      for (let k = i + 1; k < actors.length; k++) into.pairs.add(actors[i]! * PAIR_BASE + actors[k]!);
    for (const id of themes) {
      const theme = this.themes.get(id) ?? NONE;
      into.themes.addOnce(this.parents[theme] ?? theme);
      into.themes.addOnce(theme);
    }
    if (instruments) for (const id of instruments) into.instruments.add(this.instruments.get(id) ?? NONE);
    for (const id of sources) into.sources.add(this.sources.get(id) ?? NONE);
    for (const name of RAGGED) into[name].close(row);
  }

  /** @param events checked: every id stands in its list */
  code(events: readonly EventRecord[]): Chunk {
    const size = events.length;
    const words = () => new Uint16Array(size);
    const plain = Object.fromEntries(PLAIN.map((name) => [name, words()])) as Chunk["plain"];
    const lists = Object.fromEntries(RAGGED.map((name) => [name, new ListColumn(size)])) as ListColumns;
    const [first, last] = [new Int32Array(size), new Int32Array(size)];
    const partOf: [number, string][] = [];
    for (let row = 0; row < size; row++) {
      const event = events[row]!;
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
      this.addLists(lists, row, event);
    }
    const ragged = Object.fromEntries(RAGGED.map((name) => [name, lists[name].written()])) as Chunk["ragged"];
    return { size, first, last, plain, ragged, ids: events.map(({ id }) => id).join("\n"), partOf };
  }
}
