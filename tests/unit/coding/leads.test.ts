import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const MARIS = "Thai Foreign Minister Maris Sangiampongsa";
const LAO = "his Lao counterpart Thongsavanh Phomvihane";

describe("a report whose lead tells the meeting last", () => {
  it("begins a report of three events", () => {
    const text =
      "HANOI, May 13, 2025 (VNA) - Japan and Viet Nam will open a new air route, Japanese Foreign Minister Takeshi Iwaya said on Monday after meeting his Vietnamese counterpart Bui Thanh Son in Hanoi.\n\nThat evening, Iwaya had a working lunch with Minister of Industry and Trade Nguyen Hong Dien and discussed semiconductors.\n\nOn Tuesday, the two coast guards held a joint drill in Da Nang.";
    expect(
      codeReport(text, lexicon).map(
        ({ fields }) => `${fields.kind.value} ${fields.start.value} ${fields.place.value?.id}`,
      ),
    ).toEqual(["meeting 2025-05-12 hanoi", "meeting 2025-05-12 hanoi", "exercise 2025-05-13 da-nang"]);
  });
});

describe("a lead that tells the meeting last", () => {
  it.each([
    `Thailand and Laos will build two more bridges, ${MARIS} said on Wednesday after meeting ${LAO} in Vientiane.`,
    `Thailand and Laos will build two more bridges, ${MARIS} said after talks with ${LAO} in Vientiane on Wednesday.`,
    `Thailand and Laos are to build two more bridges, ${MARIS} told reporters on Wednesday following a meeting with ${LAO} in Vientiane.`,
    `Two more bridges will be built, ${MARIS} and ${LAO} announced on Wednesday after talks in Vientiane.`,
    `Two more bridges over the Mekong topped the agenda when ${MARIS} met ${LAO} in Vientiane on Wednesday.`,
    `It took ${MARIS} and ${LAO} two hours in Vientiane on Wednesday to agree on two more bridges.`,
  ])("%s", (lead) => {
    const drafts = codeReport(
      `VIENTIANE, March 12, 2025 - ${lead}\n\nThe bridges will cost 300 million dollars.`,
      lexicon,
    );
    expect(drafts).toHaveLength(1);
    const fields = drafts[0]?.fields;
    expect([fields?.status.value, fields?.start.value, fields?.place.value?.id]).toEqual([
      "held",
      "2025-03-12",
      "vientiane",
    ]);
    expect(fields?.participants.map(({ actor, name }) => `${actor} ${name}`).sort()).toEqual([
      "LA Thongsavanh Phomvihane",
      "TH Maris Sangiampongsa",
    ]);
  });
});

describe("what was called off before", () => {
  it("is not what the lead tells", () => {
    const [draft] = codeReport(
      "BERLIN, November 4, 2025 - Foreign Minister Johann Wadephul and his Chinese counterpart Wang Yi spoke over the telephone on Monday, ten days after Berlin scrapped a visit by the minister to Beijing.\n\nThey discussed trade.",
      lexicon,
    );
    expect([draft?.fields.status.value, draft?.fields.kind.value, draft?.fields.start.value]).toEqual([
      "held",
      "call",
      "2025-11-03",
    ]);
  });
});

describe("a day that another sentence gives", () => {
  it.each([
    [
      "the event before it",
      "HANOI, September 10, 2025 - Deputy Prime Minister Bui Thanh Son held talks with Lao Deputy Prime Minister Thongsavanh Phomvihane in Hanoi on September 8.\n\nThe following day, Thongsavanh met Prime Minister Pham Minh Chinh and discussed mining.\n\nIn Vinh on September 10, Chairman of the Nghe An People's Committee Le Hong Vinh and Xieng Khouang Governor Bounchanh Syvongphanh signed an agreement on schools.",
      ["2025-09-08", "2025-09-09", "2025-09-10"],
    ],
    [
      "a sentence since",
      "CAO BANG, February 22, 2019 - Leaders of Vietnamese provinces and of Guangxi met in Cao Bang.\n\nThe conference opened on February 20 with Chairman Hoang Xuan Anh and Vice Chairman Liu Hongwei.\n\nOn the morning of February 21, the Spring Meeting of Party Secretaries took place with the attendance of Lu Xinshe, Secretary of the Guangxi Party Committee, and Nguyen Van Doc, Secretary of the Quang Ninh Party Committee.",
      ["2019-02-20", "2019-02-21"],
    ],
  ])("%s", (_, text, days) => {
    expect(codeReport(text, lexicon).map(({ fields }) => fields.start.value)).toEqual(days);
  });
});

describe("a standfirst above the lead", () => {
  const VI =
    "Tổng thống Pháp Emmanuel Macron ngày 28/5/2025 hội đàm với Tổng thống Indonesia Prabowo Subianto tại Jakarta, chặng dừng thứ hai trong chuyến công du.";
  const EN =
    "French President Emmanuel Macron held talks with Indonesian President Prabowo Subianto in Jakarta on May 28, 2025, the second stop of his tour.";
  it.each([
    ["Ông Macron và ông Prabowo nhất trí tăng cường hợp tác sản xuất quốc phòng trong hội đàm tại dinh Merdeka.", VI],
    ["Lãnh đạo Pháp và Indonesia hội đàm, nhất trí tăng cường hợp tác quốc phòng.", VI],
    ["President Macron met President Prabowo in Jakarta to discuss defence.", EN],
    ["The leaders of France and Indonesia held talks and agreed to boost defence ties.", EN],
  ])("is no event of its own: %s", (standfirst, lead) => {
    expect(
      codeReport(`Macron - Prabowo: defence, quốc phòng\n\n${standfirst}\n\n${lead}`, lexicon).map(
        ({ fields }) => `${fields.start.value} ${fields.place.value?.name} ${fields.participants.length}`,
      ),
    ).toEqual(["2025-05-28 Jakarta 2"]);
  });
});
