import { once } from "node:events";
import { request as ask, createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FrontDoor, isRepeatable } from "@/lib/http/front/frontDoor";

let server: Server;
let port = 0;
let generation: string | undefined = "build.1";
/** answers that were made behind the door */
let made = 0;
let status = 200;
let hold: Promise<void> = Promise.resolve();

beforeEach(async () => {
  [generation, made, status, hold] = ["build.1", 0, 200, Promise.resolve()];
  const door = new FrontDoor(async () => generation);
  server = createServer((request, response) => {
    void door.answer(request, response, async () => {
      const count = ++made;
      await hold;
      response.statusCode = status;
      if (request.url?.startsWith("/api/")) {
        response.setHeader("ETag", '"tag"').setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ count, encoding: request.headers["accept-encoding"] ?? null }));
        return;
      }
      const nonce = `${count}`.padStart(22, "A").concat("==");
      if (request.url === "/en?mine") response.setHeader("Set-Cookie", `reader=${count}`);
      response.setHeader("Content-Security-Policy", `script-src 'nonce-${nonce}'`);
      response.setHeader("Link", `</a.js>; rel=preload; nonce="${nonce}"`);
      response.write(`<script nonce="${nonce}">${count}</script>`);
      response.end(request.url === "/en?long" ? "x".repeat(9_000_000) : `<script nonce="${nonce}"></script>`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** of the body as it was sent */
  bytes: number;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((done, fail) => {
    const sent = ask({ host: "127.0.0.1", port, path, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      const bytes = Buffer.concat(parts);
      const unpack = UNPACK[String(answer.headers["content-encoding"])];
      const text = unpack ? unpack(bytes) : bytes;
      done({ status: answer.statusCode ?? 0, headers: answer.headers, text: text.toString(), bytes: bytes.length });
    });
    sent.on("error", fail);
    sent.end();
  });
}
const nonceOf = ({ headers }: Got) => /'nonce-(.+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";

describe("FrontDoor", () => {
  it("makes a page once and sends it to each reader under a nonce of his own", async () => {
    const answers = [await get("/en?from=2013"), await get("/en?from=2013"), await get("/en?from=2013")];
    expect(made).toBe(1);
    expect(new Set(answers.map(nonceOf)).size).toBe(3);
    for (const answer of answers) {
      const nonce = nonceOf(answer);
      expect(answer.text).toBe(`<script nonce="${nonce}">1</script><script nonce="${nonce}"></script>`);
      expect(answer.headers.link).toBe(`</a.js>; rel=preload; nonce="${nonce}"`);
    }
  });

  it("compresses for who takes it, and for nobody else", async () => {
    for (const path of ["/en", "/en/pairs/US-VN", "/api/summary"]) {
      const encodings = ["br, gzip", "gzip, br;q=0.5", "gzip", "gzip, br;q=0", "gzip;q=0", "identity", ""];
      const packed = await Promise.all(encodings.map((asked) => get(path, { "accept-encoding": asked })));
      const none = undefined;
      const sent = packed.map(({ headers }) => headers["content-encoding"]);
      expect(sent).toEqual(["br", "br", "gzip", "gzip", none, none, none]);
      expect((await get(path)).headers["content-encoding"]).toBe(none);
      expect(new Set(packed.map((got) => got.text.replaceAll(nonceOf(got) || " ", ""))).size).toBe(1);
    }
    expect((await get("/api/summary")).text).toBe('{"count":3,"encoding":null}');
  });

  it("compresses a page that is asked again around its nonces, once", async () => {
    for (let time = 0; time < 5; time++) {
      const answer = await get("/en", { "accept-encoding": "br" });
      const nonce = nonceOf(answer);
      expect(answer.text).toBe(`<script nonce="${nonce}">1</script><script nonce="${nonce}"></script>`);
      expect(answer.headers["content-length"]).toBe(String(answer.bytes));
    }
  });

  it("lets equal requests wait for one answer", async () => {
    let release: () => void = () => undefined;
    hold = new Promise((done) => {
      release = done;
    });
    const asked = Promise.all(Array.from({ length: 20 }, () => get("/api/summary?pair=US-VN")));
    await new Promise((done) => setTimeout(done, 50));
    release();
    expect(new Set((await asked).map(({ text }) => text)).size).toBe(1);
    expect(made).toBe(1);
  });

  it("makes it anew for other data, another host or address, and where the data changed meanwhile", async () => {
    await get("/api/summary");
    await get("/api/summary?from=2013");
    await get("/api/summary", { host: "other.example" });
    generation = "build.2";
    await get("/api/summary");
    expect(made).toBe(4);
    hold = Promise.resolve().then(() => {
      generation = "build.3";
    });
    generation = "build.2";
    await get("/api/summary?from=2014");
    generation = "build.2";
    hold = Promise.resolve();
    await get("/api/summary?from=2014");
    expect(made).toBe(6);
  });

  it("gives nobody another's cookie", async () => {
    expect((await get("/en?mine")).headers["set-cookie"]).toEqual(["reader=1"]);
    expect((await get("/en?mine")).headers["set-cookie"]).toEqual(["reader=2"]);
  });

  it("answers 304 to who has it", async () => {
    await get("/api/summary");
    const again = await get("/api/summary", { "if-none-match": '"tag"' });
    expect([again.status, again.text, made]).toEqual([304, "", 1]);
  });

  it("keeps no fault, nothing without data, and nothing that is too long", async () => {
    status = 503;
    expect((await get("/en")).status).toBe(503);
    status = 200;
    expect((await get("/en")).status).toBe(200);
    generation = undefined;
    await get("/en");
    await get("/en");
    expect(made).toBe(4);
    generation = "build.1";
    expect((await get("/en?long")).text.length).toBeGreaterThan(9_000_000);
    await get("/en?long");
    expect(made).toBe(6);
  });
});

describe("isRepeatable", () => {
  const asked = (url: string, headers: Record<string, string> = {}, method = "GET") =>
    isRepeatable(Object.assign(Object.create(null), { url, headers, method }));

  it("is what depends on the address and the data alone", () => {
    const headers = { host: "a", "user-agent": "Firefox", "sec-fetch-mode": "navigate", "x-forwarded-for": "1.2.3.4" };
    expect(asked("/en", headers)).toBe(true);
    const pages = [
      "/en",
      "/vi?pair=US-VN",
      "/en/pairs/US-VN?from=2011",
      "/vi/people",
      "/en/events/us-vn-2013",
      "/en/compare",
    ];
    for (const url of [...pages, "/embed/map?lang=vi", "/api/summary?q=x"]) expect(asked(url)).toBe(true);
  });
  it("is nothing else", () => {
    for (const url of [
      "/",
      "/en/desk",
      "/en/briefings",
      "/en/briefings/war-legacies",
      "/en/data",
      "/api/health",
      "/api/export/csv",
      "/api/events/x",
      "/en?_rsc=1",
      "/EN",
    ])
      expect(asked(url)).toBe(false);
    expect(asked("/en", {}, "HEAD")).toBe(false);
    for (const name of ["rsc", "authorization", "range", "x-nextjs-data", "next-url", "x-middleware-rewrite", "x-new"])
      expect(asked("/en", { [name]: "1" })).toBe(false);
    expect(asked("/en", { "user-agent": "Googlebot/2.1" })).toBe(false);
  });
});
