import type { SayReason } from "@/lib/desk/evidenceOf";
import type { DeskLists } from "@/lib/desk/lists";
import { toEvent } from "@/lib/desk/toEvent";
import type { Draft } from "@/lib/model/draft";
import type { LocalText } from "@/lib/model/record";
import { detailOf } from "../api";
import type { EditorSession } from "../editorSession";
import { PAGE, removeDraft, removeDrafts } from "../queueApi";
import { saveNew } from "../saveEvent";

/** How decisions on several drafts ended. */
export interface Decided {
  /** ids of drafts with the event that each became */
  saved: { draft: string; event: string; title: LocalText }[];
  /** drafts that a person must look at first: something is missing, or a likely duplicate */
  waiting: string[];
  rejected: Draft[];
  /** what the server refused, in its words */
  faults: string[];
}

const nothing = (): Decided => ({ saved: [], waiting: [], rejected: [], faults: [] });

/**
 * Save drafts as events, one after the other. A draft with something missing, or that is likely on record, is left for a
 * person.
 *
 * @param onProgress after each
 */
export async function acceptDrafts(
  drafts: readonly Draft[],
  {
    lists,
    say,
    session,
    reason,
    onProgress,
  }: { lists: DeskLists; say: SayReason; session: EditorSession; reason: string; onProgress(done: number): void },
): Promise<Decided> {
  const done = nothing();
  const known = [...lists.events];
  for (const [i, draft] of drafts.entries()) {
    const conversion = toEvent({ draft, accepted: [] }, { ...lists, events: known }, say);
    const { event } = conversion;
    if (!event || draft.duplicates.some(({ isLikely }) => isLikely)) done.waiting.push(draft.id);
    else {
      const outcome = await saveNew(conversion, session);
      if (outcome.kind === "saved") {
        known.push(event);
        done.saved.push({ draft: draft.id, event: event.id, title: event.title });
        const removed = await removeDraft(draft.id, reason, session, event.id);
        if (removed.status !== 200) done.faults.push(`${draft.id}: ${removed.status}`);
      } else done.faults.push(`${draft.id}: ${outcome.kind === "refused" ? outcome.detail : outcome.kind}`);
    }
    onProgress(i + 1);
  }
  return done;
}

/** Take drafts out of the queue with one reason, in portions that the server takes. */
export async function rejectDrafts(
  drafts: readonly Draft[],
  {
    session,
    reason,
    gone,
    onProgress,
  }: {
    session: EditorSession;
    reason: string;
    /** what is said of a draft that another editor has decided on */
    gone(draft: Draft): string;
    onProgress(done: number): void;
  },
): Promise<Decided> {
  const done = nothing();
  for (let at = 0; at < drafts.length; at += PAGE) {
    const portion = drafts.slice(at, at + PAGE);
    const ids = portion.map(({ id }) => id);
    const answer = await removeDrafts(ids, reason, session);
    if (answer.status !== 200) {
      done.faults.push(detailOf(answer) || String(answer.status));
      break;
    }
    const missing: readonly unknown[] = Array.isArray(answer.body.missing) ? answer.body.missing : [];
    for (const draft of portion)
      if (missing.includes(draft.id)) done.faults.push(gone(draft));
      else done.rejected.push(draft);
    onProgress(Math.min(at + PAGE, drafts.length));
  }
  return done;
}
