import { diskFiles } from "@/lib/store/jsonFile/files";
import { readFolder } from "@/lib/store/jsonFile/readFolder";
import { findInFiles } from "@/lib/store/write/changeEvent";
import { recordTag } from "@/lib/store/write/recordTag";
import { saveEvent } from "@/lib/store/write/saveEvent";
import { isWriteError } from "@/lib/store/write/writeErrors";
import { diskWrites } from "@/lib/store/write/writePort";

/** A process that saves once, for the tests to watch: `saveOnce.ts FOLDER EVENT [with-source]`. Prints "saved" or the refusal. */
const [root = "", id = "", withSource] = process.argv.slice(2);
const { texts } = await readFolder(diskFiles, root);
const old = findInFiles(texts, id)?.event;
if (!old) throw new Error(`${id} is not there`);
const event = { ...old, title: { en: "Saved once" } };
const change =
  withSource === undefined
    ? { event }
    : {
        event: { ...event, sources: [...old.sources, "brand-new"] },
        sources: [{ id: "brand-new", url: "https://new.example/1", lang: "en" }],
      };
try {
  await saveEvent(root, diskWrites, change, { expects: recordTag(old), by: "writer" });
  console.log("saved");
} catch (error) {
  console.log(isWriteError(error) ? JSON.stringify(error.refusal) : String(error));
}
