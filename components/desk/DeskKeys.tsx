"use client";

import { KeyHelp } from "@/components/ui/KeyHelp";
import type { Words } from "@/lib/i18n/words";

const KEYS = [
  { keys: ["N", "J"], what: "next" },
  { keys: ["K"], what: "previous" },
  { keys: ["A"], what: "accept" },
  { keys: ["Shift A"], what: "acceptAll" },
  { keys: ["R"], what: "reject" },
  { keys: ["Shift R"], what: "rejectDraft" },
  { keys: ["E"], what: "edit" },
  { keys: ["Esc"], what: "leave" },
  { keys: ["Ctrl Z", "Ctrl Y"], what: "undo" },
  { keys: ["S"], what: "save" },
  { keys: ["D"], what: "addSource" },
  { keys: ["T"], what: "nextDraft" },
  { keys: ["Ctrl V"], what: "paste" },
  { keys: ["?"], what: "help" },
];

/** The keys of the desk. */
export function DeskKeys({ words, onClose }: { words: Words; onClose: () => void }) {
  return <KeyHelp keys={KEYS} texts="desk.keys" words={words} onClose={onClose} />;
}
