import "@/lib/model/withoutEval";
import { z } from "zod";
import { type Draft, draftSchema } from "@/lib/model/draft";

/** A line of a file, or an entry of an answer, that is no draft. */
export interface DraftFault {
  /** from 1 */
  line: number;
  /** where in the draft, and what was expected */
  text: string;
}

/** A draft as it waits in the queue. */
export interface QueuedDraft {
  draft: Draft;
  /** UTC, ISO 8601 */
  received?: string | undefined;
  by?: string | undefined;
}

const pageSchema = z.object({
  total: z.number(),
  drafts: z.array(z.object({ draft: draftSchema, received: z.string().optional(), by: z.string().optional() })),
  next: z.string().nullish(),
});

function explain(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join(".") || "draft"}: ${message}`)
    .join("; ");
}

function readOne(value: unknown, line: number): { draft: Draft } | { fault: DraftFault } {
  const read = draftSchema.safeParse(value);
  return read.success ? { draft: read.data } : { fault: { line, text: explain(read.error) } };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Drafts of a file: one a line, as `npm run import` prints them, or one JSON value, a draft or a list of them.
 *
 * @returns what was read, and each line that is no draft with what is wrong
 */
export function readDrafts(text: string): { drafts: Draft[]; faults: DraftFault[] } {
  const whole = parseLine(text);
  const values =
    whole === undefined
      ? text.split("\n").flatMap((line, i) => (line.trim() ? [{ value: parseLine(line), line: i + 1 }] : []))
      : (Array.isArray(whole) ? whole : [whole]).map((value: unknown, i) => ({ value, line: i + 1 }));
  const read = values.map(({ value, line }) => readOne(value, line));
  return {
    drafts: read.flatMap((one) => ("draft" in one ? [one.draft] : [])),
    faults: read.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}

/**
 * A page of `GET /api/drafts`.
 *
 * @throws ZodError for an answer of another shape
 */
export function readQueuePage(answer: unknown): { drafts: QueuedDraft[]; total: number; next?: string } {
  const { drafts, total, next } = pageSchema.parse(answer);
  return { drafts, total, ...(next ? { next } : {}) };
}
