import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import type { Locale } from "@/lib/model/vocabulary";
import { figureText } from "@/lib/query/figureText";

const words = (locale: Locale) =>
  createWords(locale, loadMessages(locale), {
    locale,
    actors: {},
    places: {},
    themes: {},
    mechanisms: {},
    instruments: {},
    milestones: [],
  });
const money = { id: "m", name: { en: "M" }, counts: { en: "M" }, unit: { currency: "USD" }, cumulative: false };
const sets = {
  ...money,
  unit: { one: { en: "set", vi: "bộ" }, other: { en: "sets", vi: "bộ" } },
};

describe("figureText", () => {
  it("writes money in digits up to a billion, from there in words", () => {
    expect(figureText(430_000_000, money, words("en"))).toEqual({ value: "430,000,000", unit: "USD" });
    expect(figureText(172_500_000_000, money, words("en")).value).toBe("172.5 billion");
    expect(figureText(172_500_000_000, money, words("vi")).value).toBe("172,5 tỷ");
  });

  it("keeps every digit where words would lose one", () => {
    expect(figureText(1_234_567_891, money, words("en")).value).toBe("1,234,567,891");
  });

  it("takes the unit of one or of many", () => {
    expect(figureText(1, sets, words("en"))).toEqual({ value: "1", unit: "set" });
    expect(figureText(8, sets, words("en")).unit).toBe("sets");
    expect(figureText(8, sets, words("vi")).unit).toBe("bộ");
  });
});
