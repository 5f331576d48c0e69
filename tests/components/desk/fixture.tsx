import { useState } from "react";
import { DraftDesk } from "@/components/desk/DraftDesk";
import { type DeskTexts, deskWords, reasonsInBoth } from "@/components/desk/deskWords";
import type { DeskTab } from "@/components/desk/useDesk";
import { editDraft, startHistory } from "@/lib/desk/edits";
import type { DeskLists } from "@/lib/desk/lists";
import { labelsFor } from "@/lib/i18n/labels";
import { loadDeskMessages, loadMessages } from "@/lib/i18n/loadMessages";
import type { Draft } from "@/lib/model/draft";
import { LISTS, REPORT } from "../../unit/desk/cases";

export const TEXTS: DeskTexts = {
  locale: "en",
  messages: loadMessages("en"),
  labels: labelsFor({ ...LISTS, milestones: [] }, "en"),
  own: loadDeskMessages("en"),
  other: loadDeskMessages("vi"),
};
export const words = deskWords(TEXTS);

/** One draft on the desk, alive. */
export function OneDraft({ draft, text = REPORT, lists = LISTS }: { draft: Draft; text?: string; lists?: DeskLists }) {
  const [notice, setNotice] = useState<string>();
  const [tab, setTab] = useState<DeskTab>({ id: draft.id, text, history: startHistory(draft) });
  return (
    <>
      <p role="status" aria-label="notice">
        {notice}
      </p>
      <DraftDesk
        tab={tab}
        lists={lists}
        words={words}
        say={reasonsInBoth(TEXTS)}
        tabs={null}
        onEdit={(edit) => setTab((now) => ({ ...now, history: editDraft(now.history, edit) }))}
        onCurrent={(current) => setTab((now) => ({ ...now, current }))}
        onNotice={setNotice}
        onLead={() => undefined}
        onNext={() => undefined}
        onClose={() => undefined}
        onSaved={(saved) => setTab((now) => ({ ...now, saved }))}
        onRejected={(rejected) => setTab((now) => ({ ...now, rejected, isQueued: true }))}
      />
    </>
  );
}

/** What the server was asked to write. */
export interface Written {
  method: string;
  address: string;
  headers: Headers;
  body: unknown;
}

/** A server by hand: answers by "METHOD path"; everything else is not there. */
export function serve(
  answers: Readonly<Record<string, { status?: number; body?: unknown; etag?: string }>>,
  written: Written[] = [],
): typeof fetch {
  return async (input, init) => {
    const address = String(input);
    const method = init?.method ?? "GET";
    if (method !== "GET")
      written.push({ method, address, headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
    const answer = answers[`${method} ${address}`] ?? { status: 404, body: {} };
    return new Response(JSON.stringify(answer.body ?? {}), {
      status: answer.status ?? 200,
      headers: answer.etag ? { ETag: answer.etag } : {},
    });
  };
}
