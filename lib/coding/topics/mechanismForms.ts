import type { Mechanism } from "@/lib/model/record";
import { isOneOf, KINDS, type Kind } from "@/lib/model/vocabulary";
import { MECHANISM_NAMES, NAMES_OF_SORT } from "../keywords/mechanisms";
import { choices } from "../text/choices";
import { readTokens } from "../text/tokens";

/** A mechanism's name in one language, as the words that a report must hold. */
export interface MechanismForm {
  id: string;
  actors: readonly string[];
  lang: "en" | "vi";
  /** words of the name without small words, each in its plain form; sorted out of order in texts */
  words: readonly string[];
  /** the word that says what it is: "dialogue", "ủy ban" */
  head: string;
  /** the kind of event that alone may be called so */
  kind?: Kind;
}

const VIETNAMESE = /[^\p{ASCII}]/u;
const SMALL_EN = new Set("of on the for and between in at to a an level with two their its".split(" "));
const SMALL_VI = new Set("của về và giữa các cấp hai trên với tại ở".split(" "));

/** One spelling for words that are spelt in several ways: "defense", "labor", plurals, "hoà". */
export function plainWord(key: string): string {
  const known = SPELLINGS.get(key);
  if (known !== undefined) return known;
  if (/^[a-z]{3,12}ies$/.test(key)) return plainWord(`${key.slice(0, -3)}y`);
  return key.length > 4 && key.endsWith("s") && !key.endsWith("ss") && /^[a-z]+$/.test(key) ? key.slice(0, -1) : key;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["labor", "labour"],
  ["center", "centre"],
  ["strategy", "strategic"],
  ["governmental", "government"],
  ["committees", "committee"],
  ["hoà", "hòa"],
  ["uỷ", "ủy"],
  ["lí", "lý"],
  ["beibu", "tonkin"],
  ["negotiations", "negotiation"],
  ["zones", "zone"],
  ["navies", "navy"],
  ["parties", "party"],
  ["commission", "committee"],
  ["commissions", "committee"],
  ["ministerial", "minister"],
  ["vice", "deputy"],
  ["programme", "program"],
  ["two", "2"],
  ["khảo", "vấn"],
  ["boundary", "border"],
  ["frontier", "border"],
  ["agricultural", "agriculture"],
  ["diplomatic", "diplomacy"],
  ["scientific", "science"],
  ["technological", "technology"],
  ["technical", "technology"],
  ["politics", "political"],
  ["theoretical", "theory"],
  ["workshop", "seminar"],
  ["workshops", "seminar"],
  ["symposium", "seminar"],
  ["legislative", "parliamentary"],
  ["rail", "railway"],
  ["naval", "navy"],
  ["consultative", "consultation"],
  ["coordinating", "coordination"],
  ["talks", "negotiation"],
  ["issues", "affair"],
  ["matters", "affair"],
  ["concerns", "affair"],
  ["specialised", "special"],
  ["specialized", "special"],
]);

/** Words of a text that a name is made of. */
export function nameWords(text: string, lang: "en" | "vi"): string[] {
  const small = lang === "vi" ? SMALL_VI : SMALL_EN;
  return readTokens(text.replace(/\([^()]*\)/g, "").replace(/(?<!\p{L})vấn đề(?!\p{L})/giu, ""))
    .map(({ key }) => key)
    .filter((key) => !small.has(key))
    .map(plainWord);
}

/** What a mechanism's head word makes of an event. */
export const HEAD_KINDS: Readonly<Record<string, Kind>> = {
  dialogue: "dialogue",
  consultation: "consultation",
  committee: "committee",
  commission: "committee",
  council: "committee",
  "sub-committee": "committee",
  group: "meeting",
  meeting: "meeting",
  conference: "meeting",
  seminar: "dialogue",
  negotiation: "talks",
  talk: "talks",
  session: "committee",
  retreat: "meeting",
  exchange: "meeting",
  patrol: "exercise",
  exercise: "exercise",
  activity: "exercise",
  visit: "port-call",
  partnership: "exercise",
  endeavour: "exercise",
  vinbax: "exercise",
  repatriation: "handover",
  stocking: "project",
};

/** "handover:repatriation": a name that only an event of the kind has. */
function ofKind(name: string): readonly [Kind | undefined, string] {
  const [kind = "", plain] = name.split(":");
  return plain !== undefined && isOneOf(KINDS, kind) ? [kind, plain] : [undefined, name];
}

/** Further names of a mechanism: its own, and those of its sort. */
function otherNames(id: string): string[] {
  const ofSort = Object.entries(NAMES_OF_SORT).flatMap(([end, names]) => (id.endsWith(end) ? [names] : []));
  const all = [MECHANISM_NAMES[id] ?? "", ...ofSort].flatMap((names) => names.split("|")).flatMap(choices);
  return [...new Set(all)].filter((name) => name !== "");
}

/** Forms of all mechanisms: English and Vietnamese name, and names in brackets ("TIFA"). */
export function mechanismForms(mechanisms: readonly Mechanism[]): MechanismForm[] {
  return mechanisms.flatMap(({ id, actors, name }) => {
    const forms: MechanismForm[] = [];
    const en = nameWords(name.en, "en");
    const heads = [...en].reverse().filter((word) => word in HEAD_KINDS);
    const head = heads.find((word) => HEAD_KINDS[word] !== "meeting") ?? heads[0] ?? "";
    forms.push({ id, actors, lang: "en", words: en, head });
    if (name.vi !== undefined) forms.push({ id, actors, lang: "vi", words: nameWords(name.vi, "vi"), head });
    for (const other of otherNames(id)) {
      const [kind, plain] = ofKind(other);
      const lang = VIETNAMESE.test(other) ? "vi" : "en";
      forms.push({ id, actors, lang, words: nameWords(plain, lang), head, ...(kind ? { kind } : {}) });
      // "mmca", "vinbax": the same in both languages
      if (lang === "en" && !other.includes(" "))
        forms.push({ id, actors, lang: "vi", words: nameWords(other, "vi"), head });
    }
    return forms;
  });
}
