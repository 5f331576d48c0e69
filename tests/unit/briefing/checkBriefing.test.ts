import { describe, expect, it } from "vitest";
import { checkBriefing } from "@/lib/briefing/checkBriefing";
import { statedNumbers } from "@/lib/briefing/statedNumbers";
import type { BriefingStep } from "@/lib/model/briefing";
import { Snapshot } from "@/lib/store/snapshot";
import { dataWith, PLAIN_EVENT } from "../charts/summaries";
import { briefingOf } from "./stories";

const PLEDGED = "us-vn-bien-hoa-pledged-cumulative";
const SNAPSHOT = new Snapshot(
  dataWith([
    { ...PLAIN_EVENT, id: "a-1", figures: [{ metric: PLEDGED, value: 430_000_000 }], summary: { en: "Four sets." } },
    { ...PLAIN_EVENT, id: "b-2", themes: ["maritime"] },
    { ...PLAIN_EVENT, id: "c-3", themes: ["maritime"] },
  ]),
);
const both = (text: string) => ({ en: text, vi: text });
const faultsOf = (changes: Partial<BriefingStep>) => checkBriefing(briefingOf(changes), SNAPSHOT);

describe("checkBriefing", () => {
  it.each<Partial<BriefingStep>>([
    { body: { en: "[430 million](event:a-1)", vi: "[430 triệu](event:a-1)" } },
    { body: both("[4](event:a-1), [2 events](?theme=maritime), [67 %](?theme=maritime)") },
    {
      body: {
        en: "On 8 May 2025, 2018–2019, 12–13 December.",
        vi: "Ngày 8/5/2025, 2018–2019, tháng 12/2023, 12–13/12.",
      },
    },
    { notes: both("1,234 words may stand in notes.") },
    { views: [{ chart: "ledger", query: "", options: { metric: PLEDGED } }] },
  ])("accepts %j", (changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it.each<[Partial<BriefingStep>, string]>([
    [{ body: both("12 men") }, "steps[0].body.en has the number 12 outside a link"],
    [{ body: both("[13 events](?theme=maritime)") }, "steps[0].body.en says 13 where ?theme=maritime gives 2"],
    [{ body: both("[40 %](?theme=maritime)") }, "steps[0].body.en says 40 % where ?theme=maritime gives 67"],
    [{ body: both("[431](event:a-1)") }, "steps[0].body.en says 431, which a-1 does not state"],
    [{ body: both("[x](event:nobody)") }, 'steps[0].body.en links to the unknown event "nobody"'],
    [{ notes: both("[x](event:nobody)") }, 'steps[0].notes.en links to the unknown event "nobody"'],
    [{ body: both("[x](?theme=maritme)") }, 'steps[0].body.en cannot be read: "maritme" is not known'],
    [{ heading: both("7 rounds") }, "steps[0].heading.en has the number 7, which the body does not give"],
    [{ body: { en: "[x](event:a-1)", vi: "x" } }, "steps[0].body has other links in Vietnamese than in English"],
    [
      { views: [{ chart: "map", query: "pair=US-XX" }] },
      'steps[0].views[0].query cannot be read: "US-XX" is not known',
    ],
    [{ emphasis: "colour=red" }, 'steps[0].emphasis cannot be read: there is no parameter "colour"'],
    [{ views: [{ chart: "ledger", query: "" }] }, "steps[0].views[0] is a ledger without options.metric"],
    [
      { views: [{ chart: "ledger", query: "", options: { metric: "gold" } }] },
      'steps[0].views[0] names the unknown metric "gold"',
    ],
    [
      { views: [{ chart: "ledger", query: "", options: { metric: `${PLEDGED},us-vn-mia-identified-cumulative` } }] },
      "steps[0].views[0] lays metrics of different units on one scale",
    ],
    [
      { views: [{ chart: "themes", query: "", options: { measure: "weight" } }] },
      'steps[0].views[0] has measure "weight"; it must be one of share, count',
    ],
    [
      { views: [{ chart: "map", query: "", options: { zoom: "3" } }] },
      'steps[0].views[0] has the unknown option "zoom" of map',
    ],
  ])("names the fault of %j", (changes, fault) => {
    expect(faultsOf(changes).find((found) => found.startsWith(fault))).toBeDefined();
  });
});

describe("statedNumbers", () => {
  it.each([
    ["en", "1,731 events, 218.255 million, 40 %", [1731, 218_255_000, 40]],
    ["vi", "1.731 sự kiện, 218,255 triệu, 25 tỷ, 40%", [1731, 218_255_000, 25_000_000_000, 40]],
    ["en", "the 13th on 8 May 2025, in May 2025, since 2018", [13]],
    ["vi", "lần thứ 13 ngày 8/5/2025, tháng 5 năm 2025, từ năm 2018", [13]],
  ] as const)("reads in %s: %s", (locale, text, values) => {
    expect(statedNumbers(text, locale).map(({ value }) => value)).toEqual(values);
  });
});
