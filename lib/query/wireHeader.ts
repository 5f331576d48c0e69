import type { ColumnLists } from "./columns";
import { WireError } from "./wireError";

/** What stands before the arrays. */
export interface Header {
  version: string;
  size: number;
  base: number;
  lists: ColumnLists;
  arrays: ReadonlyMap<string, { width: number; length: number }>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** @throws WireError always */
export function badHeader(what: string): never {
  throw new WireError("bad-header", `columns: the header has no right ${what}`);
}

function readLists(value: unknown): ColumnLists {
  if (!isObject(value)) badHeader("lists");
  const read = (name: string): string[] => {
    const list: unknown = value[name];
    if (!Array.isArray(list) || !list.every((id) => typeof id === "string")) badHeader(`list "${name}"`);
    return list;
  };
  const lists = {
    actors: read("actors"),
    pairs: read("pairs"),
    themes: read("themes"),
    places: read("places"),
    mechanisms: read("mechanisms"),
    people: read("people"),
    instruments: read("instruments"),
    kinds: read("kinds"),
    levels: read("levels"),
    formats: read("formats"),
    statuses: read("statuses"),
  };
  const parents: unknown = value.themeParents;
  if (!Array.isArray(parents) || parents.length !== lists.themes.length || !parents.every(isCount))
    badHeader("themeParents");
  if (parents.some((parent) => parent >= lists.themes.length)) badHeader("themeParents");
  return { ...lists, themeParents: parents };
}

/** @throws WireError `bad-header` naming what is wrong */
export function readHeader(text: string): Header {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    badHeader("JSON");
  }
  if (!isObject(header)) badHeader("JSON");
  const { version, size, base, lists, arrays } = header;
  if (typeof version !== "string") badHeader("version");
  if (!isCount(size)) badHeader("size");
  if (typeof base !== "number" || !Number.isSafeInteger(base)) badHeader("first day");
  if (!Array.isArray(arrays)) badHeader("arrays");
  const rows: readonly unknown[] = arrays;
  return {
    version,
    size,
    base,
    lists: readLists(lists),
    arrays: new Map(
      rows.map((row) => {
        const [name, width, length]: unknown[] = Array.isArray(row) ? row : [];
        if (typeof name !== "string" || !isCount(length) || (width !== 1 && width !== 2 && width !== 4))
          badHeader("array");
        return [name, { width, length }];
      }),
    ),
  };
}
