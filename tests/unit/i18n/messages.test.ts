import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/loadMessages";
import en from "@/lib/i18n/messages/en.json";
import vi from "@/lib/i18n/messages/vi.json";
import { wordsOf } from "../charts/summaries";

interface Texts {
  [key: string]: string | Texts;
}

/** Every text by its path. */
function texts(messages: Texts, path = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

/** Names of the arguments of an ICU text: what opens at an odd depth of braces; an even depth holds the text of a choice. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") {
      depth += 1;
      if (depth % 2 === 1) names.add(/^\w+/.exec(text.slice(i + 1))?.[0] ?? "");
    } else if (text[i] === "}") depth -= 1;
  }
  return [...names].sort();
}

const EN = new Map(texts(en));
const VI = new Map(texts(vi));

describe("messages", () => {
  it("say the same things in both languages: coverage is 100 %", () => {
    expect([...VI.keys()].sort()).toEqual([...EN.keys()].sort());
  });
  it("are ICU messages, each", () => {
    const faults = [...EN, ...VI].flatMap(([key, text]) => {
      try {
        compile(text);
        return [];
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(faults).toEqual([]);
  });
  it("are plain values when compiled: a page hands them to the browser", () => {
    const isPlain = (value: unknown): boolean =>
      typeof value !== "object" ||
      Array.isArray(value) ||
      (value !== null && Object.getPrototypeOf(value) === Object.prototype);
    const walk = (value: unknown): boolean =>
      isPlain(value) && (typeof value !== "object" || value === null || Object.values(value).every(walk));
    expect(walk(loadMessages("en"))).toBe(true);
  });
  it("have the same placeholders in both languages", () => {
    const differing = [...EN].filter(([key, text]) => {
      const [a, b] = [placeholders(text), placeholders(VI.get(key) ?? "")];
      return a.join() !== b.join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  it("are no copies of the English, but for names and numbers", () => {
    const words = (text: string) => text.replace(/\{[^{}]*\}/g, "").match(/\p{L}{3,}/gu) ?? [];
    const copies = [...EN].filter(([key, text]) => words(text).length > 1 && VI.get(key) === text);
    expect(copies).toEqual([]);
  });
});

describe("words", () => {
  const [english, vietnamese] = [wordsOf("en"), wordsOf("vi")];
  it("write dates by their own precision, a span's shared parts once", () => {
    expect(english.date("2025-05-08")).toBe("8 May 2025");
    expect(vietnamese.date("2025-05-08")).toBe("8/5/2025");
    expect(english.date("2025-05")).toBe("May 2025");
    expect(vietnamese.date("2025-05")).toBe("tháng 5 năm 2025");
    expect(english.date("2025")).toBe("2025");
    expect(english.dates("2023-12-12", "2023-12-13")).toBe("12–13 December 2023");
    expect(vietnamese.dates("2023-12-12", "2023-12-13")).toBe("12–13/12/2023");
    expect(english.dates("2025-11-30", "2025-12-02")).toBe("30 November – 2 December 2025");
    expect(english.dates("2024-12-30", "2025-01-02")).toBe("30 December 2024 – 2 January 2025");
  });
  it("write numbers, shares and countries as each language does", () => {
    expect([english.number(1731), vietnamese.number(1731)]).toEqual(["1,731", "1.731"]);
    expect([english.percent(0.514), vietnamese.percent(0.514)]).toEqual(["51\u202f%", "51%"]);
    expect([english.pair("US-VN"), vietnamese.pair("US-VN")]).toEqual(["United States–Viet Nam", "Hoa Kỳ–Việt Nam"]);
  });
  it("mark the themes of a sentence, begin it with a capital, and write a theme small inside it", () => {
    const insight = {
      id: "lede.two",
      values: {
        total: 2,
        pairs: 1,
        first: { theme: "maritime" },
        firstCount: 2,
        second: { theme: "war-legacy" },
        secondCount: 1,
      },
    };
    expect(english.plain(insight)).toBe("2 events between 1 pair: 2 on the sea, 1 on war legacies.");
    expect(english.sentence(insight).filter((run) => run.theme)).toEqual([
      { text: "the sea", theme: "maritime" },
      { text: "war legacies", theme: "war-legacy" },
    ]);
  });
});
