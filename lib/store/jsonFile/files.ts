import { watch } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";

export interface FileFacts {
  isFile: boolean;
  /** bytes */
  size: number;
  /** milliseconds since 1970 */
  modified: number;
  inode: number;
}

/** All that the store does to a disk: the only door, so that a test can make any call fail. */
export interface FilePort {
  /** Names in a folder, in no set order. @throws the system's error (ENOENT, EACCES ...) */
  list(folder: string): Promise<string[]>;
  read(file: string): Promise<Uint8Array>;
  facts(file: string): Promise<FileFacts>;
  /**
   * Call `onChange` whenever a name in the folder changes. Replacing a file by rename is seen, which a watch
   * on the file itself would miss. Does not keep the process alive.
   * @returns stops the watch; `onLost` tells that it stopped by itself (folder gone)
   */
  watch(folder: string, onChange: () => void, onLost: () => void): () => void;
}

/** The disk of this machine. */
export const diskFiles: FilePort = {
  list: (folder) => readdir(folder),
  read: (file) => readFile(file),
  async facts(file) {
    const found = await stat(file);
    return { isFile: found.isFile(), size: found.size, modified: found.mtimeMs, inode: found.ino };
  },
  watch(folder, onChange, onLost) {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on("error", () => {
      watcher.close();
      onLost();
    });
    return () => watcher.close();
  },
};
