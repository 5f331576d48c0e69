"use client";

import type { Words } from "@/lib/i18n/words";
import { Modal } from "./Modal";
import "./keyHelp.css";

/**
 * The keys of a page, in a dialog.
 *
 * @param texts of messages: `<texts>.name` for the title, `<texts>.<what>` for each row
 */
export function KeyHelp({
  keys,
  texts,
  words,
  onClose,
}: {
  keys: readonly { keys: readonly string[]; what: string }[];
  texts: string;
  words: Words;
  onClose: () => void;
}) {
  return (
    <Modal title={words.t(`${texts}.name`)} words={words} onClose={onClose}>
      <dl className="key-help">
        {keys.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.t(`${texts}.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
