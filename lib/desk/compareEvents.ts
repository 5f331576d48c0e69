import { type FieldDifference, fieldDifferences, fieldText } from "@/lib/model/fieldDifferences";

/** Fields that are told one level down. */
const OPENED = ["title", "summary", "dateNote", "evidence"];

function fieldsOf(record: object): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (OPENED.includes(key) && typeof value === "object" && value !== null)
      for (const [inner, part] of Object.entries(value)) fields.set(`${key}.${inner}`, fieldText(part));
    else if (value !== undefined) fields.set(key, fieldText(value));
  }
  return fields;
}

/** The fields in which two forms of an event differ, in the order of `mine`, then those that only the other has. */
export function compareEvents(mine: object, theirs: object): FieldDifference[] {
  return fieldDifferences(fieldsOf(mine), fieldsOf(theirs));
}
