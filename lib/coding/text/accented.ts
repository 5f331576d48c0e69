import type { PhraseIndex } from "./phraseIndex";
import { readTokens, type Token } from "./tokens";

/** Small words of Vietnamese as they look without their marks, and those of English. */
const PLAIN_VI = new Set(
  "ngay tai va cua cac da se voi hai ben bo truong thu tuong chinh quoc ngoai giao viet hoa dong chu tri trao doi hop tac quan he tiep gap thong nhat tham cho trong duoc lan nguoi nhung nam thang".split(
    " ",
  ),
);
const ENGLISH = new Set("the of and to in on with for by was were is his its that from".split(" "));
const SAMPLE_WORDS = 600;
const ENOUGH = 0.25;
const MOST_ENGLISH = 0.03;

/** True if a text is Vietnamese typed without its marks: "Thu tuong tiep Bo truong Ngoai giao". */
export function isUnaccented(tokens: readonly Token[]): boolean {
  const sample = tokens.slice(0, SAMPLE_WORDS);
  const share = (set: ReadonlySet<string>) => sample.filter(({ key }) => set.has(key)).length / sample.length;
  return sample.length > 8 && share(PLAIN_VI) >= ENOUGH && share(ENGLISH) <= MOST_ENGLISH;
}

const withCase = (plain: string, marked: string): string =>
  [...marked].map((letter, i) => (/\p{Lu}/u.test(plain.charAt(i)) ? letter.toUpperCase() : letter)).join("");

/**
 * A Vietnamese text with the marks of the phrases that coding knows; every letter keeps its place, so that quotes can be
 * cut from the text as it was typed. Linear.
 */
export function accented(text: string, index: PhraseIndex<string>): string {
  const tokens = readTokens(text);
  let result = "";
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    const hit = index.at(text, tokens, at);
    const words = readTokens(hit?.values[0] ?? "");
    if (!hit) continue;
    words.forEach(({ text: word }, i) => {
      const token = tokens[at + i];
      if (!token || token.text.length !== word.length) return;
      result += text.slice(done, token.start) + withCase(token.text, word);
      done = token.end;
    });
    at = hit.to;
  }
  return result + text.slice(done);
}
