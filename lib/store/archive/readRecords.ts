import { type FileHandle, open } from "node:fs/promises";
import { UnavailableError } from "../moment";
import type { Places } from "./mergeChunks";

/** Reads single records where they stand: a million of them whole would not fit the memory. */
export class RecordReader {
  private readonly handles = new Map<number, Promise<FileHandle>>();

  /** @param files with the stamp of each (see stampOf), as they were when the places were noted */
  constructor(
    private readonly files: readonly { path: string; stamp: string }[],
    private readonly places: Places,
  ) {}

  private handle(file: number): Promise<FileHandle> {
    const known = this.handles.get(file) ?? open(/*turbopackIgnore: true*/ this.files[file]?.path ?? "", "r");
    this.handles.set(file, known);
    return known;
  }

  /**
   * The text of a row's record.
   * @throws UnavailableError wrong if its file is not the one that was read
   */
  async read(row: number): Promise<string> {
    const file = this.places.file[row] ?? -1;
    try {
      const handle = await this.handle(file);
      const facts = await handle.stat();
      if (`${facts.size} ${facts.mtimeMs} ${facts.ino}` !== this.files[file]?.stamp) throw new Error("changed");
      const bytes = Buffer.alloc(this.places.length[row] ?? 0);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, this.places.offset[row] ?? 0);
      if (bytesRead !== bytes.length) throw new Error("cut off");
      return bytes.toString("utf8");
    } catch (error) {
      void this.handles.get(file)?.then(
        (open) => open.close(),
        () => undefined,
      );
      this.handles.delete(file);
      throw new UnavailableError("wrong", "The file of events has changed and is being read anew.", { cause: error });
    }
  }
}
