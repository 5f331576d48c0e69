import { describe, expect, it } from "vitest";
import { BORDER_RULE } from "@/lib/exporters/exportNote";
import { etagOf, isKept } from "@/lib/http/etag";
import { faultPage } from "@/lib/http/faultPage";
import { formatRequestLine } from "@/lib/http/logRequest";
import { contentSecurityPolicy } from "@/lib/http/pageHeaders";
import { pickLocale } from "@/lib/http/pickLocale";
import en from "@/lib/i18n/messages/en.json";

describe("pickLocale", () => {
  it.each([
    [null, "en"],
    ["", "en"],
    ["vi", "vi"],
    ["vi-VN,vi;q=0.9", "vi"],
    ["fr, vi;q=0.9, en;q=0.8", "vi"],
    ["vi;q=0.3, en;q=0.8", "en"],
    ["vi;q=0, *", "en"],
    ["fr, *;q=0.1", "en"],
    ["VI-vn", "vi"],
    ["vi;q=abc, en;q=0.1", "en"],
    [",;,;q=1,,", "en"],
    ["x".repeat(9_000), "en"],
  ])("reads %j as %s", (header, locale) => {
    expect(pickLocale(header)).toBe(locale);
  });
});

describe("isKept", () => {
  const tag = etagOf("body");
  it("finds the tag in a list, marked as weak or as any", () => {
    expect(isKept(tag, tag)).toBe(true);
    expect(isKept(`"other", W/${tag}`, tag)).toBe(true);
    expect(isKept("*", tag)).toBe(true);
  });
  it("finds no other", () => {
    expect(isKept(null, tag)).toBe(false);
    expect(isKept(etagOf("bodies"), tag)).toBe(false);
    expect(isKept(tag.slice(1, -1), tag)).toBe(false);
  });
});

describe("formatRequestLine", () => {
  const line = { id: "1", method: "GET", path: "/api/events", query: "", status: 200, ms: 1.2345 };
  it("stays on one line whatever a reader sends", () => {
    const text = formatRequestLine({ ...line, path: "/a\r\nb\u001b[31m\u2028\u0085", query: "?q=\n" }, new Date(0));
    expect(text).toMatch(/^[\u0020-\u007e]+$/);
    expect(JSON.parse(text)).toMatchObject({ time: "1970-01-01T00:00:00.000Z", ms: 1.2 });
  });
  it("cuts the query at 200 characters", () => {
    const { query } = JSON.parse(formatRequestLine({ ...line, query: "x".repeat(201) }, new Date(0)));
    expect(query).toBe(`${"x".repeat(200)}…`);
  });
  it("keeps of a search its length only", () => {
    const queryOf = (query: string) => JSON.parse(formatRequestLine({ ...line, query }, new Date(0))).query;
    expect(queryOf("?pair=US-VN&q=Nguyen&from=2020")).toBe("?pair=US-VN&q=(6)&from=2020");
    expect(queryOf("?q=a%20b&faq=x")).toBe("?q=(5)&faq=x");
  });
});

describe("contentSecurityPolicy", () => {
  it("lets only this answer's scripts run, and nothing evaluate", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toContain("ws:");
    expect(policy).toContain("frame-ancestors 'none'");
  });
  it("lets the development server evaluate", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
  });
});

describe("faultPage", () => {
  it("names the faults in both languages, escaped, without anything from outside", async () => {
    const answer = faultPage([
      { file: "events/2025.json", record: "<script>alert(1)</script>", fault: 'kind "x" & more' },
    ]);
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(html).toContain("events/2025.json: &lt;script&gt;alert(1)&lt;/script&gt;: kind &quot;x&quot; &amp; more");
    expect(html).toContain('lang="vi"');
    expect(html).not.toMatch(/<script|<link|<img|https?:/);
  });
  it("stops at fifty", async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ file: "a.json", fault: `fault ${i}` }));
    const html = await faultPage(many).text();
    expect(html.match(/<li>/g)).toHaveLength(51);
    expect(html).toContain("<li>+ 10</li>");
  });
});

it("prints on exports the border rule of the maps", () => {
  expect(BORDER_RULE).toBe(en.map.borderRule);
});
