import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEAD =
  "Foreign Minister Bui Thanh Son and Japanese Foreign Minister Takeshi Iwaya held talks in Tokyo on July 7 and agreed to increase trade in farm products.";
const TWO = ["Minister of Industry and Trade Nguyen Hong Dien", "Japan's Economy Minister Yoji Muto"] as const;
const [MINISTER, HOST] = TWO;
const told = (sentence: string) =>
  codeReport(`Ministers meet\n\nTuesday, July 8, 2025 - 08:42\n\n${LEAD}\n\n${sentence}\n`, lexicon).map(
    ({ fields }) => `${fields.start.value ?? ""} ${fields.place.value?.name ?? ""}`,
  );

describe("what others did beside the event told", () => {
  it.each([
    "While the foreign ministers conferred",
    "At the same time",
    "In parallel",
    "Alongside the talks",
    "In another room",
  ])("has its day: %j", (opening) => {
    expect(told(`${opening}, ${MINISTER} and ${HOST} signed a plan on semiconductors.`)).toEqual([
      "2025-07-07 Tokyo",
      "2025-07-07 Tokyo",
    ]);
  });
  it.each([
    "Prior to sitting down with Iwaya, Son called on",
    "Before meeting Iwaya, Son was received by",
    "Son first called on",
  ])("was before it on its day: %j", (words) => {
    expect(told(`${words} Prime Minister Shigeru Ishiba, who asked for more trade.`)).toEqual([
      "2025-07-07 Tokyo",
      "2025-07-07 Tokyo",
    ]);
  });
  it.each(["Before going to the ministry", "Upon his arrival", "After leaving the ministry"])(
    "was somewhere on the way: %j",
    (opening) => {
      expect(told(`${opening}, Son called on Prime Minister Shigeru Ishiba, who asked for more trade.`)).toEqual([
        "2025-07-07 Tokyo",
        "2025-07-07 ",
      ]);
    },
  );
  it.each(["The day before they met", "On the eve of the talks", "A day before the talks"])(
    "was the day before: %j",
    (opening) => {
      expect(
        told(`${opening}, ${MINISTER} had a two-hour working session with ${HOST} in Osaka on semiconductors.`),
      ).toEqual(["2025-07-07 Tokyo", "2025-07-06 Osaka"]);
    },
  );
  it.each([
    `The talks came a day after ${MINISTER} met ${HOST} in Osaka to discuss semiconductors.`,
    `The talks had been prepared at a meeting in Osaka on July 6 at which ${MINISTER} and ${HOST} discussed semiconductors.`,
    `On July 6, ${MINISTER} had met ${HOST} in Osaka to review the 2024-2025 plan on semiconductors.`,
  ])("was what it came of: %j", (sentence) => {
    expect(told(sentence)).toEqual(["2025-07-07 Tokyo", "2025-07-06 Osaka"]);
  });
  it.each([
    "The day before the talks opened, Japan reported a trade deficit.",
    "While the talks went on, protesters gathered outside.",
    "The talks came a day after Japan held elections.",
    "On Tuesday, Son met with officials of the Vietnamese Embassy and representatives of the community in Osaka.",
    "The talks came a week after a typhoon hit Osaka.",
    "The two had last met in Osaka on May 12, 2024.",
    "They agreed on joint training, to be held twice a year in Osaka.",
  ])("is no event where nobody met: %j", (sentence) => {
    expect(told(sentence)).toEqual(["2025-07-07 Tokyo"]);
  });
});

describe("meetings on single days", () => {
  it("end on the day whose part is named, and begin with whom the guest met", () => {
    const text = `VIENTIANE – General Phan Van Giang, Minister of National Defence, had a series of bilateral meetings in Vientiane on November 20 and 21, 2024.\n\nMeeting with US Secretary of Defense Lloyd Austin on the morning of November 20, the Minister proposed more cooperation.\n\nOn the same afternoon, General Giang met with New Zealand's Minister of Defence Judith Collins. The two agreed to train more officers.\n`;
    expect(codeReport(text, lexicon).map(({ fields }) => [fields.start.value, fields.end.value])).toEqual([
      ["2024-11-20", undefined],
      ["2024-11-20", undefined],
    ]);
  });
  it("have last Saturday as their own", () => {
    const text = `Truce sealed\n\n8 Aug 2025 at 05:12\n\n${LEAD.replace("on July 7", "yesterday")}\n\nThe meeting had been cleared by a telephone call last Saturday in which Prime Minister Pham Minh Chinh and Japanese Prime Minister Shigeru Ishiba agreed to it.\n`;
    expect(codeReport(text, lexicon).map(({ fields }) => fields.start.value)).toEqual(["2025-08-07", "2025-08-02"]);
  });
});

describe("a round whose first sentence names nobody", () => {
  const HEAD =
    "Vietnam, US wrap up fifth round of reciprocal trade talks\n\nBy Minh Son   November 15, 2025 | 09:12 am GMT+7\n\n";
  const LED =
    "Deputy Minister Nguyen Sinh Nhat Tan led the Vietnamese team, while Deputy U.S. Trade Representative Rick Switzer headed the American one.";
  it.each([
    "Vietnamese negotiators left Washington, D.C. on Friday with most chapters agreed. The fifth round was held in the U.S. capital from Nov. 11 to 13.",
    "Vietnam's negotiating team flew home on Friday with most chapters agreed. The fifth round took place in Washington on Nov. 11-13.",
    "The Vietnamese delegation returned to Hanoi on Saturday. The fifth round ran from Nov. 11 to 13 in Washington.",
  ])("has its days and place from the next: %j", (sentences) => {
    const days = codeReport(`${HEAD}${sentences} ${LED}\n`, lexicon).map(({ fields }) => [
      fields.start.value,
      fields.end.value,
      fields.place.value?.name,
    ]);
    expect(days).toEqual([["2025-11-11", "2025-11-13", "Washington, D.C."]]);
  });
});
