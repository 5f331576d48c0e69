import { createHash } from "node:crypto";

/** Raise it when answers change their shape: part of every tag, so that nobody keeps an answer of an older form. */
const API_FORM = 1;

/** The strong tag of an answer, from all that it depends on or from its bytes. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash("sha256").update(`${API_FORM}|`).update(content).digest("base64url").slice(0, 22)}"`;
}

/** True if If-None-Match names this tag. A cache on the way may have marked it as weak. */
export function isKept(header: string | null, tag: string): boolean {
  return (header?.split(",") ?? []).some((entry) => {
    const kept = entry.trim().replace(/^W\//, "");
    return kept === "*" || kept === tag;
  });
}

/**
 * The tag of an answer about one record: the record's own tag first, then that of all that the answer says beside it.
 * Who writes names the whole; only the record's part is compared, so that a change elsewhere is no conflict.
 */
export function recordEtag(record: string, whole: string): string {
  return `"${record}.${whole.slice(1, -1)}"`;
}

const NAMED = /^(?:W\/)?"([\w-]{22})(?:\.[\w-]{22})?"$/;

/** The tag of the record that an If-Match names; `undefined` if it names none, several, or any. */
export function namedRecord(header: string | null): string | undefined {
  return NAMED.exec(header?.trim() ?? "")?.[1];
}
