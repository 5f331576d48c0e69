"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { OPEN_PALETTE } from "./openPalette";

const PaletteDialog = lazy(async () => ({ default: (await import("./PaletteDialog")).PaletteDialog }));

/** True where a letter is text: single-key shortcuts keep away from there. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.shiftKey;
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
}

/**
 * The command palette, once a page: Ctrl or ⌘ K, "/" outside of inputs, or the button in the head opens it.
 * Its code and the names that it searches are loaded then.
 *
 * @param hrefFor address of the Explore page with a filter
 */
export function Palette({ words, locale, hrefFor }: { words: Words; locale: Locale; hrefFor(filter: Filter): string }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const open = () => setIsOpen(true);
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    };
    addEventListener(OPEN_PALETTE, open);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener(OPEN_PALETTE, open);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <Suspense>
      {isOpen && <PaletteDialog words={words} locale={locale} hrefFor={hrefFor} onClose={() => setIsOpen(false)} />}
    </Suspense>
  );
}
