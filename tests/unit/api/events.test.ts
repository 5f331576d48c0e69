import { describe, expect, it, vi } from "vitest";
import type { EventRecord } from "@/lib/model/record";
import { ask } from "./call";
import { ownFolder, write } from "./writes";

const ONE = "/api/events/{id}";
const ID = "2008-05-29-vn-us-meeting";
const FILE = "events/2008.json";
const folder = ownFolder();

const EVENT: EventRecord = {
  id: "2024-07-01-vn-us-new",
  start: "2024-07-01",
  status: "held",
  kind: "talks",
  level: "minister",
  format: "in-person",
  place: "hanoi",
  participants: [{ actor: "VN" }, { actor: "US", person: "new-person" }],
  title: { en: "New talks" },
  summary: { en: "They talked." },
  themes: ["defence"],
  sources: ["new-000001"],
};
const ROWS = {
  sources: [{ id: "new-000001", url: "https://new.example/1", lang: "en" }],
  people: [{ id: "new-person", actor: "US", name: { en: "New Person" } }],
};

async function readEvent(id = ID): Promise<{ event: EventRecord; tag: string }> {
  const answer = await ask(ONE, { path: { id } });
  const {
    pairs: _p,
    sourceRecords: _s,
    parts: _a,
    previousRound: _v,
    nextRound: _n,
    dataVersion: _d,
    ...event
  } = await answer.json();
  return { event, tag: answer.headers.get("etag") ?? "" };
}
const change = (event: EventRecord, tag: string, more: object = {}) =>
  write(ONE, { method: "PUT", path: { id: event.id }, headers: { "if-match": tag }, body: { event, ...more } });

describe("POST /api/events", () => {
  it("writes the event with the rows that it needs, and serves it at once", async () => {
    const answer = await write("/api/events", { body: { event: EVENT, ...ROWS } });
    expect([answer.status, answer.headers.get("location")]).toEqual([201, `/api/events/${EVENT.id}`]);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ event: EVENT, durable: true });
    expect((await readEvent(EVENT.id)).event).toEqual(EVENT);
    expect(JSON.parse(folder.text("people.json"))).toContainEqual(ROWS.people[0]);
    expect(JSON.parse(folder.text("events/2024.json")).map(({ id }: { id: string }) => id)).toContain(EVENT.id);
  });

  it("answers 409 with the present one to an id that is there", async () => {
    const { event } = await readEvent();
    const answer = await write("/api/events", { body: { event: { ...event, title: { en: "Other" } } } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:exists", current: event });
  });

  it.each<[string, object, string]>([
    ["an unknown source", { sources: ["nowhere"] }, 'sources[0] names the unknown source "nowhere"'],
    ["an unknown place", { place: "hanoy" }, 'place names the unknown place "hanoy"; did you mean "hanoi"?'],
    ["one actor", { participants: [{ actor: "VN" }] }, "an event needs at least two actors, found VN"],
    ["an end before the start", { end: "2024-06-01" }, "end 2024-06-01 is before start 2024-07-01"],
  ])("answers 422 to %s, as the check of the data does, and writes nothing", async (_, wrong, fault) => {
    const before = folder.text("events/2024.json");
    const event = { ...EVENT, participants: [{ actor: "VN" }, { actor: "US" }], sources: ["mod-a1b2c3"], ...wrong };
    const answer = await write("/api/events", { body: { event } });
    expect(answer.status).toBe(422);
    expect((await answer.json()).problems).toEqual([{ file: "events/2024.json", record: EVENT.id, fault }]);
    expect(folder.text("events/2024.json")).toBe(before);
  });

  it("refuses rows that the event does not name", async () => {
    const event = { ...EVENT, participants: [{ actor: "VN" }, { actor: "US" }] };
    const answer = await write("/api/events", { body: { event, ...ROWS } });
    expect((await answer.json()).detail).toBe(
      "people.json: new-person: is sent along, but 2024-07-01-vn-us-new does not name it",
    );
  });
});

describe("PUT /api/events/{id}", () => {
  it("changes one record and nothing else of the file's form", async () => {
    const { event, tag } = await readEvent();
    const answer = await change({ ...event, title: { en: "Talks in the capital" } }, tag);
    expect(answer.status).toBe(200);
    const again = await readEvent();
    expect(again.event.title).toEqual({ en: "Talks in the capital" });
    expect(again.tag).not.toBe(tag);
    expect(folder.text(FILE)).toContain('"title": {\n      "en": "Talks in the capital"\n    }');
  });

  it("takes the tag of its own answer, and of GET after a change elsewhere", async () => {
    const { event, tag } = await readEvent();
    const first = await change({ ...event, title: { en: "First" } }, tag);
    expect(first.status).toBe(200);
    expect((await write("/api/events", { body: { event: EVENT, ...ROWS } })).status).toBe(201);
    const second = await change({ ...event, title: { en: "Second" } }, first.headers.get("etag") ?? "");
    expect(second.status).toBe(200);
  });

  it("answers 412 with both versions to who has read an older one", async () => {
    const { event, tag } = await readEvent();
    const theirs = { ...event, title: { en: "Theirs" } };
    const yours = { ...event, title: { en: "Yours" } };
    await change(theirs, tag);
    const answer = await change(yours, tag);
    expect(answer.status).toBe(412);
    expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:conflict", current: theirs, yours });
    const retry = await change(yours, answer.headers.get("etag") ?? "");
    expect(retry.status).toBe(200);
  });

  it("lets one of many at once win, and tells all others", async () => {
    const { event, tag } = await readEvent();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => change({ ...event, title: { en: `Version ${i}` } }, tag)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  });

  it("says the same again to who repeats a change whose answer was lost", async () => {
    const { event, tag } = await readEvent();
    const next = { ...event, title: { en: "Next" } };
    await change(next, tag);
    expect((await change(next, tag)).status).toBe(200);
    expect(folder.text(`trail/events/${ID}.ndjson`).trim().split("\n")).toHaveLength(1);
  });

  it("moves an event whose year changes", async () => {
    const { event, tag } = await readEvent();
    expect((await change({ ...event, start: "2009-05-29" }, tag)).status).toBe(200);
    expect(JSON.parse(folder.text("events/2009.json"))).toHaveLength(1);
    expect(() => folder.text(FILE)).toThrow("ENOENT");
    expect((await readEvent()).event.start).toBe("2009-05-29");
  });

  it.each<[string, Record<string, string>]>([
    ["without If-Match", {}],
    ["with any", { "if-match": "*" }],
    ["with a list", { "if-match": '"a", "b"' }],
  ])("answers 428 %s", async (_, headers) => {
    const { event } = await readEvent();
    const answer = await write(ONE, { method: "PUT", path: { id: ID }, headers, body: { event } });
    expect([answer.status, (await answer.json()).detail]).toEqual([
      428,
      "Send If-Match with the ETag that GET gave for this record, so that nobody's change is lost.",
    ]);
  });

  it("answers 404 to an unknown id and 400 to two ids", async () => {
    const { tag } = await readEvent();
    const event = { ...EVENT, participants: [{ actor: "VN" }, { actor: "US" }], sources: ["mod-a1b2c3"] };
    expect((await change(event, tag)).status).toBe(404);
    const answer = await write(ONE, { method: "PUT", path: { id: ID }, headers: { "if-match": tag }, body: { event } });
    expect([answer.status, (await answer.json()).detail]).toEqual([
      400,
      'The id of the record, "2024-07-01-vn-us-new", must be the one of the address.',
    ]);
  });

  it("writes nothing while the folder has faults of its own", async () => {
    const { event, tag } = await readEvent();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(`${folder.root()}/people.json`, "[");
    const answer = await change({ ...event, title: { en: "Other" } }, tag);
    expect(answer.status).toBe(503);
    expect((await answer.json()).problems[0].file).toBe("people.json");
  });

  it("writes a line of audit with the name, without the token", async () => {
    const { event, tag } = await readEvent();
    await write(ONE, {
      method: "PUT",
      path: { id: ID },
      headers: { "if-match": tag, "x-editor": encodeURIComponent("Hoàng Anh") },
      body: { event: { ...event, title: { en: "Other" } } },
    });
    const lines = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
    const line = lines.find((text) => text.includes("audit")) ?? "{}";
    expect(JSON.parse(line)).toMatchObject({ audit: `PUT /api/events/${ID}`, by: "Hoàng Anh", status: 200 });
    expect(lines.join("")).not.toContain("0123456789abcdef0123456789abcdef");
  });
});
