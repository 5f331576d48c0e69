import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** What a draft says of when, where and who. */
const factsOf = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields }) =>
    [
      fields.start.value ?? "-",
      fields.end.value ?? "-",
      fields.place.value?.name ?? "-",
      ...fields.participants.map(({ actor, person, name }) => `${actor} ${person ?? name ?? "-"}`),
    ].join(" | "),
  );

const REPORTS_EN = [
  "May 14, 2025 - Foreign ministers Bui Thanh Son of Vietnam and Cho Tae-yul of South Korea held talks on May 12.",
  "HANOI, May 14, 2025 (VNA) - Prime Minister Pham Minh Chinh received Japanese Foreign Minister Takeshi Iwaya in Hanoi on Monday.",
  "HANOI, May 14, 2025 (VNA) - Foreign Minister Bui Thanh Son spoke by phone with his Australian counterpart Penny Wong on May 13.",
  "May 14, 2025 - Vietnam and India signed an agreement on the transfer of patrol boats on May 12.",
];
const MENTIONS_EN = [
  "The minister had visited Kochi on the way to the talks, where he went on board an aircraft carrier.",
  "He briefed his guest on the peace agreement which the two warring parties signed in Pretoria last month.",
  "The next round is expected to take place in Tashkent in the first half of next year.",
  "The previous round took place in Tashkent in 2019.",
  "She holds a master's degree from the university in Bologna and served there as consul general.",
  "The delegation will also tour a shipyard in Gdansk before returning home.",
  "They also spoke of the attacks in Marrakesh, in which 12 people died.",
  "A consulate in Porto will be opened by the end of the year.",
  "Earlier this week, the same official attended a business forum in Porto.",
  "Speaking from Lyon, an analyst of a research institute said the results fell short of hopes.",
  "The two leaders last met on the sidelines of a summit in Busan.",
  "In a message read out at a forum in Kazan, the president said ties had never been better.",
  "Satellites assembled in Bremen will carry instruments from both countries.",
  "The tall ship, then lying in Valparaiso, had been damaged by a storm and could not take part.",
  "The foundation stone of a terminal in Hamburg was laid in March.",
  "Protesters gathered in Valencia against the deal.",
];
const REPORTS_VI = [
  "Ngày 12/5/2025, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Hàn Quốc Cho Tae-yul.",
  "Hà Nội, 14/5/2025 (TTXVN) - Ngày 12/5, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Nhật Bản Takeshi Iwaya.",
  "Hà Nội, 14/5/2025 (TTXVN) - Ngày 13/5, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Australia Penny Wong.",
];
const MENTIONS_VI = [
  "Ông cũng thông báo về thỏa thuận hòa bình mà hai phe ký tại Pretoria hồi tháng trước.",
  "Hai bên hoan nghênh việc mở đường bay thẳng tới Cebu.",
  "Kỳ họp tiếp theo dự kiến diễn ra tại Tashkent vào năm sau.",
  "Kỳ họp trước được tổ chức tại Tashkent năm 2019.",
  "Bà từng học tại Bologna và làm tổng lãnh sự ở đây.",
  "Đoàn sẽ tham quan một xưởng đóng tàu ở Gdansk trước khi về nước.",
  "Một tổng lãnh sự quán sẽ được mở tại Porto vào cuối năm.",
  "Theo một chuyên gia ở Lyon, kết quả chưa được như mong đợi.",
  "Hai nhà lãnh đạo gặp nhau lần gần nhất bên lề một hội nghị tại Busan.",
  "Hai bên hẹn gặp lại tại Busan vào tháng 11.",
  "Lễ động thổ một cảng tại Hamburg đã diễn ra hồi tháng 3.",
  "Theo biên bản ghi nhớ, mỗi năm hai mươi sĩ quan sẽ được đào tạo tại Jaipur.",
];

describe("a sentence that only mentions something changes no draft", () => {
  it.each([
    ...MENTIONS_EN.flatMap((mention) => REPORTS_EN.map((report) => [mention, report] as const)),
    ...MENTIONS_VI.flatMap((mention) => REPORTS_VI.map((report) => [mention, report] as const)),
  ])("%s", (mention, report) => {
    const facts = factsOf(report);
    expect(facts).toHaveLength(1);
    expect(factsOf(`${report} ${mention}`)).toEqual(facts);
    expect(factsOf(`${report}\n\n${mention}`)).toEqual(facts);
  });
});
