import { once } from "node:events";
import { request as ask, createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { tally } from "@/lib/http/metrics/tally";
import { watchRequests } from "@/lib/http/watchRequests";

let server: Server;
let port = 0;
const lines: string[] = [];

beforeAll(async () => {
  watchRequests();
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path.includes("/slow")) return void response.write("half");
    response.statusCode = path.includes("/broken") ? 500 : 200;
    response.end(JSON.stringify({ method: request.method, id: request.headers["x-request-id"] }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  vi.stubEnv("ENTENTE_LOG", "1");
  lines.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Got {
  headers: IncomingHttpHeaders;
  body: { method: string; id: string };
}

function get(path: string, { method = "GET", headers = {} }: { method?: string; headers?: object } = {}): Promise<Got> {
  return new Promise((done, fail) => {
    const sent = ask({ host: "127.0.0.1", port, path, method, headers: { ...headers } }, async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      done({ headers: answer.headers, body: JSON.parse(text) });
    });
    sent.on("error", fail);
    sent.end();
  });
}
const logged = async () => {
  await vi.waitFor(() => expect(lines).not.toEqual([]));
  return lines.map((line) => JSON.parse(line));
};

describe("every request of the process", () => {
  it("gets an id that page, reader and log share, and the safe headers, whoever answers", async () => {
    const { headers, body } = await get("/broken");
    expect(body.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).toMatchObject({
      "x-request-id": body.id,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(await logged()).toMatchObject([{ id: body.id, method: "GET", path: "/broken", status: 500 }]);
  });

  it("is told to come by TLS where readers do", async () => {
    vi.stubEnv("ENTENTE_URL", "https://entente.example");
    expect((await get("/en")).headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  });

  it("gets a policy below the folders of files, whose HTML is none of ours; not for scripts", async () => {
    for (const path of ["/geo/nope.json", "/fonts/nope", "/_next/image?url=/x"])
      expect((await get(path)).headers["content-security-policy"]).toMatch(/^default-src 'none';/);
    expect((await get("/_next/static/x.js")).headers["content-security-policy"]).toBeUndefined();
  });

  it("keeps the id of a proxy that is trusted, and of nobody else", async () => {
    const headers = { "x-request-id": "from-the-proxy-1" };
    expect((await get("/", { headers })).body.id).not.toBe("from-the-proxy-1");
    vi.stubEnv("ENTENTE_TRUST_PROXY", "1");
    expect((await get("/", { headers })).body.id).toBe("from-the-proxy-1");
    expect((await get("/", { headers: { "x-request-id": "a b" } })).body.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is no TRACE to who answers it, and one in the count", async () => {
    expect((await get("/api/events", { method: "TRACE" })).body.method).toBe("PROPFIND");
    expect((await logged())[0].method).toBe("TRACE");
  });

  it("is counted once it is over, as aborted where the reader left", async () => {
    const { open, aborted } = tally();
    const spread = () => tally().spreads.get("/api/other")?.count ?? 0;
    const before = spread();
    const sent = ask({ host: "127.0.0.1", port, path: "/api/slow" });
    sent.on("error", () => {});
    sent.end();
    const [answer] = await once(sent, "response");
    expect(tally().open).toBe(open + 1);
    answer.destroy();
    expect(await logged()).toMatchObject([{ path: "/api/slow", isAborted: true }]);
    expect([tally().open, tally().aborted, spread()]).toEqual([open, aborted + 1, before + 1]);
  });

  it("leaves one line without control signs, header, token or search text, whatever is sent", async () => {
    const headers = { authorization: "Bearer 0123456789abcdef", "user-agent": "\u009b31mred", cookie: "c=1" };
    await get("/api/events?q=%0d%0asecret&pair=US-VN", { headers });
    const [line = "", ...more] = lines;
    expect(more).toEqual([]);
    expect(line).toMatch(/^[\u0020-\u007e]+\n$/);
    expect(JSON.parse(line).query).toBe("?q=(12)&pair=US-VN");
    for (const part of ["Bearer", "0123456789abcdef", "red", "127.0.0.1", "secret"]) expect(line).not.toContain(part);
  });

  it("leaves no line unless it is wanted", async () => {
    vi.stubEnv("ENTENTE_LOG", "");
    const { count = 0 } = tally().spreads.get("page") ?? {};
    await get("/en");
    await vi.waitFor(() => expect(tally().spreads.get("page")?.count).toBe(count + 1));
    expect(lines).toEqual([]);
  });
});
