"use client";

import { useSyncExternalStore } from "react";
import type { Words } from "@/lib/i18n/words";
import { openPalette } from "./openPalette";
import "./paletteButton.css";

const never = () => () => {};
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** "Jump to…" in the head of every page; opens the palette that the page holds. */
export function PaletteButton({ words }: { words: Words }) {
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <button
      type="button"
      className="jump"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={openPalette}
    >
      {words.t("palette.jump")} <kbd>{apple ? "⌘ K" : "Ctrl K"}</kbd>
    </button>
  );
}
