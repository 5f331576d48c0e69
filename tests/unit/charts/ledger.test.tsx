import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layoutInstruments, wrapTwice } from "@/components/charts/instruments/layout";
import { describeLedgerPicture } from "@/components/charts/ledger/describe";
import { LedgerChart } from "@/components/charts/ledger/LedgerChart";
import { layoutLedger, scaleFor } from "@/components/charts/ledger/layout";
import { instrumentsBoard } from "@/lib/dossiers/instruments";
import { ledgerPicture } from "@/lib/dossiers/ledger";
import { ledgerRows } from "@/lib/dossiers/ledgerRows";
import type { EventRecord } from "@/lib/model/record";
import { numberSources } from "@/lib/query/sourceNumbers";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "./summaries";

const TOTAL = "us-vn-bien-hoa-pledged-cumulative";
const words = wordsOf("en");
const SIZE = { width: 340, height: 220 };
const number = (value: number) => words.number(value);
const states = (start: string, value: number): EventRecord => ({
  ...PLAIN_EVENT,
  id: `${start}-${value}`,
  start,
  figures: [{ metric: TOTAL, value }],
});
const of = (events: readonly EventRecord[]) =>
  ledgerPicture(dataWith(events), TOTAL, words, { numbers: numberSources() })!;
const layout = (events: readonly EventRecord[]) => layoutLedger(of(events), SIZE, [], number);

describe("layoutLedger", () => {
  it("holds a value to the next statement, and the last to the end of the data", () => {
    const { lines, dots, right } = layout([
      states("2019-12-05", 300e6),
      states("2025-01-17", 430e6),
      { ...PLAIN_EVENT, start: "2026-01-01" },
    ]);
    const [a, b] = dots;
    expect(lines).toEqual([
      { series: 0, path: `M${a!.x} ${a!.y}H${b!.x}V${b!.y}`, tail: `M${b!.x} ${b!.y}H${right}`, isDashed: false },
    ]);
    expect(b!.y).toBeLessThan(a!.y);
  });
  it("draws a year as a bar over it, and turns the line in its middle", () => {
    const [dot] = layout([states("2020", 300e6), states("2024-01-01", 400e6)]).dots;
    expect(dot!.span!.from).toBeLessThan(dot!.x);
    expect((dot!.span!.from + dot!.span!.to) / 2).toBeCloseTo(dot!.x, 1);
  });
  it("has a picture of one statement and of none", () => {
    expect(layout([states("2020-01-01", 300e6)]).dots).toHaveLength(1);
    const empty = layout([PLAIN_EVENT]);
    expect(empty.dots).toEqual([]);
    expect(empty.lines).toEqual([]);
  });
  it("keeps all marks of all metrics inside, and names apart", () => {
    for (const { metric } of ledgerRows(SHIPPED, words)) {
      const picture = ledgerPicture(SHIPPED, metric, words, { numbers: numberSources() })!;
      const names = picture.series.length > 1 ? picture.series.map(({ role }) => words.t(`figures.role.${role}`)) : [];
      const placed = layoutLedger(picture, SIZE, names, number);
      for (const { x, y } of placed.dots) {
        expect(x).toBeGreaterThanOrEqual(placed.left);
        expect(x).toBeLessThanOrEqual(placed.right + 0.01);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(placed.foot);
      }
      const ys = placed.names.filter(({ x }) => x > placed.right).map(({ y }) => y);
      ys.forEach((y, i) => {
        if (i > 0) expect(y - ys[i - 1]!).toBeGreaterThanOrEqual(14.9);
      });
    }
  });
  it("writes numbers of one to four digits on the axis", () => {
    expect([scaleFor(4), scaleFor(11_934), scaleFor(60_000), scaleFor(430e6), scaleFor(175e9)]).toEqual([
      "one",
      "one",
      "thousand",
      "million",
      "billion",
    ]);
  });
});

describe("LedgerChart", () => {
  it("links each statement to its event, and its table as well", () => {
    const picture = of([states("2019-12-05", 300e6), states("2025-01-17", 430e6)]);
    const markup = renderToStaticMarkup(
      <LedgerChart
        layout={layoutLedger(picture, SIZE, [], number)}
        picture={picture}
        names={[]}
        words={words}
        onHover={() => {}}
      />,
    );
    expect(markup).toContain('role="group"');
    expect(markup).toContain('href="/en/events/2019-12-05-300000000"');
    expect(markup).toContain("USD 430 million");
    expect(markup).toContain("million USD");
    const { rows, events } = describeLedgerPicture(picture, words);
    expect(events).toBe(2);
    expect(rows.map(({ href }) => href)).toEqual([
      "/en/events/2019-12-05-300000000",
      "/en/events/2025-01-17-430000000",
    ]);
  });
});

describe("layoutInstruments", () => {
  const { rows } = instrumentsBoard(SHIPPED, words, "CN-VN");
  it("draws area by events, all inside, labels cut to their column", () => {
    const placed = layoutInstruments(rows.slice(0, 12), 760, false);
    const [one, four] = [placed.marks.find(({ events }) => events === 1)!, placed.marks.find(({ r }) => r > 6)!];
    expect(four.r).toBeGreaterThan(one.r);
    for (const { x, y, r } of placed.marks) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(760 - 30);
      expect(y + r).toBeLessThan(placed.height);
    }
    expect(layoutInstruments([], 340, true).marks).toEqual([]);
  });
  it("writes a long name in two lines, the second cut", () => {
    expect(wrapTwice("DOC", 100, 12.5)).toEqual(["DOC"]);
    const [one, two, ...none] = wrapTwice(
      "Agreement between Viet Nam and China on Land Border Gates (2009)",
      150,
      12.5,
    );
    expect([one, two]).toEqual(["Agreement between Viet", expect.stringMatching(/^Nam and China.*…$/)]);
    expect(none).toEqual([]);
  });
  it("narrows a mark to its instrument and year", () => {
    const [mark] = layoutInstruments(rows, 340, true).marks;
    expect(mark!.select).toEqual({ instrument: [rows[0]!.id], from: String(mark!.year), to: String(mark!.year) });
  });
});
