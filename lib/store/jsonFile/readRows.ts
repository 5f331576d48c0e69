import { z } from "zod";
import type { DataProblem } from "@/lib/model/dataset";
import { explainIssue, show } from "./explainIssue";
import { locateJsonFault } from "./locateJsonFault";

/** A row that its schema accepts, with the file and the place where it stands. */
export interface Placed<T> {
  row: T;
  file: string;
  /** "#3": third row of its file */
  position: string;
}

/** Faults beyond this many in one file add nothing a person would read. */
const MOST_FAULTS_A_FILE = 50;

function idOf(row: unknown, position: string): string {
  const id: unknown = typeof row === "object" && row !== null && "id" in row ? row.id : undefined;
  return typeof id === "string" && id !== "" && id.length <= 200 ? id : position;
}

function parseList(file: string, text: string): { list?: unknown[]; problem?: DataProblem } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const at = locateJsonFault(text);
    const fault = at ? `line ${at.line}, column ${at.column}: ${at.why}` : "is not JSON";
    return { problem: { file, fault } };
  }
  if (Array.isArray(parsed)) return { list: parsed };
  return { problem: { file, fault: `must hold a list of records, found ${show(parsed)}` } };
}

/**
 * Read the rows of one file.
 *
 * @param schema of one row; its keys are used to guess at a mistyped one
 * @returns      the rows that are right, and a problem for each fault of the others
 */
export function readRows<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { rows: Placed<T>[]; problems: DataProblem[] } {
  const { list, problem } = parseList(file, text);
  if (!list) return { rows: [], problems: problem ? [problem] : [] };
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const rows: Placed<T>[] = [];
  const problems: DataProblem[] = [];
  list.forEach((raw: unknown, i) => {
    const position = `#${i + 1}`;
    const checked = schema.safeParse(raw);
    if (checked.success) rows.push({ row: checked.data, file, position });
    else if (problems.length < MOST_FAULTS_A_FILE)
      for (const issue of checked.error.issues)
        for (const fault of explainIssue(issue, raw, keys)) problems.push({ file, record: idOf(raw, position), fault });
  });
  return { rows, problems };
}
