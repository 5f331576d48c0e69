import type { Draft } from "@/lib/model/draft";
import { type ApiAnswer, callApi } from "./api";
import type { EditorSession } from "./editorSession";
import { PAGE, removeDrafts, sendToQueue } from "./queueApi";

const REJECTED = "/api/drafts/rejected";

/**
 * A draft of the desk is rejected for a reason. One that does not wait yet is put into the queue first: so it is kept, and the
 * trail tells it.
 */
export async function rejectDraft(
  draft: Draft,
  { isQueued, reason, session }: { isQueued: boolean; reason: string; session: EditorSession },
): Promise<ApiAnswer> {
  const sent = isQueued ? undefined : await sendToQueue([draft], session);
  return sent && sent.status !== 201 ? sent : removeDrafts([draft.id], reason, session);
}

/** Rejections are taken back: the drafts wait again. In portions that the server takes. */
export async function restoreDrafts(ids: readonly string[], session: EditorSession): Promise<ApiAnswer> {
  let last: ApiAnswer = { status: 200, body: {} };
  for (let at = 0; at < ids.length && last.status === 200; at += PAGE)
    last = await callApi("POST", REJECTED, { session, body: { ids: ids.slice(at, at + PAGE) } });
  return last;
}

/** A decision on a draft that became no event. */
export interface Rejection {
  id: string;
  /** UTC, ISO 8601 */
  time: string;
  by: string;
  action: "removed" | "restored";
  reason: string;
  title: { en: string; vi?: string } | undefined;
  originRef: string;
  /** it can be taken back */
  isKept: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function readRejection(value: unknown): Rejection[] {
  if (!isObject(value)) return [];
  const draft = isObject(value.draft) ? value.draft : {};
  const title = isObject(draft.title) ? draft.title : {};
  const vi = textOf(title.vi);
  return [
    {
      id: textOf(value.id),
      time: textOf(value.time),
      by: textOf(value.by),
      action: value.action === "restored" ? "restored" : "removed",
      reason: textOf(value.reason),
      title: textOf(title.en) ? { en: textOf(title.en), ...(vi ? { vi } : {}) } : undefined,
      originRef: textOf(draft.originRef),
      isKept: value.isKept === true,
    },
  ];
}

/** The trail of rejected drafts, the latest first; `undefined` where the server gave none. */
export async function loadRejections(
  session: EditorSession,
): Promise<{ total: number; entries: Rejection[] } | undefined> {
  const { status, body } = await callApi("GET", REJECTED, { session });
  if (status !== 200) return undefined;
  const rows: readonly unknown[] = Array.isArray(body.entries) ? body.entries : [];
  return { total: typeof body.total === "number" ? body.total : rows.length, entries: rows.flatMap(readRejection) };
}
