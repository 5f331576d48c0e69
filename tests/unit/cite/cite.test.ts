import { describe, expect, it } from "vitest";
import { type Cited, cite, escapeTex } from "@/lib/cite/cite";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import type { Locale } from "@/lib/model/vocabulary";
import { scriptJson } from "@/lib/schemaOrg/eventJsonLd";

const words = (locale: Locale) =>
  createWords(locale, loadMessages(locale), {
    locale,
    actors: {},
    places: {},
    themes: {},
    mechanisms: {},
    instruments: {},
    milestones: [],
  });
const CITED: Cited = {
  id: "2025-05-08-x",
  title: "R&D talks, 8 May 2025",
  what: "event",
  dataVersion: "0123456789abcdef",
  address: "https://example.org/en/events/2025-05-08-x",
  accessed: "2026-11-25",
};

describe("cite", () => {
  it("names title, data version, day and address in APA and Chicago", () => {
    expect(cite(CITED, "apa", words("en"))).toBe(
      "Entente. (n.d.). R&D talks, 8 May 2025 [Event record, data version 0123456789abcdef]. Retrieved November 25, 2026, from https://example.org/en/events/2025-05-08-x",
    );
    expect(cite(CITED, "chicago", words("en"))).toContain("Accessed November 25, 2026.");
  });

  it("writes BibTeX that TeX can read", () => {
    const entry = cite(CITED, "bibtex", words("en"));
    expect(entry).toMatch(/^@misc\{entente-2025-05-08-x,\n/);
    expect(entry).toContain("title   = {{R\\&D talks, 8 May 2025}}");
    expect(entry).toContain("urldate = {2026-11-25}");
    expect(escapeTex("50 % of #1_{x} ~ \\")).toBe("50 \\% of \\#1\\_\\{x\\} \\textasciitilde{} \\textbackslash{}");
  });

  it("cites in Vietnamese on Vietnamese pages", () => {
    expect(cite(CITED, "apa", words("vi"))).toContain("Truy cập 25 tháng 11");
    expect(cite(CITED, "apa", words("vi"))).not.toMatch(/Retrieved|version|from/);
  });
});

describe("scriptJson", () => {
  it("lets no text of the data end the script element", () => {
    const text = scriptJson({ name: "</script><script>alert(1)</script>" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" });
  });
});
