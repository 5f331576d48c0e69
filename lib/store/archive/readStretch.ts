import { isUtf8 } from "node:buffer";
import { z } from "zod";
import type { DataProblem } from "@/lib/model/dataset";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { idListsOf, type Lists } from "../clickhouse/idLists";
import { checkEvent, type EventLists } from "../jsonFile/checkEvents";
import { explainIssue } from "../jsonFile/explainIssue";
import { type Chunk, EventCoder } from "./codeEvents";
import type { Stretch } from "./splitBytes";

const FIELDS = Object.keys(eventSchema.shape);
/** The schema as code, twice as fast: it says yes or no, and changes nothing. What is wrong is asked of the schema itself. */
const compiled = z.compile(eventSchema);

/** Reads the records of stretches and checks them; one for each thread. */
export class StretchReader {
  private readonly ids: EventLists;
  private readonly coder: EventCoder;

  constructor(lists: Lists) {
    this.ids = idListsOf(lists);
    this.coder = new EventCoder(lists);
  }

  /** The events of a stretch as numbers; where any is at fault, only what is wrong, with its line or place. */
  read(stretch: Stretch, file: string, isLines: boolean): { chunk?: Chunk; problems: DataProblem[] } {
    const problems: DataProblem[] = [];
    const events: EventRecord[] = [];
    const all = Buffer.from(stretch.bytes.buffer);
    for (let i = 0; i < stretch.starts.length; i++) {
      const start = stretch.starts[i]!;
      const bytes = all.subarray(start, start + stretch.lengths[i]!);
      const place = isLines ? `line ${stretch.places[i]}` : `#${stretch.places[i]}`;
      const { event, faults } = this.one(bytes, file, place);
      if (event) events.push(event);
      // In a file of lines it is the line that a person goes to.
      for (const fault of faults) problems.push({ file, record: isLines ? place : (event?.id ?? place), fault: fault });
    }
    return problems.length > 0 ? { problems } : { chunk: this.coder.code(events), problems };
  }

  private one(bytes: Buffer, file: string, position: string): { event?: EventRecord; faults: string[] } {
    if (!isUtf8(bytes)) return { faults: ["is not UTF-8 text"] };
    let raw: unknown;
    try {
      raw = JSON.parse(bytes.toString("utf8"));
    } catch {
      return { faults: ["is not JSON"] };
    }
    const { data: row, error } = compiled.validate(raw) ? { data: raw } : eventSchema.safeParse(raw);
    return row
      ? { event: row, faults: checkEvent({ row, file, position }, this.ids) }
      : { faults: error?.issues.flatMap((issue) => explainIssue(issue, raw, FIELDS)) ?? [] };
  }
}
