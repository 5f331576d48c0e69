import { missingOf } from "@/lib/desk/missing";
import type { Draft } from "@/lib/model/draft";

/** `ready`: can be accepted unseen. `open`: something is missing. `likely`: it is on record already, as it seems. */
export const QUEUE_STATES = ["ready", "open", "likely"] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** What a draft of the queue needs from a person. */
export function queueState(draft: Draft): QueueState {
  if (draft.duplicates.some(({ isLikely }) => isLikely)) return "likely";
  return missingOf({ draft, accepted: [] }).length > 0 ? "open" : "ready";
}
