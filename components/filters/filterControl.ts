import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";

/** How a change came about: `replace` asks for no new entry in the history (letters typed one after the other). */
export interface ChangeManner {
  replace?: boolean;
}

/** What all parts of the bar share. */
export interface FilterControlProps {
  summary: Summary;
  words: Words;
  filter: Filter;
  onChange(next: Filter, manner?: ChangeManner): void;
}
