import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";
import { FIXTURE } from "../store/fixtureTexts";

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers, method }));
/** A header that the page gets, by the way Next passes it on. */
const passedOn = (answer: Response, name: string) => answer.headers.get(`x-middleware-request-${name}`);

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("proxy", () => {
  it("gives each page its own nonce, in the policy and to the page", async () => {
    const answers = [await ask("/en"), await ask("/en")];
    const nonces = answers.map((answer) => passedOn(answer, "x-nonce"));
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [i, answer] of answers.entries()) {
      expect(answer.headers.get("content-security-policy")).toContain(`'nonce-${nonces[i]}'`);
      expect(passedOn(answer, "content-security-policy")).toBe(answer.headers.get("content-security-policy"));
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("never lets a request choose policy, nonce or language", async () => {
    const answer = await ask("/vi/events/x", {
      "content-security-policy": "script-src 'nonce-evil'",
      "content-security-policy-report-only": "script-src 'nonce-evil'",
      "x-nonce": "evil",
      "x-entente-locale": "xx",
    });
    expect(JSON.stringify([...answer.headers])).not.toContain("evil");
    expect(passedOn(answer, "x-entente-locale")).toBe("vi");
    expect(passedOn(await ask("/fr", { "x-entente-locale": "vi" }), "x-entente-locale")).toBeNull();
  });

  it("sends / to the reader's language and keeps the question", async () => {
    const answer = await ask("/?pair=US-VN&q=a%20b", { "accept-language": "vi-VN, en;q=0.5" });
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toMatch(/\/vi\?pair=US-VN&q=a%20b$/);
    expect(answer.headers.get("vary")).toBe("Accept-Language");
    expect((await ask("/")).headers.get("location")).toMatch(/\/en$/);
  });

  it("answers 503 with the faults while there are no good data, on every page", async () => {
    vi.stubEnv("ENTENTE_DATA", `${FIXTURE}/nowhere`);
    for (const path of ["/", "/en", "/vi/data"]) {
      const answer = await ask(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain("events: the folder is missing");
    }
  });

  it("lets pages be read only", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"]) {
      const answer = await ask("/en", {}, method);
      expect([answer.status, answer.headers.get("allow")], method).toEqual([405, "GET, HEAD"]);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
    expect((await ask("/en", {}, "HEAD")).status).toBe(200);
  });

  it("answers 400 to a path of the API that is no text, and lets all others by", async () => {
    const broken = await ask("/api/events/%E0%A4%A");
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ type: "urn:entente:problem:bad-address", errors: [{ field: "path" }] });
    expect((await ask("/api/events/%C4%91")).headers.get("x-middleware-next")).toBe("1");
    const matcher = new RegExp(`^${config.matcher[1]}$`);
    expect("/api/events/%E0%A4%A").toMatch(matcher);
    expect("/api/events/x").not.toMatch(matcher);
  });

  it("leads a path of a page that is no text to where there is none, in its language", async () => {
    for (const [path, home] of [
      ["/vi/briefings/%E0%A4%A/slides", "/vi/-"],
      ["/%E0", "/en/-"],
    ] as const) {
      const answer = await ask(path);
      expect(new URL(answer.headers.get("x-middleware-rewrite") ?? "").pathname).toBe(home);
      expect(answer.headers.get("content-security-policy")).toContain("'nonce-");
    }
  });

  it("asks for TLS where readers come by it", async () => {
    vi.stubEnv("ENTENTE_URL", "https://entente.example");
    for (const path of ["/", "/en"])
      expect((await ask(path)).headers.get("strict-transport-security")).toMatch(/^max-age=63072000/);
  });

  it("looks at pages, not at the API nor at files", () => {
    const matcher = new RegExp(`^${config.matcher[0]}$`);
    for (const path of ["/", "/en", "/vi/events/x", "/apiary", "/nope"]) expect(path).toMatch(matcher);
    for (const path of ["/api", "/api/events", "/_next/static/x.js", "/fonts/a.woff2", "/geo/world.json"])
      expect(path).not.toMatch(matcher);
  });
});
