import { describe, expect, it } from "vitest";
import { data } from "./readData";

const byId = new Map(data.events.map((event) => [event.id, event]));
const themeOf = new Map(data.themes.map((theme) => [theme.id, theme.parent ?? theme.id]));

/** The event, or a clear failure that names it. */
function eventOf(id: string) {
  const event = byId.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** Values that the event states, by metric. */
function figuresOf(id: string): Record<string, number[]> {
  const figures: Record<string, number[]> = {};
  for (const { metric, value } of eventOf(id).figures ?? []) figures[metric] = [...(figures[metric] ?? []), value];
  return figures;
}

const RIGHTS = "2008-05-29-vn-us-human-rights-dialogue-13";
const POLICY = "2025-05-08-vn-us-defence-policy-dialogue-13";
const HEGSETH = "2025-11-02-vn-us-to-lam-hegseth";
const TALKS = "2023-12-12-vn-cn-trong-xi-talks";
const HAN = "2024-12-10-vn-cn-bui-thanh-son-han-zheng";

describe("the five founding reports", () => {
  it("29 May 2008, Hanoi: 13th Human Rights Dialogue, its year inferred", () => {
    const event = eventOf(RIGHTS);
    expect(event).toMatchObject({
      start: "2008-05-29",
      kind: "dialogue",
      place: "hanoi",
      mechanism: "us-vn-human-rights-dialogue",
      round: 13,
    });
    expect(event.participants.map((p) => p.person)).toEqual(expect.arrayContaining(["david-kramer", "doan-xuan-hung"]));
    expect(event.evidence?.start?.state).toBe("inferred");
    expect(event.evidence?.start?.note?.en).toContain("no year");
  });

  it("8 May 2025, Hanoi: 13th Defence Policy Dialogue, with its five numbers", () => {
    const event = eventOf(POLICY);
    expect(event).toMatchObject({
      start: "2025-05-08",
      kind: "dialogue",
      place: "hanoi",
      mechanism: "us-vn-defence-policy-dialogue",
      round: 13,
    });
    expect(event.participants.map((p) => p.person)).toEqual(expect.arrayContaining(["hoang-xuan-chien", "john-noh"]));
    expect(figuresOf(POLICY)).toMatchObject({
      "us-vn-bien-hoa-pledged-added": [130_000_000],
      "us-vn-bien-hoa-pledged-cumulative": [430_000_000],
      "us-vn-mia-joint-excavations-since-last-dialogue": [4],
      "us-vn-mia-remains-handed-over-since-last-dialogue": [8],
      "us-vn-war-relic-files-returned": [43],
    });
    expect(event.instruments).toEqual(expect.arrayContaining(["unclos", "doc", "coc"]));
  });

  it("2 November 2025, Hanoi: To Lam receives Pete Hegseth, 30 and 50 years", () => {
    const event = eventOf(HEGSETH);
    expect(event).toMatchObject({ start: "2025-11-02", kind: "meeting", level: "minister", place: "hanoi" });
    expect(event.participants.map((p) => p.person)).toEqual(expect.arrayContaining(["to-lam", "pete-hegseth"]));
    expect(figuresOf(HEGSETH)).toMatchObject({
      "us-vn-years-of-diplomatic-ties": [30],
      "us-vn-years-since-war-end": [50],
    });
    expect(event.themes.map((theme) => themeOf.get(theme))).toContain("war-legacy");
  });

  it("12 December 2023, Hanoi: Nguyen Phu Trong and Xi Jinping, 36 agreements by kind", () => {
    const event = eventOf(TALKS);
    expect(event).toMatchObject({ start: "2023-12-12", kind: "talks", level: "leader", place: "hanoi" });
    expect(event.participants.map((p) => p.person)).toEqual(expect.arrayContaining(["nguyen-phu-trong", "xi-jinping"]));
    expect(figuresOf(TALKS)).toMatchObject({
      "cn-vn-documents-signed": [36],
      "cn-vn-documents-government": [24],
      "cn-vn-documents-politics": [4],
      "cn-vn-documents-security": [4],
      "cn-vn-documents-localities": [4],
    });
    const visit = eventOf(event.partOf ?? "");
    expect(visit).toMatchObject({ kind: "visit", start: "2023-12-12", end: "2023-12-13" });
  });

  it("10 December 2024, China: Bui Thanh Son meets Han Zheng, 3 railway lines, the city not in the report", () => {
    const event = eventOf(HAN);
    expect(event).toMatchObject({ start: "2024-12-10", kind: "meeting", place: "beijing" });
    expect(event.participants.map((p) => p.person)).toEqual(expect.arrayContaining(["bui-thanh-son", "han-zheng"]));
    expect(figuresOf(HAN)).toMatchObject({ "cn-vn-standard-gauge-lines-planned": [3] });
    expect(event.evidence?.place?.note?.en).toContain("names no city");
    expect(data.events.some((e) => e.mechanism === "cn-vn-steering-committee" && e.round === 16)).toBe(true);
  });

  it("the second report's list of June 2025: every partner has its event", () => {
    const june = data.events.filter((event) => event.start.startsWith("2025-06"));
    const partners = new Set(june.flatMap((event) => event.participants.map((p) => p.actor)));
    for (const actor of ["LA", "IN", "KH", "SE", "JP", "LT", "FR", "PT", "ASEAN", "UN", "CN"]) {
      expect(partners.has(actor), actor).toBe(true);
    }
    expect(data.intake.filter((row) => row.file === "june-2025-list")).toHaveLength(15);
  });
});
