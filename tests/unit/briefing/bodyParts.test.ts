import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyParts, plainBody } from "@/lib/briefing/bodyParts";

const SEED = 20_251_123;
const runsOf = (markdown: string) => bodyParts(markdown).flatMap(({ runs }) => runs);

describe("bodyParts", () => {
  it("gives paragraphs of runs with weight, event and query", () => {
    expect(
      bodyParts(
        "**May 2025.** A pledge of [430 *million*](event:2025-05-08-x-13).\n\n[103 events](?pair=US-VN&theme=dioxin,uxo)",
      ),
    ).toEqual([
      {
        runs: [
          { text: "May 2025.", strong: true },
          { text: " A pledge of " },
          { text: "430 ", event: "2025-05-08-x-13" },
          { text: "million", em: true, event: "2025-05-08-x-13" },
          { text: "." },
        ],
      },
      { runs: [{ text: "103 events", query: "pair=US-VN&theme=dioxin,uxo" }] },
    ]);
  });

  it("makes entries of a list, quotes and headings paragraphs of their own", () => {
    expect(plainBody(bodyParts("# One\n\n- two\n- three\n\n  four\n\n> five\n6"))).toBe(
      "One\ntwo\nthree\nfour\nfive 6",
    );
  });

  it.each([
    ["[x](https://example.org)", "x"],
    ["[x](javascript:alert(1))", "x"],
    ["[x](event:Not-An-Id)", "x"],
    ["[x](event:a/../b)", "x"],
    ["[x](?a='b')", "x"],
    ["[x](//host?a=b)", "x"],
    ["<https://example.org>", "https://example.org"],
    ["![words](https://example.org/x.png)", "words"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["<b>a</b> &lt;i&gt; &amp;", "<b>a</b> <i> &"],
    ["`<script>`", "<script>"],
  ])("keeps %s as its words, with no link", (markdown, text) => {
    expect(runsOf(markdown)).toEqual([{ text }]);
  });

  it("drops a query that is longer than an address may be", () => {
    expect(runsOf(`[x](?q=${"a".repeat(8_000)})`)).toEqual([{ text: "x" }]);
  });

  it("is empty for nothing", () => {
    expect(bodyParts(" \n\n---\n")).toEqual([]);
  });

  it("gives only the known keys, ids and queries for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "[",
        "](",
        ")",
        "event:",
        "?",
        "<",
        ">",
        "&",
        '"',
        "*",
        "**",
        "_",
        "`",
        "\n",
        "\n\n- ",
        "javascript:",
        "a",
        "1",
        "[a](event:a-1)",
        "[b](?pair=US-VN)",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const { text, strong, em, event, query, ...others } of runsOf(pieces.join(""))) {
          expect(others).toEqual({});
          expect(text).not.toBe("");
          expect([undefined, true]).toContain(strong);
          expect([undefined, true]).toContain(em);
          if (event !== undefined) expect(event).toMatch(/^[a-z0-9-]+$/);
          if (query !== undefined) expect(query).toMatch(/^[\w\-.~%=&,+:]*$/);
          expect(event === undefined || query === undefined).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});
