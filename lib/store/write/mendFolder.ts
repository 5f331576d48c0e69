import { withFolder } from "./dataFolder";
import { isWriteError } from "./writeErrors";
import type { WritePort } from "./writePort";

/**
 * Finish or clean what a killed writer left in a data folder. Whoever holds the folder now does the same, and one that
 * cannot be written is read all the same: so this never rejects.
 */
export async function mendFolder(root: string, port: WritePort): Promise<void> {
  try {
    await withFolder(root, port, async () => {}, 0);
  } catch (error) {
    if (isWriteError(error) && error.refusal.kind === "disk")
      console.error(`entente: the data folder cannot be written (${error.refusal.code}): editors will be told so`);
  }
}
