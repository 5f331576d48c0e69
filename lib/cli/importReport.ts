import { once } from "node:events";
import type { ImportItem, Reject } from "@/lib/importers/importer";

/** Milliseconds between two lines of progress. */
const PROGRESS_MS = 1_000;
/** Characters gathered before they are written: one write a row is slow. */
const BUFFER_CHARS = 1 << 16;
/** Rejects of one reason that a terminal shows; a file or pipe gets all. */
const MAX_SHOWN = 20;

/** Writes in large pieces, at the pace at which the reader takes them. */
class Output {
  private text = "";
  constructor(private readonly stream: NodeJS.WriteStream) {}
  /** Full: to be flushed before the next line. */
  get isFull(): boolean {
    return this.text.length >= BUFFER_CHARS;
  }
  write(line: string): void {
    this.text += `${line}\n`;
  }
  async flush(): Promise<void> {
    const text = this.text;
    this.text = "";
    if (text !== "" && !this.stream.write(text)) await once(this.stream, "drain");
  }
}

function lineOf({ file, row, ref, reason, text }: Reject): string {
  const own = file !== undefined && ref?.startsWith(`${file}, `) ? ref.slice(file.length + 2) : ref;
  let where = file ?? "";
  if (row > 0) where += `, row ${row}`;
  if (own !== undefined && own !== `row ${row}`) where += `, ${own}`;
  return `reject ${where}: ${reason}: ${text}`;
}

const counted = (count: number, one: string) => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

/**
 * Where drafts and rejects of an import go: drafts as NDJSON to stdout, rejects to stderr (on a terminal the first of each
 * reason), how far it is once a second, and at the end the counts by reason and in all.
 */
export function importReport(stdout = process.stdout, stderr = process.stderr) {
  const drafts = new Output(stdout);
  const log = new Output(stderr);
  const reasons = new Map<string, number>();
  let [draftCount, rejectCount, faultCount, shownAt] = [0, 0, 0, performance.now()];

  function reject(found: Reject): void {
    if (found.row === 0) faultCount += 1;
    else rejectCount += 1;
    const count = (reasons.get(found.reason) ?? 0) + 1;
    reasons.set(found.reason, count);
    if (!stderr.isTTY || count <= MAX_SHOWN) log.write(lineOf(found));
  }
  const total = () =>
    `${counted(draftCount, "draft")}, ${counted(rejectCount, "reject")} of ${counted(draftCount + rejectCount, "row")}`;

  const flush = async () => {
    await drafts.flush();
    await log.flush();
  };

  return {
    /** A promise only where something was written: most rows need none. */
    take(item: ImportItem): Promise<void> | undefined {
      if ("reject" in item) reject(item.reject);
      else {
        draftCount += 1;
        drafts.write(JSON.stringify(item.draft));
      }
      const isDue = performance.now() - shownAt >= PROGRESS_MS;
      if (isDue) {
        shownAt = performance.now();
        log.write(`... ${total()}`);
      }
      return isDue || drafts.isFull || log.isFull ? flush() : undefined;
    },
    /** @returns true if a file itself could not be read */
    async close(): Promise<boolean> {
      const byCount = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      for (const [reason, count] of byCount) log.write(`  ${counted(count, "time")} ${reason}`);
      if (stderr.isTTY && byCount.some(([, count]) => count > MAX_SHOWN))
        log.write(`  ${MAX_SHOWN} of each reason are shown: "2> rejects.txt" keeps them all.`);
      log.write(total());
      await flush();
      return faultCount > 0;
    },
  };
}
