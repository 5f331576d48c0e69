"use client";

import { KeyHelp } from "@/components/ui/KeyHelp";
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
export function ShowKeys({ words, onClose }: { words: Words; onClose: () => void }) {
  return <KeyHelp keys={KEYS} texts="briefing.keys" words={words} onClose={onClose} />;
}
