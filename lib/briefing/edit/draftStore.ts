import type { Briefing } from "@/lib/model/briefing";
import { optional, readObject, readText } from "@/lib/query/readJson";
import { readDraftBriefing } from "./readDraft";

/** What is kept of a briefing that is being written. */
export interface KeptDraft {
  briefing: Briefing;
  /** mark of the server's version that it began from or was last saved as; absent for one that is only here */
  base?: string;
  /** when it was kept, ISO */
  kept: string;
}

/** The part of localStorage that is used: any call may throw. */
export type DraftPort = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "entente-briefing-draft:";
export const draftKey = (id: string) => `${PREFIX}${id}`;

/** The draft of an id: nothing where there is none, "broken" where what is kept cannot be read (it is left as it is). */
export function readDraft(port: DraftPort, id: string): KeptDraft | "broken" | undefined {
  try {
    const text = port.getItem(draftKey(id));
    if (text === null) return undefined;
    const kept = readObject(JSON.parse(text), "draft");
    const base = optional(kept.base, "draft.base", readText);
    return {
      briefing: readDraftBriefing(kept.briefing, "draft.briefing"),
      ...(base === undefined ? {} : { base }),
      kept: readText(kept.kept, "draft.kept"),
    };
  } catch {
    return "broken";
  }
}

/** "kept", "full" where the browser's room is used up, "refused" where it keeps nothing for this site. */
export type KeepResult = "kept" | "full" | "refused";

export function keepDraft(port: DraftPort, draft: KeptDraft): KeepResult {
  try {
    port.setItem(draftKey(draft.briefing.id), JSON.stringify(draft));
    return "kept";
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED" ? "full" : "refused";
  }
}

export function dropDraft(port: DraftPort, id: string): void {
  try {
    port.removeItem(draftKey(id));
  } catch {
    // a browser that keeps nothing has nothing to drop
  }
}

/** All drafts that can be read, the last kept first. */
export function listDrafts(port: DraftPort): KeptDraft[] {
  const drafts: KeptDraft[] = [];
  try {
    for (let i = 0; i < port.length; i++) {
      const key = port.key(i);
      const draft = key?.startsWith(PREFIX) ? readDraft(port, key.slice(PREFIX.length)) : undefined;
      if (draft !== undefined && draft !== "broken") drafts.push(draft);
    }
  } catch {
    return drafts;
  }
  return drafts.sort((a, b) => (a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : 0));
}
