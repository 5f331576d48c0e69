import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { MAX_BRIEFINGS, MAX_ID_CHARS, MAX_NEW_ROWS, MAX_WAITING_WRITES } from "@/lib/model/limits";
import { inTurn } from "@/lib/store/write/writeQueue";
import { ownFolder, write } from "./writes";

// Bodies, names, reasons, drafts and trails: in the tests of their routes.
const folder = ownFolder();

const eventOf = (id: string, sources: readonly string[] = ["mod-a1b2c3"]) => ({
  id,
  start: "2024-07-01",
  status: "held",
  kind: "talks",
  level: "minister",
  format: "in-person",
  participants: [{ actor: "VN" }, { actor: "US" }],
  title: { en: "New talks" },
  summary: { en: "They talked." },
  themes: ["defence"],
  sources,
});

it(`an id has at most ${MAX_ID_CHARS} characters`, async () => {
  expect((await write("/api/events", { body: { event: eventOf("x".repeat(MAX_ID_CHARS)) } })).status).toBe(201);
  const answer = await write("/api/events", { body: { event: eventOf("y".repeat(MAX_ID_CHARS + 1)) } });
  expect([answer.status, (await answer.json()).detail]).toEqual([
    422,
    `events/2024.json: ${"y".repeat(40)}…: id is longer than 160 characters`,
  ]);
});

it(`an event brings at most ${MAX_NEW_ROWS} rows of a list`, async () => {
  const send = (count: number) => {
    const sources = Array.from({ length: count }, (_, i) => ({
      id: `made-${i}`,
      url: `https://made.example/${i}`,
      lang: "en",
    }));
    const ids = sources.map(({ id }) => id);
    return write("/api/events", { body: { event: eventOf(`with-${count}`, ids), sources } });
  };
  expect((await send(MAX_NEW_ROWS)).status).toBe(201);
  expect((await send(MAX_NEW_ROWS + 1)).status).toBe(422);
});

it(`a folder holds at most ${MAX_BRIEFINGS} briefings`, async () => {
  const text = folder.text("briefings/one-step.json");
  for (let i = 0; i < MAX_BRIEFINGS - 2; i++)
    writeFileSync(path.join(folder.root(), `briefings/b-${i}.json`), text.replace("one-step", `b-${i}`));
  const make = (id: string) =>
    write("/api/briefings/{id}", {
      method: "PUT",
      path: { id },
      headers: { "if-none-match": "*" },
      body: { briefing: { ...JSON.parse(text), id } },
    });
  expect((await make("last-one")).status).toBe(201);
  const answer = await make("one-more");
  expect([answer.status, (await answer.json()).detail]).toEqual([
    409,
    "There are 200 briefings; at most 200 are kept.",
  ]);
});

it(`at most ${MAX_WAITING_WRITES} writes wait for their turn`, async () => {
  let go = () => {};
  const gate = new Promise<void>((done) => {
    go = done;
  });
  const waiting = Array.from({ length: MAX_WAITING_WRITES }, (_, i) =>
    inTurn("here", async () => {
      await gate;
      return i;
    }),
  );
  await expect(inTurn("here", async () => {})).rejects.toMatchObject({
    refusal: { kind: "busy", detail: "100 writes are waiting already" },
  });
  expect(await inTurn("elsewhere", async () => "free")).toBe("free");
  go();
  expect(await Promise.all(waiting)).toEqual(waiting.map((_, i) => i));
  expect(await inTurn("here", async () => "free")).toBe("free");
});

it("a page of drafts has at most 200", async () => {
  const list = async (limit: number) => {
    const { ROUTES } = await import("./call");
    const { TOKEN } = await import("./writes");
    const request = new Request(`http://127.0.0.1:3000/api/drafts?limit=${limit}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    return (await ROUTES["/api/drafts"]!.GET(request, { params: Promise.resolve({}) })).status;
  };
  expect([await list(200), await list(201)]).toEqual([200, 400]);
});
