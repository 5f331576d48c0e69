import type {
  Actor,
  EventRecord,
  Instrument,
  Mechanism,
  Metric,
  Milestone,
  Person,
  Place,
  Source,
  Theme,
} from "./record";

/** The lists that events refer to by id, each sorted by id (themes in reading order). */
export interface Reference {
  actors: readonly Actor[];
  places: readonly Place[];
  people: readonly Person[];
  themes: readonly Theme[];
  mechanisms: readonly Mechanism[];
  metrics: readonly Metric[];
  instruments: readonly Instrument[];
  milestones: readonly Milestone[];
}

/** All that the data folder holds, checked: every id that is referred to exists. */
export interface Dataset extends Reference {
  /** sorted by first day, then id */
  events: readonly EventRecord[];
  sources: readonly Source[];
  /** content hash of all files, 16 hex digits: the data version */
  version: string;
}

/** One fault of the data: where it is, and what is wrong, what the value was and what would be right. */
export interface DataProblem {
  /** path below the data folder, "events/2025.json" */
  file: string;
  /** id of the record, or its position ("#3") where it has none; absent when the whole file is at fault */
  record?: string;
  fault: string;
}

/** "events/2025.json: 2025-06-24-x: end 2025-06-20 is before start 2025-06-24" */
export function formatProblem({ file, record, fault }: DataProblem): string {
  return [file, record, fault].filter((part) => part !== undefined).join(": ");
}
