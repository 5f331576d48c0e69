"use client";

import { Modal } from "@/components/ui/Modal";
import type { Words } from "@/lib/i18n/words";

const KEYS = [
  { keys: ["N", "J"], what: "next" },
  { keys: ["K"], what: "previous" },
  { keys: ["A"], what: "accept" },
  { keys: ["R"], what: "reject" },
  { keys: ["E"], what: "edit" },
  { keys: ["Esc"], what: "leave" },
  { keys: ["Ctrl Z", "Ctrl Y"], what: "undo" },
  { keys: ["?"], what: "help" },
];

/** The keys of the desk. */
export function KeyHelp({ words, onClose }: { words: Words; onClose: () => void }) {
  return (
    <Modal title={words.t("desk.keys.name")} words={words} onClose={onClose}>
      <dl className="dk-keys">
        {KEYS.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.t(`desk.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
