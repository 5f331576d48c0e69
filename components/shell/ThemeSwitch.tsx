"use client";

import { useSyncExternalStore } from "react";
import type { Words } from "@/lib/i18n/words";
import { APPEARANCES as THEMES } from "@/lib/model/vocabulary";

type Theme = (typeof THEMES)[number];
const CHANGED = "entente-theme-changed";

function currentTheme(): Theme {
  const shown = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === shown) ?? "light";
}

/** Show an appearance and keep it for the next visit. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("entente-theme", theme);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}

/** Light, dark or projector. */
export function ThemeSwitch({ words }: { words: Words }) {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => "light" as Theme);
  return (
    <select
      className="theme-switch"
      aria-label={words.t("shell.theme")}
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((entry) => entry === event.target.value);
        if (chosen) applyTheme(chosen);
      }}
    >
      {THEMES.map((entry) => (
        <option key={entry} value={entry}>
          {words.t(`shell.${entry}`)}
        </option>
      ))}
    </select>
  );
}
