import { foldText } from "@/lib/model/text";

/** Edits (insert, delete, replace) that turn `a` into `b`; texts are short ids. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

const LONGEST_WORD = 80;

/**
 * The entry of `list` that a mistyped word most likely meant: the fewest edits, at most two fifths of its letters.
 * On a tie the first. @returns `undefined` if none is near
 */
export function nearestOf(word: string, list: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const wanted = foldText(word).replaceAll(" ", "-");
  let best: string | undefined;
  let fewest = Math.floor(Math.max(wanted.length, 3) * 0.4) + 1;
  for (const entry of list) {
    const folded = foldText(entry).replaceAll(" ", "-");
    if (Math.abs(folded.length - wanted.length) >= fewest) continue;
    const edits = distance(wanted, folded);
    if (edits < fewest) {
      best = entry;
      fewest = edits;
    }
  }
  return best;
}
