import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import { soundOf, soundsOf } from "@/lib/coding/gazetteer/soundIndex";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const placeOf = (text: string): string | undefined => codeReport(text, lexicon)[0]?.fields.place.value?.name;

describe("a city written in Vietnamese syllables", () => {
  it.each([
    ["Ca-xa-blan-ca", "Casablanca"],
    ["Ra-bát", "Rabat"],
    ["Hen-xin-ki", "Helsinki"],
    ["Ma-đrít", "Madrid"],
    ["Da-grép", "Zagreb"],
  ])("%s sounds like %s", (syllables, name) => {
    expect(soundsOf(name)).toContain(soundOf(syllables));
  });

  it.each([
    ["Ma-rốc", "Ra-bát", "Rabat"],
    ["Ma-rốc", "Ca-xa-blan-ca", "Casablanca"],
    ["Ê-ti-ô-pi-a", "A-đi A-ba-ba", undefined],
    ["Ma-rốc", "Xu-pê-ra-nô", undefined],
  ])("is where they met in %s: %s", (country, city, place) => {
    expect(
      placeOf(
        `Ngày 24/6/2025, tại thành phố ${city}, Thứ trưởng Ngoại giao Nguyễn Mạnh Cường đã hội đàm với Thứ trưởng Ngoại giao ${country} Fouad Yazourh. Hai bên nhất trí thúc đẩy thương mại.`,
      ),
    ).toBe(place);
  });
});
