import { bareRecord, hasSource, withSource } from "@/lib/desk/addSource";
import type { Conversion } from "@/lib/desk/toEvent";
import { type ApiAnswer, callApi, detailOf } from "./api";
import type { Conflict } from "./ConflictDialog";
import type { EditorSession } from "./editorSession";

/** How a write ended; reasons have words under `desk.refused`. */
export type SaveOutcome =
  | { kind: "saved"; event: string }
  | { kind: "token" }
  | { kind: "conflict"; conflict: Conflict }
  | { kind: "refused"; reason: "offline" | "readOnly" | "invalid" | "busy" | "hasSource" | "other"; detail: string };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function outcomeOf(answer: ApiAnswer, event: string): SaveOutcome {
  const { status, body, etag } = answer;
  const refused = (reason: "offline" | "readOnly" | "invalid" | "busy" | "other"): SaveOutcome => ({
    kind: "refused",
    reason,
    detail: detailOf(answer),
  });
  if (status === 200 || status === 201) return { kind: "saved", event };
  if (status === 0) return refused("offline");
  if (status === 401) return { kind: "token" };
  if ((status === 412 || status === 409) && isObject(body.current) && isObject(body.yours))
    return {
      kind: "conflict",
      conflict: { kind: status === 412 ? "changed" : "exists", current: body.current, yours: body.yours, etag },
    };
  if (status === 403) return refused("readOnly");
  if (status === 400 || status === 422) return refused("invalid");
  return refused(status === 429 || status === 503 ? "busy" : "other");
}

/** Put a new event on record, with the rows of lists that it needs. */
export async function saveNew(
  { event, sources, people, places }: Conversion,
  session: EditorSession,
): Promise<SaveOutcome> {
  if (!event) throw new Error("an event with missing fields cannot be saved");
  return outcomeOf(
    await callApi("POST", "/api/events", { session, body: { event, sources, people, places } }),
    event.id,
  );
}

/**
 * Add the report to an event on record, on top of the form that it has now.
 *
 * @param id of the event
 */
export async function addSource(
  id: string,
  { event, sources: [source] }: Conversion,
  session: EditorSession,
): Promise<SaveOutcome> {
  const address = `/api/events/${encodeURIComponent(id)}`;
  const now = await callApi("GET", address);
  if (now.status !== 200 || !source || !now.etag)
    return outcomeOf({ ...now, status: now.status === 200 ? 500 : now.status }, id);
  if (hasSource(now.body, source)) return { kind: "refused", reason: "hasSource", detail: "" };
  const said = event && { fields: { ...event }, evidence: { ...event.evidence } };
  const changed = withSource(bareRecord(now.body), source, said);
  return outcomeOf(
    await callApi("PUT", address, { session, ifMatch: now.etag, body: { event: changed, sources: [source] } }),
    id,
  );
}
