import { themeFill } from "@/components/ui/themeFill";
import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { gapText, markText, measureText } from "@/lib/insight/compareText";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import type { CompareThemesLayout } from "./layout";

/** Draws the diverging bars of themes. */
export function CompareThemesChart({
  layout,
  comparison,
  measure,
  words,
  actions,
}: {
  layout: CompareThemesLayout;
  comparison: Comparison;
  measure: Measure;
  words: Words;
  actions: MarkActions;
}) {
  const { rows, feet, head, isNarrow, width, height } = layout;
  const { sides } = comparison;
  const nameOf = (side: 0 | 1) =>
    words.t("compare.sideEvents", {
      name: width > 800 ? words.pair(sides[side].pair) : sides[side].pair,
      count: sides[side].total,
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart compare-themes-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("compare.aria.themes")}
    >
      <text x={isNarrow ? 0 : feet[0]} y={head} textAnchor={isNarrow ? "start" : "end"} className="lab lab-b">
        {nameOf(0)}
      </text>
      <text x={isNarrow ? width : feet[1]} y={head} textAnchor={isNarrow ? "end" : "start"} className="lab lab-b">
        {nameOf(1)}
      </text>
      {!isNarrow && (
        <text x={width} y={head} textAnchor="end" className="axis">
          {words.t(measure === "count" ? "compare.eventsApart" : "compare.pointsApart")}
        </text>
      )}
      {rows.map(({ theme, gap, isPale, y, height: rowHeight, label, bars, gapText: at }) => {
        const name = words.theme(theme);
        const paint = themeFill(words.labels, theme);
        const isPatterned = paint.startsWith("url");
        return (
          <g key={theme} className={isPale ? "compare-pale" : undefined}>
            <line x1="0" x2={width} y1={y + rowHeight} y2={y + rowHeight} className="compare-hair" />
            {isNarrow && (
              <line
                x1={width / 2}
                x2={width / 2}
                y1={bars[0].y - 1}
                y2={bars[0].y + bars[0].height + 1}
                className="compare-axis"
              />
            )}
            <text x={label.x} y={label.y} textAnchor={label.anchor} className={isPale ? "lab" : "lab lab-b"}>
              {name}
            </text>
            {bars.map((bar, i) => {
              const side = sides[i as 0 | 1];
              const text = markText(side, name, bar.count.events, side.total, words);
              const shapes = (
                <>
                  <rect x={bar.hit.x} y={y} width={bar.hit.width} height={rowHeight} fill="transparent" />
                  {bar.count.events > 0 && (
                    <rect
                      x={bar.x}
                      y={bar.y}
                      width={Math.max(bar.width, 1)}
                      height={bar.height}
                      fill={paint}
                      className="compare-bar"
                      {...(isPatterned
                        ? { stroke: `var(--t-${words.labels.themes[theme]?.hue})`, strokeWidth: 0.8 }
                        : {})}
                    />
                  )}
                  <text x={bar.text.x} y={bar.text.y} textAnchor={bar.text.anchor} className="num">
                    {measureText(bar.count.events, side.total, measure, words)}
                  </text>
                </>
              );
              return bar.count.select && bar.count.events > 0 ? (
                <Mark
                  // biome-ignore lint/suspicious/noArrayIndexKey: left and right, which may be the same pair
                  key={i}
                  select={bar.count.select}
                  actions={actions}
                  label={text}
                  tip={<b>{text}</b>}
                >
                  {shapes}
                </Mark>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: left and right, which may be the same pair
                <g key={i}>{shapes}</g>
              );
            })}
            <text x={at.x} y={at.y} textAnchor="end" className={isPale ? "num compare-dim" : "num"}>
              {gapText(gap, comparison, words)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
