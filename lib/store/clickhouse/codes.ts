import { actorsOfPair, pairId } from "@/lib/model/pair";
import { UnavailableError } from "../moment";
import { actorCodes, pairCode } from "./keys";

/** The lists whose ids stand in the tables as numbers. */
export const CODED_LISTS = ["actors", "themes", "places", "mechanisms", "people", "instruments"] as const;
export type CodedList = (typeof CODED_LISTS)[number];

/** One list: a number for each id, the same as long as a load lives. */
export class CodeList {
  private readonly codes: ReadonlyMap<string, number>;
  private readonly ids: ReadonlyMap<number, string>;

  constructor(
    private readonly noun: CodedList,
    rows: readonly { id: string; code: number }[],
  ) {
    this.codes = new Map(rows.map(({ id, code }) => [id, code]));
    this.ids = new Map(rows.map(({ id, code }) => [code, id]));
  }

  /** The list with ids at its end, numbered on. */
  with(ids: readonly string[]): CodeList {
    const known = [...this.codes].map(([id, code]) => ({ id, code }));
    return new CodeList(this.noun, [...known, ...ids.map((id, i) => ({ id, code: this.next + i }))]);
  }

  /** the first number that is free */
  get next(): number {
    let next = 0;
    for (const code of this.ids.keys()) if (code >= next) next = code + 1;
    return next;
  }

  find(id: string): number | undefined {
    return this.codes.get(id);
  }

  /** @throws RangeError if the id is not in the list: who writes has checked it */
  codeOf(id: string): number {
    const code = this.codes.get(id);
    if (code === undefined) throw new RangeError(`"${id}" is not among the ${this.noun}`);
    return code;
  }

  /** @throws UnavailableError wrong if no id has the number: the tables hold what the lists do not */
  idOf(code: number): string {
    const id = this.ids.get(code);
    if (id === undefined) throw new UnavailableError("wrong", `The database names ${this.noun} that its lists lack.`);
    return id;
  }
}

/** Numbers for the ids of a load. */
export class Codes {
  private lists: Readonly<Record<CodedList, CodeList>>;
  /** ids of the themes that are no subthemes, in reading order: bit i of `tops` is the i-th */
  readonly topThemes: readonly string[];
  private readonly parents: ReadonlyMap<string, string | undefined>;

  /** @param themes in reading order */
  constructor(
    rows: Readonly<Record<CodedList, readonly { id: string; code: number }[]>>,
    private readonly themes: readonly { id: string; parent?: string | undefined }[],
  ) {
    this.lists = {
      actors: new CodeList("actors", rows.actors),
      themes: new CodeList("themes", rows.themes),
      places: new CodeList("places", rows.places),
      mechanisms: new CodeList("mechanisms", rows.mechanisms),
      people: new CodeList("people", rows.people),
      instruments: new CodeList("instruments", rows.instruments),
    };
    this.topThemes = themes.filter(({ parent }) => parent === undefined).map(({ id }) => id);
    this.parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  }

  /** The numbers, and more at the end of some lists. */
  with(added: Partial<Record<CodedList, readonly string[]>>): Codes {
    const next = new Codes(
      { actors: [], themes: [], places: [], mechanisms: [], people: [], instruments: [] },
      this.themes,
    );
    next.lists = { ...this.lists };
    for (const list of CODED_LISTS) {
      const ids = added[list];
      if (ids) next.lists = { ...next.lists, [list]: this.lists[list].with(ids) };
    }
    return next;
  }

  of(list: CodedList): CodeList {
    return this.lists[list];
  }

  /** The theme of a subtheme; a theme itself otherwise. */
  topOf(theme: string): string {
    return this.parents.get(theme) ?? theme;
  }

  /** The number of a pair; undefined if it is none or an actor is not known. */
  findPair(pair: string): number | undefined {
    const sides = actorsOfPair(pair)?.map((actor) => this.lists.actors.find(actor));
    return sides?.[0] === undefined || sides[1] === undefined ? undefined : pairCode(sides[0], sides[1]);
  }

  pairOf(code: number): string {
    const [a, b] = actorCodes(code);
    return pairId(this.lists.actors.idOf(a), this.lists.actors.idOf(b));
  }
}
