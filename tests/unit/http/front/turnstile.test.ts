import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isDrawn, Turnstile } from "@/lib/http/front/turnstile";

let server: Server;
let port = 0;
/** addresses whose drawing has begun, in order, and how each is ended */
const begun: string[] = [];
const ends = new Map<string, ServerResponse>();
let turnstile = new Turnstile(2, 3);

beforeEach(async () => {
  begun.length = 0;
  ends.clear();
  turnstile = new Turnstile(2, 3);
  server = createServer((request, response) => {
    const url = request.url ?? "";
    turnstile.enter(response, () => {
      begun.push(url);
      ends.set(url, response);
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

function get(path: string): { answer: Promise<IncomingMessage>; leave: () => void } {
  const sent = ask({ host: "127.0.0.1", port, path });
  const answer = new Promise<IncomingMessage>((done) => sent.on("response", done));
  sent.on("error", () => undefined);
  sent.end();
  return { answer, leave: () => sent.destroy() };
}
const PATIENT = { timeout: 10_000 };
const began = (...urls: string[]) => vi.waitFor(() => expect(begun).toEqual(urls), PATIENT);
const waits = (count: number) => vi.waitFor(() => expect(turnstile.length).toBe(count), PATIENT);

describe("Turnstile", () => {
  it("draws two at once, the next in their order, each when one is made", async () => {
    for (const path of ["/a", "/b", "/c", "/d"]) {
      get(path);
      if (path < "/c") await vi.waitFor(() => expect(begun).toContain(path), PATIENT);
      else await waits(path === "/c" ? 1 : 2);
    }
    await began("/a", "/b");
    ends.get("/b")?.end("made");
    await began("/a", "/b", "/c");
    ends.get("/a")?.end();
    await began("/a", "/b", "/c", "/d");
  });

  it("turns away with 503 who comes when too many wait, in both languages", async () => {
    for (const path of ["/a", "/b", "/c", "/d", "/e"]) get(path);
    await waits(3);
    const answer = await get("/f").answer;
    const { statusCode, headers } = answer;
    expect([statusCode, headers["retry-after"], headers["cache-control"]]).toEqual([503, "5", "no-store"]);
    let html = "";
    for await (const part of answer) html += part;
    expect(html).toContain("Too many readers at once");
    expect(html).toContain('<section lang="vi"><h1>Quá nhiều người đọc cùng lúc');
    expect(turnstile.length).toBe(3);
  });

  it("draws nothing for who left while waiting, and goes on when a reader leaves in the middle", async () => {
    const first = get("/a");
    await began("/a");
    get("/b");
    await began("/a", "/b");
    const third = get("/c");
    await waits(1);
    third.leave();
    await waits(0);
    get("/d");
    await waits(1);
    first.leave();
    await began("/a", "/b", "/d");
  });

  it("does not wait for a reader who takes no more of what is made", async () => {
    get("/a");
    await began("/a");
    get("/b");
    await began("/a", "/b");
    get("/c");
    await waits(1);
    // more than the sockets hold: nothing of it is read
    ends.get("/a")?.write(Buffer.alloc(32 * 1024 * 1024));
    await began("/a", "/b", "/c");
  });
});

describe("isDrawn", () => {
  it.each([
    ["/", true],
    ["/en?pair=US-VN", true],
    ["/vi/pairs/US-VN?_rsc=abc", true],
    ["/embed/map?x=1.5", true],
    ["/api/health", false],
    ["/_next/static/chunks/a.js", false],
    ["/geo/world.json", false],
    ["/sw.js", false],
  ])("%s: %s", (url, expected) => {
    expect(isDrawn(url)).toBe(expected);
  });
});
