import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const placeOf = (text: string): string | undefined => codeReport(text, lexicon)[0]?.fields.place.value?.name;

describe("no city in the place of one that no list knows", () => {
  it.each([
    [
      "held in a town that a later sentence names",
      "Jayapura, October 21, 2023 (ANTARA) - Indonesia and Papua New Guinea have agreed to reopen a border market, official Suzana Wanggai noted here on Saturday.\n\nThe agreement was reached in the 38th Border Liaison Meeting held in Wutungga, Sandaun Province, Papua New Guinea, from Wednesday to Thursday.",
    ],
    [
      "where somebody fell, of whom the event tells",
      "Ngày 15/5/2024, Ban Công tác đặc biệt tỉnh Quảng Trị tổ chức lễ đón nhận 14 hài cốt liệt sĩ Việt Nam hy sinh tại tỉnh Salavan (Lào).",
    ],
    [
      "where a link ends that was agreed on",
      "January 17, 2018 - Prime Minister Lee Hsien Loong met his Malaysian counterpart Najib Razak and welcomed a rail link between Woodlands and Bukit Chagar in Johor.",
    ],
    [
      "a palace that has the name of a town",
      "Chiều 12/2/2025, tại Cung Hòa Bình, Thủ tướng Campuchia Hun Manet tiếp Bộ trưởng Công an Lương Tam Quang.",
    ],
  ])("%s", (_, text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  it("water that has the name of a town", () => {
    const [, second] = codeReport(
      "CAMP AGUINALDO, Quezon City (May 8, 2014) – Philippine and U.S. armed forces opened the 30th Exercise Balikatan here Monday morning.\n\nTwo days after the opening, Philippine Navy Vice Commander Rear Adm. Caesar Taccad and U.S. Navy Capt. Walter Ames met at Subic Bay aboard USS Blue Ridge to discuss port services.",
      lexicon,
    );
    expect(second?.fields.place.value).toBeUndefined();
  });

  it.each([
    ["HONOLULU", "Hawaii", "Honolulu"],
    ["WASHINGTON", "Hawaii", "Hawaii"],
  ])("a report from %s of talks in %s", (city, region, place) => {
    expect(
      placeOf(
        `U.S., PRC Militaries Hold Maritime Safety Talks in ${region}\n\n${city} -- Representatives of U.S. Indo-Pacific Command met with officers of the People's Liberation Army on April 3, 2024, for the Military Maritime Consultative Agreement working group.`,
      ),
    ).toBe(place);
  });

  it("but a city of the country behind it", () => {
    expect(
      placeOf(
        "October 3, 2024 - Vietnamese Minister Nguyen Hong Dien met Australian Trade Minister Don Farrell in Adelaide, South Australia, on October 2.",
      ),
    ).toBe("Adelaide");
  });
});

describe("the agreement that was reached", () => {
  it("is told of the meeting before it", () => {
    const drafts = codeReport(
      "MANILA – Philippines và Việt Nam đồng ý nối lại cuộc họp của lực lượng tuần duyên hai nước, Bộ Ngoại giao Philippines thông báo ngày 4/7/2025.\n\nThỏa thuận đạt được tại kỳ họp thứ 11 Ủy ban Hỗn hợp diễn ra ngày 3/7 ở Manila, do Ngoại trưởng Maria Theresa Lazaro và Phó Thủ tướng Bùi Thanh Sơn đồng chủ tọa.",
      lexicon,
    );
    expect(drafts.map(({ fields }) => fields.start.value)).toEqual(["2025-07-03"]);
  });
});

describe("what shall be done somewhere is not where they met", () => {
  const VI =
    "Ngày 10/7/2025, Bộ trưởng Ngoại giao Bùi Thanh Sơn gặp Bộ trưởng Ngoại giao Sri Lanka Vijitha Herath, hai bên";
  const EN =
    "HANOI, July 11, 2025 (VNA) - Foreign Minister Bui Thanh Son and Sri Lankan Foreign Minister Vijitha Herath";
  it.each([
    `${VI} nhất trí mở văn phòng thương mại tại Colombo.`,
    `${VI} bàn việc nối lại kỳ họp Tiểu ban hỗn hợp ở Colombo.`,
    `${VI} thống nhất thành lập trung tâm Phật giáo tại Colombo.`,
    `${EN} met on Thursday and discussed reopening the consulate general in Colombo.`,
    `${EN} met on Thursday and agreed to set up a Buddhist centre in Colombo.`,
  ])("%s", (text) => {
    expect(placeOf(text)).not.toBe("Colombo");
  });
  it.each([
    `${VI} nhất trí mở đường bay thẳng trong hội đàm tại Colombo.`,
    `${EN} agreed to open an air route during talks in Colombo on Thursday.`,
  ])("but the talks are: %s", (text) => {
    expect(placeOf(text)).toBe("Colombo");
  });
});

it.each([
  ["Henderson, Western Australia", "AU"],
  ["Henderson, Papua New Guinea", "PG"],
  ["Henderson, Nevada", "US"],
])("a town of a common name is of the country that the report gives: %s", (where, country) => {
  const text = `October 3, 2024 - A patrol boat was today gifted to Papua New Guinea by the Australian Government at a ceremony in ${where}.`;
  expect(codeReport(text, lexicon)[0]?.fields.place.value).toEqual({ name: "Henderson", country });
});
