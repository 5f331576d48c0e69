/** A run of a sentence; `theme` asks for that theme's hue and the strong weight. */
export interface SentencePart {
  text: string;
  theme?: string;
}

const OPEN = "\ue000";
const MIDDLE = "\ue001";
const CLOSE = "\ue002";
const MARKED = /\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002/g;
const FIRST_LETTER = /^(\ue000[^\ue001]*\ue001)?(\p{Ll})/u;

/** The name of a theme on its way through a message: marked by signs that no text holds. */
export function markTheme(theme: string, name: string): string {
  return `${OPEN}${theme}${MIDDLE}${name}${CLOSE}`;
}

/** A sentence with a capital, also where a theme's name opens it. */
export function capitalised(text: string, locale: string): string {
  return text.replace(
    FIRST_LETTER,
    (_, mark: string | undefined, letter: string) => `${mark ?? ""}${letter.toLocaleUpperCase(locale)}`,
  );
}

/** Split a sentence with marked themes into runs. */
export function splitRuns(text: string): SentencePart[] {
  const runs: SentencePart[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[2] ?? "", theme: match[1] ?? "" });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
