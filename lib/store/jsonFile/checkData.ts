import { z } from "zod";
import type { DataProblem, Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import {
  actorSchema,
  eventSchema,
  instrumentSchema,
  mechanismSchema,
  metricSchema,
  milestoneSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  themeSchema,
} from "@/lib/model/record";
import { checkEvent, findCycles } from "./checkEvents";
import { checkMilestone, checkSource, checkTheme } from "./checkLists";
import { LIST_FILES, yearOfFile } from "./dataFiles";
import { IdList } from "./knownIds";
import { type Placed, readRows } from "./readRows";

/** What the columns can number: a theme in 8 bits, places and mechanisms in 16, one value kept for "none". */
const MOST_THEMES = 255;
const MOST_PLACES = 65_534;

/** Events of so many characters are checked by code made of their schema: twice as fast, and worth the time to make it. */
const LONG_CHARS = 5_000_000;

const idsOrder = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

class Check {
  readonly problems: DataProblem[];
  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    before: readonly DataProblem[],
  ) {
    this.problems = [...before];
  }

  rows<T>(file: string, schema: z.ZodType<T>): Placed<T>[] {
    const text = this.texts.get(file);
    if (text === undefined) {
      if (!this.problems.some((problem) => problem.file === file)) this.problems.push({ file, fault: "is missing" });
      return [];
    }
    const { rows, problems } = readRows(file, text, schema);
    this.problems.push(...problems);
    return rows;
  }

  /** Ids of a list; of a list with faulty rows only duplicates are told, since a reference may mean one of those. */
  ids(noun: string, rows: readonly Placed<{ id: string }>[], isOwn: (file: string) => boolean): IdList {
    const isWhole = !this.problems.some((problem) => isOwn(problem.file));
    return new IdList(noun, rows, this.problems, isWhole);
  }

  each<T extends { id: string }>(rows: readonly Placed<T>[], check: (row: T) => readonly (string | undefined)[]): void {
    for (const { row, file } of rows)
      for (const fault of check(row)) if (fault !== undefined) this.problems.push({ file, record: row.id, fault });
  }
}

/**
 * Check all files of the data folder against their schemas and each other.
 *
 * @param texts   text of each file by its path below the folder ("events/2025.json"); other files are not looked at
 * @param version content hash, goes into the data set as it is
 * @param before  problems found while reading the files: these files are not called missing
 * @returns       the data set if there is no problem at all, else the problems, by file then in the order of the file
 */
export function checkData(
  texts: ReadonlyMap<string, string>,
  version: string,
  before: readonly DataProblem[] = [],
): { dataset?: Dataset; problems: DataProblem[] } {
  const check = new Check(texts, before);
  const sources = check.rows("sources.json", sourceSchema);
  const actors = check.rows("actors.json", actorSchema);
  const places = check.rows("places.json", placeSchema);
  const people = check.rows("people.json", personSchema);
  const themes = check.rows("themes.json", themeSchema);
  const mechanisms = check.rows("mechanisms.json", mechanismSchema);
  const metrics = check.rows("metrics.json", metricSchema);
  const instruments = check.rows("instruments.json", instrumentSchema);
  const milestones = check.rows("milestones.json", milestoneSchema);
  const eventFiles = [...texts.keys()].filter((file) => yearOfFile(file) !== undefined).sort();
  const chars = eventFiles.reduce((sum, file) => sum + (texts.get(file)?.length ?? 0), 0);
  const schema = chars > LONG_CHARS ? z.compile(eventSchema) : eventSchema;
  const events = eventFiles.flatMap((file) => check.rows(file, schema));

  const inFile = (name: string) => (file: string) => file === name;
  const ids = {
    sources: check.ids("source", sources, inFile("sources.json")),
    actors: check.ids("actor", actors, inFile("actors.json")),
    places: check.ids("place", places, inFile("places.json")),
    people: check.ids("person", people, inFile("people.json")),
    themes: check.ids("theme", themes, inFile("themes.json")),
    mechanisms: check.ids("mechanism", mechanisms, inFile("mechanisms.json")),
    metrics: check.ids("metric", metrics, inFile("metrics.json")),
    instruments: check.ids("instrument", instruments, inFile("instruments.json")),
    milestones: check.ids("milestone", milestones, inFile("milestones.json")),
    events: check.ids("event", events, (file) => file.startsWith("events")),
  };

  check.each(sources, checkSource);
  check.each(places, (row) => [row.country === undefined ? undefined : ids.actors.fault("country", row.country)]);
  check.each(people, (row) => [ids.actors.fault("actor", row.actor)]);
  const parents = new Map(themes.map(({ row }) => [row.id, row.parent]));
  check.each(themes, (row) => checkTheme(row, ids.themes, parents));
  check.each(mechanisms, (row) => row.actors.map((actor, i) => ids.actors.fault(`actors[${i}]`, actor)));
  check.each(milestones, (row) => checkMilestone(row, ids.actors, ids.events));
  for (const placed of events) {
    const { file, row } = placed;
    for (const fault of checkEvent(placed, ids)) check.problems.push({ file, record: row.id, fault });
  }
  for (const { at, fault } of findCycles(events)) check.problems.push({ file: at.file, record: at.row.id, fault });
  const sizes: [string, number, number][] = [
    ["themes.json", themes.length, MOST_THEMES],
    ["places.json", places.length, MOST_PLACES],
    ["mechanisms.json", mechanisms.length, MOST_PLACES],
  ];
  for (const [file, size, most] of sizes)
    if (size > most) check.problems.push({ file, fault: `has ${size} records; at most ${most} can be numbered` });

  if (check.problems.length > 0) return { problems: sortProblems(check.problems) };
  const plain = <T extends { id: string }>(rows: readonly Placed<T>[]): T[] =>
    rows.map(({ row }) => row).sort(idsOrder);
  return {
    problems: [],
    dataset: {
      version,
      events: events.map(({ row }) => row).sort((a, b) => compareDates(a.start, b.start) || idsOrder(a, b)),
      sources: plain(sources),
      actors: plain(actors),
      places: plain(places),
      people: plain(people),
      themes: themes.map(({ row }) => row),
      mechanisms: plain(mechanisms),
      metrics: plain(metrics),
      instruments: plain(instruments),
      milestones: plain(milestones),
    },
  };
}

/** The lists before the events, each group by name of file; inside a file the order stays. */
function sortProblems(problems: readonly DataProblem[]): DataProblem[] {
  const place = (file: string) => (LIST_FILES.some((name) => name === file) ? `1${file}` : `2${file}`);
  return [...problems].sort((a, b) => (place(a.file) < place(b.file) ? -1 : place(a.file) > place(b.file) ? 1 : 0));
}
