import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const TALKS = "Foreign Minister Bui Thanh Son held talks with Japanese Foreign Minister Takeshi Iwaya";
const TALKS_VI = "Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi";
const placesOf = (text: string) => codeReport(text, lexicon).map(({ fields }) => fields.place.value?.name);

describe("where an event was", () => {
  it.each([
    // what the place is, said in any words before its name
    ["in the southern economic hub of Ho Chi Minh City", "Ho Chi Minh City"],
    ["in Vietnam's largest city, Ho Chi Minh City,", "Ho Chi Minh City"],
    ["in Japan's second city of Osaka", "Osaka"],
    ["in the former imperial capital Hue", "Huế"],
    ["on the outskirts of Tokyo", "Tokyo"],
    ["at the prime minister's office in Tokyo", "Tokyo"],
    // a country that the report does not name
    ["in Pattaya", "Pattaya"],
    ["on the sidelines of the Munich Security Conference in Munich", "Munich"],
    ["in the Mekong Delta", undefined],
    // a house of another city than that of the date line
    ["at the Kremlin", undefined],
    ["at the White House", undefined],
    ["at the foreign ministry in the Japanese capital", undefined],
  ])("is read from %j", (where, place) => {
    expect(placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} ${where} on Monday.`)).toEqual([place]);
    expect(
      placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} on Monday.\n\nThe meeting was held ${where.replace(/,$/, "")}.`),
    ).toEqual([place]);
  });
  it.each([
    ["Held in Kyoto, the meeting focused on trade.", "Kyoto"],
    ["The meeting, held in Kyoto, focused on trade.", "Kyoto"],
    ["The talks, which took place at a guest house in Kyoto, lasted two hours.", "Kyoto"],
    ["The first meeting, held in Kyoto last year, focused on trade.", undefined],
    ["Japan is to build a metro line in Osaka.", undefined],
  ])("is told by the way: %j", (sentence, place) => {
    expect(placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} on Monday.\n\n${sentence}`)).toEqual([place]);
  });
  it.each([
    "The next day in Hai Phong, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "The next day, in the port city of Hai Phong, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "Moving on to Hai Phong on Tuesday, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "Iwaya then went on to Hai Phong, where he met Minister of Industry and Trade Nguyen Hong Dien on Tuesday.",
  ])("is that of a further event: %j", (sentence) => {
    const text = `HANOI, May 14, 2025 (VNA) - ${TALKS} in Hanoi on Monday.\n\nThey agreed on trade.\n\n${sentence}`;
    expect(placesOf(text)).toEqual(["Hanoi", "Hai Phong"]);
  });
  it.each([
    ["Hôm sau, tại Hải Phòng, ông Iwaya gặp Bộ trưởng Công Thương Nguyễn Hồng Diên.", "Hai Phong"],
    ["Sau đó, ông Iwaya tới Viêng Chăn và hội đàm với Bộ trưởng Ngoại giao Lào ngày 13/5.", "Vientiane"],
  ])("is that of a further event: %j", (sentence, place) => {
    const text = `Ngày 12/5/2025, tại Hà Nội, ${TALKS_VI}.\n\nHai bên nhất trí mở rộng thương mại.\n\n${sentence}`;
    expect(placesOf(text)).toEqual(["Hanoi", place]);
  });
  it.each([
    "Tô-ki-ô|Tokyo",
    "Cu-a-la Lăm-pơ|Kuala Lumpur",
    "Niu Oóc|New York",
    "Băng-cốc|Bangkok",
    "Viên Chăn|Vientiane",
  ])("is known as it is spoken: %s", (names) => {
    const [spoken, name] = names.split("|");
    expect(placesOf(`Ngày 12/5/2025, tại ${spoken}, ${TALKS_VI}.`)).toEqual([name]);
  });
});
