import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { cleanAddress, cleanRun, cleanText } from "@/lib/briefing/pptx/cleanText";
import { makePptx } from "@/lib/briefing/pptx/makePptx";
import { showBriefing } from "@/lib/briefing/showBriefing";
import { wordsOf } from "../../charts/summaries";
import { SHIPPED_SOURCE } from "../stageSource";
import { briefingOf } from "../stories";
import { deckOf, runsOf, shippedBriefing } from "./decks";

const HOSTILE = `<a:t>&amp; "it's" \u0000\u0008\u001b \u202Eevil\u202C \uD800 \uFFFF ${"long ".repeat(2_000)}]]>`;

function parseAll(bytes: Uint8Array, at = ""): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (name.endsWith(".xlsx")) return parseAll(part, `${name}/`);
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const faults: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (fault) => faults.push(`${at}${name}: ${fault.message}`));
    parser.write(strFromU8(part)).close();
    return faults;
  });
}

describe("a PowerPoint of hostile texts", () => {
  it("is well-formed in all its parts, and none of them is larger than it should be", async () => {
    const story = briefingOf(
      { heading: { en: HOSTILE }, body: { en: `**${HOSTILE}** [1](?pair=US-VN)` }, notes: { en: HOSTILE } },
      { views: [{ chart: "themes", query: "pair=US-VN" }] },
      { views: [{ chart: "hosts", query: "pair=US-VN" }] },
      { views: [{ chart: "events", query: "pair=US-VN" }] },
    );
    const words = wordsOf("en");
    const shown = showBriefing({ ...story, title: { en: HOSTILE }, author: { en: HOSTILE } }, SHIPPED_SOURCE, words);
    const sources = [
      { number: 1, text: HOSTILE, url: 'https://example.org/?a=1&b="<x>"' },
      { number: 2, text: "no address", url: "javascript:alert(1)" },
    ];
    const hostileRows = shown.steps.map((step) => ({
      ...step,
      stages: step.stages.map((stage) =>
        stage.chart === "events"
          ? { ...stage, rows: stage.rows.map((row) => ({ ...row, title: HOSTILE, place: HOSTILE })) }
          : stage,
      ),
    }));
    const labels = {
      ...words.labels,
      themes: { ...words.labels.themes, "war-legacy": { name: HOSTILE, hue: "war", pattern: "solid" as const } },
    };
    const bytes = await makePptx(
      { ...shown, steps: hostileRows, sources },
      { ...words, labels, theme: () => HOSTILE },
      async () => undefined,
    );
    expect(parseAll(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const rels = strFromU8(parts["ppt/slides/_rels/slide5.xml.rels"] ?? new Uint8Array());
    expect(rels).toContain('Target="https://example.org/?a=1&amp;b=%22%3Cx%3E%22"');
    expect(rels).not.toContain("javascript:");
    const [heading] = runsOf(strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array())).filter((run) =>
      run.startsWith("<a:t>"),
    );
    expect(heading).toMatch(/^<a:t>&amp; "it's" evil long .*…$/);
  }, 60_000);

  it("lists every part in the types of its content", async () => {
    const { parts, text } = await deckOf(briefingOf({ views: [{ chart: "hosts", query: "pair=US-VN" }] }), "en");
    const types = text("[Content_Types].xml");
    for (const name of Object.keys(parts).filter((one) => one.endsWith(".xml") && one !== "[Content_Types].xml"))
      expect(types, name).toContain(`PartName="/${name}"`);
    for (const ending of ["png", "xlsx", "rels"]) expect(types).toContain(`Extension="${ending}"`);
  });
});

describe("what PowerPoint would repair", () => {
  it("has one set of properties a paragraph, before its runs, and the parts of a series in their order", async () => {
    const { parts, text } = await deckOf(shippedBriefing("war-legacies"), "en");
    for (const name of Object.keys(parts).filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))) {
      const paragraphs = text(name).match(/<a:p>[\s\S]*?<\/a:p>/g) ?? [];
      expect(paragraphs.length, name).toBeGreaterThan(4);
      for (const one of paragraphs) expect(one).toMatch(/^<a:p>(?:<a:pPr(?:(?!<a:pPr)[\s\S])*|(?!.*<a:pPr)[\s\S]*)$/);
    }
    const charts = Object.keys(parts).filter((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one));
    for (const chart of charts.map(text)) {
      expect(chart).not.toMatch(/<\/c:dLbls>\s*<c:dPt>/);
      expect(chart).not.toMatch(/<c:noMultiLvlLbl [^>]*>\s*<c:tickLblSkip/);
      expect(chart).not.toContain("multiLvlStrRef");
    }
    expect(charts.some((name) => text(name).includes("<c:dPt>"))).toBe(true);
  });
});

describe("cleanText", () => {
  it("keeps words, marks and fixed blanks, and drops what no slide can hold", () => {
    expect(cleanText(" Đà\u0007 Nẵng\n\u202E42\u202F% ")).toBe("Đà Nẵng 42\u202F%");
    expect(cleanText("a".repeat(10_000))).toBe(`${"a".repeat(2_000)}…`);
    expect(cleanRun(" of ")).toBe(" of ");
    expect(cleanRun("\u0000")).toBe("");
  });

  it("lets links lead to the web only", () => {
    expect(cleanAddress("https://example.org/a b")).toBe("https://example.org/a%20b");
    expect(["javascript:alert(1)", "file:///etc/passwd", "nothing", undefined].map(cleanAddress)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
