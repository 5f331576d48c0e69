import { describe, expect, it } from "vitest";
import { addressFilter } from "@/lib/briefing/edit/addressFilter";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { differences } from "@/lib/briefing/edit/differences";
import { formFaults } from "@/lib/briefing/edit/formFaults";
import { idFromTitle, newBriefing, newStep } from "@/lib/briefing/edit/newBriefing";
import { missingTexts } from "@/lib/briefing/missingTexts";
import { localText } from "@/lib/i18n/labels";
import { briefingOf } from "../stories";

describe("addressFilter", () => {
  it.each([
    ["https://entente.example/en?pair=US-VN&theme=war-legacy,dioxin&event=x&v=1", "pair=US-VN&theme=war-legacy,dioxin"],
    ["/vi?from=2015", "from=2015"],
    ["/en/pairs/US-VN", "pair=US-VN"],
    [
      "http://127.0.0.1:3000/en/mechanisms/us-vn-defence-policy-dialogue#lane",
      "mechanism=us-vn-defence-policy-dialogue",
    ],
    ["/en/people/nguyen-phu-trong", "person=nguyen-phu-trong"],
    ["/embed/map?pair=US-VN&theme=dark&lang=vi", "pair=US-VN"],
    ["pair=US-VN", "pair=US-VN"],
    ["/en", ""],
  ])("takes of %s: %s", (text, query) => {
    expect(addressFilter(text)).toBe(query);
  });

  it.each(["", "Viet Nam", "javascript:alert(1)", "mailto:a@b.c", "/api/events?pair=US-VN", "https://"])(
    "takes nothing of %s",
    (text) => {
      expect(addressFilter(text)).toBeUndefined();
    },
  );
});

describe("idFromTitle", () => {
  it.each([
    ["Biển Đông, 2025", [], "bien-dong-2025"],
    ["Quan hệ Việt–Mỹ", [], "quan-he-viet-my"],
    ["!!!", [], "briefing"],
    ["New", [], "new-2"],
    ["Sea", ["sea", "sea-2"], "sea-3"],
  ])("makes of %s an id that nobody has", (title, taken, id) => {
    expect(idFromTitle(title, taken)).toBe(id);
  });
});

const FACTS = {
  metrics: [],
  known: {
    actor: new Set(["US", "VN"]),
    theme: new Set(["maritime"]),
    place: new Set<string>(),
    mechanism: new Set<string>(),
    instrument: new Set<string>(),
  },
};

describe("formFaults", () => {
  it("finds nothing in a whole briefing, people taken as written", () => {
    expect(formFaults(briefingOf({ views: [{ chart: "map", query: "pair=US-VN&person=a-b" }] }), FACTS)).toEqual([]);
  });

  it("names the field and what it lacks", () => {
    const faults = formFaults(
      briefingOf({
        heading: { en: "", vi: "Một" },
        body: { en: "x".repeat(4001) },
        views: [
          { chart: "map", query: "pair=US-XX", options: { frame: "moon" } },
          { chart: "ledger", query: "" },
        ],
        emphasis: "theme=maritme",
      }),
      FACTS,
    );
    expect(faults.map(({ where, code, at }) => [where, code, at])).toEqual([
      ["steps[0].body.en", "tooLong", undefined],
      ["steps[0].views[0].query", "filter.unknown-value", undefined],
      ["steps[0].views[0]", "unknownChoice", "options.frame"],
      ["steps[0].views[1]", "noMetric", "options.metric"],
      ["steps[0].emphasis", "filter.unknown-value", undefined],
    ]);
  });
});

describe("newStep", () => {
  it("gives the number of events as its first fact, in both languages", () => {
    expect(newStep([{ chart: "map", query: "pair=US-VN" }], "Heading", "en", 1234)).toEqual({
      id: "map",
      heading: { en: "Heading" },
      body: { en: "[1,234 events](?pair=US-VN)", vi: "[1.234 sự kiện](?pair=US-VN)" },
      views: [{ chart: "map", query: "pair=US-VN" }],
    });
  });

  it("takes a heading in Vietnamese alone, and says where the English is missing", () => {
    const step = newStep([{ chart: "map", query: "" }], "Đề mục", "vi", undefined);
    const briefing = newBriefing("a", "Bài", "vi", "0123456789abcdef", step);
    const faults = formFaults(briefing, FACTS);
    expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual([
      "audience empty",
      "author empty",
      "steps[0].body empty",
    ]);
    expect(missingTexts(briefing, "en")).toBe(2);
    expect(missingTexts(briefing, "vi")).toBe(0);
    expect(localText(step.heading, "en")).toBe("Đề mục");
  });
});

describe("differences", () => {
  const mine = briefingOf({}, { emphasis: "theme=maritime" });
  it("finds none between equal ones, whatever the order of their keys", () => {
    const turned = Object.fromEntries(Object.entries(mine).reverse());
    expect(differences(mine, { ...mine, ...turned })).toEqual([]);
    expect(briefingMark({ ...mine, ...turned })).toBe(briefingMark(mine));
  });

  it("names each field, and steps by their id", () => {
    const theirs = { ...briefingOf({ heading: { en: "Other" } }), title: mine.title };
    expect(differences(mine, theirs)).toEqual(
      expect.arrayContaining([
        { field: "steps", mine: "step-1, step-2", theirs: "step-1" },
        { field: "step-1.heading.en", mine: "A heading", theirs: "Other" },
        { field: "step-1.heading.vi", mine: "Một đề mục" },
        { field: "step-2.emphasis", mine: "theme=maritime" },
      ]),
    );
    expect(briefingMark(theirs)).not.toBe(briefingMark(mine));
  });
});
