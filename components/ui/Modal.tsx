"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import type { Words } from "@/lib/i18n/words";
import "./modal.css";

/** A dialog over the page: its name, its content, a way out by button, Esc, or a press beside it. */
export function Modal({
  title,
  words,
  onClose,
  children,
}: {
  title: string;
  words: Words;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives the focus back.
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the box closes it; the key for that is Esc
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="modal-box">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="btn" onClick={onClose}>
            {words.t("shell.close")}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
