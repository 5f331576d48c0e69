import type { z } from "zod";
import type { Briefing } from "@/lib/model/briefing";
import { BRIEFING_VERSION, MAX_STEPS } from "@/lib/model/stage";

/** Why a file is not opened: a message under `edit.file`, and its values. */
export interface FileFault {
  id:
    | "tooLarge"
    | "notText"
    | "notJson"
    | "notObject"
    | "version"
    | "unknownKey"
    | "missing"
    | "wrongType"
    | "notOneOf"
    | "tooLong"
    | "tooMany"
    | "tooFew"
    | "form"
    | "twice";
  values: Readonly<Record<string, string | number>>;
}

export type FileRead = { briefing: Briefing } | { faults: readonly FileFault[] };

/** Bytes of a briefing's file; forty full steps stay under it. */
export const MAX_BRIEFING_BYTES = 1_000_000;
const LONGEST_SHOWN = 60;
/** More than this nobody reads at once. */
const MOST_FAULTS = 12;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const pathText = (path: readonly PropertyKey[]) =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    record,
  );
}

const TYPES: Readonly<Record<string, string>> = { array: "list", object: "object", record: "object", string: "text" };

function faultsOf(issue: z.core.$ZodIssue, record: unknown): FileFault[] {
  const field = pathText(issue.path);
  const raw = valueAt(record, issue.path);
  const value = show(raw);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        id: "unknownKey",
        values: { key: show(key).slice(1, -1), field, isTop: field === "" ? "yes" : "no" },
      }));
    case "invalid_type":
      if (raw === undefined) return [{ id: "missing", values: { field } }];
      return [{ id: "wrongType", values: { field, value, wanted: TYPES[issue.expected] ?? issue.expected } }];
    case "invalid_value":
      if (raw === undefined) return [{ id: "missing", values: { field } }];
      return [{ id: "notOneOf", values: { field, value, list: issue.values.map(String).join(", ") } }];
    case "too_big":
      return issue.origin === "array" && Array.isArray(raw)
        ? [{ id: "tooMany", values: { field, count: raw.length, most: Number(issue.maximum) } }]
        : [{ id: "tooLong", values: { field, most: Number(issue.maximum) } }];
    case "too_small":
      return [{ id: "tooFew", values: { field } }];
    default:
      return [{ id: "form", values: { field, value } }];
  }
}

function twice({ steps }: Briefing): FileFault[] {
  const seen = new Set<string>();
  return steps.flatMap(({ id }, i) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ id: "twice" as const, values: { field: `steps[${i}].id`, value: show(id) } }];
  });
}

function parse(text: string): { raw: unknown } | undefined {
  try {
    return { raw: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * Read a briefing's file: the whole of it, or every fault that stands in the way. It may be unfinished, with texts that are
 * still empty: the editor says so beside them. The schema comes when the first file
 * is opened.
 *
 * @param text content of a file from anywhere
 */
export async function readFile(text: string): Promise<FileRead> {
  const failed = (id: FileFault["id"], values: FileFault["values"] = {}): FileRead => ({ faults: [{ id, values }] });
  if (text.length > MAX_BRIEFING_BYTES) return failed("tooLarge", { most: MAX_BRIEFING_BYTES / 1_000_000 });
  const clean = text.replace(/^\ufeff/, "");
  const parsed = parse(clean);
  if (!parsed) {
    const { locateJsonFault } = await import("@/lib/store/jsonFile/locateJsonFault");
    const at = locateJsonFault(clean);
    return failed("notJson", { line: at?.line ?? 1, column: at?.column ?? 1 });
  }
  const { raw } = parsed;
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return failed("notObject");
  // first of all: of another version nothing else can be said
  const version: unknown = Reflect.get(raw, "version");
  if (version === undefined) return failed("missing", { field: "version" });
  if (version !== BRIEFING_VERSION) return failed("version", { value: show(version), wanted: BRIEFING_VERSION });
  await import("@/lib/model/withoutEval");
  const { unfinishedBriefingSchema } = await import("@/lib/model/briefing");
  // before the schema looks at each of very many
  const steps: unknown = Reflect.get(raw, "steps");
  if (Array.isArray(steps) && steps.length > MAX_STEPS)
    return failed("tooMany", { field: "steps", count: steps.length, most: MAX_STEPS });
  const checked = unfinishedBriefingSchema.safeParse(raw);
  if (!checked.success)
    return { faults: checked.error.issues.flatMap((issue) => faultsOf(issue, raw)).slice(0, MOST_FAULTS) };
  const faults = twice(checked.data);
  return faults.length > 0 ? { faults } : { briefing: checked.data };
}
