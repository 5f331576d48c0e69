import path from "node:path";
import type { DataProblem } from "@/lib/model/dataset";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { buildSearchText } from "@/lib/query/search";
import { checkEvent, type EventLists } from "../../jsonFile/checkEvents";
import { yearOfFile } from "../../jsonFile/dataFiles";
import { explainIssue } from "../../jsonFile/explainIssue";
import { SplitError } from "../../splitError";
import type { Connection } from "../connection";
import { eventRow, recordRow } from "../eventRow";
import { idListsOf, type Lists } from "../idLists";
import { beginGeneration, findDoubles, publish } from "./generation";
import { findParents, readText } from "./inputs";
import { listRows, numberLists } from "./listRows";
import { splitRecords } from "./splitRecords";

/** Rows that go to the servers at a time. */
const BATCH_ROWS = 20_000;
/** Faults beyond these add nothing that a person reads. */
const MOST_FAULTS = 50;
const FIELDS = Object.keys(eventSchema.shape);

/** Records that cannot be loaded: nothing was shown. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  constructor(readonly problems: readonly DataProblem[]) {
    super(`${problems.length} faults`);
  }
}

class Reading {
  readonly problems: DataProblem[] = [];
  private readonly ids: EventLists;
  constructor(lists: Lists) {
    this.ids = idListsOf(lists);
  }

  private fault(problem: DataProblem): void {
    this.problems.push(problem);
    if (this.problems.length >= MOST_FAULTS) throw new LoadError(this.problems);
  }

  /** The records of a file that are right. */
  async *events(file: string): AsyncGenerator<EventRecord> {
    const named = file.split(path.sep).slice(-2).join("/");
    const name = yearOfFile(named) === undefined ? path.basename(file) : named;
    let row = 0;
    try {
      for await (const text of splitRecords(readText(file))) {
        row += 1;
        const event = this.read(text, name, `#${row}`);
        if (event) yield event;
      }
    } catch (error) {
      if (error instanceof LoadError) throw error;
      const fault = error instanceof Error ? error.message : "cannot be read";
      this.fault({ file: name, ...(error instanceof SplitError ? { record: `#${error.at}` } : {}), fault });
    }
  }

  private read(text: string, file: string, position: string): EventRecord | undefined {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      this.fault({ file, record: position, fault: "is not JSON" });
      return undefined;
    }
    const parsed = eventSchema.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        for (const fault of explainIssue(issue, raw, FIELDS)) this.fault({ file, record: position, fault });
      return undefined;
    }
    for (const fault of checkEvent({ row: parsed.data, file, position }, this.ids))
      this.fault({ file, record: parsed.data.id, fault });
    return parsed.data;
  }
}

/** What a load has done so far, for a progress line. */
export interface LoadProgress {
  file: string;
  events: number;
}

/**
 * Load events into the cluster in place of those that are there. Readers see the old ones until all new ones are in, then the
 * new ones; a load that breaks off, or is run again, leaves no row twice.
 *
 * @param files that hold the events; read twice, since a visit must be known by its parts
 * @param lists that they refer to, loaded with them
 * @returns     events that are shown now
 * @throws      LoadError naming file, record and fault; UnavailableError if a server does not answer
 */
export async function loadEvents(
  connection: Connection,
  files: readonly string[],
  lists: Lists,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<number> {
  const codes = numberLists(lists);
  const parents = await findParents(files);
  const stamp = await beginGeneration(connection);
  await connection.insert("lists", listRows(lists, stamp));
  const reading = new Reading(lists);
  let batch: EventRecord[] = [];
  let sent = 0;
  const send = async (file: string) => {
    const texts = buildSearchText({ ...lists, version: "", events: batch });
    const rows = batch.map((event, i) =>
      eventRow(event, codes, { ...stamp, isUmbrella: parents.has(event.id), text: texts[i] ?? "" }),
    );
    await Promise.all([
      connection.insert("events", rows),
      connection.insert(
        "records",
        batch.map((event) => recordRow(event, stamp)),
      ),
    ]);
    sent += batch.length;
    for (const { id } of batch) parents.delete(id);
    batch = [];
    onProgress({ file, events: sent });
  };
  for (const file of files) {
    for await (const event of reading.events(file)) {
      if (reading.problems.length > 0) continue;
      batch.push(event);
      if (batch.length === BATCH_ROWS) await send(file);
    }
    if (batch.length > 0 && reading.problems.length === 0) await send(file);
  }
  for (const id of [...parents].slice(0, MOST_FAULTS))
    if (reading.problems.length === 0)
      throw new LoadError([{ file: "events", record: id, fault: "is named as partOf, but is not among the events" }]);
  const doubles = reading.problems.length > 0 ? [] : await findDoubles(connection, stamp);
  for (const id of doubles) reading.problems.push({ file: "events", record: id, fault: "stands more than once" });
  if (reading.problems.length > 0) throw new LoadError(reading.problems);
  return publish(connection, stamp);
}
