import type { InstrumentRow } from "@/lib/dossiers/instruments";
import type { Words } from "@/lib/i18n/words";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import type { InstrumentsLayout } from "./layout";

/** Draws instruments that are already placed; a circle leads to its year, a name to all its events. */
export function InstrumentsChart({
  layout,
  rows,
  words,
  actions,
}: {
  layout: InstrumentsLayout;
  /** those that are drawn, in the order of the layout */
  rows: readonly InstrumentRow[];
  words: Words;
  actions: MarkActions;
}) {
  const { width, height, foot, axisY, countX } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart instruments-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("instruments.aria", { count: rows.length })}
    >
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={axisY + 6} y2={foot} className="instruments-tick" />
          <text x={x} y={axisY} textAnchor="middle" className="axis">
            {year}
          </text>
        </g>
      ))}
      {layout.lines.map((line, i) => {
        const row = rows[i];
        if (!row) return null;
        return (
          <g key={line.id}>
            <line x1={line.from} x2={line.to} y1={line.lineY} y2={line.lineY} className="instruments-line" />
            <Mark
              select={{ instrument: [row.id] }}
              actions={actions}
              label={words.t("instruments.row", {
                name: row.name,
                count: row.events,
                first: row.first.date,
                last: row.last.date,
              })}
              tip={
                <>
                  <b>{row.name}</b>
                  <p>
                    {words.t("instruments.span", { first: row.first.date, last: row.last.date, count: row.events })}
                  </p>
                </>
              }
              className="instruments-name"
            >
              {line.label.map(({ text, y }) => (
                <text key={y} x="0" y={y}>
                  {text}
                </text>
              ))}
              <text x={countX} y={line.y} textAnchor="end" className="instruments-count">
                {words.number(row.events)}
              </text>
            </Mark>
          </g>
        );
      })}
      {layout.marks.map((mark) => {
        const row = rows[mark.row];
        if (!row) return null;
        const label = words.t("instruments.mark", { name: row.short, year: String(mark.year), count: mark.events });
        return (
          <Mark
            key={`${row.id} ${mark.year}`}
            select={mark.select}
            actions={actions}
            label={label}
            tip={<b>{label}</b>}
            className="instruments-mark"
          >
            <circle cx={mark.x} cy={mark.y} r={mark.hit} fill="transparent" stroke="none" />
            <circle cx={mark.x} cy={mark.y} r={mark.r} className="instruments-dot" />
            {mark.isNumbered && (
              <text x={mark.x} y={mark.y + 4} textAnchor="middle" className="instruments-number">
                {mark.events}
              </text>
            )}
          </Mark>
        );
      })}
    </svg>
  );
}
