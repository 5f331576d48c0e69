import type { EventRecord } from "@/lib/model/record";
import { slugOf } from "@/lib/model/text";
import type { DraftSource } from "./deskDraft";

const SLUG_CHARS = 40;
const HASH_BITS = 24;

/** FNV-1a, cut to six hex digits: tells apart, guards nothing. */
function hash6(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> (32 - HASH_BITS)).toString(16).padStart(6, "0");
}

/** A slug of whole words, of 40 characters at most. */
function shortSlug(text: string): string {
  const slug = slugOf(text);
  if (slug.length <= SLUG_CHARS) return slug;
  return slug
    .slice(0, SLUG_CHARS + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, SLUG_CHARS);
}

/** The id, or the first of `id-2`, `id-3` ... that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let n = 2; isTaken(free); n++) free = `${id}-${n}`;
  return free;
}

/** "vietnam-news-agency-2572f0": who published it, and six digits of its address, or of its title where it has none. */
export function sourceIdOf(source: DraftSource): string {
  const host = source.url && /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source.url)?.[1];
  const name = shortSlug(source.publisher ?? host ?? "") || "source";
  return `${name}-${hash6(source.url ?? `${source.title ?? ""} ${source.published ?? ""}`)}`;
}

/** "2025-05-08-vn-us-defence-policy-dialogue-13": day, actors, and the series with its round or the first words of the title. */
export function eventIdOf(
  event: Pick<EventRecord, "start" | "participants" | "mechanism" | "round" | "title">,
): string {
  const actors = [...new Set(event.participants.map(({ actor }) => actor))].sort().slice(0, 3);
  const pair = actors.join("-").toLowerCase();
  const series = event.mechanism?.replace(new RegExp(`^${pair}-`), "");
  const what = series
    ? [series, event.round].filter((part) => part !== undefined).join("-")
    : shortSlug(event.title.en);
  return [event.start, pair, what].filter((part) => part !== "").join("-");
}
