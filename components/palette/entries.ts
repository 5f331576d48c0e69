import { type NameBook, type NameKind, searchText } from "@/components/filters/reference";
import { applyTheme } from "@/components/shell/ThemeSwitch";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { LOCALES } from "@/lib/model/vocabulary";

/** The kinds of things to jump to, in the order in which equal finds are shown. */
export const ENTRY_GROUPS = [
  "pair",
  "actor",
  "person",
  "theme",
  "place",
  "mechanism",
  "instrument",
  "event",
  "page",
  "command",
] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export interface PaletteEntry {
  id: string;
  group: EntryGroup;
  label: string;
  /** small words at the right: a code, a country, a date */
  note?: string;
  /** theme whose swatch stands before the label */
  theme?: string;
  /** folded spellings in both languages; empty for events, which the server searches */
  search: string;
  /** where it leads; an entry without address acts by `run` */
  href?: string;
  /** Explore narrowed to its events, where the entry itself leads to a page of its own */
  explore?: string;
  run?: () => void;
}

const LANGUAGE_NAMES = { en: "English", vi: "Tiếng Việt" };

/** Things to jump to, from the names of the page and, once loaded, of both languages. */
export function namedEntries(
  words: Words,
  { book, pairs, hrefFor }: { book?: NameBook | undefined; pairs: readonly string[]; hrefFor(filter: Filter): string },
): PaletteEntry[] {
  const { labels } = words;
  /** A thing with a page of its own leads there; its events in Explore stay one key away. */
  const pageOf = (path: string, filter: Filter) => ({
    href: `/${words.locale}/${path}`,
    explore: hrefFor(filter),
  });
  const spellings = (kind: NameKind, id: string) => book?.[kind].get(id)?.search ?? "";
  const entry = (
    group: EntryGroup & NameKind,
    id: string,
    label: string,
    filter: Filter,
    more: Partial<PaletteEntry> = {},
  ): PaletteEntry => ({
    id: `${group}:${id}`,
    group,
    label,
    search: `${searchText([label])}${spellings(group, id)}`.trim(),
    href: hrefFor(filter),
    ...more,
  });
  return [
    ...pairs.map((pair) => ({
      id: `pair:${pair}`,
      group: "pair" as const,
      label: words.pair(pair),
      note: pair,
      search: `${searchText([words.pair(pair), pair])}${pair
        .split("-")
        .map((id) => spellings("actor", id))
        .join("")}`.trim(),
      ...pageOf(`pairs/${pair}`, { pair: [pair] }),
    })),
    ...Object.keys(labels.actors).map((id) => entry("actor", id, words.actor(id), { actor: [id] }, { note: id })),
    ...[...(book?.person.values() ?? [])].map((person) =>
      entry(
        "person",
        person.id,
        person[words.locale],
        { person: [person.id] },
        {
          ...(person.actor ? { note: words.actor(person.actor) } : {}),
          ...pageOf(`people/${person.id}`, { person: [person.id] }),
        },
      ),
    ),
    ...Object.entries(labels.themes).map(([id, { parent }]) =>
      entry("theme", id, words.theme(id), { theme: [id] }, parent ? { note: words.theme(parent) } : { theme: id }),
    ),
    ...Object.entries(labels.places).map(([id, { country }]) =>
      entry("place", id, words.place(id), { place: [id] }, country ? { note: words.actor(country) } : {}),
    ),
    ...Object.entries(labels.mechanisms).map(([id, { actors }]) =>
      entry(
        "mechanism",
        id,
        words.mechanism(id),
        { mechanism: [id] },
        {
          note: actors.length === 2 ? actors.join("-") : "",
          ...pageOf(`mechanisms/${id}`, { mechanism: [id] }),
        },
      ),
    ),
    ...Object.keys(labels.instruments).map((id) => entry("instrument", id, words.instrument(id), { instrument: [id] })),
  ];
}

/** Pages of the app, and what can be switched from anywhere. */
export function fixedEntries(words: Words, go: (href: string) => void): PaletteEntry[] {
  const { locale, t } = words;
  const made = (group: EntryGroup, id: string, label: string, action: { href: string } | { run: () => void }) => ({
    id: `${group}:${id}`,
    group,
    label,
    // The id is the English word, so that it is found in either language.
    search: searchText([label, id]).trim(),
    ...action,
  });
  return [
    made("page", "explore", t("palette.explore"), { href: `/${locale}` }),
    ...(["pairs", "compare", "mechanisms", "people", "figures", "briefings", "desk"] as const).map((page) =>
      made("page", page, t(`shell.${page}`), { href: `/${locale}/${page}` }),
    ),
    made("page", "data", t("palette.data"), { href: `/${locale}/data` }),
    ...LOCALES.filter((other) => other !== locale).map((other) =>
      made("command", other, t("palette.language", { language: LANGUAGE_NAMES[other] }), {
        run: () => go(`/${other}${location.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, "")}${location.search}`),
      }),
    ),
    ...(["light", "dark", "projector"] as const).map((theme) =>
      made("command", theme, t(`palette.${theme}`), { run: () => applyTheme(theme) }),
    ),
  ];
}
