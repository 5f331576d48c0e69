import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { FIELD_KEYS, type FieldId } from "./fieldOptions";
import { shortName } from "./valueNames";

const SHOWN = 2;

/** What a closed field says: "All pairs", "US-VN, CN-VN", "Hanoi, Da Nang +3". */
export function fieldText(field: FieldId, filter: Filter, words: Words): string {
  const names = FIELD_KEYS[field].flatMap((key) => (filter[key] ?? []).map((value) => shortName(key, value, words)));
  if (names.length === 0) return words.t(`filters.all.${field}`);
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join(", ") + (rest > 0 ? ` +${rest}` : "");
}
