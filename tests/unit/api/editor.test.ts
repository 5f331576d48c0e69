import { beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_BODY_BYTES } from "@/lib/model/limits";
import { ask } from "./call";
import { ownFolder, TOKEN, write } from "./writes";

const ONE = "/api/briefings/{id}";
const folder = ownFolder();
const FILE = "briefings/one-step.json";
let before: string;
beforeEach(() => {
  before = folder.text(FILE);
});

const send = (more: Parameters<typeof write>[1] = {}) =>
  write(ONE, { method: "PUT", path: { id: "one-step" }, body: { briefing: JSON.parse(before) }, ...more });
const said = async (answer: Response) => {
  const { status, type, detail } = await answer.json();
  return [status, type.replace("urn:entente:problem:", ""), detail];
};

describe("who may write", () => {
  it("is nobody where the server has no token", async () => {
    vi.stubEnv("ENTENTE_EDITOR_TOKEN", "");
    expect(await said(await send())).toEqual([
      403,
      "read-only",
      "Nobody can write here: the server was started without ENTENTE_EDITOR_TOKEN.",
    ]);
    expect(await (await ask("/api/health")).json()).toMatchObject({ isWritable: false });
  });

  it("is nobody with a token of 31 characters, somebody with one of 32", async () => {
    for (const [token, status] of [
      [TOKEN.slice(1), 403],
      [TOKEN, 428],
    ] as const) {
      vi.stubEnv("ENTENTE_EDITOR_TOKEN", token);
      expect((await send({ token })).status).toBe(status);
    }
    expect(await (await ask("/api/health")).json()).toMatchObject({ isWritable: true });
  });

  it("is nobody without a token, with it in the address, or as another scheme", async () => {
    const detail = "Send the editors' token as the header Authorization: Bearer …";
    for (const headers of [{}, { authorization: TOKEN }, { authorization: `Basic ${TOKEN}` }, { "x-token": TOKEN }]) {
      const answer = await send({ token: null, headers });
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="entente"');
      expect(await said(answer)).toEqual([401, "no-token", detail]);
    }
  });

  it.each([
    ["one sign off", `${TOKEN.slice(0, -1)}0`],
    ["one sign more", `${TOKEN}0`],
    ["one sign less", TOKEN.slice(0, -1)],
    ["another case", TOKEN.toUpperCase()],
  ])("is nobody with a token that is %s", async (_, token) => {
    expect(await said(await send({ token }))).toEqual([
      401,
      "wrong-token",
      "The token is not the one of this server (ENTENTE_EDITOR_TOKEN).",
    ]);
    expect(folder.text(FILE)).toBe(before);
  });

  it("turns away the eleventh wrong token at once, and never the right one", async () => {
    const wrong = Array.from({ length: 11 }, () => send({ token: "x".repeat(32) }));
    const right = await send();
    const statuses = (await Promise.all(wrong)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(right.status).toBe(428);
  });

  it.each<[string, Record<string, string>, number]>([
    ["of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["of a sister site", { "sec-fetch-site": "same-site" }, 403],
    ["of our own", { "sec-fetch-site": "same-origin" }, 428],
    ["typed by hand", { "sec-fetch-site": "none" }, 428],
    ["of an old browser elsewhere", { origin: "https://evil.example", host: "127.0.0.1:3000" }, 403],
    ["of an old browser here", { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, 428],
    ["of a frame without origin", { origin: "null", host: "127.0.0.1:3000" }, 403],
  ])("judges a page %s", async (_, headers, status) => {
    const answer = await send({ headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    if (status === 403) expect((await said(answer))[1]).toBe("cross-site");
  });

  it("gives a name of 60 characters, not of 61", async () => {
    const named = (name: string) => send({ headers: { "x-editor": encodeURIComponent(name) } });
    expect((await named("ệ".repeat(60))).status).toBe(428);
    expect(await said(await named("ệ".repeat(61)))).toEqual([
      400,
      "bad-parameter",
      "The header X-Editor must be a name of 1 to 60 characters, percent-encoded as UTF-8 where it is not ASCII.",
    ]);
    for (const name of ["%", "%0a", "a%00b"]) expect((await send({ headers: { "x-editor": name } })).status).toBe(400);
  });
});

describe("a body", () => {
  const tag = async () => (await ask(ONE, { path: { id: "one-step" } })).headers.get("etag") ?? "";
  const sendBody = async (body: unknown, headers: Record<string, string> = {}) =>
    send({ body, headers: { "if-match": await tag(), ...headers } });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])(
    "of %s is refused",
    async (type) => {
      expect(await said(await send({ headers: { "content-type": type } }))).toEqual([
        415,
        "not-json",
        `The body is of type "${type}". Right would be: application/json.`,
      ]);
    },
  );

  it("has at most 1 MB, counted while it comes", async () => {
    const good = JSON.stringify({ briefing: JSON.parse(before) });
    const ofLength = (length: number) => `${good}${" ".repeat(length - Buffer.byteLength(good))}`;
    expect((await sendBody(ofLength(MAX_BODY_BYTES))).status).toBe(200);
    expect(await said(await sendBody(ofLength(MAX_BODY_BYTES + 1)))).toEqual([
      413,
      "body-too-large",
      "A body here has at most 1048576 bytes.",
    ]);
  });

  it("must be JSON, and says where it is not", async () => {
    expect(await said(await sendBody('{"briefing": '))).toEqual([
      400,
      "not-json",
      "The body is not JSON: line 1, column 14: the text ends where a value should stand.",
    ]);
  });

  it("names each field that is not right", async () => {
    const briefing = { ...JSON.parse(before), titel: { en: "x" }, audience: 3 };
    const answer = await sendBody({ briefing });
    expect(await said(answer)).toEqual([
      422,
      "invalid-body",
      'briefing.audience 3 must be an object in braces; unknown key "titel" in briefing',
    ]);
    expect(folder.text(FILE)).toBe(before);
  });

  it("cannot reach the prototype of anything", async () => {
    const answer = await sendBody(`{"briefing": {}, "__proto__": {"polluted": 1}, "constructor": {}}`);
    expect(answer.status).toBe(422);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("PUT /api/briefings/{id}", () => {
  const read = async () => {
    const answer = await ask(ONE, { path: { id: "one-step" } });
    const { briefing } = await answer.json();
    return { briefing, tag: answer.headers.get("etag") ?? "" };
  };

  it("changes one, and serves it at once", async () => {
    const { briefing, tag } = await read();
    const next = { ...briefing, title: { en: "Another title" } };
    const answer = await send({ headers: { "if-match": tag }, body: { briefing: next, reason: "clearer" } });
    expect([answer.status, await answer.json()]).toEqual([200, { briefing: next, durable: true }]);
    expect((await read()).briefing).toEqual(next);
    expect(JSON.parse(folder.text("trail/briefings/one-step.ndjson"))).toMatchObject({
      by: "editor",
      action: "changed",
      reason: "clearer",
      changes: [
        { field: "title.en", before: "One step", after: "Another title" },
        { field: "title.vi", before: "Một bước" },
      ],
    });
  });

  it("answers 412 with both to who has read an older one", async () => {
    const { briefing, tag } = await read();
    await send({ headers: { "if-match": tag }, body: { briefing: { ...briefing, title: { en: "Theirs" } } } });
    const answer = await send({
      headers: { "if-match": tag },
      body: { briefing: { ...briefing, title: { en: "Mine" } } },
    });
    expect(answer.status).toBe(412);
    expect(await answer.json()).toMatchObject({
      current: { title: { en: "Theirs" } },
      yours: { title: { en: "Mine" } },
    });
  });

  it("makes a new one with If-None-Match: *, and only then", async () => {
    const briefing = { ...JSON.parse(before), id: "new-one" };
    const headers = { "if-none-match": "*" };
    const make = () => write(ONE, { method: "PUT", path: { id: "new-one" }, headers, body: { briefing } });
    expect((await make()).status).toBe(201);
    expect((await make()).status).toBe(409);
    expect(JSON.parse(folder.text("briefings/new-one.json"))).toEqual(briefing);
  });

  it("refuses what the data do not say", async () => {
    const { briefing, tag } = await read();
    const text = JSON.stringify(briefing).replace("[2 events]", "[3 events]");
    const answer = await send({ headers: { "if-match": tag }, body: { briefing: JSON.parse(text) } });
    expect(answer.status).toBe(422);
    expect((await answer.json()).problems).toEqual([
      { file: FILE, fault: "steps[0].body.en says 3 where ?theme=dioxin gives 2" },
    ]);
  });
});
