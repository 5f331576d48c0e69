"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { OPEN_PALETTE } from "./openPalette";

type Dialog = typeof import("./PaletteDialog").PaletteDialog;

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
  const [loaded, setLoaded] = useState<{ Dialog: Dialog }>();
  const [early, setEarly] = useState("");
  useEffect(() => {
    const open = () => {
      setEarly("");
      setIsOpen(true);
      void import("./PaletteDialog").then(({ PaletteDialog }) => setLoaded({ Dialog: PaletteDialog }));
    };
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
  const isWaiting = isOpen && !loaded;
  // A layout effect: it must end in the same moment in which the box takes the focus, or a letter between is lost.
  useLayoutEffect(() => {
    if (!isWaiting) return;
    // Letters that are typed before the box is there are kept for it, and reach nothing else.
    const onKey = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      setEarly((text) => text + event.key);
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [isWaiting]);
  if (!isOpen || !loaded) return null;
  const { Dialog } = loaded;
  return <Dialog words={words} locale={locale} hrefFor={hrefFor} first={early} onClose={() => setIsOpen(false)} />;
}
