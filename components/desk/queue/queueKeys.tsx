"use client";

import type { KeyboardEvent } from "react";
import { KeyHelp } from "@/components/ui/KeyHelp";
import type { Words } from "@/lib/i18n/words";
import { isTyping } from "../deskKeys";

const KEYS = [
  { keys: ["J"], what: "next" },
  { keys: ["K"], what: "previous" },
  { keys: ["Enter"], what: "open" },
  { keys: ["X"], what: "choose" },
  { keys: ["Shift X"], what: "chooseAll" },
  { keys: ["A"], what: "accept" },
  { keys: ["R"], what: "reject" },
  { keys: ["Esc"], what: "leave" },
  { keys: ["Ctrl Z"], what: "undo" },
  { keys: ["?"], what: "help" },
];

/** The keys of the queue. */
export function QueueKeys({ words, onClose }: { words: Words; onClose: () => void }) {
  return <KeyHelp keys={KEYS} texts="desk.queue.keys" words={words} onClose={onClose} />;
}

/** What the keys of the queue do. */
export interface QueueActs {
  /** to the row that many further on */
  onStep(by: 1 | -1): void;
  onChoose(): void;
  onChooseAll(): void;
  /** the chosen ones, else the one that has the focus */
  onAccept(): void;
  /** the same, once a reason is given */
  onReject(): void;
  /** from a text back to the row */
  onLeave(): void;
  onUndo(): void;
  onHelp(): void;
}

/**
 * The same letters as on the desk, for whole drafts. They count while the focus is in the queue and not in a text.
 *
 * @returns true if the key was one of ours
 */
export function queueKey(event: KeyboardEvent, acts: QueueActs): boolean {
  if (isTyping(event.target)) {
    if (event.key !== "Escape" || event.defaultPrevented) return false;
    acts.onLeave();
    return true;
  }
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === "z") {
    acts.onUndo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === "n" || key === "j") acts.onStep(1);
  else if (key === "p" || key === "k") acts.onStep(-1);
  else if (key === "x" && event.shiftKey) acts.onChooseAll();
  else if (key === "x") acts.onChoose();
  else if (key === "a" && !event.shiftKey) acts.onAccept();
  else if (key === "r") acts.onReject();
  else if (key === "?") acts.onHelp();
  else return false;
  return true;
}
