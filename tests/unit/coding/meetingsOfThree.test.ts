import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** The persons of each event after the first. */
const further = (text: string): string[][] =>
  codeReport(text, lexicon)
    .slice(1)
    .map(({ fields }) => fields.participants.flatMap(({ person, name }) => person ?? name ?? []).sort());

const EN =
  "ISLAMABAD, May 6, 2023 (Xinhua) -- Chinese Foreign Minister Qin Gang and Pakistani Foreign Minister Bilawal Bhutto Zardari co-chaired the fourth round of the China-Pakistan Foreign Ministers' Strategic Dialogue here on Saturday.\n\nQin said that China will always regard Pakistan as a priority.\n\n";
const VI =
  "Islamabad (TTXVN) - Ngày 6/5/2023, tại Islamabad, Ngoại trưởng Trung Quốc Tần Cương và Ngoại trưởng Pakistan Bilawal Bhutto Zardari đồng chủ trì Đối thoại chiến lược Ngoại trưởng Trung Quốc - Pakistan lần thứ 4.\n\n";

describe("a meeting of three beside talks of two", () => {
  it.each([
    "On the same day, Qin, Bilawal and Acting Foreign Minister of the Afghan interim government Amir Khan Muttaqi attended the fifth China-Afghanistan-Pakistan Trilateral Foreign Ministers' Dialogue.",
    "In the afternoon, Qin, Bilawal and Afghan Acting Foreign Minister Amir Khan Muttaqi met for three-way talks.",
    "After the talks, Qin and Bilawal held a trilateral meeting with Afghan Acting Foreign Minister Amir Khan Muttaqi.",
  ])("%s", (sentence) => {
    expect(further(EN + sentence)).toEqual([["Amir Khan Muttaqi", "Bilawal Bhutto Zardari", "Qin Gang"]]);
  });
  it.each([
    "Cùng ngày, ông Tần Cương, ông Bilawal và quyền Ngoại trưởng Afghanistan Amir Khan Muttaqi tham dự Đối thoại Ngoại trưởng ba bên Trung Quốc - Afghanistan - Pakistan lần thứ 5.",
    "Chiều cùng ngày, ba Ngoại trưởng Trung Quốc, Pakistan và Afghanistan họp Đối thoại ba bên lần thứ 5.",
  ])("%s", (sentence) => {
    expect(further(VI + sentence)).toHaveLength(1);
  });
});

describe("two of the three by themselves", () => {
  const THREE =
    "ISLAMABAD, May 6, 2023 (Xinhua) -- Chinese Foreign Minister Qin Gang, Pakistani Foreign Minister Bilawal Bhutto Zardari and Afghan Acting Foreign Minister Amir Khan Muttaqi held the fifth trilateral foreign ministers' dialogue here on Saturday.\n\n";
  it.each([
    [
      "Separately, Muttaqi held a bilateral meeting with his Pakistani counterpart.",
      ["Amir Khan Muttaqi", "Bilawal Bhutto Zardari"],
    ],
    ["On the sidelines of the dialogue, Qin and Muttaqi held bilateral talks.", ["Amir Khan Muttaqi", "Qin Gang"]],
  ])("%s", (sentence, persons) => {
    expect(further(THREE + sentence)).toEqual([persons]);
  });
  it("by their countries alone", () => {
    expect(
      further(`${THREE}After the talks, the Chinese and Afghan foreign ministers held bilateral talks.`),
    ).toHaveLength(1);
  });
});

describe("what others sign on the day of a reception", () => {
  it.each(["Also yesterday,", "On the same day,"])("%s", (opening) => {
    expect(
      further(
        `HA NOI, March 22, 2001 -- Deputy Prime Minister Pham Gia Khiem yesterday received Anita Bay Bundegaard, the Danish Minister for Development Cooperation.\n\nKhiem spoke highly of Danish aid.\n\n${opening} Minister of Planning and Investment Tran Xuan Gia and Minister Bundegaard signed an agreement under which Denmark will provide a grant.`,
      ),
    ).toEqual([["Anita Bay Bundegaard", "Tran Xuan Gia"]]);
  });
});

describe("what was agreed on is ahead, the meeting is held", () => {
  it.each(["set up a joint group that will follow trade", "draw up a plan which will protect exporters"])(
    "agreed to %s",
    (matter) => {
      const [draft] = codeReport(
        `BRASILIA, February 13, 1999 -- Argentina and Brazil agreed on Friday to ${matter}, following a meeting in Brasilia between Argentine Foreign Minister Guido Di Tella and his Brazilian counterpart Luiz Felipe Lampreia.`,
        lexicon,
      );
      expect(draft?.fields.status.value).toBe("held");
      expect(draft?.fields.start.value).toBe("1999-02-12");
    },
  );
});
