import { diskFiles } from "@/lib/store/jsonFile/files";
import { readFolder } from "@/lib/store/jsonFile/readFolder";
import { findInFiles } from "@/lib/store/write/changeEvent";
import { recordTag } from "@/lib/store/write/recordTag";
import { saveEvent } from "@/lib/store/write/saveEvent";
import { isWriteError } from "@/lib/store/write/writeErrors";
import { diskWrites } from "@/lib/store/write/writePort";

/**
 * A process that writes, for the tests to kill: `writer.ts FOLDER EVENT COUNT`. Told to go, it raises the number in the
 * event's title, moving the event to another year and bringing a source along, and tells each number that was saved.
 */
const [root = "", id = "", count = "0"] = process.argv.slice(2);

async function raise(): Promise<number> {
  for (;;) {
    const { texts } = await readFolder(diskFiles, root);
    const old = findInFiles(texts, id)?.event;
    if (!old) throw new Error(`${id} is not there`);
    const next = Number(/\d+$/.exec(old.title.en)?.[0] ?? "0") + 1;
    const source = `made-${String(next).padStart(6, "0")}`;
    const event = {
      ...old,
      title: { en: `Version ${next}` },
      // two writers never want the same
      summary: { en: `Written by ${process.pid}` },
      start: `${next % 2 === 0 ? 2008 : 2010}-05-29`,
      sources: ["wire-778899", source],
    };
    const sources = [{ id: source, url: `https://made.example/${next}`, lang: "en" }];
    try {
      await saveEvent(root, diskWrites, { event, sources }, { expects: recordTag(old), by: "writer" });
      return next;
    } catch (error) {
      if (!isWriteError(error) || error.refusal.kind !== "conflict") throw error;
    }
  }
}

process.on("message", async () => {
  for (let i = 0; i < Number(count); i++) process.send?.(await raise());
  process.disconnect();
});
process.send?.("ready");
