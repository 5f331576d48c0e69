/**
 * Every limit of the product, in one place, each with its reason. A test holds each, one under and one over.
 */

/** Values in one list of a filter: more is no question a person asks, and it bounds the work of one call. */
export const MAX_LIST_VALUES = 50;
/** Pairs in one filter: the picker and the small multiples stop being readable well before. */
export const MAX_PAIRS = 20;
/** Characters of a text search: longer than any title part that a person types. */
export const MAX_QUERY_CHARS = 200;
/** Characters of a whole query string; Node itself cuts at 16 kB of headers. */
export const MAX_SEARCH_CHARS = 8_000;
/**
 * Events that a browser counts by itself, and that pages of figures and lists of people and mechanisms read whole; above,
 * each page reads what it needs.
 */
export const MAX_BROWSER_EVENTS = 250_000;
/**
 * Events that the page of a pair, a person or a mechanism reads where not all are in memory: the latest that its subject names.
 * They are read, checked and drawn in about two seconds; the page says so where there are more.
 */
export const MAX_EXCERPT_EVENTS = 20_000;
/** Events of excerpts that are kept for the next who ask for the same, some 8 kB each: two of the largest. */
export const MAX_KEPT_EXCERPT_EVENTS = 50_000;
/** Events in one page of the API. */
export const MAX_PAGE_EVENTS = 1_000;
/** Events in a page when the caller does not say. */
export const DEFAULT_PAGE_EVENTS = 50;
/** Rows in one export: as much as a spreadsheet opens without pain. */
export const MAX_EXPORT_ROWS = 100_000;
/** Rows up to which an export is made whole and kept for the next who asks; above, it is streamed and never in memory at once. */
export const MAX_WHOLE_EXPORT_ROWS = 1_000;
/** Streamed exports that run at once: each holds its rows and takes turns with every other answer. */
export const MAX_RUNNING_EXPORTS = 4;
/** Milliseconds after which a reader of a streamed export who asks for no more counts as gone. */
export const EXPORT_IDLE_MS = 30_000;
/** Milliseconds that one streamed export may take, however slowly it is read. */
export const EXPORT_MS = 15 * 60_000;
/** Bytes of answers of the API that are kept for the next who ask the same. */
export const MAX_READY_BYTES = 64 * 1024 * 1024;
/** Bytes of whole answers, pages among them, that are kept for the next who ask for the same address: some 200 pages. */
export const MAX_FRONT_BYTES = 128 * 1024 * 1024;
/** Bytes of one such answer; a longer one is sent as it comes. */
export const MAX_KEPT_ANSWER_BYTES = 8 * 1024 * 1024;
/** Pages that are drawn at once: two, so that one is drawn while another waits for its data. */
export const MAX_DRAWN_PAGES = 2;
/** Pages that wait for that: a minute of drawing. Who comes after is told to come again. */
export const MAX_WAITING_PAGES = 500;
/** Milliseconds after which a page no longer counts as being drawn: it waits for something else. */
export const MAX_DRAWN_PAGE_MS = 2_000;
/** Summaries kept in memory by data version and canonical filter. */
export const MAX_CACHED_SUMMARIES = 200;
/** Bytes of summaries of an archive that are kept: one of a million events has some hundred kB. */
export const MAX_SUMMARY_BYTES = 64 * 1024 * 1024;
/** Bytes of one data file; a larger one is refused by name before it is read. */
export const MAX_DATA_FILE_BYTES = 64 * 1024 * 1024;
/** Characters of one text in a record (title, summary, note). */
export const MAX_TEXT_CHARS = 4_000;
/** Milliseconds between two looks at the data folders, beside the file watch. */
export const RESCAN_MS = 2_000;
/** Bytes of one step that is shown while it is written: eight full texts and two filters stay well under it. */
export const MAX_PREVIEW_BYTES = 100_000;

/** Bytes of the body of a request that writes: an event with its sources has some 10 kB. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** Milliseconds that the answer to a wrong token waits. */
export const WRONG_TOKEN_MS = 500;
/** Wrong tokens whose answers wait at once; more are turned away. */
export const MAX_SLOWED = 10;
/** Characters of the name that an editor gives. */
export const MAX_EDITOR_CHARS = 60;
/** Characters of the reason that an editor gives for a change. */
export const MAX_REASON_CHARS = 1_000;
/** Characters of the id of a record that is written: it names files. */
export const MAX_ID_CHARS = 160;
/** Rows of one list that come with an event. */
export const MAX_NEW_ROWS = 50;
/** Writes that wait for their turn in one process. */
export const MAX_WAITING_WRITES = 100;
/** Milliseconds that a write waits for another process to end its own. */
export const LOCK_WAIT_MS = 5_000;
/** Briefings in a data folder: the list of them is one page. */
export const MAX_BRIEFINGS = 200;
/** Drafts that wait for a person: more are never reviewed, and each is a file. */
export const MAX_DRAFTS = 5_000;
/** Rejected drafts that are kept, so that a rejection can be undone: of older ones only the line in the trail stays. */
export const MAX_REJECTED = 5_000;
/** Drafts in one request. */
export const MAX_DRAFTS_A_POST = 200;
/** Drafts in one answer. */
export const MAX_PAGE_DRAFTS = 200;
/** Drafts in one answer when the caller does not say. */
export const DEFAULT_PAGE_DRAFTS = 50;
/** Entries of a trail in one answer. */
export const MAX_TRAIL_ENTRIES = 200;

/** Files in an archive that an importer opens: those of the formats hold one. */
export const MAX_ZIP_ENTRIES = 1_000;
/** Bytes that come out of such an archive: the largest files of the formats stay under half of it. */
export const MAX_ZIP_OUT_BYTES = 4 * 1024 * 1024 * 1024;
/** Bytes that come out a byte of the archive: tables shrink to a tenth, only what is made to burst to less than this. */
export const MAX_ZIP_RATIO = 200;
/** What a page shows of one list at most, so that an archive's pages stay pages; how many there are stands beside it. */
export const SHOWN_AT_MOST = {
  accounts: 30,
  /** events of a person */
  events: 200,
  /** rounds of one mechanism, the latest */
  rounds: 150,
  /** mechanisms with a lane, and those of too few rounds */
  lanes: 80,
  few: 150,
  questions: 100,
  /** statements of one metric, the latest */
  statements: 150,
  /** of each kind */
  disagreements: 300,
} as const;
