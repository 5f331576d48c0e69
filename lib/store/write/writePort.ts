import { link, mkdir, open, rename, unlink } from "node:fs/promises";
import { diskFiles, type FilePort } from "../jsonFile/files";

/** All that the store does to a disk when it writes: the only door, so that a test can make any call fail. */
export interface WritePort extends FilePort {
  /** Make a folder and those above it; nothing if it is there. */
  makeFolder(folder: string): Promise<void>;
  /** Make a file that must not be there yet, and flush it. @throws EEXIST */
  create(file: string, bytes: Uint8Array): Promise<void>;
  /** Cut a file at an offset (made if absent), write from there, and flush it. */
  writeFrom(file: string, offset: number, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name of a file. @throws EEXIST */
  link(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Flush the names of a folder, so that what was renamed in it survives a power cut. */
  syncFolder(folder: string): Promise<void>;
}

/** The disk of this machine. */
export const diskWrites: WritePort = {
  ...diskFiles,
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  async create(file, bytes) {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async writeFrom(file, offset, bytes) {
    // "a" would ignore the offset, "r+" needs the file
    const handle = await open(file, "r+").catch(() => open(file, "w"));
    try {
      await handle.truncate(offset);
      await handle.write(bytes, 0, bytes.byteLength, offset);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  remove: (file) => unlink(file),
  async syncFolder(folder) {
    // Windows has no such thing; its renames are journaled by the file system
    if (process.platform === "win32") return;
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** The system's word for what went wrong ("ENOSPC"), or "unknown error". */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown error";
}
