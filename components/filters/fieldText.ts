import { describeTime } from "@/components/ui/describeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { FIELD_KEYS, type FieldId } from "./fieldOptions";
import { shortName } from "./valueNames";

/** Codes of pairs are short; of names there is room for one. */
const shownIn = (field: FieldId) => (field === "who" ? 2 : 1);

/** What a closed field says, "All pairs", "US-VN, CN-VN", "Hanoi +3", and if anything is chosen in it. */
export function fieldText(field: FieldId | "when", filter: Filter, words: Words): { value: string; isActive: boolean } {
  if (field === "when") {
    const time = describeTime(filter, words);
    return { value: time ?? words.t("filters.all.when"), isActive: time !== undefined };
  }
  const names = FIELD_KEYS[field].flatMap((key) => (filter[key] ?? []).map((value) => shortName(key, value, words)));
  const rest = names.length - shownIn(field);
  const value = names.slice(0, shownIn(field)).join(", ") + (rest > 0 ? ` +${rest}` : "");
  return { value: value || words.t(`filters.all.${field}`), isActive: names.length > 0 };
}
