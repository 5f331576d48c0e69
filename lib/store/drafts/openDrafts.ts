import "server-only";
import { dataRoot } from "../dataRoot";
import { diskFiles } from "../jsonFile/files";
import { type DraftQueue, openDraftQueue } from "./draftQueue";

const queues = new Map<string, DraftQueue>();

/** The drafts of this process. */
export function openDrafts(): DraftQueue {
  const root = dataRoot();
  const opened = queues.get(root) ?? openDraftQueue(root, diskFiles);
  queues.set(root, opened);
  return opened;
}
