import { foldText } from "@/lib/model/text";
import { isJoined, readTokens, type Token } from "./tokens";

export interface PhraseOptions {
  /** the first letter must be a capital in the report: "Anh" is a country, "anh" is not */
  isName?: boolean;
  /** the unaccented spelling counts too: "Ha Noi" */
  isFolded?: boolean;
}

interface Entry<T> {
  isName: boolean;
  /** written in capitals alone: "US" is a country, "Us" is not */
  isUpper: boolean;
  /** words that a name writes with a capital: "An Ninh" is a city, "An ninh" is security */
  capitals: readonly boolean[];
  values: T[];
}

/** The phrases that begin with the same words, and how they go on. */
interface Node<T> {
  next?: Map<string, Node<T>>;
  /** phrases that end here, in the order in which they came */
  entries?: Entry<T>[];
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

/** Phrases by their words, one after the other. Look-ups cost the length of the longest phrase, whatever the number of phrases. */
export class PhraseIndex<T> {
  private readonly root: Node<T> = {};

  /** Add a phrase; the same phrase may stand for several values. */
  add(phrase: string, value: T, { isName = false, isFolded = false }: PhraseOptions = {}): void {
    this.put(phrase, value, isName);
    const folded = isFolded ? foldText(phrase) : "";
    if (isFolded && folded !== phrase.normalize("NFC").toLowerCase()) this.put(unmarked(phrase), value, isName);
  }

  private put(phrase: string, value: T, isName: boolean): void {
    const words = readTokens(phrase);
    if (words.length === 0) return;
    const capitals = words.map(({ isCapital }) => isName && isCapital);
    const isUpper = isName && phrase === phrase.toUpperCase();
    const { entries } = this.nodeOf(words);
    const same = entries.find((entry) => entry.isName === isName && entry.isUpper === isUpper);
    if (!same) entries.push({ isName, isUpper, capitals, values: [value] });
    else {
      if (!same.values.includes(value)) same.values.push(value);
      same.capitals = same.capitals.map((isCapital, i) => isCapital && capitals[i] === true);
    }
  }

  private nodeOf(words: readonly Token[]): { entries: Entry<T>[] } {
    let node = this.root;
    for (const { key } of words) {
      node.next ??= new Map();
      const next = node.next.get(key) ?? {};
      node.next.set(key, next);
      node = next;
    }
    node.entries ??= [];
    return { entries: node.entries };
  }

  /** The longest phrase that begins at token `at`, if any. */
  at(text: string, tokens: readonly Token[], at: number): PhraseHit<T> | undefined {
    const first = tokens[at];
    if (!first) return undefined;
    let found: PhraseHit<T> | undefined;
    let node = this.root.next?.get(first.key);
    for (let to = at; node; to++) {
      const last = tokens[to];
      if (!last) break;
      const entry = node.entries?.find((one) => fits(one, tokens, at));
      if (entry) found = { values: entry.values, from: at, to, start: first.start, end: last.end };
      const next: Token | undefined = tokens[to + 1];
      node = next && node.next && isJoined(text, last, next) ? node.next.get(next.key) : undefined;
    }
    return found;
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

/** True if the words from a token on have the capitals of a phrase. */
function fits<T>({ isName, isUpper, capitals }: Entry<T>, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!isName) return true;
  if (!first?.isCapital || (isUpper && first.text !== first.text.toUpperCase())) return false;
  return capitals.every((isCapital, i) => i === 0 || !isCapital || tokens[at + i]?.isCapital === true);
}
