import { editDistance } from "@/lib/model/editDistance";
import type { Person } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { readTokens } from "../text/tokens";

/** Countries whose names are written in other letters or spelled in several ways. */
const OTHER_SCRIPTS = new Set(
  "RU UA BY KZ KG UZ TJ TM MN GE AM BG RS LA KH TH MM IN NP LK BD PK AF IR EG SA AE IL GR ID MY BN".split(" "),
);
const SHORTEST = 5;
const LONG = 8;

/** "Sergey" and "Sergei", "Phomvihane" and "Phomvihan": one word in two spellings, the first letter the same. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  const most = length >= LONG ? 2 : 1;
  return length >= SHORTEST && a[0] === b[0] && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/**
 * The one person whose name is spelled like these words: "Sergey Lavrov" for Sergei Lavrov. One word at least is the same, the others
 * differ by a letter, long ones by two.
 */
export function spelledAlike(people: readonly Person[]): (keys: readonly string[]) => Person | undefined {
  const names = people
    .filter(({ actor }) => OTHER_SCRIPTS.has(actor))
    .map((person) => ({ person, words: readTokens(person.name.en).map(({ key }) => foldText(key)) }))
    .filter(({ words }) => words.length > 1);
  return (keys) => {
    const words = keys.map(foldText);
    const found = names.filter(
      ({ words: own }) =>
        own.length === words.length &&
        own.some((word, at) => word === words[at] && word.length >= SHORTEST) &&
        own.every((word, at) => isAlike(word, words[at] ?? "")),
    );
    return found.length === 1 ? found[0]?.person : undefined;
  };
}
