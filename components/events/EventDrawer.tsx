"use client";

import { useLayoutEffect, useRef } from "react";
import type { Words } from "@/lib/i18n/words";
import "./events.css";

/**
 * One event beside the page, in a dialog: the keyboard stays inside, Esc closes, the focus goes back to where it was.
 *
 * @param id      the event to show; the page's address holds it
 * @param onClose takes the event out of the address
 */
export function EventDrawer({ id, words, onClose }: { id: string; words: Words; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="ev-drawer"
      aria-label={words.t("event.name")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="ev-drawer-body">
        <p className="ev-drawer-bar">
          <a className="link" href={`/${words.locale}/events/${id}`}>
            {words.t("event.fullPage")}
          </a>
          <button type="button" className="btn" onClick={onClose}>
            {words.t("event.close")}
          </button>
        </p>
      </div>
    </dialog>
  );
}
