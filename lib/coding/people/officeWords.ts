import type { Level } from "@/lib/model/vocabulary";
import { OFFICE_LINES_EN, OFFICE_LINES_VI, RANKS_EN } from "../keywords/offices";
import { LINK_WORDS_EN, LINK_WORDS_VI, TAIL_PHRASES_VI, TAIL_WORDS_EN } from "../keywords/officeTails";
import { choices } from "../text/choices";
import { PhraseIndex } from "../text/phraseIndex";

/** What an office is: a level, a part in a meeting ("head of delegation"), a rank, or a form of address. */
export type OfficeKind = Level | "head" | "rank" | "address";

/** The words of offices in one language. */
export interface OfficeWords {
  offices: PhraseIndex<OfficeKind>;
  /** bodies and subjects that an office goes on with */
  tails: PhraseIndex<true>;
  links: ReadonlySet<string>;
}

const OFFICE_KINDS: readonly OfficeKind[] = [
  "leader",
  "parliament",
  "minister",
  "vice-minister",
  "senior-official",
  "military",
  "local",
  "head",
  "rank",
  "address",
];

/** Offices that reports put in the plural: "foreign ministers A and B". */
const PLURAL =
  /(?:minister|secretary|president|leader|chief|commander|governor|ambassador|senator|counterpart|colleague|peer|envoy|negotiator|speaker|premier|director|general)$/;

/** The office words of a language, in look-ups. */
export function officeWords(lang: "en" | "vi"): OfficeWords {
  const offices = new PhraseIndex<OfficeKind>();
  for (const line of (lang === "en" ? OFFICE_LINES_EN : OFFICE_LINES_VI).trim().split("\n")) {
    const [name, phrases = ""] = line.split("|");
    const kind = OFFICE_KINDS.find((entry) => entry === name);
    if (!kind) continue;
    for (const phrase of phrases.split(",")) {
      offices.add(phrase, kind);
      if (lang === "en" && PLURAL.test(phrase)) offices.add(phrase.replace(/y$/, "ie").concat("s"), kind);
    }
  }
  if (lang === "en") for (const phrase of RANKS_EN.flatMap(choices)) offices.add(phrase, "rank");
  const tails = new PhraseIndex<true>();
  const words = lang === "en" ? [...TAIL_WORDS_EN] : TAIL_PHRASES_VI.split(",").map((phrase) => phrase.trim());
  for (const phrase of words) if (phrase !== "") tails.add(phrase, true);
  return { offices, tails, links: lang === "en" ? LINK_WORDS_EN : LINK_WORDS_VI };
}
