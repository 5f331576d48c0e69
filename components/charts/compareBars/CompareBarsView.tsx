"use client";

import { type ReactNode, useMemo } from "react";
import { offerSides } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { capital, markText, measureText } from "@/lib/insight/compareText";
import type { Filter } from "@/lib/model/filter";
import type { StageChart } from "@/lib/model/stage";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { describeCompareBars } from "./describe";
import { type CompareBarsLayout, layoutCompareBars } from "./layout";

/** Drawn in two widths, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [340, 440];

interface Common {
  comparison: Comparison;
  measure: Measure;
  words: Words;
  actions: MarkActions;
  /** name of a row, small, as inside a sentence */
  nameOf(id: string): string;
  /** what a reader hears of the picture */
  aria: string;
}

/** A short list of both pairs (levels, places) as two columns of bars on one scale. */
export function CompareBarsView({
  id,
  title,
  head,
  rowsOf,
  filter,
  chart,
  footer,
  ...common
}: Common & {
  id: string;
  title: string;
  /** head of the table's first column */
  head: string;
  rowsOf(side: CompareSide): readonly CompareCount[];
  filter: Filter;
  /** as what a step of a briefing can show it */
  chart: StageChart;
  footer?: ReactNode;
}) {
  const { comparison, measure, words, nameOf } = common;
  const layouts = useMemo(
    () => WIDTHS_PX.map((width) => layoutCompareBars(comparison, rowsOf, measure, width)),
    [comparison, rowsOf, measure],
  );
  const description = describeCompareBars(comparison, rowsOf, { measure, nameOf, head }, words);
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      words={words}
      filter={filter}
      actions={common.actions}
      footer={footer}
      offer={offerSides(comparison, chart)}
      heavy
    >
      <div className="compare-picture">
        {layouts.map((layout) => (
          <CompareBarsChart key={layout.width} layout={layout} {...common} />
        ))}
      </div>
    </ChartFrame>
  );
}

function CompareBarsChart({
  layout,
  comparison,
  measure,
  words,
  actions,
  nameOf,
  aria,
}: Common & { layout: CompareBarsLayout }) {
  const { rows, rowHeight, barHeight, columns, head, width, height } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg className={`chart compare-bars-${width}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={aria}>
      {columns.map((x, i) => (
        <text key={x} x={x} y={head} className="axis">
          {comparison.sides[i as 0 | 1].pair}
        </text>
      ))}
      {rows.map(({ id, y, bars }) => (
        <g key={id}>
          <line x1="0" x2={width} y1={y + rowHeight} y2={y + rowHeight} className="compare-hair" />
          <text x="0" y={y + 16} className="lab">
            {capital(nameOf(id), words)}
          </text>
          {bars.map((bar, i) => {
            const side = comparison.sides[i as 0 | 1];
            const text = markText(side, capital(nameOf(id), words), bar.count.events, side.total, words);
            const shapes = (
              <>
                <rect x={bar.hit.x} y={y} width={bar.hit.width} height={rowHeight} fill="transparent" />
                {bar.count.events > 0 && (
                  <rect
                    x={bar.x}
                    y={y + 6}
                    width={Math.max(bar.width, 1)}
                    height={barHeight}
                    className={i === 0 ? "compare-left" : "compare-right"}
                  />
                )}
                <text x={bar.x + bar.width + 5} y={y + 16} className="num">
                  {measureText(bar.count.events, side.total, measure, words)}
                </text>
              </>
            );
            return bar.count.select && bar.count.events > 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: left and right, which may be the same pair
              <Mark key={i} select={bar.count.select} actions={actions} label={text} tip={<b>{text}</b>}>
                {shapes}
              </Mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: left and right, which may be the same pair
              <g key={i}>{shapes}</g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
