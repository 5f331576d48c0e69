/** The closed lists of a draft, in plain words that the browser may read. */

/** quoted: the words stand in the source. inferred: concluded, with the reason. imported: taken over from a data set. empty: not known. */
export const DRAFT_STATES = ["quoted", "inferred", "imported", "empty"] as const;

/** Where drafts come from. */
export const ORIGINS = ["report", "gdelt", "colt", "polecat", "state-travels", "state-visits", "csv"] as const;

/** The version of the form of a draft. */
export const DRAFT_VERSION = 1;

/** Characters of a report that are read. */
export const MAX_REPORT_CHARS = 200_000;
