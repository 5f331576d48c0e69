import { foldText } from "@/lib/model/text";

/** Cells of a row by the names of the header, whatever their order: upper and lower case and accents aside. */
export interface Header {
  /** names as they are in the file */
  names: readonly string[];
  /** position of the first of these names, or undefined */
  indexOf(...names: string[]): number | undefined;
}

export function readHeader(names: readonly string[]): Header {
  const positions = new Map<string, number>();
  names.forEach((name, index) => {
    const key = foldText(name);
    if (key !== "" && !positions.has(key)) positions.set(key, index);
  });
  return {
    names,
    indexOf: (...asked) => asked.map((name) => positions.get(foldText(name))).find((index) => index !== undefined),
  };
}

/** "Event Type, Actor Country": names that a header lacks, each with its other spellings; empty if none. */
export function missingNames(header: Header, needed: readonly (readonly string[])[]): string {
  return needed.flatMap((names) => (header.indexOf(...names) === undefined ? (names[0] ?? []) : [])).join(", ");
}

/** What a reader is told where columns are missing. */
export function explainMissing(header: Header, missing: string): string {
  const found = header.names
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 60)
    .join(", ")
    .slice(0, 600);
  return `the header has no column ${missing}; it has: ${found || "nothing"}`;
}
