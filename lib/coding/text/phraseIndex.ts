import { foldText } from "@/lib/model/text";
import { isJoined, readTokens, type Token } from "./tokens";

export interface PhraseOptions {
  /** the first letter must be a capital in the report: "Anh" is a country, "anh" is not */
  isName?: boolean;
  /** the unaccented spelling counts too: "Ha Noi" */
  isFolded?: boolean;
}

interface Entry<T> {
  keys: readonly string[];
  isName: boolean;
  /** written in capitals alone: "US" is a country, "Us" is not */
  isUpper: boolean;
  /** words that a name writes with a capital: "An Ninh" is a city, "An ninh" is security */
  capitals: readonly boolean[];
  values: T[];
}

/** Words found in the report, from a list of phrases. */
export interface PhraseHit<T> {
  values: readonly T[];
  /** positions in the list of tokens, the last included */
  from: number;
  to: number;
  /** offsets in the report */
  start: number;
  end: number;
}

/** The same words without their marks, capitals kept. */
export function unmarked(phrase: string): string {
  return phrase.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Phrases by their first word. Look-ups cost the length of the longest phrase, whatever the number of phrases. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byPhrase = new Map<string, Entry<T>>();

  /** Add a phrase; the same phrase may stand for several values. */
  add(phrase: string, value: T, { isName = false, isFolded = false }: PhraseOptions = {}): void {
    this.put(phrase, value, isName);
    const folded = foldText(phrase);
    if (isFolded && folded !== phrase.normalize("NFC").toLowerCase()) this.put(unmarked(phrase), value, isName);
  }

  private put(phrase: string, value: T, isName: boolean): void {
    const words = readTokens(phrase);
    const keys = words.map(({ key }) => key);
    const capitals = words.map(({ isCapital }) => isName && isCapital);
    const first = keys[0];
    if (first === undefined) return;
    const isUpper = isName && phrase === phrase.toUpperCase();
    const phraseKey = `${isName ? 1 : 0}${isUpper ? 1 : 0} ${keys.join(" ")}`;
    const same = this.byPhrase.get(phraseKey);
    if (same) {
      if (!same.values.includes(value)) same.values.push(value);
      same.capitals = same.capitals.map((isCapital, i) => isCapital && capitals[i] === true);
      return;
    }
    const entry: Entry<T> = { keys, isName, isUpper, capitals, values: [value] };
    this.byPhrase.set(phraseKey, entry);
    const entries = this.byFirst.get(first) ?? [];
    // The longest first; of one length in the order in which they came.
    let at = entries.length;
    while (at > 0 && (entries[at - 1]?.keys.length ?? 0) < keys.length) at -= 1;
    entries.splice(at, 0, entry);
    this.byFirst.set(first, entries);
  }

  /** The longest phrase that begins at token `at`, if any. */
  at(text: string, tokens: readonly Token[], at: number): PhraseHit<T> | undefined {
    const first = tokens[at];
    if (!first) return undefined;
    for (const { keys, isName, isUpper, capitals, values } of this.byFirst.get(first.key) ?? []) {
      if (isName && !first.isCapital) continue;
      if (isUpper && first.text !== first.text.toUpperCase()) continue;
      const to = at + keys.length - 1;
      const last = tokens[to];
      if (!last) continue;
      let fits = true;
      for (let i = 1; fits && i < keys.length; i++) {
        const [left, right] = [tokens[at + i - 1], tokens[at + i]];
        fits =
          left !== undefined &&
          right !== undefined &&
          right.key === keys[i] &&
          (!capitals[i] || right.isCapital) &&
          isJoined(text, left, right);
      }
      if (fits) return { values, from: at, to, start: first.start, end: last.end };
    }
    return undefined;
  }

  /** All phrases of the report, from left to right, the longest first, none inside another. */
  all(text: string, tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.at(text, tokens, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.to;
    }
    return hits;
  }
}
