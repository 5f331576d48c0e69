"use client";

import { useLayoutEffect, useRef } from "react";
import type { Words } from "@/lib/i18n/words";

const KEYS = [
  { keys: ["→", "Space", "Page ↓"], what: "next" },
  { keys: ["←", "Page ↑"], what: "previous" },
  { keys: ["Home", "End"], what: "ends" },
  { keys: ["F"], what: "full" },
  { keys: ["N"], what: "notes" },
  { keys: ["B"], what: "blank" },
  { keys: ["Esc"], what: "escape" },
  { keys: ["?"], what: "help" },
];

/** The keys of a show. */
export function KeyHelp({ words, onClose }: { words: Words; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="key-help"
      aria-labelledby="key-help-name"
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
    >
      <h2 id="key-help-name">{words.t("briefing.keys.name")}</h2>
      <dl>
        {KEYS.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.t(`briefing.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="btn" onClick={() => dialog.current?.close()}>
        {words.t("event.close")}
      </button>
    </dialog>
  );
}
