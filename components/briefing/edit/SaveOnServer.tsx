"use client";

import { lazy, Suspense, useState } from "react";
import { type EditorSession, keepSession, useSession } from "@/components/desk/editorSession";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { Conflict } from "./Conflict";
import { type Sent, sendBriefing } from "./sendBriefing";
import type { Editor } from "./useEditor";

// Comes when it is asked for, with the styles of the desk.
const TokenDialog = lazy(async () => ({ default: (await import("@/components/desk/TokenDialog")).TokenDialog }));

/**
 * "Save on server": asks for the token and the name once, as the desk does, sends, and where the server has another
 * version shows what differs.
 *
 * @param theirs   the server's version, where the page has found that it is newer than this one's beginning
 * @param isFit    true if the briefing may be sent; says why where it may not
 */
export function SaveOnServer({
  editor,
  briefing,
  theirs,
  words,
  isFit,
  onSay,
}: {
  editor: Editor;
  briefing: Briefing;
  theirs: Briefing | undefined;
  words: Words;
  isFit: () => boolean;
  onSay: (text: string) => void;
}) {
  const session = useSession();
  /** mark of the server's version to write over, while the token is asked for */
  const [asked, setAsked] = useState<{ base: string | undefined; isWrong?: true }>();
  const [isBusy, setIsBusy] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const [rival, setRival] = useState<Briefing>();

  const send = async (base: string | undefined, writer: EditorSession) => {
    setAsked(undefined);
    setSent(undefined);
    setIsBusy(true);
    const result = await sendBriefing(briefing, base, writer);
    setIsBusy(false);
    setSent(result);
    setRival(result.kind === "conflict" ? result.theirs : undefined);
    if (result.kind === "wrongToken") {
      keepSession(undefined);
      setAsked({ base, isWrong: true });
    }
    if (result.kind !== "saved") return;
    editor.saved(result.mark);
    onSay(words.t("edit.server.saved"));
  };
  const start = (base: string | undefined) => {
    onSay("");
    if (session) void send(base, session);
    else setAsked({ base });
  };
  const fault = sent && ["readOnly", "failed", "refused"].includes(sent.kind) ? sent : undefined;
  return (
    <>
      <button
        type="button"
        className="btn main"
        aria-disabled={isBusy}
        onClick={() => !isBusy && isFit() && start(editor.base)}
      >
        {words.t(isBusy ? "edit.server.saving" : "edit.server.save")}
      </button>
      {fault && (
        <span className="edit-kept bad" role="alert">
          {words.t(`edit.server.${fault.kind}`, "detail" in fault ? { detail: fault.detail } : {})}
        </span>
      )}
      {theirs && !rival && (
        <span className="edit-newer" role="status">
          {words.t("edit.server.newer")}{" "}
          <button type="button" className="link" onClick={() => setRival(theirs)}>
            {words.t("edit.server.showDifference")}
          </button>
        </span>
      )}
      <Suspense>
        {asked && (
          <TokenDialog
            session={session}
            fault={asked.isWrong && words.t("edit.server.wrongToken")}
            words={words}
            onClose={() => setAsked(undefined)}
            onKept={(writer) => void send(asked.base, writer)}
          />
        )}
      </Suspense>
      {rival && (
        <Conflict
          mine={briefing}
          theirs={rival}
          words={words}
          onClose={() => setRival(undefined)}
          onOverwrite={() => {
            const base = briefingMark(rival);
            setRival(undefined);
            if (isFit()) start(base);
          }}
          onTake={(copy) => {
            editor.edit({ kind: "replace", briefing: rival });
            editor.saved(briefingMark(rival));
            setRival(undefined);
            onSay(words.t("edit.server.took", { id: copy }));
          }}
        />
      )}
    </>
  );
}
