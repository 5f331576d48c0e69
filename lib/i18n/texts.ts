import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { perProcess } from "@/lib/http/perProcess";
import type { Locale } from "@/lib/model/vocabulary";
import type { Labels } from "./labels";
import type { Messages } from "./words";

/** What all pages of a language share: their messages, the names of things, and the land of maps with its names. */
export interface Texts {
  messages: Messages;
  labels: Labels;
  land: BaseGeometry;
}

/** Languages of the present data and of those before: more are asked for by nobody. */
const MOST = 8;

const isMap = (value: unknown): value is Map<string, Texts> => value instanceof Map;
const kept = () => perProcess("texts", isMap, () => new Map());

/**
 * The address of the texts of a language: a page names it, instead of carrying them itself, and a browser keeps them for all pages.
 * @param generation build and data, as `generationOf` has it
 */
export function textsAddress(locale: Locale, generation: string): string {
  return `/api/texts?locale=${locale}&v=${generation}`;
}

/** Keep texts under their address: on the server those of the page that is drawn, in a browser those that came. */
export function keepTexts(address: string, texts: Texts): void {
  const all = kept();
  if (all.get(address) === texts) return;
  all.set(address, texts);
  for (const first of all.keys()) if (all.size > MOST) all.delete(first);
}

/** Texts that were kept under an address. */
export function textsAt(address: string): Texts | undefined {
  return kept().get(address);
}
