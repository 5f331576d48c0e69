import { describe, expect, it } from "vitest";
import { citedSite } from "@/lib/briefing/takeAway/citedSite";
import type { Load } from "@/lib/briefing/takeAway/inlineFonts";
import { type PackOptions, packHtml } from "@/lib/briefing/takeAway/packHtml";
import { wordsOf } from "../../charts/summaries";

const HOSTILE = `</script></style><img src=x onerror=alert(1)>"'&`;
const EVENT = {
  id: "a-1",
  start: "2025-05-08",
  format: "in-person",
  place: "hanoi",
  title: { en: `Talks ${HOSTILE}` },
  sources: ["s-1", "s-2"],
};
const SOURCES = [
  { id: "s-1", publisher: "Ministry", title: HOSTILE, published: "2025-05-09", url: "https://example.org/a?b=1&c=2" },
  { id: "s-2", title: "Not an address", url: "javascript:alert(1)" },
];
const PAGE = `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/a.css" nonce="n"/><link rel="preload" as="script" href="/app.js"/>
<script src="/app.js" nonce="n"></script></head><body><svg width="0" height="0" aria-hidden="true"><defs><pattern id="p-eco-dot"></pattern></defs></svg>
<header>Masthead</header><main><div class="slides with-notes"><section id="one" class="slide-page" aria-label="A &quot;heading&quot;"><div class="slide">
<section><h2>Inner</h2></section><a class="evidence" href="/en/events/a-1">430<!-- --> million</a><a class="evidence" href="/en?pair=US-VN&amp;theme=dioxin">2 events</a>
<a class="evidence" href="/en/events/gone">1</a><a href="#source-1">1</a><a href="/en/briefings/x">story</a></div><div class="slide-notes"><p>Say it.</p></div></section>
<section class="slide-page slide-sources" aria-labelledby="sources-1"><h2 id="sources-1">Sources</h2><ol><li id="source-1"><a href="https://example.org/a">A</a></li></ol></section></div></main>
<script nonce="n">self.__next_f.push(1)</script></body></html>`;
const CSS = `@font-face{font-family:"S";src:url(/fonts/latin.woff2)format("woff2");unicode-range:U+??,U+131}@font-face{font-family:"S";src:url(/fonts/vi.woff2)format("woff2");unicode-range:U+1EA0-1EF9}.x{mask:url(/x.svg);fill:url(#p-next)}`;

const ANSWERS: Readonly<Record<string, string | Uint8Array>> = {
  "/en/briefings/story/slides?notes=1": PAGE,
  "/api/export/json?pair=US-VN&theme=dioxin": JSON.stringify({ events: [EVENT], sources: SOURCES }),
  "/api/events/gone": JSON.stringify({ ...EVENT, id: "gone", start: "2024", sourceRecords: [] }),
  "/api/briefings": JSON.stringify({ dataVersion: "0123456789abcdef" }),
  "/a.css": CSS,
  "/fonts/latin.woff2": new Uint8Array([1, 2, 3]),
  "/take-away/deck.css": ".deck{}",
  "/take-away/deck.js": "const a = '</script>';",
};
const load: Load = async (address) => {
  const answer = ANSWERS[address];
  if (answer === undefined) throw new Error(`${address}: 404`);
  return answer;
};
const OPTIONS: PackOptions = {
  briefing: {
    id: "story",
    title: `Story ${HOSTILE}`,
    audience: HOSTILE,
    author: HOSTILE,
    steps: [{ filterLine: "Events: all." }],
  },
  words: wordsOf("en"),
  site: "https://entente.example",
  today: "2026-11-29",
  nonce: "bm9uY2U=",
};

describe("packHtml", () => {
  it("carries the steps, notes, sources, and what the file is", async () => {
    const html = await packHtml(load, OPTIONS);
    expect(html).toContain('<section class="deck-page" id="one" data-step aria-label="A &#34;heading&#34;"');
    expect(html).toContain("Say it.");
    expect(html).toContain("Inner");
    expect(html).toContain('id="source-1"');
    expect(html).toContain("data version 0123456789abcdef");
    expect(html).toContain("29 November 2026");
    expect(html).toContain("Step 1: Events: all.");
    expect(html).toContain(OPTIONS.words.t("map.borderRule").replaceAll("'", "&#39;"));
    expect(html).toContain("from https://entente.example/en/briefings/story?v=0123456789abcdef");
    expect(html).not.toContain("Masthead");
  });

  it("cites a path, and no address that only its maker's machine answers", async () => {
    const html = await packHtml(load, { ...OPTIONS, site: citedSite("http://localhost:3000") });
    expect(html).toContain("from /en/briefings/story?v=0123456789abcdef on the Entente that made this file");
    expect(html).not.toContain("localhost");
    expect(["http://127.0.0.1:3107", "http://[::1]", "file:///a", "nowhere", undefined].map(citedSite)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(citedSite("https://entente.example/en")).toBe("https://entente.example");
  });

  it("is the same file for the same answers", async () => {
    expect(await packHtml(load, OPTIONS)).toBe(await packHtml(load, OPTIONS));
  });

  it("lets each link find its events in the file, and none leave it but to sources", async () => {
    const html = await packHtml(load, OPTIONS);
    expect(html).toContain('<a class="evidence" href="#event-a-1">430 million</a>');
    expect(html).toContain('<a class="evidence" href="#deck-events" data-rows="0">2 events</a>');
    expect(html).toContain('<a class="evidence" href="#event-gone">1</a>');
    expect(html).toContain("<a>story</a>");
    expect(html).toContain('<script type="application/json" id="deck-rows">[[0]]</script>');
    expect(html).toContain('<li id="event-a-1"><p class="deck-when">8 May 2025 · Hanoi</p>');
    const outside = [...html.matchAll(/href="(?!#)([^"]*)"/g)].map(([, href]) => href);
    expect(outside).toEqual(["https://example.org/a", "https://example.org/a?b=1&#38;c=2"]);
  });

  it("runs no script but its own, whatever the texts say", async () => {
    const html = await packHtml(load, OPTIONS);
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      '<script type="application/json" id="deck-rows">',
      '<script nonce="bm9uY2U=">',
    ]);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html.match(/<\/style/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/href="javascript:/i);
    expect(html).toContain("default-src &#39;none&#39;; script-src &#39;nonce-bm9uY2U=&#39;");
  });

  it("holds the faces that draw its text, and no address that a browser would load", async () => {
    const html = await packHtml(load, OPTIONS);
    expect(html).toContain("url(data:font/woff2;base64,AQID)");
    expect(html).not.toContain("U+1EA0");
    expect(html).toContain(".x{mask:none;fill:url(#p-next)}");
    expect(html.replaceAll("img src=x", "")).not.toMatch(/\ssrc=|<link|@import|url\((?!#|data:)/);
    const vietnamese = await packHtml(
      async (address) => (address === "/fonts/vi.woff2" ? new Uint8Array([4, 5, 6]) : load(address)),
      { ...OPTIONS, briefing: { ...OPTIONS.briefing, title: "Biển" } },
    );
    expect(vietnamese).toContain("base64,BAUG");
  });

  it("tells how far it is, to the end", async () => {
    const told: (readonly [number, number])[] = [];
    await packHtml(load, { ...OPTIONS, onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it("names the address that could not be had, and the field that is of another kind", async () => {
    const without = (gone: string): Load => {
      return async (address) => {
        if (address === gone) throw new Error(`${gone}: 503`);
        return load(address);
      };
    };
    await expect(packHtml(without("/api/briefings"), OPTIONS)).rejects.toThrow("/api/briefings: 503");
    const broken: Load = async (address) =>
      address.startsWith("/api/export") ? JSON.stringify({ events: [{ ...EVENT, start: 3 }] }) : load(address);
    await expect(packHtml(broken, OPTIONS)).rejects.toThrow(
      "/api/export/json?pair=US-VN&theme=dioxin: events[0].start: expected a text, found a number",
    );
    await expect(packHtml(async () => "<html></html>", OPTIONS)).rejects.toThrow("holds no slide");
  });
});
