import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** Mechanism and round of the first event, and its first day. */
const roundOf = (text: string): string => {
  const fields = codeReport(text, lexicon)[0]?.fields;
  return `${fields?.mechanism.value ?? "-"} ${fields?.round.value ?? "-"} ${fields?.start.value ?? "-"}`;
};

describe("rounds told by who went to them", () => {
  it.each([
    [
      "attended on a visit",
      "During his visit to China, the Vietnamese Deputy Minister of National Defence attended the China-Vietnam defence strategic dialogue at deputy-ministerial level in Kunming on June 5, 2025.",
      "cn-vn-defence-strategic-dialogue - 2025-06-05",
    ],
    [
      "attended within a visit, in Vietnamese",
      "Trong khuôn khổ chuyến thăm và làm việc tại Việt Nam, đoàn đại biểu Bộ Quốc phòng Lào sáng 18/4/2024 đã dự Đối thoại Chính sách Quốc phòng lần thứ tư với Bộ Quốc phòng Việt Nam tại Đà Nẵng.",
      "la-vn-defence-policy-dialogue 4 2024-04-18",
    ],
    [
      "hosted",
      "Hanoi hosted the Defence Policy Dialogue at deputy-ministerial level between Vietnam and Japan on October 28, 2024.",
      "jp-vn-defence-policy-dialogue - 2024-10-28",
    ],
    [
      "a meeting of the body",
      "On July 28, 2024, Foreign Minister KAMIKAWA Yoko and Defense Minister KIHARA Minoru held a meeting of the Japan–U.S. Security Consultative Committee with Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin in Tokyo.",
      "jp-us-2plus2 - 2024-07-28",
    ],
    [
      "not where somebody was met besides",
      "Deputy Minister Hoang Xuan Chien, who attended the 12th Vietnam-Japan Defence Policy Dialogue in Tokyo, met Japanese Minister of Defense Nakatani Gen on October 28, 2025.",
      "- - 2025-10-28",
    ],
    [
      "not what the body is still to do",
      "Prime Minister Pham Minh Chinh received Japanese Foreign Minister Iwaya Takeshi on 3 May 2025. The two sides expected the Japan-Vietnam Cooperation Committee to meet again later in the year.",
      "- - 2025-05-03",
    ],
    [
      "sat within its framework",
      "Quan chức quốc phòng Mỹ và Trung Quốc ngày 9/1/2024 đã họp trực tiếp hai ngày tại Washington trong khuôn khổ Tham vấn Điều phối chính sách quốc phòng Mỹ - Trung.",
      "cn-us-defence-policy-coordination-talks - 2024-01-09",
    ],
    [
      "three ministers of defence",
      "The Meeting of the Defence Ministers of Cambodia, Laos and Vietnam was held for the third time on 12 June 2024 in Phnom Penh.",
      "kh-la-vn-defence-ministers-meeting 3 2024-06-12",
    ],
    [
      "a count that opens the sentence",
      "Lần thứ 13, Việt Nam và Liên bang Nga tổ chức Đối thoại Chiến lược cấp Thứ trưởng về Ngoại giao, Quốc phòng và An ninh ngày 20/2/2025 tại Hà Nội.",
      "ru-vn-diplomacy-defence-security-dialogue 13 2025-02-20",
    ],
    [
      "what was done for the first time is no first round",
      "The U.S. Navy and the Vietnam People's Navy concluded Naval Engagement Activity Vietnam in Cam Ranh on July 10, 2017. For the first time, the exchanges took place at the Cam Ranh International Port.",
      "us-vn-naval-engagement-activity - 2017-07-10",
    ],
    [
      "the year of an instrument is not the year of the event",
      "Việt Nam khẳng định giá trị của UNCLOS 1982\n\nNgày 10/6, tại New York, Thứ trưởng Ngoại giao Việt Nam Đặng Hoàng Giang gặp Thứ trưởng Ngoại giao Nga Andrey Rudenko.",
      "- - -",
    ],
  ])("%s", (_, text, expected) => {
    expect(roundOf(text)).toBe(expected);
  });
});
