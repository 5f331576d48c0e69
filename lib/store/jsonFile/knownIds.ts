import type { DataProblem } from "@/lib/model/dataset";
import { hint } from "./explainIssue";
import type { Placed } from "./readRows";

/** Ids of one list, and the word for one of its records in a message. */
export class IdList {
  private readonly first = new Map<string, Placed<{ id: string }>>();
  constructor(
    private readonly noun: string,
    rows: readonly Placed<{ id: string }>[],
    problems: DataProblem[],
    /** false if its file could not be read: then nothing is said of ids that it lacks */
    private readonly isWhole: boolean,
  ) {
    for (const placed of rows) {
      const { id } = placed.row;
      const before = this.first.get(id);
      if (!before) {
        this.first.set(id, placed);
        continue;
      }
      const where = before.file === placed.file ? "in the same file" : `in ${before.file}`;
      problems.push({
        file: placed.file,
        record: id,
        fault: `duplicate id: ${placed.position} has the id of ${before.position} ${where}`,
      });
    }
  }

  has(id: string): boolean {
    return this.first.has(id);
  }

  /** True if nothing is wrong with a reference to this id. */
  knows(id: string): boolean {
    return !this.isWhole || this.first.has(id);
  }

  /** What is wrong with a reference; `undefined` if the id is known. */
  fault(field: string, id: string): string | undefined {
    if (this.knows(id)) return undefined;
    return `${field} names the unknown ${this.noun} "${id}"${hint(id, [...this.first.keys()])}`;
  }
}
