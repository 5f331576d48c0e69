import type { Draft, DraftFields, DraftSource, Duplicate } from "@/lib/model/draft";
import type { ORIGINS } from "@/lib/model/draftWords";
import type { PairId } from "@/lib/model/pair";
import type { CsvMapping } from "./csv/fields";
import type { ImportLists } from "./lists";

/** A row that became no draft of its own. Nothing is left out in silence: drafts and rejects together are all rows. */
export interface Reject {
  /** name of the file, where several are read */
  file?: string;
  /** the how manieth row, from 1, as the file counts them (of lines: the line); 0: the file itself */
  row: number;
  /** what the row calls itself: "visit 2064", "GDELT 1230000001" */
  ref?: string;
  /** message id under `importers.reject`, the same for all rows of one kind */
  reason: string;
  /** plain English: what was found, and what would be right */
  text: string;
  /** values of the message: the column and what stands in it, the draft that the row was merged into */
  values?: Record<string, string>;
  /** every fault of a row of a table of one's own, where there are several cells to mend */
  faults?: readonly { reason: string; text: string; values: Record<string, string> }[];
}

/** A draft with the row that it was made of, or a row that became none. */
export type ImportItem = { draft: Draft; row: number; file?: string } | { reject: Reject };

/** What an importer needs beside the bytes. */
export interface ImportContext {
  /** name of the file, without folders: part of each reference */
  file: string;
  /** actors, places and people of the data */
  lists: ImportLists;
  /** columns of a table of one's own; absent: guessed by their names */
  mapping?: CsvMapping;
  /** only these pairs; absent: all */
  pairs?: ReadonlySet<PairId>;
  /** the check against what is recorded; absent: none */
  findDuplicates?(fields: DraftFields, source: DraftSource): Duplicate[];
}

/** One outside format. */
export interface Importer {
  id: Exclude<(typeof ORIGINS)[number], "report">;
  /** what it reads, one English line */
  title: string;
  /**
   * Rows of one file as drafts and rejects, in the order of the rows as far as merging allows. Never throws on bytes, wherever they
   * are cut into pieces; the same bytes give the same items.
   */
  parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem>;
  /** Joins items of several files, where one event stands in more than one. */
  merge?(items: AsyncIterable<ImportItem>): AsyncIterable<ImportItem>;
}

/** A reject of the file itself. */
export function rejectFile(reason: string, text: string, values?: Record<string, string>): ImportItem {
  return { reject: { row: 0, reason, text, ...(values && { values }) } };
}
