import { editDistance } from "@/lib/model/editDistance";
import { foldText } from "@/lib/model/text";

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
    const edits = editDistance(wanted, folded);
    if (edits < fewest) {
      best = entry;
      fewest = edits;
    }
  }
  return best;
}
