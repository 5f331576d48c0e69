import { describe, expect, it } from "vitest";
import { amountText } from "@/lib/dossiers/amountText";
import { figureGroups } from "@/lib/dossiers/figureGroups";
import { ledgerPicture, mostStated } from "@/lib/dossiers/ledger";
import { ledgerRows } from "@/lib/dossiers/ledgerRows";
import { selectFigures } from "@/lib/dossiers/selectFigures";
import { questionsAmong, statementsByMetric } from "@/lib/dossiers/statements";
import { describeLedger } from "@/lib/insight/ledger";
import type { EventRecord } from "@/lib/model/record";
import { numberSources } from "@/lib/query/sourceNumbers";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";

const TOTAL = "us-vn-bien-hoa-pledged-cumulative";
const PAID = "us-vn-bien-hoa-paid-cumulative";
const SETS = "us-vn-mia-remains-handed-over";
const [en, vi] = [wordsOf("en"), wordsOf("vi")];

/** An event of a date that states a value. */
function states(start: string, value: number, metric = TOTAL, more: Partial<EventRecord> = {}): EventRecord {
  return { ...PLAIN_EVENT, id: `${start}-${value}`, start, figures: [{ metric, value }], ...more };
}
const statements = (events: readonly EventRecord[], metric = TOTAL) =>
  statementsByMetric(dataWith(events)).get(metric) ?? [];
const picture = (events: readonly EventRecord[], metric = TOTAL, words = en) =>
  ledgerPicture(dataWith(events), metric, words, { numbers: numberSources() });
const sentence = (events: readonly EventRecord[], words = en, metric = TOTAL) =>
  words.plain(describeLedger(picture(events, metric, words)?.series[0]));

describe("order of statements", () => {
  it("is by date, then id, with a year between the days around it", () => {
    const events = [
      states("2019-09-17", 2, SETS),
      states("2018-12-11", 3, SETS),
      states("2019", 4, SETS),
      states("2019-09-17", 1, SETS),
    ];
    expect(statements(events, SETS).map(({ event }) => event.id)).toEqual([
      "2018-12-11-3",
      "2019-4",
      "2019-09-17-1",
      "2019-09-17-2",
    ]);
  });
  it("lists once what a visit and its part state alike, at the part", () => {
    const visit = states("2020-01-01", 5, SETS, { id: "visit" });
    const part = states("2020-01-02", 5, SETS, { id: "part", partOf: "visit" });
    expect(statements([visit, part], SETS).map(({ event }) => event.id)).toEqual(["part"]);
    const other = { ...part, figures: [{ metric: SETS, value: 6 }] };
    expect(statements([visit, other], SETS)).toHaveLength(2);
  });
});

describe("questionsAmong", () => {
  it("asks where a running total falls, between neighbours only", () => {
    const list = statements([states("2019-01-01", 300), states("2020-01-01", 250), states("2021-01-01", 260)]);
    expect(questionsAmong(list, true)).toEqual([{ kind: "fall", a: 0, b: 1 }]);
    expect(questionsAmong(list, false)).toEqual([]);
  });
  it("does not ask where the order is not certain", () => {
    expect(questionsAmong(statements([states("2019", 300), states("2019-06-01", 250)]), true)).toEqual([]);
  });
  it("asks of two values on overlapping days, unless their notes count two things", () => {
    const long = states("2020-03-01", 10, SETS, { end: "2020-03-05" });
    const inside = states("2020-03-04", 12, SETS);
    expect(questionsAmong(statements([long, inside], SETS), false)).toEqual([{ kind: "days", a: 0, b: 1 }]);
    const noted = { ...inside, figures: [{ metric: SETS, value: 12, note: { en: "with the boxes" } }] };
    expect(questionsAmong(statements([long, noted], SETS), false)).toEqual([]);
  });
  it("finds nothing in equal values", () => {
    expect(
      questionsAmong(statements([states("2020-03-01", 10), states("2020-03-01", 10, TOTAL, { id: "b" })]), true),
    ).toEqual([]);
  });
  it("finds the material contained at Da Nang in the data", () => {
    const list = statementsByMetric(SHIPPED).get("us-vn-da-nang-soil-contained") ?? [];
    expect(list.map(({ value }) => value)).toEqual([60_000, 50_000]);
    expect(questionsAmong(list, true)).toEqual([{ kind: "fall", a: 0, b: 1 }]);
  });
});

describe("amountText", () => {
  const unit = (id: string) => SHIPPED.metrics.find((metric) => metric.id === id)!;
  it("writes currency before the number in English and in words after it in Vietnamese", () => {
    expect(amountText(130e6, unit(TOTAL), en)).toBe("USD 130 million");
    expect(amountText(130e6, unit(TOTAL), vi)).toBe("130 triệu đô la Mỹ");
    expect(amountText(163_250_000, unit(PAID), en)).toBe("USD 163.25 million");
    expect(amountText(163_250_000, unit(PAID), vi)).toBe("163,25 triệu đô la Mỹ");
  });
  it("loses nothing: a number that words would round stays in digits", () => {
    expect(amountText(1_234_567, unit(TOTAL), en)).toBe("USD 1,234,567");
  });
  it("names units for one and for many", () => {
    expect(amountText(1, unit("us-vn-mia-joint-field-activities-cumulative"), en)).toBe("1 activity");
    expect(amountText(84, unit("kh-vn-land-border-demarcated"), vi)).toBe("84%");
  });
});

describe("the sentence", () => {
  it("says nothing, one, always alike, two and many", () => {
    expect(sentence([])).toBe("No event states this figure.");
    expect(sentence([states("2019-12-05", 300e6)])).toBe(
      "US pledge for Bien Hoa in total: stated once, as USD 300 million in December 2019.",
    );
    const two = [states("2019-12-05", 300e6), states("2023-03-07", 300e6)];
    expect(sentence(two)).toBe(
      "US pledge for Bien Hoa in total: stated 2 times as USD 300 million, from December 2019 to March 2023.",
    );
    const three = [...two, states("2025-01-17", 430e6)];
    expect(sentence(three)).toBe(
      "US pledge for Bien Hoa in total: stated as USD 300 million from December 2019 and as USD 430 million from January 2025.",
    );
    expect(sentence(three, vi)).toBe(
      "Tổng cam kết của Hoa Kỳ cho Biên Hòa: được nêu là 300 triệu đô la Mỹ từ tháng 12 năm 2019 và là 430 triệu đô la Mỹ từ tháng 1 năm 2025.",
    );
    expect(sentence([...three, states("2026", 450e6)])).toBe(
      "US pledge for Bien Hoa in total: stated as USD 300 million in December 2019 and as USD 450 million in 2026, with 3 different values in 4 statements.",
    );
  });
  it("gives the range where statements are no running total", () => {
    const events = [states("2019-12-05", 4, SETS), states("2020-02-01", 1, SETS), states("2021-03-01", 2, SETS)];
    expect(sentence(events, en, SETS)).toBe(
      "Remains of US servicemen handed over: 3 statements, from 1 set (February 2020) to 4 sets (December 2019).",
    );
  });
});

describe("pictures", () => {
  it("draws pledged, paid and estimated of Bien Hoa together, asked for by any of them", () => {
    const found = ledgerPicture(SHIPPED, PAID, en, { numbers: numberSources() });
    expect(found?.id).toBe("bien-hoa");
    expect(found?.series.map(({ role, form }) => [role, form])).toEqual([
      ["total", "step"],
      ["paid", "step"],
      ["estimate", "held"],
    ]);
    expect(found?.theme).toBe("war-legacy");
    expect(found?.series[found.asked]?.metric).toBe(PAID);
  });
  it("is what was promised to the pair: a running total of money that was stated twice", () => {
    expect(mostStated(SHIPPED, "US-VN", en, { numbers: numberSources() })).toMatchObject({
      picture: { id: "bien-hoa", asked: 0 },
      isPromise: true,
    });
  });
  it("is called no promise where it is none, and is nothing where nothing was stated twice", () => {
    expect(mostStated(SHIPPED, "CN-VN", en, { numbers: numberSources() })).toMatchObject({
      picture: { id: "cn-vn-trade" },
      isPromise: false,
    });
    const figures = [{ metric: PAID, value: 1 }];
    const once = dataWith([{ ...PLAIN_EVENT, figures }]);
    expect(mostStated(once, "US-VN", en, { numbers: numberSources() })).toBeUndefined();
    const twice = dataWith([
      { ...PLAIN_EVENT, figures },
      { ...PLAIN_EVENT, id: "2020-02-02-more", start: "2020-02-02", figures },
    ]);
    expect(mostStated(twice, "US-VN", en, { numbers: numberSources() })?.isPromise).toBe(true);
    expect(mostStated(twice, "CN-VN", en, { numbers: numberSources() })).toBeUndefined();
    expect(mostStated(dataWith([PLAIN_EVENT]), "US-VN", en, { numbers: numberSources() })).toBeUndefined();
  });
  it("joins only metrics of one unit", () => {
    const metrics = SHIPPED.metrics.map((metric) =>
      metric.id === PAID ? { ...metric, unit: { currency: "EUR" } } : metric,
    );
    const group = figureGroups(metrics).find(({ id }) => id === "bien-hoa");
    expect(group?.series.map(({ metric }) => metric)).not.toContain(PAID);
    for (const { series } of figureGroups(SHIPPED.metrics)) expect(series.length).toBeGreaterThan(1);
  });
  it("has a name for each group in both languages", () => {
    for (const { series } of figureGroups(SHIPPED.metrics))
      for (const words of [en, vi])
        expect(ledgerPicture(SHIPPED, series[0]!.metric, words, { numbers: numberSources() })?.name).not.toMatch(
          /figures\./,
        );
  });
  it("knows no metric that is not there, and draws none that nobody states", () => {
    expect(picture([], "nothing")).toBeUndefined();
    expect(picture([])?.series).toEqual([]);
  });
});

describe("rows", () => {
  it("has more statements first, and each statement in the data once", () => {
    const rows = ledgerRows(SHIPPED, en);
    expect(rows.map(({ statements: count }) => count)).toEqual(
      rows.map(({ statements: count }) => count).sort((a, b) => b - a),
    );
    expect(ledgerRows(dataWith([]), en)).toEqual([]);
  });
  it("finds by words of either language without accents, by pair and by theme", () => {
    const rows = ledgerRows(SHIPPED, en);
    const ids = (asked: Parameters<typeof selectFigures>[1]) =>
      selectFigures(rows, asked, en).map(({ metric }) => metric);
    expect(ids({ q: "tong cam ket bien hoa" })).toContain(TOTAL);
    expect(ids({ q: "pledge bien hoa", pair: "US-VN", theme: "war-legacy" })).toContain(TOTAL);
    expect(ids({ q: "bien hoa", pair: "CN-VN" })).toEqual([]);
  });
});
