import type { Draft } from "@/lib/model/draft";

const KEY = "entente-desk-open";

/** Lay drafts on the desk: its page takes them up when it is opened. False where the browser keeps nothing, or not so much. */
export function handOver(drafts: readonly Draft[], isQueued: boolean): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ drafts, isQueued }));
    return true;
  } catch {
    return false;
  }
}

/** What was laid on the desk by another page of this window, once. */
export async function takeOver(): Promise<{ drafts: readonly Draft[]; isQueued: boolean } | undefined> {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing is kept, nothing is taken.
  }
  if (kept === null) return undefined;
  const value: unknown = JSON.parse(kept);
  if (typeof value !== "object" || value === null || !("drafts" in value)) return undefined;
  const { readDrafts } = await import("@/lib/desk/readDrafts");
  const { drafts } = readDrafts(JSON.stringify(value.drafts));
  return { drafts, isQueued: "isQueued" in value && value.isQueued === true };
}
