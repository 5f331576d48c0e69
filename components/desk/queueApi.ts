import type { QueuedDraft } from "@/lib/desk/readDrafts";
import type { Draft } from "@/lib/model/draft";
import { type ApiAnswer, callApi } from "./api";
import type { EditorSession } from "./editorSession";

/** Drafts that the server gives or takes at once. */
export const PAGE = 200;

/**
 * All drafts that wait, the first to come first.
 *
 * @returns the drafts, or the answer that was none
 */
export async function loadQueue(session: EditorSession): Promise<{ drafts: QueuedDraft[] } | { refused: ApiAnswer }> {
  const { readQueuePage } = await import("@/lib/desk/readDrafts");
  const drafts: QueuedDraft[] = [];
  let cursor: string | undefined;
  do {
    const asked = new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) });
    const answer = await callApi("GET", `/api/drafts?${asked}`, { session });
    if (answer.status !== 200) return { refused: answer };
    const page = readQueuePage(answer.body);
    drafts.push(...page.drafts);
    cursor = page.next;
  } while (cursor !== undefined);
  return { drafts };
}

/** Put drafts into the queue, in portions that the server takes. */
export async function sendToQueue(drafts: readonly Draft[], session: EditorSession): Promise<ApiAnswer> {
  let last: ApiAnswer = { status: 201, body: {} };
  for (let at = 0; at < drafts.length && last.status === 201; at += PAGE)
    last = await callApi("POST", "/api/drafts", { session, body: { drafts: drafts.slice(at, at + PAGE) } });
  return last;
}

/** A draft became an event and leaves the queue. */
export function removeDraft(id: string, reason: string, session: EditorSession, event: string): Promise<ApiAnswer> {
  return callApi("DELETE", `/api/drafts/${encodeURIComponent(id)}`, { session, body: { reason, event } });
}

/** Drafts are rejected for one reason, at most `PAGE` of them. */
export function removeDrafts(ids: readonly string[], reason: string, session: EditorSession): Promise<ApiAnswer> {
  return callApi("DELETE", "/api/drafts", { session, body: { ids, reason } });
}
