"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Modal } from "@/components/ui/Modal";
import type { Words } from "@/lib/i18n/words";
import { callApi } from "./api";
import { type EditorSession, keepSession } from "./editorSession";

/** Asks for nothing but whether the token is right. */
const TRY = "/api/drafts?limit=1";

import "./desk.css";
import "./fields.css";

/**
 * Asks for the editors' token and the name for the trail, and tries the token at once. Both stay in this window, until it is
 * closed.
 *
 * @param fault what the server said of the last one
 */
export function TokenDialog({
  session,
  fault,
  words,
  onClose,
  onKept,
}: {
  session: EditorSession | undefined;
  fault?: string | undefined;
  words: Words;
  onClose(): void;
  onKept(session: EditorSession): void;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [token, setToken] = useState("");
  const [name, setName] = useState(session?.name ?? "");
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const said = isWrong ? words.t("token.wrong") : fault;
  // A dialog gives the focus to its first button, which closes it.
  useEffect(() => box.current?.focus(), []);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const next = { token: token.trim(), name: name.trim() };
    if (!next.token || isBusy) return;
    setIsBusy(true);
    const { status } = await callApi("GET", TRY, { session: next });
    setIsBusy(false);
    setIsWrong(status === 401);
    if (status === 401) return;
    keepSession(next);
    onKept(next);
  };
  return (
    <Modal title={words.t("token.name")} words={words} onClose={onClose}>
      <form onSubmit={(event) => void keep(event)} className="dk-token">
        <p>{words.t("token.hint")}</p>
        {said && !isBusy && (
          <p className="dk-fault" role="alert">
            {said}
          </p>
        )}
        <div className="dk-box">
          <label htmlFor={`${id}-token`}>{words.t("token.token")}</label>
          <input
            ref={box}
            id={`${id}-token`}
            className="dk-input"
            type="password"
            autoComplete="off"
            value={token}
            aria-invalid={isWrong || undefined}
            onChange={(event) => setToken(event.target.value)}
          />
        </div>
        <div className="dk-box">
          <label htmlFor={`${id}-name`}>{words.t("token.you")}</label>
          <input
            id={`${id}-name`}
            className="dk-input"
            autoComplete="name"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <p className="dk-acts">
          <button type="submit" className="btn main" disabled={!token.trim() || isBusy}>
            {words.t(isBusy ? "token.trying" : "token.keep")}
          </button>
          {session && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                keepSession(undefined);
                onClose();
              }}
            >
              {words.t("token.forget")}
            </button>
          )}
        </p>
      </form>
    </Modal>
  );
}
