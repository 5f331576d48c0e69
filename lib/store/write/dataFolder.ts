import path from "node:path";
import { EVENTS_FOLDER } from "../jsonFile/dataFiles";
import { cleanTemps, removeFile, replaceFile } from "./atomicWrite";
import { hashOf, isApplicable, JOURNAL_FILE, type Journal, parseJournal } from "./journal";
import { takeLock } from "./lockFile";
import { isWriteError, WriteError } from "./writeErrors";
import { codeOf, type WritePort } from "./writePort";
import { inTurn } from "./writeQueue";

/** Folders in which writes put files. */
const WRITTEN = ["", EVENTS_FOLDER, "briefings", "drafts", "trail", "trail/events", "trail/briefings", "trail/drafts"];

/** A change of the data folder, whole or not at all. Lists before the events that name their rows. */
export interface FolderChange {
  /** new text of files by their path below the folder; null: the file goes */
  files: ReadonlyMap<string, string | null>;
  /** a line for the end of each of these files, without newline */
  lines: ReadonlyMap<string, string>;
}

const encoder = new TextEncoder();

/** The data folder in the hands of the one writer. */
export class HeldFolder {
  constructor(
    readonly root: string,
    readonly port: WritePort,
  ) {}

  private at(file: string): string {
    return path.join(/*turbopackIgnore: true*/ this.root, file);
  }

  /** Bytes of a file; `undefined` if there is none. */
  async read(file: string): Promise<Uint8Array | undefined> {
    try {
      return await this.port.read(this.at(file));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  /**
   * Make a change. It is made at the moment when the journal is renamed into place: a power cut before leaves the old
   * folder, one after it the new, since readers look through the journal and the next writer finishes it.
   *
   * @returns isDurable: false if the system could not promise that it survives a power cut
   * @throws  WriteError "disk" if nothing has changed
   */
  async commit({ files, lines }: FolderChange): Promise<{ isDurable: boolean }> {
    try {
      await this.port.syncFolder(this.root);
      const journal: Journal = { version: 1, files: [], lines: [] };
      for (const [file, text] of files) {
        const bytes = await this.read(file);
        journal.files.push({ file, before: bytes === undefined ? null : hashOf(bytes), text });
      }
      for (const [file, line] of lines) {
        const before = await this.read(file);
        journal.lines.push({ file, at: before?.byteLength ?? 0, text: `${line}\n` });
      }
      await replaceFile(this.port, this.at(JOURNAL_FILE), encoder.encode(JSON.stringify(journal)));
    } catch (error) {
      throw new WriteError({ kind: "disk", code: codeOf(error) });
    }
    try {
      await this.port.syncFolder(this.root);
      await this.finish();
      return { isDurable: true };
    } catch (error) {
      // The change is made all the same: the journal stands, and what it holds is read.
      console.error(`the change is kept in ${JOURNAL_FILE}, but its files could not be written (${codeOf(error)})`);
      return { isDurable: false };
    }
  }

  /** Put what a journal holds where it belongs; nothing if there is none. */
  async finish(): Promise<void> {
    const bytes = await this.read(JOURNAL_FILE);
    if (!bytes) return;
    const journal = parseJournal(new TextDecoder().decode(bytes));
    const now = new Map<string, Uint8Array | undefined>();
    for (const { file } of journal?.files ?? []) now.set(file, await this.read(file));
    if (!journal || !isApplicable(journal, (file) => now.get(file))) {
      const aside = `${JOURNAL_FILE}.${Date.now()}.aside`;
      await this.port.rename(this.at(JOURNAL_FILE), this.at(aside));
      console.error(`${aside}: files of this unfinished change were changed by hand since; it was not made`);
      return;
    }
    const folders = new Set<string>();
    for (const { file, text } of journal.files) {
      const place = this.at(file);
      folders.add(path.dirname(place));
      if (text === null) await removeFile(this.port, place);
      else {
        await this.port.makeFolder(path.dirname(place));
        await replaceFile(this.port, place, encoder.encode(text));
      }
    }
    for (const line of journal.lines) {
      await this.port.makeFolder(path.dirname(this.at(line.file)));
      folders.add(path.dirname(this.at(line.file)));
      await this.writeLine(line);
    }
    for (const folder of folders) await this.port.syncFolder(folder);
    await this.readBack(journal);
    await removeFile(this.port, this.at(JOURNAL_FILE));
    await this.port.syncFolder(this.root);
  }

  /** A line at its place, once: a part of it that a power cut left is written over, what others added stays. */
  private async writeLine({ file, at, text }: Journal["lines"][number]): Promise<void> {
    const line = encoder.encode(text);
    const bytes = (await this.read(file)) ?? new Uint8Array();
    const found = bytes.subarray(at, at + line.byteLength);
    const isPart = found.every((byte, i) => byte === line[i]);
    if (isPart && found.byteLength === line.byteLength) return;
    const isOwnEnd = isPart && bytes.byteLength >= at && bytes.byteLength <= at + line.byteLength;
    await this.port.writeFrom(this.at(file), isOwnEnd ? at : bytes.byteLength, line);
  }

  private async readBack(journal: Journal): Promise<void> {
    for (const { file, text } of journal.files) {
      const bytes = await this.read(file);
      const isSame = text === null ? bytes === undefined : bytes !== undefined && hashOf(bytes) === hashOf(text);
      if (!isSame) throw new Error(`${file} does not hold what was written to it`);
    }
  }
}

/**
 * Work on a data folder as its only writer: one at a time in this process and across processes. What a killed writer left
 * is finished or cleaned first.
 *
 * @param waitMs how long to wait for other processes, ms
 * @throws WriteError what `work` throws, "busy", or "disk" where the folder cannot be written
 */
export function withFolder<T>(
  root: string,
  port: WritePort,
  work: (folder: HeldFolder) => Promise<T>,
  waitMs?: number,
): Promise<T> {
  return inTurn(root, async () => {
    const release = await takeLock(port, root, waitMs).catch((error: unknown) => {
      throw isWriteError(error) ? error : new WriteError({ kind: "disk", code: codeOf(error) });
    });
    try {
      const folder = new HeldFolder(root, port);
      try {
        await cleanTemps(
          port,
          WRITTEN.map((name) => path.join(/*turbopackIgnore: true*/ root, name)),
        );
        await folder.finish();
      } catch (error) {
        throw new WriteError({ kind: "disk", code: codeOf(error) });
      }
      return await work(folder);
    } finally {
      await release().catch(() => {});
    }
  });
}
