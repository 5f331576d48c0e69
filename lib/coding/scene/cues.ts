import { isOneOf, KINDS, type Kind } from "@/lib/model/vocabulary";
import {
  ASIDE_WORDS_EN,
  ASIDE_WORDS_VI,
  FUTURE_WORDS_EN,
  FUTURE_WORDS_VI,
  MANNERED_CUES_EN,
  MENTION_WORDS_EN,
  MENTION_WORDS_VI,
  NOUN_CUES_EN,
  NOUN_CUES_VI,
  PAST_WORDS_EN,
  PAST_WORDS_VI,
  STRONG_CUES_EN,
  STRONG_CUES_VI,
} from "../keywords/eventCues";
import {
  CHAIR_WORDS_EN,
  CHAIR_WORDS_VI,
  SAYING_WORDS_EN,
  SAYING_WORDS_VI,
  TELLING_WORDS_EN,
  TELLING_WORDS_VI,
} from "../keywords/roleWords";
import { choices } from "../text/choices";
import type { PhraseIndex } from "../text/phraseIndex";
import { phraseLines, phraseSet } from "../text/wordsBefore";

/** The cue words of one language, in look-ups. */
export interface Cues {
  strong: PhraseIndex<Kind>;
  nouns: PhraseIndex<Kind>;
  mention: PhraseIndex<true>;
  past: PhraseIndex<true>;
  future: PhraseIndex<true>;
  aside: PhraseIndex<true>;
  chair: PhraseIndex<true>;
  saying: PhraseIndex<true>;
  telling: PhraseIndex<true>;
}

const kindOf = (name: string): Kind | undefined => (isOneOf(KINDS, name) ? name : undefined);

/** "Two bilateral meetings": what a meeting is called, in the plural. */
function withPlurals(index: PhraseIndex<Kind>): PhraseIndex<Kind> {
  for (const line of NOUN_CUES_EN.trim().split("\n")) {
    const [name = "", phrases = ""] = line.split("|");
    const kind = kindOf(name);
    // "Exchanges between their committees": bodies in the plural are no session.
    for (const phrase of kind === "committee" ? [] : phrases.split(","))
      if (kind !== undefined && /[a-rt-xz]$/.test(phrase)) index.add(`${phrase}s`, kind);
  }
  return index;
}

/** What somebody did, with the meetings whose manner the words tell. */
function strongEn(): PhraseIndex<Kind> {
  const index = phraseLines(STRONG_CUES_EN, kindOf);
  for (const [name, pattern] of MANNERED_CUES_EN) {
    const kind = kindOf(name);
    if (kind !== undefined) for (const phrase of choices(pattern)) index.add(phrase, kind);
  }
  return index;
}

function buildCues(lang: "en" | "vi"): Cues {
  const isVi = lang === "vi";
  return {
    strong: isVi ? phraseLines(STRONG_CUES_VI, kindOf) : strongEn(),
    nouns: isVi ? phraseLines(NOUN_CUES_VI, kindOf) : withPlurals(phraseLines(NOUN_CUES_EN, kindOf)),
    mention: phraseSet(isVi ? MENTION_WORDS_VI : MENTION_WORDS_EN),
    past: phraseSet(isVi ? PAST_WORDS_VI : PAST_WORDS_EN),
    future: phraseSet(isVi ? FUTURE_WORDS_VI : FUTURE_WORDS_EN),
    aside: phraseSet(isVi ? ASIDE_WORDS_VI : ASIDE_WORDS_EN),
    chair: phraseSet(isVi ? CHAIR_WORDS_VI : CHAIR_WORDS_EN),
    saying: phraseSet(isVi ? SAYING_WORDS_VI : SAYING_WORDS_EN),
    telling: phraseSet(isVi ? TELLING_WORDS_VI : TELLING_WORDS_EN),
  };
}

/** Cue words of both languages; they depend on no data. */
export const CUES: Readonly<Record<"en" | "vi", Cues>> = { en: buildCues("en"), vi: buildCues("vi") };
