import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import type { Locale } from "@/lib/model/vocabulary";
import en from "./messages/en.json";
import vi from "./messages/vi.json";
import type { Messages } from "./words";

/** Nested texts in ICU syntax, as they stand in the files. */
interface Texts {
  [key: string]: string | Texts;
}

const TEXTS: Record<Locale, Texts> = { en, vi };

/** English under the wanted language: a gap shows English words instead of a key. */
function withEnglish(english: Texts, wanted: Texts): Texts {
  const merged: Texts = { ...english };
  for (const [key, text] of Object.entries(wanted)) {
    const below = english[key];
    merged[key] = typeof text === "object" && typeof below === "object" ? withEnglish(below, text) : text;
  }
  return merged;
}

/** The compiler gives objects without prototype, which a page cannot hand to the browser. */
function plain(compiled: CompiledMessage): CompiledMessage {
  return JSON.parse(JSON.stringify(compiled));
}

/** Compile texts in ICU syntax. A text that is none stays as it is written: one slip takes no page down (a test finds it). */
function compileMessages(texts: Texts): Messages {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      if (typeof text === "object") return [key, compileMessages(text)];
      try {
        return [key, plain(compile(text))];
      } catch {
        return [key, text];
      }
    }),
  );
}

/** Texts of the desk alone: no reader of another page waits for them. */
const APART: readonly string[] = ["desk", "coding", "importers"];

interface Loaded {
  shared: Messages;
  apart: Messages;
}
const loaded = new Map<Locale, Loaded>();

function load(locale: Locale): Loaded {
  const known = loaded.get(locale);
  if (known) return known;
  const all = Object.entries(compileMessages(withEnglish(en, TEXTS[locale])));
  const made = {
    shared: Object.fromEntries(all.filter(([name]) => !APART.includes(name))),
    apart: Object.fromEntries(all.filter(([name]) => APART.includes(name))),
  };
  loaded.set(locale, made);
  return made;
}

/**
 * All texts of a language that any page may need, compiled; the same object each time, so that a page that hands them to
 * several parts sends them once. Server only: the page hands them to the browser, one language at a time.
 */
export function loadMessages(locale: Locale): Messages {
  return load(locale).shared;
}

/** The texts of the desk, which only its own pages send. */
export function loadDeskMessages(locale: Locale): Messages {
  return load(locale).apart;
}
