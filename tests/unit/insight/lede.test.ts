import { describe, expect, it } from "vitest";
import { describeLede } from "@/lib/insight/lede";
import type { EventRecord } from "@/lib/model/record";
import { dataWith, PLAIN_EVENT, summaryOf, wordsOf } from "../charts/summaries";

const EN = wordsOf("en");
const VI = wordsOf("vi");

function saying(events: readonly EventRecord[]): [string, string] {
  const insight = describeLede(summaryOf({}, dataWith(events)));
  return [EN.plain(insight), VI.plain(insight)];
}

describe("the page's sentence", () => {
  it("counts events and pairs, and names the themes most of them carry", () => {
    const events = [
      { ...PLAIN_EVENT, id: "a", themes: ["maritime", "dioxin"] },
      { ...PLAIN_EVENT, id: "b", themes: ["unclos"], participants: [{ actor: "VN" }, { actor: "CN" }] },
    ];
    expect(saying(events)).toEqual([
      "2 events between 2 pairs: 2 on the sea, 1 on war legacies.",
      "2 sự kiện giữa 2 cặp: 2 về biển, 1 về hậu quả chiến tranh.",
    ]);
  });
  it("always gives the number of war legacies, wherever they rank", () => {
    const events = ["maritime", "defence", "security"].flatMap((theme) => [
      { ...PLAIN_EVENT, id: `${theme}-1`, themes: [theme] },
      { ...PLAIN_EVENT, id: `${theme}-2`, themes: [theme] },
    ]);
    events.push({ ...PLAIN_EVENT, id: "w", themes: ["uxo"] });
    expect(saying(events)[0]).toBe(
      "7 events between 1 pair: 2 on the sea, 2 on defence, 2 on security; 1 on war legacies.",
    );
  });
  it("speaks of one event, of one without a theme, and of none", () => {
    expect(saying([PLAIN_EVENT])[0]).toBe("1 event between 1 pair: 1 on war legacies.");
    expect(saying([{ ...PLAIN_EVENT, themes: [] }])[0]).toBe("1 event between 1 pair.");
    expect(saying([])).toEqual(["No event matches this filter.", "Không có sự kiện nào khớp bộ lọc này."]);
  });
});
