const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Calif|Colorado|Connecticut|Delaware|Florida|Fla|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Me|Maryland|Md|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Tex|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Guam|CA|CO|FL|IL|MD|PA|TX|NY|HI";
const WORD = "\\p{Lu}[\\p{L}’'.-]*";
const WITH_STATE = new RegExp(`(${WORD}(?: ${WORD}){0,3}), (?:${STATES})\\b`, "gu");
const BY_NAME =
  /\bNew York City\b|\bWashington(?=, D\. ?C|\.|$| February)|\b(?:in|at|to) (?:Washington|Camp David|Chicago|Kennebunkport)\b/gu;

/** "at Honolulu and Kapolei, Hawaii": the first of the two */
const BEFORE_AND = new RegExp(`(?:in|at|to) (${WORD}) and $`, "u");

interface NamedPlace {
  name: string;
  start: number;
  end: number;
}

/** Cities and sites of the United States that a description names, in its order, each once. Nothing is concluded from a meeting's name. */
export function usPlaces(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of [...text.matchAll(WITH_STATE), ...text.matchAll(BY_NAME)]) {
    const whole = match[1] ?? match[0].replace(/^(?:in|at|to) /, "");
    const start = match.index + match[0].indexOf(whole);
    const both = BEFORE_AND.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (both) found.push({ name: both, start: start - both.length - 5, end: start - 5 });
    if (!found.some(({ name }) => name === whole)) found.push({ name: whole, start, end: start + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const SENTENCE_END = /(?<!\b(?:U|S|D|C|J|St|Md|Me|Tex|Fla|Calif))\. (?=\p{Lu})/u;

/** Length of the first sentence of a description: "U.S." and "Tex." do not end it. */
export function firstSentence(text: string): number {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text.length : end + 1;
}
