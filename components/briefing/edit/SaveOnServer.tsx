"use client";

import { type FormEvent, useId, useState } from "react";
import { Modal } from "@/components/ui/Modal";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { Conflict } from "./Conflict";
import { type Sent, sendBriefing, TOKEN_KEY } from "./sendBriefing";
import type { Editor } from "./useEditor";

/** The token that this window keeps; "" where there is none, or where the browser keeps nothing. */
function keptToken(): string {
  try {
    return sessionStorage.getItem(TOKEN_KEY) ?? "";
  } catch {
    return "";
  }
}

function keepToken(token: string): void {
  try {
    if (token === "") sessionStorage.removeItem(TOKEN_KEY);
    else sessionStorage.setItem(TOKEN_KEY, token);
  } catch {
    // asked again the next time
  }
}

/**
 * "Save on server": asks for the token once, sends, and where the server has another version shows what differs.
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
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [token, setToken] = useState("");
  const [sent, setSent] = useState<Sent>();
  const [rival, setRival] = useState<Briefing>();

  const send = async (base: string | undefined, with_: string) => {
    setIsBusy(true);
    const result = await sendBriefing(briefing, base, with_);
    setIsBusy(false);
    setSent(result);
    setRival(result.kind === "conflict" ? result.theirs : undefined);
    if (result.kind === "wrongToken") keepToken("");
    setIsAsking(result.kind === "wrongToken");
    if (result.kind !== "saved") return;
    keepToken(with_);
    editor.saved(result.mark);
    onSay(words.t("edit.server.saved"));
  };
  const start = (base: string | undefined) => {
    const known = keptToken();
    if (known !== "") return void send(base, known);
    setSent(undefined);
    setIsAsking(true);
  };
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
      {sent && sent.kind !== "saved" && sent.kind !== "conflict" && !isAsking && (
        <span className="edit-kept bad" role="alert">
          {words.t(`edit.server.${sent.kind}`, sent.kind === "refused" ? { detail: sent.detail } : {})}
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
      {isAsking && (
        <Modal title={words.t("edit.server.save")} words={words} onClose={() => setIsAsking(false)}>
          <form
            className="edit-token"
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              void send(editor.base, token.trim());
            }}
          >
            <div className="edit-field">
              <label htmlFor={id}>{words.t("edit.server.token")}</label>
              <input
                id={id}
                type="password"
                required
                value={token}
                autoComplete="off"
                aria-describedby={`${id}-hint`}
                onChange={(event) => setToken(event.target.value)}
              />
              <p id={`${id}-hint`} className="edit-hint">
                {words.t("edit.server.tokenHint")}
              </p>
              {sent?.kind === "wrongToken" && (
                <p className="edit-wrong" role="alert">
                  {words.t("edit.server.wrongToken")}
                </p>
              )}
            </div>
            <p className="edit-ways">
              <button type="submit" className="btn main" aria-disabled={isBusy}>
                {words.t("edit.server.send")}
              </button>
            </p>
          </form>
        </Modal>
      )}
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
