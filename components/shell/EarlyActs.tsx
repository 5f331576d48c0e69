"use client";

import { useEffect } from "react";
import { loadedTexts } from "@/components/ui/useWords";

declare global {
  interface Window {
    /** What was pressed before the scripts ran; `lib/http/front/lateScripts` keeps it. Absent where nothing holds the scripts back. */
    ententeEarly?: {
      /** Keep no more of it. @returns the presses, in their order; the same again if asked again */
      end: () => Event[];
    };
  }
}

/** The same press, for the element that it met. */
function again(act: Event): Event {
  if (act instanceof KeyboardEvent) return new KeyboardEvent(act.type, act);
  return new MouseEvent(act.type, act instanceof MouseEvent ? act : { bubbles: true, cancelable: true });
}

/**
 * Answers what a reader pressed before the page was alive: nothing that was pressed is lost.
 * @param texts address of the page's texts: no part of it can answer before they are there
 */
export function EarlyActs({ texts }: { texts: string }) {
  useEffect(() => {
    void loadedTexts(texts).then(async () => {
      const acts = window.ententeEarly?.end() ?? [];
      for (const act of acts.splice(0)) {
        act.target?.dispatchEvent(again(act));
        // What it changed is drawn before the next is answered.
        await Promise.resolve();
      }
    });
  }, [texts]);
  return null;
}
