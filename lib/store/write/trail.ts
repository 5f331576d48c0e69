import { z } from "zod";
import { localTextSchema } from "@/lib/model/record";

/** One change of one record, as a line of its trail. */
export const trailEntrySchema = z.strictObject({
  /** UTC, ISO 8601 */
  time: z.string(),
  /** the given name of the editor */
  by: z.string(),
  action: z.enum(["created", "changed", "removed", "restored"]),
  /** id of the record */
  id: z.string(),
  /** fields that changed, in the order of the record, with their values before and after; absent where there was none */
  changes: z
    .array(z.strictObject({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }))
    .optional(),
  /** ids of the sources that the change rests on */
  sources: z.array(z.string()).optional(),
  /** rows of lists that were written with it: "people/to-lam" */
  added: z.array(z.string()).optional(),
  /** why, in the editor's words */
  reason: z.string().optional(),
  /** of a draft: where it came from, what it was called, and the event that it became */
  draft: z
    .strictObject({
      origin: z.string(),
      originRef: z.string().optional(),
      title: localTextSchema.optional(),
      event: z.string().optional(),
    })
    .optional(),
});
export type TrailEntry = z.infer<typeof trailEntrySchema>;

type Fields = ReadonlyMap<string, unknown>;

/** Fields that are told one level down: title.en, evidence.start. */
const OPENED = ["title", "summary", "dateNote", "evidence"];

function fieldsOf(record: object | undefined): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record ?? {})) {
    if (OPENED.includes(key) && typeof value === "object" && value !== null)
      for (const [inner, part] of Object.entries(value)) fields.set(`${key}.${inner}`, part);
    else if (value !== undefined) fields.set(key, value);
  }
  return fields;
}

/** What differs between two forms of a record, field by field; all fields of a new one. */
export function diffRecords(before: object | undefined, after: object): NonNullable<TrailEntry["changes"]> {
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...next.keys(), ...old.keys()])];
  return names
    .filter((field) => JSON.stringify(old.get(field)) !== JSON.stringify(next.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) ? { before: old.get(field) } : {}),
      ...(next.has(field) ? { after: next.get(field) } : {}),
    }));
}

/**
 * The entries of a trail, the latest first. A line that is none (half of one, after a power cut) is left out.
 * @param text of a `.ndjson` file
 */
export function readTrail(text: string): TrailEntry[] {
  return text
    .split("\n")
    .flatMap((line) => {
      try {
        return trailEntrySchema.safeParse(JSON.parse(line)).data ?? [];
      } catch {
        return [];
      }
    })
    .reverse();
}
