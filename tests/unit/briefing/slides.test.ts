import { describe, expect, it } from "vitest";
import { filterLine } from "@/lib/briefing/filterLine";
import { slidesOf } from "@/lib/briefing/slides";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";
import { briefingOf } from "./stories";

const [FIRST, SECOND, THIRD] = SHIPPED.sources.map(({ id }) => id) as [string, string, string];
const DATA = dataWith([
  { ...PLAIN_EVENT, id: "a-1", sources: [SECOND, FIRST] },
  { ...PLAIN_EVENT, id: "b-2", sources: [FIRST, THIRD] },
]);

describe("slidesOf", () => {
  it("numbers sources over the whole briefing in the order of first use", () => {
    const story = briefingOf(
      { body: { en: "[One](event:a-1)" } },
      { body: { en: "[Two](event:b-2), [one](event:a-1)" } },
    );
    const slides = slidesOf(story, DATA, wordsOf("en"));
    expect(slides.map(({ facts }) => facts.flatMap(({ runs }) => runs.map((run) => run.sources)))).toEqual([
      [[1, 2]],
      [[2, 3], undefined, [1, 2]],
    ]);
    expect(slides.map(({ sources }) => sources.map(({ number }) => number))).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
    const source = SHIPPED.sources.find(({ id }) => id === SECOND);
    expect(slides[0]?.sources[0]?.text).toContain(source?.title ?? source?.publisher);
    expect(slides[0]?.sources[0]?.url).toBe(source?.url);
  });

  it("keeps the words of a link to an event that is gone", () => {
    const [slide] = slidesOf(briefingOf({ body: { en: "[430 million](event:gone)" } }), DATA, wordsOf("en"));
    expect(slide?.facts).toEqual([{ runs: [{ text: "430 million" }] }]);
    expect(slide?.sources).toEqual([]);
  });

  it("speaks the asked language, and English where there is no other", () => {
    const story = briefingOf({
      heading: { en: "Only English" },
      body: { en: "A", vi: "Á" },
      notes: { en: "N", vi: "Ñ" },
    });
    const [slide] = slidesOf(story, DATA, wordsOf("vi"));
    expect(slide).toMatchObject({
      number: 1,
      heading: "Only English",
      facts: [{ runs: [{ text: "Á" }] }],
      notes: [{ runs: [{ text: "Ñ" }] }],
    });
  });
});

describe("filterLine", () => {
  it.each([
    [["pair=US-VN&theme=dioxin&from=2018&to=2025"], "Events: Viet Nam–United States, dioxin, 2018–2025."],
    [["pair=US-VN", "pair=US-VN"], "Events: Viet Nam–United States."],
    [["pair=US-VN", "pair=CN-VN"], "Events: Viet Nam–United States; China–Viet Nam."],
    [[""], "Events: all events in the data."],
    [["theme=nothing"], "Events: all events in the data."],
  ])("says %j in words", (queries, line) => {
    const words = wordsOf("en");
    expect(filterLine(queries, SHIPPED, words)).toBe(
      line.replaceAll("Viet Nam–United States", words.pair("US-VN")).replaceAll("China–Viet Nam", words.pair("CN-VN")),
    );
  });
});
