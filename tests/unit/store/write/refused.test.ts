import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import { recordTag } from "@/lib/store/write/recordTag";
import { freshFolder, ID } from "./folder";

const root = freshFolder();

it("a store that refuses a write, since the file has changed, gives the newer record at once", async () => {
  const store = await openJsonFileStore(root(), diskFiles, { isWatched: false });
  const before = store.snapshot()?.event(ID);
  if (!before) throw new Error(`${ID} is not in the fixture`);
  const file = path.join(root(), "events", `${before.start.slice(0, 4)}.json`);
  writeFileSync(file, readFileSync(file, "utf8").replace(before.title.en, "Another hand's title"));
  const event = { ...before, title: { en: "My title" } };
  await expect(store.save({ event }, { by: "me", expects: recordTag(before) })).rejects.toThrow();
  expect(store.snapshot()?.event(ID)?.title.en).toBe("Another hand's title");
  store.close();
});
