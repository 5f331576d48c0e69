"use client";

import { Modal } from "@/components/ui/Modal";
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
  return (
    <Modal title={words.t("briefing.keys.name")} words={words} onClose={onClose}>
      <dl className="key-help">
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
    </Modal>
  );
}
