import { themeHue } from "@/components/ui/themeFill";
import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { markText, measureText } from "@/lib/insight/compareText";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { walkMarks } from "../walkMarks";
import type { CompareYearsLayout, YearPanel } from "./layout";

/** One theme of one pair by year. Tab stops at its first bar, arrow keys walk the others. */
export function ComparePanel({
  layout,
  panel,
  comparison,
  measure,
  words,
  actions,
}: {
  layout: CompareYearsLayout;
  panel: YearPanel;
  comparison: Comparison;
  measure: Measure;
  words: Words;
  actions: MarkActions;
}) {
  const { width, height, foot, axis, start, levels, ticks } = layout;
  const side = comparison.sides[panel.side];
  const theme = words.theme(panel.theme);
  const paint = themeHue(words.labels, panel.theme);
  const filled = panel.bars.filter(({ count }) => count.events > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("compare.aria.panel", { theme, pair: words.pair(side.pair) })}
      onKeyDown={walkMarks}
    >
      {levels.map(({ value, y }) => (
        <g key={value}>
          <line x1={start} x2={width} y1={y} y2={y} className="compare-hair" />
          <text x={start - 4} y={y + 4} textAnchor="end" className="axis">
            {measure === "count" ? words.number(value) : Math.round(value * 100)}
          </text>
        </g>
      ))}
      {panel.bars.map((bar) => {
        if (bar.count.events === 0 || !bar.count.select) return null;
        const text = markText(side, `${theme}, ${bar.count.id}`, bar.count.events, bar.total, words);
        return (
          <Mark
            key={bar.count.id}
            select={bar.count.select}
            actions={actions}
            label={text}
            tip={<b>{text}</b>}
            tabIndex={bar === filled[0] ? 0 : -1}
            className="compare-year"
          >
            <rect x={bar.hit.x} y="0" width={bar.hit.width} height={foot} fill="transparent" />
            {bar.isWeak ? (
              <rect
                x={bar.x + 0.5}
                y={bar.y + 0.5}
                width={Math.max(0.5, bar.width - 1)}
                height={Math.max(0.5, bar.height - 0.5)}
                fill="none"
                stroke={paint}
                className="compare-weak"
              />
            ) : (
              <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={paint} />
            )}
          </Mark>
        );
      })}
      <line x1={start} x2={width} y1={foot} y2={foot} className="compare-axis" />
      {ticks.map(({ year, x, anchor }) => (
        <text key={year} x={x} y={axis} textAnchor={anchor} className="axis">
          {year}
        </text>
      ))}
      {panel.events === 0 && (
        <text x={(start + width) / 2} y={foot - 46} textAnchor="middle" className="lab halo">
          {words.t("compare.noneOf", { total: side.total })}
        </text>
      )}
      <text x={start} y="11" className="lab lab-b">
        {side.pair}
      </text>
      <text x={width} y="11" textAnchor="end" className="axis">
        {measure === "count"
          ? words.t("compare.overallCount", { count: panel.events })
          : words.t("compare.overall", { share: measureText(panel.events, side.total, measure, words) })}
      </text>
    </svg>
  );
}
