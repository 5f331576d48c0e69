import type { DataProblem } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { Lists } from "../clickhouse/idLists";
import type { UnavailableReason } from "../moment";
import type { Chunk } from "./codeEvents";
import type { Stretch } from "./splitBytes";

/** What one thread for an archive is started with. */
export type ThreadStart =
  /** holds the index and answers questions */
  | {
      role: "keeper";
      files: readonly string[];
      /** of each file as it is to be read */
      stamps: readonly string[];
      cache: string;
      key: string;
      lists: Lists;
      listsVersion: string;
    }
  /** reads and checks records for a keeper */
  | { role: "reader"; lists: Lists };

/** What a keeper is asked. */
export type Question =
  | { ask: "summary"; filter: Filter }
  | { ask: "page"; filter: Filter; isLatestFirst: boolean; offset: number; size: number }
  | { ask: "records"; filter: Filter; most: number }
  | { ask: "event"; event: string }
  | { ask: "parts"; visit: string }
  | { ask: "columns" };

/** A page of records as they stand in their files. */
export interface PageTexts {
  /** events that match, on all pages */
  total: number;
  records: string[];
}

/** The latest records that match, in the order of the store. */
export interface LatestTexts extends PageTexts {
  /** positions of those that are visits with parts */
  visits: number[];
}

/** What a keeper says: that it needs readers, how far it is, that it is ready, what is wrong, or an answer. */
export type KeeperWord =
  | { say: "reading" }
  | { say: "progress"; events: number }
  | { say: "ready"; version: string; events: number; dataEnd: number; isKept: boolean; seconds: number }
  | { say: "refused"; problems: readonly DataProblem[] }
  | { say: "answer"; id: number; value: unknown }
  | { say: "fault"; id: number; reason: UnavailableReason; detail: string };

/** What a keeper tells of its archive unasked. */
export type KeeperNews = Exclude<KeeperWord, { say: "reading" | "answer" | "fault" }>;

/** A stretch for a reader, and what it made of it. */
export interface ReaderTask {
  stretch: Stretch;
  name: string;
  isLines: boolean;
}
export type ReaderWord = { chunk?: Chunk; problems: DataProblem[] };
