import { type BriefingFault, faultField } from "@/lib/briefing/briefingFault";
import type { Words } from "@/lib/i18n/words";

/** Faults by the field that can mend them. */
export type FaultsAt = ReadonlyMap<string, readonly BriefingFault[]>;

/** Each fault once, under its field. */
export function faultsByField(faults: readonly BriefingFault[]): FaultsAt {
  const fields = new Map<string, BriefingFault[]>();
  const seen = new Set<string>();
  for (const fault of faults) {
    const field = faultField(fault);
    const key = `${field} ${fault.code} ${JSON.stringify(fault.values)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    fields.set(field, [...(fields.get(field) ?? []), fault]);
  }
  return fields;
}

/** A fault in the reader's language. */
export function faultWords({ code, values }: BriefingFault, words: Words): string {
  const named =
    typeof values.field === "string" && words.has(`field.${values.field}`)
      ? { ...values, field: words.t(`field.${values.field}`).toLocaleLowerCase(words.locale) }
      : { ...values };
  return words.t(`edit.fault.${code}`, named);
}
