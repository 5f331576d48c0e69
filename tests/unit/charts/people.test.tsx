import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { describePeopleMatrix } from "@/components/charts/people/describe";
import { layoutPeople, PEOPLE_ROW_PX, peopleStep, walkPeople } from "@/components/charts/people/layout";
import { PeopleMatrixView } from "@/components/charts/people/PeopleMatrixView";
import { layoutYears } from "@/components/charts/person/layout";
import { textWidth } from "@/components/charts/textWidth";
import { counterparts } from "@/lib/dossiers/people";
import { dataWith, SHIPPED, wordsOf } from "./summaries";

const en = wordsOf("en");
const REAL = counterparts(SHIPPED, en, { pair: "US-VN" });
const ACTIONS = { hrefFor: () => "/en", onSelect: () => {}, onHover: () => {} };

describe("layoutPeople", () => {
  it.each([420, 640, 900])("keeps every field and name inside %i px", (room) => {
    for (const pair of ["US-VN", "CN-VN", "JP-VN"]) {
      const layout = layoutPeople(counterparts(SHIPPED, en, { pair }), room);
      expect(layout.width).toBeLessThanOrEqual(room);
      expect(layout.cell).toBeGreaterThanOrEqual(22);
      for (const { x, y } of layout.cells) {
        expect(x + layout.cell).toBeLessThanOrEqual(layout.width);
        expect(y + PEOPLE_ROW_PX).toBeLessThanOrEqual(layout.height);
      }
      for (const { person, x } of layout.rows) expect(x - textWidth(person.name, 12)).toBeGreaterThanOrEqual(0);
      const turned = (name: string, part: number) => textWidth(name, 12) * part;
      const [sin, cos] = [Math.sin((layout.slant * Math.PI) / 180), Math.cos((layout.slant * Math.PI) / 180)];
      for (const { person, x, y } of layout.columns) {
        expect(y - turned(person.name, sin)).toBeGreaterThanOrEqual(0);
        expect(x + turned(person.name, cos)).toBeLessThanOrEqual(layout.width + 5);
      }
    }
  });

  it("leaves no row and no column without a meeting, and keeps the strongest tie where there is little room", () => {
    const layout = layoutPeople(REAL, 240);
    expect(layout.columns.length).toBeLessThan(REAL.columns.length);
    const most = Math.max(...REAL.cells.map(({ events }) => events));
    expect(layout.cells.some(({ events }) => events === most)).toBe(true);
    expect(new Set(layout.cells.map(({ row }) => row)).size).toBe(layout.rows.length);
    expect(new Set(layout.cells.map(({ column }) => column)).size).toBe(layout.columns.length);
    expect(layout.cells.length + layout.empty.length).toBe(layout.rows.length * layout.columns.length);
  });

  it("has five grey steps: 1, 2, 3, 4 to 5, 6 and more", () => {
    expect([1, 2, 3, 4, 5, 6, 40].map(peopleStep)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });

  it("walks by arrows in reading order and along a column", () => {
    const layout = layoutPeople(REAL, 640);
    const [first, second] = layout.cells;
    expect(walkPeople(layout, first!.key, "ArrowRight")).toBe(second?.key);
    expect(walkPeople(layout, second!.key, "ArrowLeft")).toBe(first?.key);
    const below = layout.cells.find(({ column, row }) => column === first!.column && row > first!.row);
    expect(walkPeople(layout, first!.key, "ArrowDown")).toBe(below?.key);
    expect(walkPeople(layout, first!.key, "ArrowUp")).toBeUndefined();
    expect(walkPeople(layout, first!.key, "a")).toBeUndefined();
  });
});

describe("PeopleMatrixView", () => {
  const draw = (matrix: typeof REAL) =>
    renderToStaticMarkup(
      <PeopleMatrixView matrix={matrix} words={en} filter={{ pair: ["US-VN"] }} actions={ACTIONS} />,
    );

  it("draws a link a field to the meetings of the two, named with their number, and the same as a list", () => {
    const markup = draw(REAL);
    expect(markup).toContain('role="group"');
    expect(markup).toContain('href="/en/people/nguyen-hong-dien?with=jamieson-greer"');
    expect(markup).toContain('aria-label="Nguyen Hong Dien and Jamieson Greer: 7 meetings"');
    expect(markup.match(/class="people-ties"/g)?.length).toBe(1);
  });

  it("draws nothing but its words where nobody met", () => {
    const markup = draw(counterparts(dataWith([]), en, { pair: "US-VN" }));
    expect(markup).toContain("No event names people of both sides.");
    expect(markup).not.toContain("people-chart");
  });

  it("has a row of the table a tie, with its link", () => {
    const { rows, columns, events } = describePeopleMatrix(REAL, en);
    expect(columns.map(({ label }) => label)).toEqual(["Viet Nam", "United States", "Meetings", "Last met"]);
    expect(rows[0]).toMatchObject({
      cells: ["Nguyen Hong Dien", "Jamieson Greer", 7, "10 November 2025"],
      href: "/en/people/nguyen-hong-dien?with=jamieson-greer",
    });
    expect(events).toBe(REAL.meetings);
  });
});

describe("layoutYears", () => {
  it("makes height proportional to events, with no bar for a year without, at most 44 px a year", () => {
    const { bars, foot } = layoutYears(
      [
        { year: 2019, events: 4 },
        { year: 2020, events: 0 },
        { year: 2021, events: 2 },
      ],
      330,
    );
    expect(bars.map(({ year, height }) => [year, height])).toEqual([
      [2019, 84],
      [2021, 42],
    ]);
    expect(bars.every(({ y, height }) => y + height === foot)).toBe(true);
    expect(bars[1]?.hit).toEqual({ x: 88, width: 44 });
    expect(bars[1]?.select).toEqual({ from: "2021", to: "2021" });
  });

  it("draws nothing for nobody, and names both of two years", () => {
    expect(layoutYears([], 330).bars).toEqual([]);
    const two = [
      { year: 2021, events: 1 },
      { year: 2022, events: 1 },
    ];
    expect(layoutYears(two, 330).ticks.map(({ year }) => year)).toEqual([2021, 2022]);
  });
});
