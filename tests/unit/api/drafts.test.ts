import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/model/draft";
import { MAX_DRAFTS } from "@/lib/model/limits";
import { ask } from "./call";
import { draftOf } from "./draftCases";
import { ownFolder, write } from "./writes";

const folder = ownFolder();
const add = (...ids: string[]) => write("/api/drafts", { body: { drafts: ids.map(draftOf) } });
const list = async (query = "") => {
  const { ROUTES } = await import("./call");
  const { TOKEN } = await import("./writes");
  const request = new Request(`http://127.0.0.1:3000/api/drafts?${query}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return ROUTES["/api/drafts"]!.GET(request, { params: Promise.resolve({}) });
};
const idsOf = async (answer: Response) =>
  (await answer.json()).drafts.map(({ draft }: { draft: { id: string } }) => draft.id);
const remove = (id: string, body: object = { reason: "not verifiable" }) =>
  write("/api/drafts/{id}", { method: "DELETE", path: { id }, body });

describe("the queue of drafts", () => {
  it("keeps what is sent, in that order, page by page", async () => {
    const answer = await add("c", "a", "b");
    expect([answer.status, await answer.json()]).toEqual([201, { kept: ["c", "a", "b"], replaced: [], total: 3 }]);
    const first = await (await list("limit=2")).json();
    expect([first.total, first.drafts.map(({ draft }: { draft: Draft }) => draft)]).toEqual([
      3,
      [draftOf("c"), draftOf("a")],
    ]);
    // who is shown is decided on: the next page goes on behind it all the same
    await remove("a");
    expect(await idsOf(await list(`limit=2&cursor=${first.next}`))).toEqual(["b"]);
    expect((await list("cursor=zzz")).status).toBe(400);
  });

  it("replaces a draft that waits already", async () => {
    await add("a");
    expect(await (await add("a", "b")).json()).toEqual({ kept: ["a", "b"], replaced: ["a"], total: 2 });
  });

  it("lets one go with a reason, and takes it back", async () => {
    await add("a");
    const answer = await remove("a", { reason: "not verifiable", event: "2008-05-29-vn-us-meeting" });
    const { draft } = await answer.json();
    expect([answer.status, draft]).toEqual([200, draftOf("a")]);
    expect(await idsOf(await list())).toEqual([]);
    expect(JSON.parse(folder.text(`trail/drafts-${new Date().getUTCFullYear()}.ndjson`))).toMatchObject({
      by: "editor",
      action: "removed",
      id: "a",
      reason: "not verifiable",
      draft: { origin: "csv", originRef: "row of a", event: "2008-05-29-vn-us-meeting" },
    });
    expect((await write("/api/drafts", { body: { drafts: [draft] } })).status).toBe(201);
    expect(await idsOf(await list())).toEqual(["a"]);
  });

  it("wants a reason, of at most 1,000 characters", async () => {
    await add("a");
    expect((await remove("a", {})).status).toBe(422);
    expect((await remove("a", { reason: "" })).status).toBe(422);
    expect((await remove("a", { reason: "x".repeat(1_001) })).status).toBe(422);
    expect((await remove("a", { reason: "x".repeat(1_000) })).status).toBe(200);
    for (const id of ["a", "../people", "__proto__"]) expect((await remove(id)).status).toBe(404);
  });

  it("rejects several in one write, each with a line in the trail, and names those that are gone", async () => {
    await add("a", "b", "c");
    const rejectAll = (ids: string[], reason = "out of scope") =>
      write("/api/drafts", { method: "DELETE", headers: { "x-editor": "Lan" }, body: { ids, reason } });
    const answer = await rejectAll(["c", "nothing", "a", "c", "../people"]);
    const { removed, missing } = await answer.json();
    expect([answer.status, removed, missing]).toEqual([200, [draftOf("c"), draftOf("a")], ["nothing", "../people"]]);
    expect(await idsOf(await list())).toEqual(["b"]);
    const trail = folder.text(`trail/drafts-${new Date().getUTCFullYear()}.ndjson`).trimEnd().split("\n");
    expect(trail.map((line) => JSON.parse(line))).toMatchObject([
      { by: "Lan", action: "removed", id: "c", reason: "out of scope" },
      { by: "Lan", action: "removed", id: "a", reason: "out of scope" },
    ]);
    expect((await write("/api/drafts", { body: { drafts: removed } })).status).toBe(201);
    expect(await idsOf(await list())).toEqual(["b", "c", "a"]);
    expect((await rejectAll([])).status).toBe(422);
    expect((await rejectAll(["a"], "")).status).toBe(422);
    expect((await rejectAll(Array.from({ length: 201 }, (_, i) => `d-${i}`))).status).toBe(422);
    expect((await (await rejectAll(["nothing"])).json()).removed).toEqual([]);
  });

  it("takes 200 at once, not 201, and holds 5,000, not 5,001", async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `d-${i}`);
    expect((await add(...ids(201))).status).toBe(422);
    expect((await add(...ids(200))).status).toBe(201);
    for (let i = 0; i < MAX_DRAFTS - 201; i++) writeFileSync(path.join(folder.root(), `drafts/x-${i}.json`), "{}");
    expect((await add("last-one")).status).toBe(201);
    const answer = await add("one-more");
    expect([answer.status, (await answer.json()).detail]).toEqual([
      409,
      "The queue holds 5000 drafts; with these it would hold 5001, and at most 5000 are kept. Decide on some first.",
    ]);
    expect((await add("last-one")).status).toBe(201);
  });

  it("names a broken file and shows the others; the data do not mind", async () => {
    await add("a");
    const version = (await (await ask("/api/health")).json()).dataVersion;
    mkdirSync(path.join(folder.root(), "drafts"), { recursive: true });
    writeFileSync(path.join(folder.root(), "drafts/broken.json"), "{");
    const answer = await (await list()).json();
    expect(answer.problems).toEqual([{ file: "drafts/broken.json", fault: "is not a draft of this form" }]);
    expect(answer.drafts).toHaveLength(1);
    expect(await (await ask("/api/health")).json()).toMatchObject({ status: "ok", dataVersion: version });
  });

  it("is for editors only", async () => {
    for (const answer of [
      await ask("/api/drafts"),
      await ask("/api/drafts/{id}", { path: { id: "a" } }),
      await write("/api/drafts", { token: null, body: { drafts: [draftOf("a")] } }),
      await write("/api/drafts", { method: "DELETE", token: null, body: { ids: ["a"], reason: "no" } }),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("the trail of an event", () => {
  const ID = "2008-05-29-vn-us-meeting";
  it("tells each change, and to editors who and why", async () => {
    const before = await ask("/api/events/{id}", { path: { id: ID } });
    const file: unknown[] = JSON.parse(folder.text("events/2008.json"));
    const event = { ...Object(file[0]), title: { en: "Other" }, sources: ["wire-778899", "mod-a1b2c3"] };
    await write("/api/events/{id}", {
      method: "PUT",
      path: { id: ID },
      headers: { "if-match": before.headers.get("etag") ?? "", "x-editor": "Lan" },
      body: { event, reason: "as the ministry says" },
    });
    const changes = [
      { field: "title.en", before: "Talks in Hanoi", after: "Other" },
      { field: "sources", before: ["wire-778899"], after: ["wire-778899", "mod-a1b2c3"] },
      { field: "title.vi", before: "Hội đàm tại Hà Nội" },
    ];
    const open = await (await ask("/api/events/{id}/trail", { path: { id: ID } })).json();
    expect(open).toEqual({
      total: 1,
      entries: [{ time: expect.any(String), action: "changed", changes, sources: ["mod-a1b2c3"] }],
    });
    const closed = await write("/api/events/{id}/trail", { method: "GET", path: { id: ID } });
    expect((await closed.json()).entries[0]).toMatchObject({ by: "Lan", reason: "as the ministry says" });
    expect((await write("/api/events/{id}/trail", { method: "GET", path: { id: ID }, token: "no" })).status).toBe(401);
  });

  it("is empty where nothing was changed here, and 404 where there is no event", async () => {
    const answer = await ask("/api/events/{id}/trail", { path: { id: ID } });
    expect(await answer.json()).toEqual({ total: 0, entries: [] });
    expect((await ask("/api/events/{id}/trail", { path: { id: "nothing" } })).status).toBe(404);
    expect((await ask("/api/events/{id}/trail", { path: { id: ID }, query: "limit=201" })).status).toBe(400);
  });
});
