import { searchText } from "@/components/filters/reference";
import type { DeskLists } from "@/lib/desk/lists";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { LocalText } from "@/lib/model/record";

/** A row of a list to choose from. */
export interface Choice {
  id: string;
  label: string;
  /** a country, a code */
  note?: string;
  /** every spelling, folded */
  search: string;
}

interface Named {
  id: string;
  name: LocalText;
  short?: LocalText | undefined;
  native?: string | undefined;
  aliases?: readonly string[] | undefined;
}

function choiceOf({ id, name, short, native, aliases }: Named, words: Words, note?: string): Choice {
  const spellings = [name.en, name.vi, short?.en, short?.vi, native, ...(aliases ?? []), id].filter(
    (text) => text !== undefined,
  );
  return { id, label: localText(name, words.locale), ...(note ? { note } : {}), search: searchText(spellings) };
}

/** The lists as choices, made once for each set of lists. */
export interface ChoiceBook {
  actor: readonly Choice[];
  place: readonly Choice[];
  mechanism: readonly Choice[];
  theme: readonly Choice[];
  metric: readonly Choice[];
  instrument: readonly Choice[];
  /** people of one side */
  peopleOf(actor: string): readonly Choice[];
}

const books = new WeakMap<DeskLists, Map<string, ChoiceBook>>();

function makeBook(lists: DeskLists, words: Words): ChoiceBook {
  const people = new Map<string, Choice[]>();
  for (const person of lists.people)
    people.set(person.actor, [...(people.get(person.actor) ?? []), choiceOf(person, words)]);
  const unitOf = (metric: DeskLists["metrics"][number]) =>
    metric.unit.currency ?? (metric.unit.other ? localText(metric.unit.other, words.locale) : undefined);
  return {
    actor: lists.actors.map((row) => choiceOf(row, words, row.id)),
    place: lists.places.map((row) => choiceOf(row, words, row.country && words.actor(row.country))),
    mechanism: lists.mechanisms.map((row) => choiceOf(row, words, row.actors.join("-"))),
    theme: lists.themes.map((row) =>
      choiceOf({ ...row, name: row.label }, words, row.parent && words.theme(row.parent)),
    ),
    metric: lists.metrics.map((row) => choiceOf(row, words, unitOf(row))),
    instrument: lists.instruments.map((row) => choiceOf(row, words)),
    peopleOf: (actor) => people.get(actor) ?? [],
  };
}

/** What can be chosen, in the page's language. */
export function choicesOf(lists: DeskLists, words: Words): ChoiceBook {
  const made = books.get(lists) ?? new Map<string, ChoiceBook>();
  books.set(lists, made);
  const book = made.get(words.locale) ?? makeBook(lists, words);
  made.set(words.locale, book);
  return book;
}
