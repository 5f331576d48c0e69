import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isForeignHost, ownHosts, refuseHost } from "@/lib/http/front/hosts";

function request(headers: Record<string, string>, url = "/en"): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers, url });
}
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("hosts", () => {
  it("takes any host where none is named", () => {
    expect(ownHosts("")).toBeUndefined();
  });

  it("names a setting that is no list of hosts", () => {
    expect(() => ownHosts("entente.example, https://x")).toThrow(
      'ENTENTE_HOSTS has "https://x"; write hosts by comma, such as entente.example,10.0.0.5:3000',
    );
  });

  it.each([
    ["entente.example", false],
    ["Entente.Example:3000", false],
    ["10.0.0.5:3000", false],
    ["10.0.0.5:3001", true],
    ["[::1]:3000", false],
    ["entente.example.evil.test", true],
    ["", true],
  ])("host %s: foreign %s", (host, expected) => {
    const hosts = ownHosts("entente.example, 10.0.0.5:3000,[::1]") ?? new Set();
    expect(isForeignHost(request({ host }), hosts)).toBe(expected);
    expect(isForeignHost(request({ host }, "/api/health?x"), hosts)).toBe(false);
  });

  it("believes a forwarded host only of a proxy that is trusted", () => {
    const hosts = ownHosts("entente.example") ?? new Set();
    const asked = request({ host: "127.0.0.1:3000", "x-forwarded-host": "entente.example" });
    expect(isForeignHost(asked, hosts)).toBe(true);
    vi.stubEnv("ENTENTE_TRUST_PROXY", "1");
    expect(isForeignHost(asked, hosts)).toBe(false);
  });

  it("refuses with 421 and says why", () => {
    const response = new ServerResponse(request({}));
    const end = vi.spyOn(response, "end");
    refuseHost(response);
    expect([response.statusCode, response.getHeader("content-type")]).toEqual([
      421,
      "application/problem+json; charset=utf-8",
    ]);
    expect(JSON.parse(String(end.mock.calls[0]?.[0]))).toMatchObject({ type: "urn:entente:problem:foreign-host" });
  });
});
