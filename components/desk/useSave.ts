import { useState } from "react";
import type { Conversion } from "@/lib/desk/toEvent";
import type { Conflict } from "./ConflictDialog";
import type { EditorSession } from "./editorSession";
import { addSource, type SaveOutcome, saveNew } from "./saveEvent";

/** What is to be written: a new event, or a source of one on record. */
export type Job = { conversion: Conversion; target?: string };

export interface Saving {
  isBusy: boolean;
  /** the server wants a token, or another one */
  asked?: { job: Job; fault?: string } | undefined;
  conflict?: (Conflict & { job: Job }) | undefined;
  /** what went wrong, in words */
  fault?: string | undefined;
  /** id of the event that was written */
  saved?: string | undefined;
}

/**
 * Writing, with all that can come between: no token, a wrong one, a conflict, a refusal.
 *
 * @param say     a message of the desk
 * @param onSaved the event is on record
 */
export function useSave(
  session: EditorSession | undefined,
  say: (key: string, values?: Record<string, string | number>) => string,
  onSaved: (event: string) => void,
) {
  const [saving, setSaving] = useState<Saving>({ isBusy: false });
  const settle = (job: Job, outcome: SaveOutcome) => {
    switch (outcome.kind) {
      case "saved":
        setSaving({ isBusy: false, saved: outcome.event });
        return onSaved(outcome.event);
      case "token":
        return setSaving({ isBusy: false, asked: { job, fault: say("token.wrong") } });
      case "conflict":
        return setSaving({ isBusy: false, conflict: { ...outcome.conflict, job } });
      case "refused":
        return setSaving({ isBusy: false, fault: say(`refused.${outcome.reason}`, { detail: outcome.detail }) });
    }
  };
  const run = async (job: Job, writer: EditorSession | undefined = session) => {
    if (!writer) return setSaving({ isBusy: false, asked: { job } });
    setSaving({ isBusy: true });
    settle(
      job,
      job.target === undefined
        ? await saveNew(job.conversion, writer)
        : await addSource(job.target, job.conversion, writer),
    );
  };
  return { saving, run, clear: () => setSaving({ isBusy: false }) };
}
