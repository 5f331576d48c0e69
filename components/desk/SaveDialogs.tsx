"use client";

import type { DeskLists } from "@/lib/desk/lists";
import { freeId } from "@/lib/desk/newIds";
import type { Words } from "@/lib/i18n/words";
import { ConflictDialog } from "./ConflictDialog";
import type { EditorSession } from "./editorSession";
import { TokenDialog } from "./TokenDialog";
import type { useSave } from "./useSave";

/** The questions that a write may raise: the token, and two forms of one record. */
export function SaveDialogs({
  save,
  words,
  session,
  lists,
}: {
  save: ReturnType<typeof useSave>;
  words: Words;
  session: EditorSession | undefined;
  lists: DeskLists;
}) {
  const { saving, run, clear } = save;
  const { asked, conflict } = saving;
  if (asked)
    return (
      <TokenDialog
        session={session}
        fault={asked.fault}
        words={words}
        onClose={clear}
        onKept={(writer) => void run(asked.job, writer)}
      />
    );
  if (!conflict) return null;
  const { job } = conflict;
  const { event } = job.conversion;
  return (
    <ConflictDialog
      conflict={conflict}
      words={words}
      onClose={clear}
      onAgain={() => {
        const target = job.target ?? event?.id;
        if (target !== undefined) void run({ ...job, target });
      }}
      onNewId={() => {
        if (!event) return;
        const id = freeId(event.id, (taken) => taken === event.id || lists.events.some((known) => known.id === taken));
        void run({ conversion: { ...job.conversion, event: { ...event, id } } });
      }}
    />
  );
}
