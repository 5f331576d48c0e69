import type { Filter } from "@/lib/model/filter";
import { FLAG_UMBRELLA } from "@/lib/query/columns";
import { findMisses } from "@/lib/query/match";
import { plainSummary, summarise } from "@/lib/query/summarise";
import { encodeColumns } from "@/lib/query/wire";
import { UnavailableError } from "../moment";
import { findKey } from "./idKeys";
import type { ArchiveIndex } from "./mergeChunks";
import type { LatestTexts, PageTexts, Question } from "./messages";
import type { RecordReader } from "./readRecords";

interface Stretch {
  isLatestFirst: boolean;
  offset: number;
  size: number;
}

const wordless = () => new UnavailableError("too-many", "A search by words is not made among so many events.");

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
        return (await this.find(question.event))?.text;
      case "records":
        return this.latest(question);
      case "parts":
        return this.partsOf(question.visit);
      case "columns":
        return encodeColumns(this.index.columns);
    }
  }

  private summary(filter: Filter): Uint8Array {
    if (filter.q) throw wordless();
    return new TextEncoder().encode(JSON.stringify(plainSummary(summarise(this.index.columns, filter))));
  }

  /** Rows of a stretch of those that a filter selects, and how many it selects. */
  private rows(filter: Filter, { isLatestFirst, offset, size }: Stretch): { total: number; rows: number[] } {
    if (filter.q) throw wordless();
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
    return { total, rows };
  }

  private async page({ filter, ...stretch }: Extract<Question, { ask: "page" }>): Promise<PageTexts> {
    const { total, rows } = this.rows(filter, stretch);
    return { total, records: await this.records.read(rows) };
  }

  private async latest({ filter, most }: Extract<Question, { ask: "records" }>): Promise<LatestTexts> {
    const { total, rows } = this.rows(filter, { isLatestFirst: true, offset: 0, size: most });
    rows.reverse();
    const { flags } = this.index.columns;
    const visits = rows.flatMap((row, at) => ((flags[row] ?? 0) & FLAG_UMBRELLA ? at : []));
    return { total, records: await this.records.read(rows), visits };
  }

  /** The row of an id, and its text. */
  private async find(id: string): Promise<{ row: number; text: string } | undefined> {
    const rows: number[] = [];
    // The hash of the id names a few rows at most; the record says which it is.
    findKey(this.index.keys, id, (row) => {
      rows.push(row);
      return "";
    });
    const texts = await this.records.read(rows);
    return rows
      .map((row, at) => ({ row, text: texts[at] ?? "" }))
      .find(({ text }) => {
        const record: unknown = JSON.parse(text);
        return typeof record === "object" && record !== null && "id" in record && record.id === id;
      });
  }

  private async partsOf(visit: string): Promise<string[]> {
    const found = await this.find(visit);
    const rows: number[] = [];
    const { parts } = this.index;
    for (let i = 0; i < parts.length; i += 2) if (parts[i] === found?.row) rows.push(parts[i + 1]!);
    return this.records.read(rows);
  }
}
