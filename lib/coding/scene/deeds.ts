import type { Kind } from "@/lib/model/vocabulary";
import type { Span } from "../text/quote";

/** What sides hold, open or give, as a verb with its object: each verb alone says too little ("held", "opened", "received"). */
export interface Deed extends Span {
  kind: Kind;
}

/** Begins, holds or ends what has a name. */
export const HOLDS =
  /\b(?:held|holds|conduct(?:ed|s)|carri(?:ed|es) out|stage[ds]|began|begins|start(?:ed|s)|open(?:ed|s)|launch(?:ed|es)|kick(?:ed|s) off|joined(?: in)?|took part in|participated in|wrap(?:ped|s) up|conclude[ds]|complete[ds]|finished|ended)\s/giu;
export const EXERCISES = /\b(?:exercises?|drills?|patrols?|man(?:oeuv|euv)(?:re|er)s?|joint training)\b/iu;
export const PRACTISES = /\b(?:practi[sc]ed|rehearsed|trained|drilled|exercised|sailed|patrolled)\s/giu;
export const TOGETHER = /\b(?:together|jointly|in formation|side by side|joint (?:drill|exercise))\b/iu;
/** Opens or begins to build. Bounded. */
export const OPENS =
  /\b(?:(?:re)?open(?:ed|s)|inaugurate[ds]|launch(?:ed|es)|began|begins|start(?:ed|s)|commission(?:ed|s)|mark(?:ed|s) the (?:opening|closure|completion|inauguration|launch|start)|cut the ribbon|ceremony (?:was held )?(?:to|for|marking|of) (?:the )?(?:announce|start|begin|mark|open|launch|inaugurate|complet|clos|construct)(?:ing|ion|ure|e)?)\s/giu;
export const BUILT =
  /\b(?:bridge|tunnel|road|highway|expressway|railway|border gates?|border crossings?|crossing|checkpoints?|clearance (?:lane|route|point)|port|terminal|airport|plant|factory|school|hospital|clinic|office|consulate|embassy|monument|memorial|building|houses|laboratory|warehouse|campus|library|dam)\b/iu;
/** Gives or takes. */
export const GIVES =
  /\b(?:hand(?:ed|s) over|turn(?:ed|s) over|present(?:ed|s)|deliver(?:ed|s)|gave|gives|return(?:ed|s)|transfer(?:red|s)|donate[ds]|received|receives|accepted|took delivery of)\s/giu;
export const GOODS =
  /\b(?:vessels?|boats?|ships|aircraft|helicopters?|vehicles?|trucks?|ambulances?|equipment|devices|machines?|supplies|materials|medicines?|vaccines?|doses|masks|ventilators?|books|computers|laptops|scholarships|blankets|tents|remains|relics|artefacts|artifacts|antiquities|keys|houses|classrooms)\b/iu;
/** Was there when it was done. */
export const WITNESSES = /\b(?:attend(?:ed|s)|witness(?:ed|es)|presid(?:ed|es) over|oversaw|took part in)\s/giu;
export const SIGNING = /\bsigning\b/iu;
export const HANDOVER = /\b(?:hand(?:ing)?-?\s?over|(?:donation|repatriation|transfer) ceremony)\b/iu;
export const BREAKING = /\b(?:ground-?breaking|inauguration|ribbon-cutting)\b/iu;

/** Where the object of a verb ends: a stop, or a word that opens another part. */
const OBJECT_END = /[.;,:]|\s(?:to|on|at|in|for|from|with|after|during|before|that|by|aboard|along|near|where|who)\s/iu;
const CLAUSE_END = /[.;]/;
const OBJECT_CHARS = 90;

/** The words behind a verb up to where its object ends; a stop right behind the verb is part of it. */
function objectBehind(words: string, stop: RegExp): string {
  const end = words.search(stop);
  return end > 0 ? words.slice(0, end) : words;
}

const DEEDS: readonly (readonly [kind: Kind, verb: RegExp, object: RegExp, end: RegExp])[] = [
  ["exercise", HOLDS, EXERCISES, OBJECT_END],
  ["exercise", PRACTISES, TOGETHER, CLAUSE_END],
  ["project", OPENS, BUILT, OBJECT_END],
  ["handover", GIVES, GOODS, OBJECT_END],
  ["signing", WITNESSES, SIGNING, OBJECT_END],
  ["handover", WITNESSES, HANDOVER, OBJECT_END],
  ["project", WITNESSES, BREAKING, OBJECT_END],
];

/** What a sentence in English says that sides held, opened, gave or witnessed, in order. */
export function deedsIn(text: string, { start, end }: Span): Deed[] {
  const sentence = text.slice(start, end);
  return DEEDS.flatMap(([kind, verb, object, stop]) =>
    [...sentence.matchAll(verb)].flatMap(({ 0: words, index }): Deed[] => {
      const from = index + words.length;
      const found = object.exec(objectBehind(sentence.slice(from, from + OBJECT_CHARS), stop));
      return found ? [{ kind, start: start + index, end: start + from + found.index + found[0].length }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
}
