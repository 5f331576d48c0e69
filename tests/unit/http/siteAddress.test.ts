import { afterEach, describe, expect, it, vi } from "vitest";
import { transportHeaders } from "@/lib/http/safeHeaders";
import { ownAddress, siteAddress } from "@/lib/http/siteAddress";

afterEach(() => {
  vi.unstubAllEnvs();
});
const of = (headers: Record<string, string>) => siteAddress(new Headers(headers));

describe("siteAddress", () => {
  const forwarded = { host: "127.0.0.1:3000", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  it("goes by the host header; forwarded ones count only from a trusted proxy", () => {
    expect(of(forwarded)).toBe("http://127.0.0.1:3000");
    vi.stubEnv("ENTENTE_TRUST_PROXY", "1");
    expect(of(forwarded)).toBe("https://evil.example");
  });
  it("goes by ENTENTE_URL before all", () => {
    vi.stubEnv("ENTENTE_URL", "https://entente.example/");
    vi.stubEnv("ENTENTE_TRUST_PROXY", "1");
    expect(of(forwarded)).toBe("https://entente.example");
  });
  it.each(["", "a b", "evil.example/path", "user@evil.example", '"><script>', "[::1", "x:999999"])(
    "repeats no host that is none: %j",
    (host) => {
      expect(of({ host })).toBe("http://localhost:3000");
    },
  );
  it("knows an address of version 6", () => {
    expect(of({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  });
});

describe("ownAddress", () => {
  it.each(["entente.example", "ftp://entente.example", "https://entente.example/path", "https://u@entente.example"])(
    "refuses %s by the variable's name",
    (value) => {
      expect(() => ownAddress(value)).toThrow(
        `ENTENTE_URL is "${value}"; write scheme and host only, such as https://entente.example`,
      );
    },
  );
});

it("asks for TLS only where readers come by it", () => {
  expect(transportHeaders("https://entente.example")).toEqual({
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  });
  expect(transportHeaders("http://entente.example")).toEqual({});
  expect(transportHeaders(undefined)).toEqual({});
});
