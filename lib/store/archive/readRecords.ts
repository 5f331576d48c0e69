import { type FileHandle, open } from "node:fs/promises";
import { UnavailableError } from "../moment";
import type { Places } from "./mergeChunks";

/** Bytes between two records that are read along rather than passed over, and bytes that are read at once. */
const GAP_BYTES = 32 * 1024;
const STRETCH_BYTES = 1024 * 1024;

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
   * The texts of the records of rows, in the order of the rows; records that stand near each other are read at once.
   * @throws UnavailableError wrong if a file is not the one that was read
   */
  async read(rows: readonly number[]): Promise<string[]> {
    const { file, offset, length } = this.places;
    const order = rows.map((row, at) => ({
      at,
      file: file[row] ?? -1,
      from: offset[row] ?? 0,
      size: length[row] ?? 0,
    }));
    order.sort((a, b) => a.file - b.file || a.from - b.from);
    const texts: string[] = new Array(rows.length).fill("");
    for (let i = 0; i < order.length; ) {
      const first = order[i]!;
      let [next, end] = [i, first.from];
      // At least one; then those behind it while the gap, and all of it, stay small.
      for (; next < order.length; next++) {
        const one = order[next]!;
        const isNear = one.from - end <= GAP_BYTES && one.from + one.size - first.from <= STRETCH_BYTES;
        if (one.file !== first.file || (next > i && !isNear)) break;
        end = one.from + one.size;
      }
      const bytes = await this.readStretch(first.file, first.from, end - first.from);
      for (; i < next; i++) {
        const { at, from, size } = order[i]!;
        texts[at] = bytes.toString("utf8", from - first.from, from - first.from + size);
      }
    }
    return texts;
  }

  private async readStretch(file: number, from: number, size: number): Promise<Buffer> {
    try {
      const handle = await this.handle(file);
      const facts = await handle.stat();
      if (`${facts.size} ${facts.mtimeMs} ${facts.ino}` !== this.files[file]?.stamp) throw new Error("changed");
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await handle.read(bytes, 0, size, from);
      if (bytesRead !== size) throw new Error("cut off");
      return bytes;
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
