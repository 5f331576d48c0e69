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
