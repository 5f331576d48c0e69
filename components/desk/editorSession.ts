"use client";

import { useSyncExternalStore } from "react";

const TOKEN = "entente-editor";
const NAME = "entente-editor-name";
const CHANGED = "entente-editor-changed";

/** Who writes: the token of the server, and the name for the trail. */
export interface EditorSession {
  token: string;
  name: string;
}

let kept: { raw: string; session: EditorSession | undefined } = { raw: "", session: undefined };

function read(): EditorSession | undefined {
  let [token, name] = ["", ""];
  try {
    token = sessionStorage.getItem(TOKEN) ?? "";
    name = sessionStorage.getItem(NAME) ?? "";
  } catch {
    // A browser that keeps nothing: the token is asked for each time.
  }
  const raw = JSON.stringify([token, name]);
  // The same object as long as nothing changes: React compares it.
  if (raw !== kept.raw) kept = { raw, session: token ? { token, name } : undefined };
  return kept.session;
}

/** Keep the token until the window is closed; `undefined` forgets it. */
export function keepSession(session: EditorSession | undefined): void {
  try {
    if (session) {
      sessionStorage.setItem(TOKEN, session.token);
      sessionStorage.setItem(NAME, session.name);
    } else sessionStorage.removeItem(TOKEN);
  } catch {
    kept = { raw: "memory", session };
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}

/** The editor of this window; `undefined` while no token was given. */
export function useSession(): EditorSession | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined);
}
