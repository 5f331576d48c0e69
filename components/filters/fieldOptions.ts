import type { Words } from "@/lib/i18n/words";
import type { Filter, ListKey } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { type NameBook, type NameKind, searchText } from "./reference";
import { optionName } from "./valueNames";

/** The fields of the bar that offer values, and the keys of the filter that each sets. */
export const FIELD_KEYS = {
  who: ["pair", "actor"],
  theme: ["theme"],
  kind: ["kind"],
  level: ["level"],
  place: ["place"],
  mechanism: ["mechanism"],
  more: ["format", "status"],
} as const satisfies Record<string, readonly ListKey[]>;

export type FieldId = keyof typeof FIELD_KEYS;
export const FIELD_IDS = ["who", "theme", "kind", "level", "place", "mechanism", "more"] as const;

export interface FieldOption {
  /** key and value, unique in a field */
  id: string;
  key: ListKey;
  value: string;
  label: string;
  /** events that match with it, by the summary: not narrowed by the field's own choice */
  count: number;
  isSubtheme: boolean;
  /** chosen, and without events under the other filters */
  isFaded: boolean;
  search: string;
}

export interface OptionGroup {
  id: string;
  /** heading; empty where the field has only one group */
  label: string;
  items: FieldOption[];
}

/** Values with their number of events, in the order of the summary. */
function countsOf(summary: Summary, key: ListKey): readonly (readonly [string, number])[] {
  switch (key) {
    case "pair":
      return summary.byPair.map((row) => [row.pair, row.events]);
    case "actor":
      return summary.byActor.map((row) => [row.actor, row.events]);
    case "theme":
      return summary.byTheme.map((row) => [row.theme, row.events]);
    case "kind":
      return summary.byKind.map((row) => [row.kind, row.events]);
    case "level":
      return summary.byLevel.map((row) => [row.level, row.events]);
    case "format":
      return summary.byFormat.map((row) => [row.format, row.events]);
    case "status":
      return summary.byStatus.map((row) => [row.status, row.events]);
    case "place":
      return summary.byPlace.map((row) => [row.place, row.events]);
    case "mechanism":
      return summary.byMechanism.map((row) => [row.mechanism, row.events]);
    case "person":
    case "instrument":
      return [];
  }
}

const NAME_KINDS: Partial<Record<ListKey, NameKind>> = {
  pair: "actor",
  actor: "actor",
  theme: "theme",
  place: "place",
  mechanism: "mechanism",
};

/** What a typed word is compared with: the name in this language, and all that the book knows beside it. */
function searchOf(key: ListKey, value: string, label: string, book: NameBook | undefined): string {
  const kind = NAME_KINDS[key];
  const ids = key === "pair" ? value.split("-") : [value];
  const known = kind && book ? ids.flatMap((id) => book[kind].get(id)?.search ?? []) : [];
  return searchText([label, value, ...known]);
}

function optionOf(key: ListKey, value: string, count: number, words: Words, book?: NameBook): FieldOption {
  const label = optionName(key, value, words);
  return {
    id: `${key}:${value}`,
    key,
    value,
    label,
    count,
    isSubtheme: key === "theme" && words.labels.themes[value]?.parent !== undefined,
    isFaded: count === 0,
    search: searchOf(key, value, label, book),
  };
}

/** Subthemes under their theme, families in reading order; those with a choice first, so that no child loses its parent. */
function byFamily(options: readonly FieldOption[], chosen: ReadonlySet<string>, words: Words): FieldOption[] {
  const families = new Map<string, FieldOption[]>();
  for (const id of Object.keys(words.labels.themes)) if (!words.labels.themes[id]?.parent) families.set(id, []);
  for (const option of options) {
    const head = words.labels.themes[option.value]?.parent ?? option.value;
    const family = families.get(head) ?? [];
    if (option.isSubtheme) family.push(option);
    else family.unshift(option);
    families.set(head, family);
  }
  const hasChoice = (family: readonly FieldOption[]) => family.some((option) => chosen.has(option.id));
  const all = [...families.values()];
  return [...all.filter(hasChoice), ...all.filter((family) => !hasChoice(family))].flat();
}

/**
 * The options of a field, as they stand in its menu.
 *
 * @param first  ids of options that come first (what was chosen when the menu opened), so that a click moves nothing
 * @param recent ids of options chosen lately, in a group of their own
 * @param book   names in both languages, once loaded
 * @returns      groups; options without events only where they are chosen, last
 */
export function fieldOptions(
  field: FieldId,
  { summary, filter, words }: { summary: Summary; filter: Filter; words: Words },
  { first, recent = [], book }: { first: ReadonlySet<string>; recent?: readonly string[]; book?: NameBook | undefined },
): OptionGroup[] {
  const faded: FieldOption[] = [];
  const groups: OptionGroup[] = FIELD_KEYS[field].map((key) => {
    const counts = countsOf(summary, key);
    const options = counts.filter(([, count]) => count > 0).map(([v, count]) => optionOf(key, v, count, words, book));
    const known = new Set(options.map((option) => option.value));
    const chosen: readonly string[] = filter[key] ?? [];
    const wanted = new Set([
      ...chosen,
      ...[...first].filter((id) => id.startsWith(`${key}:`)).map((id) => id.slice(key.length + 1)),
    ]);
    faded.push(...[...wanted].filter((v) => !known.has(v)).map((v) => optionOf(key, v, 0, words, book)));
    return { id: key, label: FIELD_KEYS[field].length > 1 ? words.t(`filters.group.${key}`) : "", items: options };
  });
  if (field === "theme") for (const group of groups) group.items = byFamily(group.items, first, words);
  else if (field === "who" || field === "place" || field === "mechanism") liftChosen(groups, first, recent, words);
  if (faded.length) groups.push({ id: "none", label: words.t("filters.group.none"), items: faded });
  return groups.filter((group) => group.items.length > 0);
}

/** Move what was chosen, then what was chosen lately, into groups on top. */
function liftChosen(groups: OptionGroup[], first: ReadonlySet<string>, recent: readonly string[], words: Words): void {
  const all = groups.flatMap((group) => group.items);
  const chosen = all.filter((option) => first.has(option.id));
  const late = recent.flatMap((id) => all.find((option) => option.id === id && !first.has(id)) ?? []);
  const lifted = new Set([...chosen, ...late]);
  if (lifted.size === 0) return;
  for (const group of groups) {
    group.items = group.items.filter((option) => !lifted.has(option));
    group.label ||= words.t("filters.group.others");
  }
  groups.unshift(
    { id: "chosen", label: words.t("filters.group.chosen"), items: chosen },
    { id: "recent", label: words.t("filters.group.recent"), items: late },
  );
}

/** Ids of the options that a filter holds in a field. */
export function chosenIn(field: FieldId, filter: Filter): string[] {
  return FIELD_KEYS[field].flatMap((key) => (filter[key] ?? []).map((value) => `${key}:${value}`));
}
