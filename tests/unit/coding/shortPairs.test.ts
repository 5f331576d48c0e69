import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const sidesOf = (text: string): string[] =>
  (codeReport(text, lexicon)[0]?.fields.participants ?? []).map(({ actor }) => actor).sort();

describe("two countries by their short names", () => {
  it.each([
    ["Nhật - Trung", ["CN", "JP"]],
    ["Việt – Trung", ["CN", "VN"]],
    ["Trung-Ấn", ["CN", "IN"]],
    ["Mỹ - Hàn", ["KR", "US"]],
    ["Nhật Bản - Trung", ["CN", "JP"]],
    ["Thái - Campuchia", ["KH", "TH"]],
  ])("%s", (pair, sides) => {
    expect(sidesOf(`Đối thoại chiến lược ${pair} lần thứ 5 diễn ra ngày 30/10/2024 tại Kanazawa.`)).toEqual(sides);
  });
  it.each([
    ["Sino-Indian", ["CN", "IN"]],
    ["Franco-German", ["DE", "FR"]],
    ["Russo-Japanese", ["JP", "RU"]],
  ])("%s", (pair, sides) => {
    expect(sidesOf(`The 5th ${pair} strategic dialogue was held on October 30, 2024 in Kanazawa.`)).toEqual(sides);
  });
  it("Viet Nam is no side of a report that does not speak of it", () => {
    const text =
      "TPO - Ngoại trưởng Nga Sergei Lavrov ngày 21/8/2025 hội đàm với người đồng cấp Ấn Độ S. Jaishankar tại Moskva.\n\nTrước đó một ngày, Ấn Độ họp Ủy ban liên Chính phủ.";
    expect(codeReport(text, lexicon).map(({ fields }) => fields.participants.map(({ actor }) => actor))).toEqual([
      ["RU", "IN"],
      ["IN", "RU"],
    ]);
  });
  it.each([
    "Ngày 30/10/2024, Bộ trưởng Ngoại giao Nhật Bản và Bộ trưởng Ngoại giao Pháp hội đàm về hợp tác ở miền Trung - Tây Nguyên và quan hệ Trung - Phi.",
    "On October 30, 2024, the foreign ministers of Japan and France held talks on the Indo-Pacific and Indo-China.",
  ])("no part of a country and no region: %s", (text) => {
    expect(sidesOf(text)).toEqual(["FR", "JP"]);
  });
});
