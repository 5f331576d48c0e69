import { isCursorError } from "@/lib/store/cursor";
import { HttpProblem } from "./problem";

/** The answer to a cursor that cannot be continued: 410 where the data have changed, else 400; anything else as it is. */
export function cursorProblem(error: unknown): unknown {
  if (!isCursorError(error)) return error;
  const isStale = error.reason === "stale";
  const detail = `cursor: ${error.message}. Start again without a cursor.`;
  return new HttpProblem({
    status: isStale ? 410 : 400,
    kind: isStale ? "stale-cursor" : "bad-parameter",
    title: isStale ? "The data have changed" : "A parameter cannot be read",
    detail,
    errors: [{ field: "cursor", value: "", detail }],
  });
}
