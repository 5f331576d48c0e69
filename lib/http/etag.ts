import { createHash } from "node:crypto";
import type { Encoding } from "./encoding";

/** Raise it when answers change their shape: part of every tag, so that nobody keeps an answer of an older form. */
const API_FORM = 1;
const SUFFIX = /-(?:br|gzip)$/;

/** A short name for what an answer depends on, or for the answer itself. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(`${API_FORM}|`).update(content).digest("base64url").slice(0, 22);
}

/** The strong tag of one encoding of an answer: other bytes have another tag. */
export function etagOf(name: string, encoding: Encoding): string {
  return `"${name}${encoding === "identity" ? "" : `-${encoding}`}"`;
}

/**
 * The tag of If-None-Match that names this answer, in whatever encoding the reader has kept it.
 * @returns `undefined` if the reader has another or none
 */
export function keptTag(header: string | null, name: string): string | undefined {
  for (const entry of header?.split(",") ?? []) {
    const tag = entry.trim().replace(/^W\//, "");
    if (tag === "*") return etagOf(name, "identity");
    if (/^".*"$/.test(tag) && tag.slice(1, -1).replace(SUFFIX, "") === name) return tag;
  }
  return undefined;
}
