import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";

/** What stands before the name of a ship of each navy. Own list. */
const PREFIXES: Readonly<Record<string, string>> = {
  USS: "US",
  USNS: "US",
  USCGC: "US",
  HMS: "GB",
  RFA: "GB",
  HMAS: "AU",
  HMNZS: "NZ",
  HMCS: "CA",
  HTMS: "TH",
  ROKS: "KR",
  JS: "JP",
  INS: "IN",
  ICGS: "IN",
  KRI: "ID",
  KD: "MY",
  RSS: "SG",
  BRP: "PH",
};
/** "USS Mobile", "tàu HMAS Toowoomba". Bounded. */
export const SHIP_NAME =
  /\b(?:USS|USNS|USCGC|HMS|RFA|HMAS|HMNZS|HMCS|HTMS|ROKS|JS|INS|ICGS|KRI|KD|RSS|BRP)(?=\s["“‘']?\p{Lu}\p{L})/gu;
const NEAR_SENTENCES = 3;

/** The countries whose ships a part of the text names, each with its words. */
export const shipsIn = (text: string, { start, end }: Span): [actor: string, by: Span][] =>
  [...text.slice(start, end).matchAll(SHIP_NAME)].flatMap(({ 0: prefix, index }) => {
    const actor = PREFIXES[prefix];
    const from = start + index;
    return actor === undefined ? [] : [[actor, { start: from, end: from + prefix.length }]];
  });

/** The countries whose ships the headline and the first sentences of an event name. */
export function sidesOfShips({ text }: Report, scene: Scene): Map<string, Span> {
  const sides = new Map<string, Span>();
  if (scene.kind !== "port-call" && scene.kind !== "exercise") return sides;
  for (const view of inOrder(scene).slice(0, NEAR_SENTENCES))
    for (const [actor, by] of shipsIn(text, view)) if (!sides.has(actor)) sides.set(actor, by);
  return sides;
}
