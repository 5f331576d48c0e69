import { readdirSync, utimesSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openDraftQueue } from "@/lib/store/drafts/draftQueue";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { draftOf } from "./draftCases";
import { ownFolder, write } from "./writes";

const folder = ownFolder();
const add = (...ids: string[]) => write("/api/drafts", { body: { drafts: ids.map(draftOf) } });
const idsThatWait = async () =>
  (await (await write("/api/drafts", { method: "GET" })).json()).drafts.map(
    ({ draft }: { draft: { id: string } }) => draft.id,
  );
const remove = (id: string, body: object = { reason: "not verifiable" }) =>
  write("/api/drafts/{id}", { method: "DELETE", path: { id }, body });

describe("rejected drafts", () => {
  const rejected = async () => (await write("/api/drafts/rejected", { method: "GET" })).json();
  const restore = (...ids: string[]) =>
    write("/api/drafts/rejected", { headers: { "x-editor": "Minh" }, body: { ids } });
  const shown = async () =>
    (await rejected()).entries.map(
      ({
        id,
        by,
        action,
        reason,
        isKept,
      }: {
        id: string;
        by: string;
        action: string;
        reason?: string;
        isKept: boolean;
      }) => [id, by, action, reason, isKept].filter((part) => part !== undefined).join(" "),
    );

  it("say who rejected them, when and why, the latest first; what became an event is none of them", async () => {
    await add("a", "b", "c");
    await write("/api/drafts/{id}", {
      method: "DELETE",
      path: { id: "a" },
      headers: { "x-editor": "Lan" },
      body: { reason: "no event" },
    });
    await remove("b", { reason: "saved", event: "2008-05-29-vn-us-meeting" });
    await remove("c", { reason: "not verifiable" });
    expect(await shown()).toEqual(["c editor removed not verifiable true", "a Lan removed no event true"]);
    const { total, entries } = await rejected();
    expect([total, entries[0].draft]).toEqual([2, { origin: "csv", originRef: "row of c" }]);
  });

  it("come back where they stood, and the trail tells it", async () => {
    await add("a", "b", "c");
    await remove("a");
    await remove("b");
    const answer = await restore("a", "a", "nothing", "../people");
    expect([answer.status, await answer.json()]).toEqual([200, { restored: ["a"], missing: ["nothing", "../people"] }]);
    expect(await idsThatWait()).toEqual(["a", "c"]);
    expect(await shown()).toEqual([
      "a Minh restored false",
      "b editor removed not verifiable true",
      "a editor removed not verifiable false",
    ]);
    expect(await (await restore("a")).json()).toEqual({ restored: [], missing: ["a"] });
    // one that was sent again meanwhile waits already: nothing is written over it
    await add("b");
    expect(await (await restore("b")).json()).toEqual({ restored: [], missing: ["b"] });
  });

  it("do not come back above what the queue holds, and only the latest are kept", async () => {
    // Three instead of thousands of files.
    const queue = openDraftQueue(folder.root(), diskFiles, { waiting: 3, rejected: 3 });
    const reject = (id: string) => queue.remove([id], { by: "Lan", reason: "not verifiable" });
    await queue.add(["a", "b"].map(draftOf), "Lan");
    await reject("a");
    await queue.add(["c", "d"].map(draftOf), "Lan");
    await expect(queue.restore(["a"], "Minh")).rejects.toMatchObject({
      refusal: {
        kind: "full",
        detail: "The queue holds 3 drafts; with these it would hold 4, and at most 3 are kept. Decide on some first.",
      },
    });
    const kept = path.join(folder.root(), "trail", "drafts");
    utimesSync(path.join(kept, "a.json"), 1, 1);
    for (const id of ["b", "c", "d"]) await reject(id);
    expect(readdirSync(kept).sort()).toEqual(["b.json", "c.json", "d.json"]);
    expect((await shown()).at(-1)).toBe("a Lan removed not verifiable false");
  });
});
