/**
 * Small checks by hand for answers of our own API: no schema library gets into the browser. Each function
 * takes the value and where it stands ("events[3].title"), and throws an Error that names the place.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

function found(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : value === undefined ? "nothing" : `a ${typeof value}`;
}

function fail(where: string, wanted: string, value: unknown): never {
  throw new Error(`${where}: expected ${wanted}, found ${found(value)}`);
}

export function readObject(value: unknown, where: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(where, "an object", value);
  return value as JsonObject;
}

export function readText(value: unknown, where: string): string {
  return typeof value === "string" ? value : fail(where, "a text", value);
}

export function readNumber(value: unknown, where: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail(where, "a number", value);
}

export function readFlag(value: unknown, where: string): boolean {
  return typeof value === "boolean" ? value : fail(where, "true or false", value);
}

/** A list, each entry read by `read`; an absent list is an empty one. */
export function readList<T>(value: unknown, where: string, read: (entry: unknown, where: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) fail(where, "a list", value);
  return value.map((entry: unknown, i) => read(entry, `${where}[${i}]`));
}

/** One of the words of `list`. */
export function readWord<T extends string>(value: unknown, where: string, list: readonly T[]): T {
  return list.find((word) => word === value) ?? fail(where, `one of ${list.join(", ")}`, value);
}

/** The keys of `record` that are there; a key that is absent stays absent. */
export function present<T extends object>(record: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** `read` of a value that may be absent. */
export function optional<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): T | undefined {
  return value === undefined ? undefined : read(value, where);
}
