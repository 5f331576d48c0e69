import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const EN = (further: string): string =>
  `LANG SON, June 7, 2025 (VNA) - Secretary of the Lang Son provincial Party Committee Hoang Van Nghiem held talks with Secretary of the Guangxi Party Committee Chen Gang in Lang Son city on June 5.\n\nThey agreed to fight smuggling.\n\n${further}\n`;
const VI = (further: string): string =>
  `Lạng Sơn (TTXVN) - Ngày 5/6/2025, tại thành phố Lạng Sơn, Bí thư Tỉnh ủy Lạng Sơn Hoàng Văn Nghiệm hội đàm với Bí thư Khu ủy Quảng Tây (Trung Quốc) Trần Cương.\n\nHai bên nhất trí chống buôn lậu.\n\n${further}\n`;

/** Day, kind and sides of what a report tells after its first event. */
const further = (text: string): string[] =>
  codeReport(text, lexicon)
    .slice(1)
    .map(({ fields: { start, kind, participants } }) =>
      [start.value, kind.value, [...new Set(participants.map(({ actor }) => actor))].sort().join("-")].join(" "),
    );

const DAYS_EN = [
  ["On June 6,", "2025-06-06"],
  ["The next day,", "2025-06-06"],
  ["On the same day,", "2025-06-05"],
  ["In the afternoon,", "2025-06-05"],
];
const DAYS_VI = [
  ["Sáng 6/6,", "2025-06-06"],
  ["Hôm sau,", "2025-06-06"],
  ["Cùng ngày,", "2025-06-05"],
  ["Chiều cùng ngày,", "2025-06-05"],
];
const DEEDS_EN = [
  ["the two border forces wrapped up a joint drill.", "exercise"],
  ["a joint exercise was held between the two coast guards.", "exercise"],
  ["the two sides conducted a joint patrol along the border.", "exercise"],
  ["the two localities opened the Na Hinh - Kewu border gate.", "project"],
  ["Lang Son and Guangxi officially opened a new crossing.", "project"],
  ["a ground-breaking ceremony for a bridge was held by the two sides.", "project"],
  ["the two health departments signed a memorandum.", "signing"],
  ["a loan agreement was signed between Vietnam's Ministry of Finance and China Eximbank.", "signing"],
  ["China delivered six patrol boats to the Vietnam Coast Guard.", "handover"],
  ["China returned the remains of two soldiers to Vietnam.", "handover"],
  ["the working group on trade held its fifth meeting between the two sides.", "committee"],
];
const DEEDS_VI = [
  ["lực lượng biên phòng hai nước tổ chức diễn tập chung.", "exercise"],
  ["diễn ra buổi luyện tập giữa tàu của hai nước.", "exercise"],
  ["lãnh đạo hai địa phương cắt băng khai trương cửa khẩu thông minh.", "project"],
  ["hai bên tổ chức lễ hợp long cầu qua sông Kỳ Cùng.", "project"],
  ["đại diện hai Sở Y tế ký Bản ghi nhớ.", "signing"],
  ["Bộ Y tế tiếp nhận 500.000 liều vaccine do Chính phủ Trung Quốc trao tặng.", "handover"],
  ["phiên họp lần thứ năm Nhóm công tác về công nghiệp giữa hai bên được tổ chức.", "committee"],
];
const crossed = (days: readonly string[][], deeds: readonly string[][]) =>
  days.flatMap(([when = "", day = ""]) =>
    deeds.map(([what = "", kind = ""]) => [`${when} ${what}`, `${day} ${kind}`] as const),
  );

describe("what is held, signed, opened or handed over after talks", () => {
  it.each(crossed(DAYS_EN, DEEDS_EN))("%s", (text, says) => {
    expect(further(EN(text))).toEqual([`${says} CN-VN`]);
  });
  it.each(crossed(DAYS_VI, DEEDS_VI))("%s", (text, says) => {
    expect(further(VI(text))).toEqual([`${says} CN-VN`]);
  });
  it("takes a day that ends the sentence", () => {
    expect(further(EN("China handed over six patrol boats to the Vietnam Coast Guard the next day."))).toEqual([
      "2025-06-06 handover CN-VN",
    ]);
  });
  it.each([
    "After the talks, the University of Guangxi and Thai Nguyen University signed a memorandum.",
    "Following the meeting, the Ministry of Health and the China Development Bank signed a credit agreement.",
    "On the sidelines of the visit, representatives of Vietcombank and Bank of China signed a credit agreement.",
    "In a separate ceremony, the head of the Department of Trade and the director of the Pingxiang Commerce Bureau signed a plan.",
  ])("signed by others: %s", (text) => {
    expect(further(EN(text)).map((one) => one.replace(/^2025-06-05/, "").trim())).toEqual(["signing CN-VN"]);
  });
  it.each([
    "Kết thúc hội đàm, đại diện Sở Công Thương và Cục Thương mại Sùng Tả ký Bản ghi nhớ.",
    "Bên lề chuyến thăm, Đại học Thái Nguyên và Đại học Quảng Tây đã ký thỏa thuận.",
  ])("do bên khác ký: %s", (text) => {
    expect(further(VI(text)).map((one) => one.replace(/^2025-06-05/, "").trim())).toEqual(["signing CN-VN"]);
  });
  it.each([
    "The two sides agreed to open a smart border gate on July 1.",
    "On December 9, 2024, the two sides broke ground on a smart border gate.",
    "On June 4, the Vietnamese army conducted a live-fire drill.",
    "On June 4, Lang Son opened a job fair for students.",
    "After the talks, the two sides signed minutes of the meeting.",
    "After the talks, they signed an agreement between the Ministry of Health and Bank of China.",
  ])("not: %s", (text) => {
    expect(further(EN(text))).toEqual([]);
  });
  it.each([
    "Hai bên thống nhất tổ chức diễn tập chung ngày 20/6.",
    "Ngày 20/6 tới, lực lượng biên phòng hai nước diễn tập chung.",
    "Trước đó, ngày 10/11/2024, hai nước đã tổ chức Đối thoại chính sách quốc phòng lần thứ 11.",
    "Ngày 4/6, bộ đội Việt Nam diễn tập bắn đạn thật.",
    "Sau hội đàm, hai bên ký biên bản cuộc họp.",
    "Sau hội đàm, hai Bí thư chứng kiến lễ ký văn kiện hợp tác giữa Sở Y tế và Ủy ban Y tế.",
  ])("không: %s", (text) => {
    expect(further(VI(text))).toEqual([]);
  });
});
