import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const MEETING =
  "Vietnamese Health Minister Dao Hong Lan met Cuban Health Minister José Angel Portal Miranda in Havana on 5 May 2026 about vaccines.";
const MEETING_VI =
  "Ngày 5/5/2026, tại La Habana, Bộ trưởng Y tế Đào Hồng Lan gặp Bộ trưởng Y tế Cuba José Angel Portal Miranda về vắc xin.";
const HANDOVER = "The United States handed over two boats to the coast guard of Vietnam in Hai Phong on 5 May 2026.";
const TALKS = "Vietnam and Cuba held the 5th political consultation in Havana on 5 May 2026.";

const themesOf = (...sentences: string[]): readonly string[] =>
  codeReport(sentences.join(" "), lexicon)[0]?.fields.themes.value ?? [];

describe("a theme that one sentence names", () => {
  it.each([
    ["in a line of its own", MEETING, "Her host lives beside a rice field.", "agriculture"],
    [
      "at the end of its sentence",
      MEETING,
      "It was a warm day, and the guests were shown an old rice field.",
      "agriculture",
    ],
    [
      "where one thing was handed over",
      HANDOVER,
      "Children of the primary schools nearby had come to watch.",
      "education",
    ],
    ["in Vietnamese", MEETING_VI, "Nhà khách nằm cạnh một trang trại trồng cà phê.", "agriculture"],
  ])("is said by the way: %s", (_, lead, sentence, theme) => {
    expect(themesOf(lead)).not.toContain(theme);
    expect(themesOf(lead, sentence)).not.toContain(theme);
  });
  it.each([
    ["both agreed on it", MEETING, "They agreed to open markets for coffee of the other side.", "agriculture"],
    [
      "it is one of a list of matters",
      MEETING,
      "Trade, coffee, and tourism were discussed as well by the two.",
      "agriculture",
    ],
    ["it is told at a dialogue", TALKS, "The two sides discussed rice.", "agriculture"],
    [
      "it is none of those that reports list",
      MEETING,
      "A treaty on extradition was signed beside it.",
      "transnational-crime",
    ],
    ["a minister offers it", MEETING, "The Cuban minister offered thirty scholarships a year.", "education"],
    ["it is of a body in which they work", MEETING, "They would back each other at the United Nations.", "un"],
    ["it ends the report", MEETING, "Tourism between the two was on the table too.", "tourism"],
    ["in Vietnamese, at the end", MEETING_VI, "Phía Cuba sẽ cấp thêm ba mươi học bổng.", "education"],
    ["two sentences name it", MEETING, "Her host lives beside a coffee farm. It sells rice as well.", "agriculture"],
    ["in Vietnamese", MEETING_VI, "Hai bên nhất trí mở cửa thị trường cho cà phê của nhau.", "agriculture"],
  ])("is a matter where %s", (_, lead, sentence, theme) => {
    expect(themesOf(lead, sentence)).toContain(theme);
  });
  it("weighs less beside much else", () => {
    const matter = "The President hoped for more rice at a fair price.";
    const else3 = "They discussed oil and gas pipelines, students and scholarships, semiconductors and chips.";
    expect(themesOf(TALKS, matter)).toContain("agriculture");
    expect(themesOf(TALKS, else3, else3, matter)).not.toContain("agriculture");
  });
  it("weighs more beside another of its family", () => {
    const sentence = "Cuban officials praised a film festival.";
    const about = (matter: string) => themesOf(MEETING.replace("vaccines", matter), sentence, "It rained.");
    expect(about("vaccines")).toContain("culture");
    expect(about("dioxin")).not.toContain("culture");
  });
});
