import { THEMES } from "@/lib/bench/vocabulary";

/** Bars of a ranking. */
export const TOP = 20;
export const STACK = { width: 940, height: 178 };
export const RANKED_WIDTH = 300;
const HUES = ["war", "sea", "def", "def", "pol", "eco", "eco", "eco", "rights", "pol", "war", "oth", "oth"];

/** Name of the custom property with a theme's colour. */
export function hueOf(theme: string): string {
  return `--t-${HUES[THEMES.indexOf(theme)] ?? "oth"}`;
}
