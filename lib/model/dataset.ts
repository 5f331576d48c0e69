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
  /** set where `events` are not all that there are */
  excerpt?: Excerpt;
}

/** What an excerpt knows of the data that it was taken from. */
export interface Excerpt {
  /** events that were asked for, visits among them */
  asked: number;
  /** of them in the excerpt: the latest */
  held: number;
  /** EDTF: when the earliest of these began; absent where there are none */
  since?: string;
  /** last day on which an event of all the data began, days since 1970-01-01 */
  dataEnd: number;
  /** ids of the excerpt's visits that have parts, whether these are in it or not */
  visits: ReadonlySet<string>;
}

/** One fault of the data: where it is, and what is wrong, what the value was and what would be right. */
export interface DataProblem {
  /** path below the data folder, "events/2025.json" */
  file: string;
  /** id of the record, or its position ("#3") where it has none; absent when the whole file is at fault */
  record?: string;
  fault: string;
}

/** Signs that move the cursor of a terminal or turn the direction of a text: shown by their number. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** Characters shown of an id and of what is wrong with it: proper ones are shorter, and a value that is quoted may have any length. */
const [MAX_SHOWN_ID, MAX_SHOWN_FAULT] = [160, 1_000];
const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** "events/2025.json: 2025-06-24-x: end 2025-06-20 is before start 2025-06-24" */
export function formatProblem({ file, record, fault }: DataProblem): string {
  return [file, ...(record === undefined ? [] : [shorten(record, MAX_SHOWN_ID)]), shorten(fault, MAX_SHOWN_FAULT)]
    .join(": ")
    .replace(UNSEEN, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, "0")}`);
}
