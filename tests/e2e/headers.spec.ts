import { KINDS } from "./kinds";
import { expect, test } from "./page";
import { askRaw } from "./rawRequest";

// Over HTTP against the production build, without a browser: what every kind of answer carries.
for (const [name, { path, method = "GET", headers = {}, status, type, policy, cache }] of Object.entries(KINDS))
  test(`headers: ${name}`, async ({ baseURL }) => {
    const answer = await askRaw(baseURL ?? "", path, { method, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    });
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    if (policy) expect(answer.headers["content-security-policy"]).toMatch(policy);
    if (cache) expect(answer.headers["cache-control"]).toMatch(cache);
    if (policy?.source.startsWith("script")) expect(answer.headers.vary?.toLowerCase()).toContain("rsc");
    for (const none of ["x-powered-by", "server", "set-cookie", "strict-transport-security"])
      expect(answer.headers[none], none).toBeUndefined();
    expect(answer.body).not.toMatch(/\bat .+\.(?:js|ts):\d+|node_modules\//);
  });

test("every script of a page carries the nonce of its answer, and no request can choose it", async ({ baseURL }) => {
  const evil = "bm9uY2UtZXZpbC1ldmlsLQ==";
  const headers = { "content-security-policy": `script-src 'nonce-${evil}'`, "x-nonce": evil };
  const seen = new Set<string>();
  for (const path of ["/en", "/vi/data", "/en/pairs", "/en/nope", "/nope", "/embed/themes", "/en/briefings"]) {
    const { headers: sent, body } = await askRaw(baseURL ?? "", path, { headers });
    const nonce = /'nonce-([\w+/=]+)'/.exec(sent["content-security-policy"] ?? "")?.[1] ?? "";
    const scripts = body.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(3);
    const strange = scripts.filter(
      (script) => !script.includes(`nonce="${nonce}"`) && !script.includes('type="application/ld+json"'),
    );
    expect(strange, path).toEqual([]);
    expect(`${JSON.stringify(sent)}${body}`, path).not.toContain(evil);
    seen.add(nonce);
  }
  expect(seen.size).toBe(7);
});
