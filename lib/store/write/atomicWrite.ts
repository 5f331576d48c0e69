import path from "node:path";
import { codeOf, type WritePort } from "./writePort";

const TEMP = /^\..+\.\d+-\d+\.tmp$/;
let made = 0;

/** True for the name of a file that a write leaves behind where its process is killed: never read as data. */
export function isTempName(name: string): boolean {
  return TEMP.test(name);
}

/** A name beside a file that no other write of any process uses. */
function tempBeside(file: string): string {
  made += 1;
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${made}.tmp`);
}

/**
 * Give a file new content: the old or the new stands there at any moment, never a part.
 * Temporary file in the same folder, flush, rename. The folder is not flushed: see `syncFolder`.
 *
 * @throws the system's error; the file is then as it was, and no temporary file is left
 */
export async function replaceFile(port: WritePort, file: string, bytes: Uint8Array): Promise<void> {
  const temp = tempBeside(file);
  try {
    await port.create(temp, bytes);
    await port.rename(temp, file);
  } catch (error) {
    await port.remove(temp).catch(() => {});
    throw error;
  }
}

/** Remove a file; one that is not there is removed already. */
export async function removeFile(port: WritePort, file: string): Promise<void> {
  try {
    await port.remove(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/**
 * Remove what killed writers left in these folders. Only under the lock: a temporary file of a living one must stay.
 */
export async function cleanTemps(port: WritePort, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await port.list(folder).catch(() => []);
    for (const name of names) if (isTempName(name)) await removeFile(port, path.join(folder, name)).catch(() => {});
  }
}
