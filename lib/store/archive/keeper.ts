import type { Filter } from "@/lib/model/filter";
import { findMisses } from "@/lib/query/match";
import { plainSummary, summarise } from "@/lib/query/summarise";
import { encodeColumns } from "@/lib/query/wire";
import { UnavailableError } from "../moment";
import { findKey } from "./idKeys";
import type { ArchiveIndex } from "./mergeChunks";
import type { Question } from "./messages";
import type { RecordReader } from "./readRecords";

/** Answers questions from the index of an archive; the one place where its rows are counted. */
export class Keeper {
  constructor(
    private readonly index: ArchiveIndex,
    private readonly records: RecordReader,
  ) {}

  /** The value of a question: bytes of JSON, or of columns, or texts of records. */
  async answer(question: Question): Promise<unknown> {
    switch (question.ask) {
      case "summary":
        return this.summary(question.filter);
      case "page":
        return this.page(question);
      case "event":
        return this.event(question.event);
      case "columns":
        return encodeColumns(this.index.columns);
    }
  }

  private summary(filter: Filter): Uint8Array {
    if (filter.q) throw new UnavailableError("too-many", "A search by words is not made among so many events.");
    return new TextEncoder().encode(JSON.stringify(plainSummary(summarise(this.index.columns, filter))));
  }

  private async page(question: Extract<Question, { ask: "page" }>): Promise<{ total: number; records: string[] }> {
    const { filter, isLatestFirst, offset, size } = question;
    if (filter.q) throw new UnavailableError("too-many", "A search by words is not made among so many events.");
    const misses = findMisses(this.index.columns, filter);
    let total = 0;
    for (let row = 0; row < misses.length; row++) if (misses[row] === 0) total++;
    const rows: number[] = [];
    let seen = 0;
    const end = Math.min(total, offset + size);
    for (let i = 0; i < misses.length && seen < end; i++) {
      const row = isLatestFirst ? misses.length - 1 - i : i;
      if (misses[row] === 0 && seen++ >= offset) rows.push(row);
    }
    const records: string[] = [];
    for (const row of rows) records.push(await this.records.read(row));
    return { total, records };
  }

  private async event(id: string): Promise<string | undefined> {
    const rows: number[] = [];
    // The hash of the id names a few rows at most; the record says which it is.
    findKey(this.index.keys, id, (row) => {
      rows.push(row);
      return "";
    });
    for (const row of rows) {
      const text = await this.records.read(row);
      const record: unknown = JSON.parse(text);
      if (typeof record === "object" && record !== null && "id" in record && record.id === id) return text;
    }
    return undefined;
  }
}
