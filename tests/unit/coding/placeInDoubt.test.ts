import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

describe("cities against which something speaks", () => {
  it.each([
    [
      "a city of another country, outside the sentence that tells of the second meeting",
      "Đối thoại chiến lược Hàn - Nhật\n\nThứ trưởng Ngoại giao Hàn Quốc Park Yoon-joo và Thứ trưởng Ngoại giao Nhật Bản Funakoshi Takehiro đã tiến hành Đối thoại chiến lược tại Tokyo ngày 15/1/2026.\n\nTrong ngày, Thứ trưởng Park đã đến chào Ngoại trưởng Nhật Bản Motegi Toshimitsu. Hai bên nêu lại cuộc gặp tại Seoul. Ông Motegi đã hội đàm với Ngoại trưởng Hàn Quốc tại Seoul.",
      ["Tokyo", "Tokyo"],
    ],
    [
      "a city where a conference that they spoke of is to be",
      "WASHINGTON, March 28, 2024 (VNA) -- Deputy Minister Nguyen Sinh Nhat Tan and US Assistant Trade Representative Sarah Ellerman held talks in Washington D.C. on March 27.\n\nThe same day, Deputy Minister Tan met Under Secretary of Commerce Marisa Lago. They held a discussion on a conference for chip makers in Ho Chi Minh City.",
      ["Washington, D.C.", "Washington, D.C."],
    ],
    [
      "two capitals on one day",
      "HANOI, 9 May 2024 (VNA) -- Thai Foreign Minister Maris Sangiampongsa and his Vietnamese counterpart Bui Thanh Son held talks in Hanoi on Wednesday. On the same day, the two ministers met in Vientiane with Lao Foreign Minister Saleumxay Kommasith.",
      ["Hanoi", "placeInDoubt: Vientiane, Hanoi"],
    ],
    [
      "towns on both sides of a border on one day are no doubt",
      "PINGXIANG, 9 May 2024 (Xinhua) -- Border officers of Guangxi and Lang Son held talks in Lang Son on Wednesday. On the same day, the two sides met in Pingxiang.",
      ["Lang Son", "Pingxiang"],
    ],
  ])("%s", (_, text, expected) => {
    const places = codeReport(text, lexicon).map(({ fields: { place } }) =>
      place.state === "empty"
        ? `${place.reason?.id}: ${place.reason?.values?.place}, ${place.reason?.values?.other}`
        : place.value?.name,
    );
    expect(places).toEqual(expected);
  });
});
