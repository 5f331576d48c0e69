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
  async write(line: string): Promise<void> {
    this.text += `${line}\n`;
    if (this.text.length >= BUFFER_CHARS) await this.flush();
  }
  async flush(): Promise<void> {
    const text = this.text;
    this.text = "";
    if (text !== "" && !this.stream.write(text)) await once(this.stream, "drain");
  }
}

function lineOf({ file, row, ref, reason, text }: Reject): string {
  const own = file !== undefined && ref?.startsWith(`${file}, `) ? ref.slice(file.length + 2) : ref;
  const where = [...new Set([file, row > 0 && `row ${row}`, own])].filter(Boolean).join(", ");
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

  async function reject(found: Reject): Promise<void> {
    if (found.row === 0) faultCount += 1;
    else rejectCount += 1;
    const count = (reasons.get(found.reason) ?? 0) + 1;
    reasons.set(found.reason, count);
    if (!stderr.isTTY || count <= MAX_SHOWN) await log.write(lineOf(found));
  }
  const total = () =>
    `${counted(draftCount, "draft")}, ${counted(rejectCount, "reject")} of ${counted(draftCount + rejectCount, "row")}`;

  return {
    async take(item: ImportItem): Promise<void> {
      if ("reject" in item) await reject(item.reject);
      else {
        draftCount += 1;
        await drafts.write(JSON.stringify(item.draft));
      }
      if (performance.now() - shownAt < PROGRESS_MS) return;
      shownAt = performance.now();
      await log.write(`... ${total()}`);
      await log.flush();
    },
    /** @returns true if a file itself could not be read */
    async close(): Promise<boolean> {
      await drafts.flush();
      const byCount = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      for (const [reason, count] of byCount) await log.write(`  ${counted(count, "time")} ${reason}`);
      if (stderr.isTTY && byCount.some(([, count]) => count > MAX_SHOWN))
        await log.write(`  ${MAX_SHOWN} of each reason are shown: "2> rejects.txt" keeps them all.`);
      await log.write(total());
      await log.flush();
      return faultCount > 0;
    },
  };
}
