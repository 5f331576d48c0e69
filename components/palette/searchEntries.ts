import uFuzzy from "@leeoniya/ufuzzy";
import { searchText } from "@/components/filters/reference";
import { ENTRY_GROUPS, type EntryGroup, type PaletteEntry } from "./entries";

const MAX_IN_GROUP = 5;
const MAX_RANKED = 10_000;
/** Words may stand in any order, up to this many. */
const MAX_WORDS = 4;

// Words begin where words begin; one letter may be wrong, missing, doubled or swapped.
const finder = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, interLft: 1 });

export interface EntrySection {
  group: EntryGroup;
  entries: readonly PaletteEntry[];
}

/** Entries by group, groups in the order of their best find, at most five each. */
function intoSections(ranked: readonly PaletteEntry[]): EntrySection[] {
  const sections = new Map<EntryGroup, PaletteEntry[]>();
  for (const entry of ranked) {
    const section = sections.get(entry.group) ?? [];
    if (section.length < MAX_IN_GROUP) section.push(entry);
    sections.set(entry.group, section);
  }
  return [...sections].map(([group, entries]) => ({ group, entries }));
}

/**
 * Find entries by the words that a reader typed, without regard to accents, case and order.
 *
 * @returns sections, the best find first; for an empty text the pages, commands and first pairs
 */
export function searchEntries(entries: readonly PaletteEntry[], typed: string): EntrySection[] {
  const needle = searchText([typed]).trim();
  if (needle === "") {
    const open = entries.filter(({ group }) => group === "page" || group === "command" || group === "pair");
    return intoSections(open.sort((a, b) => ENTRY_GROUPS.indexOf(a.group) - ENTRY_GROUPS.indexOf(b.group)));
  }
  const haystack = entries.map((entry) => entry.search);
  const [indexes, , order] = finder.search(haystack, needle, MAX_WORDS, MAX_RANKED);
  const found = order && indexes ? order.map((at) => indexes[at]!) : (indexes ?? []);
  return intoSections(found.flatMap((at) => entries[at] ?? []));
}
