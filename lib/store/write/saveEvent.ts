import type { DataProblem } from "@/lib/model/dataset";
import { MAX_ID_CHARS } from "@/lib/model/limits";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { checkData } from "../jsonFile/checkData";
import { readFolder } from "../jsonFile/readFolder";
import type { Saved, SaveOptions } from "../store";
import { namedSources } from "../unnamedRows";
import { changeEvent, type EventChange, findInFiles } from "./changeEvent";
import { withFolder } from "./dataFolder";
import { inOrder } from "./formatRows";
import { isSavedAlready, savedEntry } from "./guardSave";
import { recordTag } from "./recordTag";
import { WriteError } from "./writeErrors";
import type { WritePort } from "./writePort";

/** The file of an event's trail. */
export const eventTrailFile = (id: string) => `trail/events/${id}.ndjson`;

/** New rows that the event does not name would stand in the lists for nothing. */
export function strayRows({ event, sources = [], people = [], places = [] }: EventChange): DataProblem[] {
  const persons = event.participants.map(({ person }) => person);
  const strays = (file: string, rows: readonly { id: string }[], named: readonly (string | undefined)[]) =>
    rows
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => ({ file, record: id, fault: `is sent along, but ${event.id} does not name it` }));
  return [
    ...strays("sources.json", sources, namedSources(event)),
    ...strays("people.json", people, persons),
    ...strays("places.json", places, [event.place]),
  ];
}

export function longIds({ event, sources = [], people = [], places = [] }: EventChange): DataProblem[] {
  const named = { "sources.json": sources, "people.json": people, "places.json": places };
  const rows = [
    { file: `events/${event.start.slice(0, 4)}.json`, id: event.id },
    ...Object.entries(named).flatMap(([file, list]) => list.map(({ id }) => ({ file, id }))),
  ];
  return rows
    .filter(({ id }) => id.length > MAX_ID_CHARS)
    .map(({ file, id }) => ({
      file,
      record: `${id.slice(0, 40)}…`,
      fault: `id is longer than ${MAX_ID_CHARS} characters`,
    }));
}

/** The sources that a change rests on: those that are new to the event, and those that its changed evidence names. */
export function restsOn(before: EventRecord | undefined, after: EventRecord): string[] {
  const known = new Set(before ? namedSources(before) : []);
  const evidence = Object.entries(after.evidence ?? {})
    .filter(([field, { source }]) => source !== before?.evidence?.[field]?.source)
    .flatMap(([, { source }]) => source ?? []);
  return [...new Set([...namedSources(after).filter((id) => !known.has(id)), ...evidence])];
}

/**
 * Write an event into a data folder, checked with all that stands there, as `EventStore.save` says.
 * @param now for the trail
 */
export function saveEvent(
  root: string,
  port: WritePort,
  change: EventChange,
  options: SaveOptions,
  now = () => new Date(),
): Promise<Saved> {
  const { event } = change;
  return withFolder(root, port, async (folder) => {
    const { texts, problems } = await readFolder(port, root);
    const old = findInFiles(texts, event.id)?.event;
    const yours = inOrder(event, eventSchema);
    if (isSavedAlready(old, yours, options.expects)) return { tag: recordTag(yours), isDurable: true };

    const ownFaults = [...longIds(change), ...strayRows(change)];
    if (ownFaults.length > 0) throw new WriteError({ kind: "invalid", problems: ownFaults });
    const { files, added } = changeEvent(texts, change);
    const next = new Map(texts);
    for (const [file, text] of files)
      if (text === null) next.delete(file);
      else next.set(file, text);
    const checked = checkData(next, "", problems);
    if (!checked.dataset) {
      const before = checkData(texts, "", problems).problems;
      throw new WriteError(
        before.length > 0 ? { kind: "broken", problems: before } : { kind: "invalid", problems: checked.problems },
      );
    }
    const after = checked.dataset.events.find(({ id }) => id === event.id) ?? event;
    const entry = savedEntry(old, after, options, now(), {
      sources: restsOn(old, after),
      ...(added.length > 0 ? { added } : {}),
    });
    const lines = new Map([[eventTrailFile(event.id), JSON.stringify(entry)]]);
    const { isDurable } = await folder.commit({ files, lines });
    return { tag: recordTag(after), isDurable };
  });
}
