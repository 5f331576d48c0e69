"use client";

import { type ReactNode, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import { type EditorSession, useSession } from "./editorSession";
import { TokenDialog } from "./TokenDialog";

/** The editor of this window, and the question for the token where one is needed. */
export interface AskToken {
  session: EditorSession | undefined;
  /** @param then what goes on once a token is there */
  ask(then?: (session: EditorSession) => void): void;
  /** to be drawn: the dialog while it is open */
  dialog: ReactNode;
}

/** The one way to ask for the token outside of a save. */
export function useAskToken(words: Words): AskToken {
  const session = useSession();
  const [asked, setAsked] = useState<{ then?: ((session: EditorSession) => void) | undefined }>();
  return {
    session,
    ask: (then) => setAsked({ then }),
    dialog: asked && (
      <TokenDialog
        session={session}
        words={words}
        onClose={() => setAsked(undefined)}
        onKept={(kept) => {
          setAsked(undefined);
          asked.then?.(kept);
        }}
      />
    ),
  };
}
