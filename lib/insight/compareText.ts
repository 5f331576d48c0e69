import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { wholePercent } from "./compare";

/** How a side is named in little room: its actor where both pairs share the other one, else the pair; always by code. */
export function sideCode(side: CompareSide, { common }: Comparison): string {
  return common ? side.partner : side.pair;
}

/** The number of a bar: "42 %", "<1 %" where some events round to nothing, or events. */
export function measureText(events: number, total: number, measure: Measure, words: Words): string {
  if (measure === "count") return words.number(events);
  if (events > 0 && wholePercent(events, total) === 0) return `<${words.percent(0.01)}`;
  return words.percent(wholePercent(events, total) / 100);
}

/** Who leads and by how much: "US +42"; "0" where both numbers are the same. */
export function gapText(gap: number, comparison: Comparison, words: Words): string {
  if (gap === 0) return "0";
  const side = comparison.sides[gap > 0 ? 0 : 1];
  const code = comparison.isSame ? "" : `${sideCode(side, comparison)} `;
  return `${code}+${words.number(Math.abs(gap))}`;
}

/** What a mark says: pair, row, events of how many. */
export function markText(side: CompareSide, name: string, events: number, total: number, words: Words): string {
  return words.t("compare.mark", { pair: words.pair(side.pair), name, count: events, total });
}

/** A word of a list as the head of a row. */
export function capital(text: string, words: Words): string {
  return text.slice(0, 1).toLocaleUpperCase(words.locale) + text.slice(1);
}

/** Name of a group of places, as inside a sentence: "in Viet Nam", or of the first country where the pairs share none. */
export function placeGroupName(group: string, { common, isSame, sides }: Comparison, words: Words): string {
  const isAny = group === "home" && !common && !isSame;
  const name = words.t(`compare.inPlace.${isAny ? "homeAny" : group}`, { actor: words.theActor(sides[0].home) });
  return name.slice(0, 1).toLocaleLowerCase(words.locale) + name.slice(1);
}
