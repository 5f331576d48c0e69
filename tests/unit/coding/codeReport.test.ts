import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import en from "@/lib/i18n/messages/en.json";
import { type Draft, draftSchema, type Quote } from "@/lib/model/draft";
import { MAX_REPORT_CHARS } from "@/lib/model/draftWords";
import { openLexicon, readDev } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const code = (text: string, options?: Parameters<typeof codeReport>[2]): Draft[] => codeReport(text, lexicon, options);
const one = (text: string, options?: Parameters<typeof codeReport>[2]): Draft => {
  const [draft, ...more] = code(text, options);
  if (!draft || more.length > 0) throw new Error(`${more.length + 1} drafts`);
  return draft;
};
const exact = (quotes: readonly Quote[]): string[] => quotes.map((quote) => quote.exact);
const whoOf = ({ fields }: Draft): string[] =>
  fields.participants.map(({ actor, person, name }) => `${actor} ${person ?? name ?? "-"}`);

/** All quotes of a draft, wherever they stand. */
function quotesOf(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(quotesOf);
  if ("exact" in value && "start" in value) return [value as Quote];
  return Object.values(value).flatMap(quotesOf);
}

describe("a report that names no side", () => {
  it("has the noun alone for its title", () => {
    const { fields } = one("A ceremony took place on 3 May 2025. A bridge was opened.");
    expect(fields.participants).toEqual([]);
    expect(fields.title.value).toEqual({ en: "Meeting", vi: "Cuộc gặp" });
  });
});

describe("a further event that names nobody", () => {
  it("has the sides of the event told before, inferred, with the words that named them", () => {
    const [, next] = code(
      "Ngày 9/12/2025, tại Móng Cái, Phó Chủ tịch UBND tỉnh Quảng Ninh Nghiêm Xuân Cường hội đàm với Thị trưởng Đông Hưng (Trung Quốc) Lý Chấn Phẩm.\n\nChiều cùng ngày, hai đoàn dự lễ đưa vào vận hành làn thông quan.",
    );
    expect(
      next?.fields.participants.map(({ actor, state, reason, quotes }) => [actor, state, reason?.id, quotes.length]),
    ).toEqual([
      ["VN", "inferred", "sideBefore", 1],
      ["CN", "inferred", "sideBefore", 1],
    ]);
  });
});

describe("a report without its year", () => {
  it("leaves the day empty, gives its words and says why", () => {
    const { fields } = one(readDev("round-of-dialogue-no-year.en"));
    expect(fields.start).toMatchObject({ state: "empty", reason: { id: "noYear" } });
    expect(fields.start.value).toBeUndefined();
    expect(exact(fields.start.quotes)).toEqual(["May 29"]);
  });
  it("is not given the year of an agreement that it mentions", () => {
    expect(one(readDev("khong-nam.vi")).fields.start).toMatchObject({ state: "empty", reason: { id: "noYear" } });
  });
  it("takes the year from the day of publication that the caller knows, and says so", () => {
    const { fields } = one(readDev("khong-nam.vi"), { published: "2023-12-13" });
    expect(fields.start).toMatchObject({ value: "2023-12-12", state: "inferred", reason: { id: "yearFromPublished" } });
  });
  it("takes last year's December where the page is of January", () => {
    expect(one(readDev("khong-nam.vi"), { published: "2024-01-02" }).fields.start.value).toBe("2023-12-12");
  });
});

describe("dates", () => {
  it("takes the year from the stamp of the page, never its day", () => {
    const { fields, source } = one(readDev("reception-with-stamp.en"));
    expect(fields.start).toMatchObject({ value: "2024-12-10", state: "inferred", reason: { id: "yearFromStamp" } });
    expect(source.published).toBe("2024-12-11");
  });
  it("counts a day of the week from the date line", () => {
    const { fields } = one(readDev("weekday-and-here.en"));
    expect(fields.start).toMatchObject({ value: "2024-06-25", state: "inferred", reason: { id: "dayFromDateLine" } });
    expect(exact(fields.start.quotes)).toEqual(["Tuesday", "June 25, 2024"]);
  });
  it("reads a span of an announced visit", () => {
    const { fields } = one(readDev("sap-dien-ra.vi"));
    expect([fields.start.value, fields.end.value, fields.status.value]).toEqual([
      "2023-10-15",
      "2023-10-18",
      "announced",
    ]);
  });
  it("gives 'the same day' the day told before", () => {
    expect(code(readDev("two-events.en")).map(({ fields }) => fields.start.value)).toEqual([
      "2025-06-24",
      "2025-06-24",
    ]);
  });
});

describe("places", () => {
  it("takes 'here' for the city of the date line", () => {
    const { place } = one(readDev("weekday-and-here.en")).fields;
    expect(place).toMatchObject({ value: { id: "beijing" }, state: "inferred", reason: { id: "placeFromHere" } });
  });
  it("gives a call none, and no city of a date line", () => {
    const { place, format, kind } = one(readDev("phone-call.en")).fields;
    expect(place).toMatchObject({ state: "empty", reason: { id: "noPlaceOfCall" } });
    expect([kind.value, format.value]).toEqual(["call", "phone"]);
  });
  it("stays empty where no city is named", () => {
    expect(one(readDev("reception-with-stamp.en")).fields.place).toMatchObject({
      state: "empty",
      reason: { id: "noPlace" },
    });
    expect(one(readDev("khong-nam.vi")).fields.place.value).toBeUndefined();
  });
  it("is not the port that a ship left", () => {
    expect(one(readDev("chuyen-tau.vi")).fields.place.value?.id).toBe("da-nang");
  });
});

describe("participants", () => {
  it("are those who met, not those who were greeted, invited or to be met", () => {
    expect(whoOf(one(readDev("reception-with-stamp.en")))).toEqual(["VN bui-thanh-son", "CN han-zheng"]);
  });
  it("have office and side", () => {
    const { participants } = one(readDev("round-of-dialogue-no-year.en")).fields;
    expect(participants.map(({ actor, office }) => `${actor} ${office}`)).toEqual([
      "VN Assistant Minister of Foreign Affairs",
      "US US Assistant Secretary of State for Democracy, Human Rights and Labor",
    ]);
  });
  it("may be persons whom the data do not hold", () => {
    expect(whoOf(one(readDev("phone-call.en")))).toEqual(["JP Takeshi Iwaya", "PH enrique-manalo"]);
  });
  it("who invited is none; its side stays an actor", () => {
    expect(whoOf(one(readDev("sap-dien-ra.vi")))).toEqual(["IN s-jaishankar", "VN -"]);
  });
});

describe("a report", () => {
  it("of two events gives two drafts", () => {
    const drafts = code(readDev("two-events.en"));
    expect(drafts.map(whoOf)).toEqual([
      ["VN pham-minh-chinh", "CN li-qiang"],
      ["VN pham-minh-chinh", "SG lawrence-wong"],
    ]);
    expect(drafts.map(({ fields }) => fields.place.value?.id)).toEqual(["tianjin", "tianjin"]);
  });
  it("gives mechanism, round, instruments and money", () => {
    const { fields } = one(readDev("doi-thoai-quoc-phong.vi"));
    expect([fields.mechanism.value, fields.round.value]).toEqual(["us-vn-defence-policy-dialogue", 13]);
    expect(fields.instruments.value).toEqual(["unclos", "doc", "coc"]);
    expect(fields.figures.slice(0, 2).map(({ value, unit, metric }) => [value, unit, metric])).toEqual([
      [130_000_000, "USD", "us-vn-bien-hoa-pledged-added"],
      [430_000_000, "USD", "us-vn-bien-hoa-pledged-cumulative"],
    ]);
    expect(fields.title.value?.vi).toBe("Đối thoại Chính sách Quốc phòng Việt Nam–Hoa Kỳ lần thứ 13");
  });
  it("gives the headlines below it as leads, and no field from them", () => {
    const draft = one(readDev("round-of-dialogue-no-year.en"));
    expect(exact(draft.leads)).toEqual([
      "Vietnam, Laos step up cooperation between border provinces",
      "Prime Minister to attend summit in Tokyo",
    ]);
    const first = draft.leads[0]?.start ?? 0;
    expect(quotesOf(draft.fields).filter(({ start }) => start >= first)).toEqual([]);
  });
  it("is found among the events on record", () => {
    const [found] = one(readDev("doi-thoai-quoc-phong.vi")).duplicates;
    expect(found).toMatchObject({ event: "2025-05-08-vn-us-defence-policy-dialogue-13", isLikely: true });
    expect(found?.grounds[0]).toBe("mechanism-round");
  });
  it("too long, blank or with a bad day is refused in plain words", () => {
    expect(() => code("a".repeat(MAX_REPORT_CHARS + 1))).toThrow(
      `The report has 200001 characters; at most 200000 are read.`,
    );
    expect(() => code(" \n")).toThrow("The report is empty.");
    expect(() => code("x", { published: "2024" })).toThrow('published is "2024"; a day is written YYYY-MM-DD.');
  });
});

describe("quotes", () => {
  const PIECES = [
    "HANOI, May 8, 2025 (VNA) – ",
    "Bộ trưởng Phan Văn Giang ",
    "hội đàm với ",
    "Secretary of War Pete Hegseth ",
    "met ",
    "on Tuesday ",
    "in Hà Nội. ",
    "ngày 8/5/2025 ",
    "\n\n",
    "Related news\n",
    "<p>",
    "</p>",
    "&nbsp;",
    "Đa\u0300 Nẵng ",
    "😀",
    "13th Defence Policy Dialogue ",
    "USD 130 million ",
    "và ",
    "(CPC) ",
    ". ",
    "UNCLOS ",
    "To Lam ",
    "\u0300",
    "&#39;",
    "<script>x</script>",
  ];
  const report = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
    .map((parts) => `x ${parts.join("")}`);

  it("are the words of the text at their offsets, and every draft keeps its form", () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const draft of code(text)) {
          expect(draftSchema.safeParse(draft).error).toBeUndefined();
          for (const { exact, start, end, prefix, suffix } of quotesOf(draft)) {
            expect(text.slice(start, end)).toBe(exact);
            expect(text.slice(0, start).endsWith(prefix)).toBe(true);
            expect(text.slice(end).startsWith(suffix)).toBe(true);
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });
  it("come with the same draft for the same text", () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(code(text)).toEqual(code(text));
      }),
      { numRuns: 20, seed: 7 },
    );
  });
  it("are of the text as it was given, with marks apart and markup in it", () => {
    const text = "<p>Bộ trưởng <b>Phan Văn Giang</b> hội đàm với Pete Hegseth tại Hà Nội ngày 2/11/2025.</p>".normalize(
      "NFD",
    );
    const { place, participants } = one(text).fields;
    expect(exact(place.quotes)).toEqual(["Hà Nội".normalize("NFD")]);
    expect(participants[0]?.person).toBe("phan-van-giang");
  });
});

describe("reasons", () => {
  it("stand with every field that is inferred or empty, and each has its words", () => {
    const words = new Set(Object.keys(en.coding.reason));
    for (const name of [
      "round-of-dialogue-no-year.en",
      "reception-with-stamp.en",
      "khong-nam.vi",
      "two-events.en",
      "phone-call.en",
    ])
      for (const { fields } of code(readDev(name)))
        for (const [key, field] of Object.entries(fields)) {
          if (Array.isArray(field)) continue;
          if (field.state === "quoted") expect(field.quotes.length, key).toBeGreaterThan(0);
          else expect(words.has(field.reason?.id ?? ""), `${key} ${field.reason?.id}`).toBe(true);
        }
  });
});

describe("hostile texts of the greatest length", () => {
  it.each(["(", "1/1/2020 ", "Minister of ", "Jan. 1 to ", "ngày 1/1 và ", "<", "&", "U.S. ", "A. ", "\u0300"])(
    "%j are read",
    (piece) => {
      const text = `x${piece.repeat(Math.floor((MAX_REPORT_CHARS - 1) / piece.length))}`;
      expect(code(text)).toHaveLength(1);
    },
  );
});
