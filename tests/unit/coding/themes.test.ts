import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEAD = "Australia and Vietnam held a human rights dialogue in Canberra on 28 August 2026.";
const themesOf = (more: string) => codeReport(`${LEAD}\n\n${more}`, lexicon)[0]?.fields.themes.value;

describe("themes said by the way", () => {
  it.each([
    ["the name of a ministry", "The delegation included the Ministry of Education and the Ministry of Health."],
    ["other business of the stay", "While in Sydney, the delegation met students and visited a hospital."],
    ["who attended", "Representatives of the health, transport and fisheries authorities also attended the meeting."],
    ["a place seen on the way", "The delegation also visited a vocational training centre in Wollongong."],
    ["the venue of an earlier meeting", "They last met on the margins of the ASEAN Summit in Manila."],
    ["longer words that hold a keyword", "Both sides hope to beef up their exchanges."],
    ["documents counted by their matters", "They saw the exchange of six documents covering rice, health and culture."],
    [
      "facts below a release",
      "Both sides thanked each other.\n\nQuick facts\n\n- Australia gives 400 scholarships a year.",
    ],
    ["ships that call nowhere", "They spoke of the activities of a frigate near the coast."],
  ])("are none: %s", (_, more) => {
    expect(themesOf(more)).toEqual(themesOf(""));
  });
  it("are drafted where the two sides speak of them", () => {
    expect(themesOf("The two sides discussed education and health.")).toEqual(
      expect.arrayContaining(["education", "health"]),
    );
  });
});

const LEAD_VI = "Ngày 28/8/2026, tại Canberra, Việt Nam và Australia tổ chức đối thoại nhân quyền.";
const themesVi = (more: string) => codeReport(`${LEAD_VI}\n\n${more}`, lexicon)[0]?.fields.themes.value;

describe("themes said by the way, in Vietnamese", () => {
  it.each([
    ["the names of houses", "Đoàn Việt Nam gồm đại diện Bộ Giáo dục và Đào tạo, Bộ Y tế."],
    ["who attended", "Cùng dự có đại diện các cơ quan y tế, giáo dục của hai nước."],
    ["a venue", "Hai bên từng gặp nhau bên lề Hội nghị Cấp cao về khí hậu."],
    ["the programme", "Đoàn cũng đến thăm một bệnh viện và gặp cộng đồng người Việt."],
    ["the formula of two parties", "Hai bên nhắc lại nhận thức chung của lãnh đạo hai Đảng, hai nước."],
    ["another sense", "Hai bên lo ngại về các vấn đề xuyên biên giới."],
  ])("are none: %s", (_, more) => {
    expect(themesVi(more)).toEqual(themesVi(""));
  });
  it("are drafted where the two sides speak of them", () => {
    expect(themesVi("Hai bên trao đổi về y tế, biên giới và việc tàu hải quân ghé thăm cảng Sydney.")).toEqual(
      expect.arrayContaining(["health", "border-management", "port-call"]),
    );
  });
});

describe("themes of who met", () => {
  const of = (text: string) => codeReport(text, lexicon)[0]?.fields.themes.value ?? [];
  it.each([
    [
      "Prime Minister Pham Minh Chinh met Australian Prime Minister Anthony Albanese in Canberra on 5 May 2026.",
      "high-level-exchange",
    ],
    [
      "Ngày 5/5/2026, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow.",
      "high-level-exchange",
    ],
    [
      "Vietnamese Defence Minister Phan Van Giang held talks with Indian Defence Minister Rajnath Singh in New Delhi on 5 May 2026.",
      "defence-dialogue",
    ],
  ])("%s", (text, theme) => {
    expect(of(text)).toContain(theme);
  });
  it("are none where a leader receives a minister, or deputies meet", () => {
    expect(
      of(
        "Vietnamese Deputy Foreign Minister Do Hung Viet met Thai Permanent Secretary Eksiri Pintaruchi in Hanoi on 5 May 2026.",
      ),
    ).not.toContain("high-level-exchange");
  });
});
