import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { MarkActions } from "../chart";

/** What each form of the network is drawn from. */
export interface PictureProps {
  summary: Summary;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}
