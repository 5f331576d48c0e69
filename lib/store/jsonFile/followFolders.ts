import { RESCAN_MS } from "@/lib/model/limits";
import type { FilePort } from "./files";

/** A save is often several writes: wait for the last before reading. Milliseconds. */
const SETTLE_MS = 120;

/**
 * Look again whenever a folder changes, and every RESCAN_MS besides: a folder may be missing, come back, or be out of
 * the system's watches.
 *
 * @param refresh must not reject
 * @returns       stops following
 */
export function followFolders(port: FilePort, folders: readonly string[], refresh: () => Promise<void>): () => void {
  const stops = new Map<string, () => void>();
  let settling: NodeJS.Timeout | undefined;
  let isClosed = false;
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void refresh(), SETTLE_MS).unref();
  };
  const watchMissing = () => {
    for (const folder of folders) {
      if (isClosed || stops.has(folder)) continue;
      try {
        stops.set(
          folder,
          port.watch(folder, soon, () => stops.delete(folder)),
        );
      } catch {
        // the folder is not there (yet), or the system has no watches left: the re-scan sees changes all the same
      }
    }
  };
  watchMissing();
  const scanning = setInterval(() => {
    watchMissing();
    void refresh();
  }, RESCAN_MS).unref();
  return () => {
    isClosed = true;
    clearTimeout(settling);
    clearInterval(scanning);
    for (const stop of stops.values()) stop();
    stops.clear();
  };
}
