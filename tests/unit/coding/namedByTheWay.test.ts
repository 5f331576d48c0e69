import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** The persons of each event of a report. */
const personsIn = (text: string): string[][] =>
  codeReport(text, lexicon).map(({ fields }) =>
    fields.participants.flatMap(({ person, name }) => person ?? name ?? []).sort(),
  );

describe("somebody of whom only something was said, who then meets the guest", () => {
  const EN =
    "HANOI, May 8, 2025 - National Assembly Chairman Tran Thanh Man held talks in Hanoi on May 8 with President of the Chilean Senate Ricardo Valdivieso.\n\nMan said the visit would add to the momentum created by the trip to Chile last November by State President Luong Cuong.\n\nAfter the talks, they signed a new agreement between the two parliaments.\n\n";
  const VI =
    "Hà Nội (TTXVN) - Sáng 8/5/2025, tại Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn hội đàm với Chủ tịch Thượng viện Chile Ricardo Valdivieso.\n\nChủ tịch Quốc hội cho rằng chuyến thăm tiếp nối kết quả chuyến thăm Chile của Chủ tịch nước Lương Cường.\n\n";
  it.each([
    "The same day, State President Luong Cuong received the Chilean guest.",
    "In the afternoon, State President Luong Cuong received the visiting delegation.",
    "The guest was also received by State President Luong Cuong on the same day.",
    "Receiving the Chilean guest the same day, State President Luong Cuong suggested a direct shipping route.",
  ])("%s", (sentence) => {
    expect(personsIn(EN + sentence)).toEqual([
      ["Ricardo Valdivieso", "tran-thanh-man"],
      ["Ricardo Valdivieso", "luong-cuong"],
    ]);
  });
  it("in Vietnamese", () => {
    expect(personsIn(`${VI}Chiều cùng ngày, Chủ tịch nước Lương Cường tiếp đoàn đại biểu Chile.`)).toEqual([
      ["Ricardo Valdivieso", "tran-thanh-man"],
      ["Ricardo Valdivieso", "luong-cuong"],
    ]);
  });
});

describe("a name that begins like a month", () => {
  it.each(["her Tanzanian counterpart January Makamba", "January Makamba, Tanzanian Foreign Minister,"])(
    "%s",
    (person) => {
      expect(
        personsIn(`JAKARTA, Jan. 25, 2024 - Foreign Minister Retno Marsudi held talks with ${person} on Wednesday.`),
      ).toEqual([["January Makamba", "Retno Marsudi"]]);
    },
  );
  it("is none behind a preposition or before an office", () => {
    expect(
      personsIn("HANOI, July 2, 2024 - In June Foreign Minister Bui Thanh Son met Indonesian Minister Retno Marsudi."),
    ).toEqual([["Retno Marsudi", "bui-thanh-son"]]);
  });
});

describe("who is named in what is quoted of the talks", () => {
  const LEAD =
    "JAKARTA, Jan. 25, 2024 - Indonesia and Tanzania agreed to trade more during talks between Foreign Minister Retno Marsudi and her Tanzanian counterpart Ali Makamba in Jakarta on Wednesday.\n\n";
  it.each([
    '"We discussed the follow-up to President Joko Widodo\'s visit to Dar es Salaam last August," Marsudi said.',
    "The visit built on the results of President Joko Widodo's trip to Dar es Salaam last August.",
  ])("took no part: %s", (sentence) => {
    expect(personsIn(`${LEAD}${sentence}\n\nThe two ministers exchanged views on Gaza.`)).toEqual([
      ["Ali Makamba", "Retno Marsudi"],
    ]);
  });
});

describe("whom a delegation met at a stop before", () => {
  it("was not at the meeting that is told", () => {
    expect(
      personsIn(
        "BEIJING, June 12, 2024 (Xinhua) -- China's top political advisor Wang Huning met with Do Van Chien, president of the VFF Central Committee of Vietnam, in Beijing on Wednesday.\n\nBefore arriving in Beijing, the delegation visited Chongqing, where it met with Yuan Jiajun, secretary of the CPC Chongqing Municipal Committee.",
      ),
    ).toEqual([["do-van-chien", "wang-huning"]]);
  });
});

describe("offices and titles of India", () => {
  it("has the minister by the letters of the office, and no sentence ended by a title", () => {
    const text =
      "Visit of External Affairs Minister to Kenya (August 29-31, 2018)\n\nExternal Affairs Minister Smt. Sushma Swaraj paid an official visit to Kenya from August 29 to 31, 2018 at the invitation of Dr. Monica Juma, Cabinet Secretary for Foreign Affairs of Kenya.\n\nOn August 31, EAM called on H.E. Mr. Uhuru Kenyatta, President of the Republic of Kenya.";
    expect(personsIn(text).at(-1)).toEqual([
      expect.stringMatching(/Uhuru Kenyatta/i),
      expect.stringMatching(/swaraj/i),
    ]);
  });
});
