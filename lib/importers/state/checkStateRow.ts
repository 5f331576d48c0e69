import { endsBeforeStart, parseDate } from "@/lib/model/date";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import type { Reject } from "../importer";
import type { StateRow } from "./readStateRows";

/** Text of an element or attribute; empty where it is missing. */
export const textOf = ({ texts }: StateRow, name: string) => texts.get(name) ?? "";

/** What is wrong with a row before its country is looked at: something missing, too long, no day, an end before its start. */
export function checkStateRow(row: StateRow, needed: readonly string[], ref: string): Reject | undefined {
  const reject = (reason: string, text: string, values: Record<string, string>): Reject => ({
    ...{ row: row.row, ref, reason, text, values },
  });
  for (const column of needed)
    if (textOf(row, column) === "") return reject("missing", `<${column}> is empty or missing`, { column });
  for (const [column, value] of row.texts)
    if (value.length > MAX_TEXT_CHARS)
      return reject("tooLong", `<${column}> has more than ${MAX_TEXT_CHARS} characters`, { column });
  const [start, end] = [textOf(row, "start-date"), textOf(row, "end-date")];
  for (const value of [start, end])
    if (parseDate(value)?.precision !== "day") return reject("badDate", `"${value}" is no day: YYYY-MM-DD`, { value });
  if (!endsBeforeStart(start, end)) return undefined;
  return reject("endBeforeStart", `it ends ${end}, before it begins ${start}`, { value: end });
}
