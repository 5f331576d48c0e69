"use client";

import { useMemo } from "react";
import { offerSides } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { walkMarks } from "../walkMarks";
import { describeCompareCadence } from "./describe";
import { type CadencePoint, type CompareCadenceLayout, layoutCompareCadence } from "./layout";

/** Drawn in two widths, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [340, 440];

interface Props {
  comparison: Comparison;
  words: Words;
  actions: MarkActions;
}

/** How often two pairs meet: events a year, the left pair's line solid, the right one's dashed. */
export function CompareCadenceView({ filter, ...props }: Props & { filter: Filter }) {
  const { comparison, words, actions } = props;
  const layouts = useMemo(() => WIDTHS_PX.map((width) => layoutCompareCadence(comparison, width)), [comparison]);
  const description = useMemo(() => describeCompareCadence(comparison, words), [comparison, words]);
  const { lastYear, partial } = layouts[0]!;
  const [left, right] = comparison.sides.map((side) => side.years.at(-1)?.events ?? 0);
  return (
    <ChartFrame
      id="compare-cadence"
      title={words.t("compare.cadence")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      footer={[
        words.t("compare.foot.cadence", { year: String(lastYear) }),
        ...(partial === undefined
          ? []
          : [words.t("compare.foot.partial", { year: String(partial), left: left!, right: right! })]),
        words.t("compare.foot.dense"),
      ].join(" ")}
      offer={offerSides(comparison, "themes", { measure: "count" })}
      heavy
    >
      <div className="compare-picture">
        {layouts.map((layout) => (
          <CompareCadenceChart key={layout.width} layout={layout} {...props} />
        ))}
      </div>
    </ChartFrame>
  );
}

function CompareCadenceChart({ layout, comparison, words, actions }: Props & { layout: CompareCadenceLayout }) {
  const { lines, levels, ticks, end, foot, axis, width, height } = layout;
  const isFilled = ({ count }: CadencePoint) => count.events > 0;
  const stop = lines[0].points.findLast(isFilled) ?? lines[1].points.findLast(isFilled);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart compare-cadence-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("compare.aria.cadence")}
      onKeyDown={walkMarks}
    >
      {levels.map(({ value, y }) => (
        <g key={value}>
          <line x1="0" x2={end} y1={y} y2={y} className="compare-hair" />
          <text x="0" y={y - 3} className="axis halo">
            {words.number(value)}
          </text>
        </g>
      ))}
      <line x1="0" x2={end} y1={foot} y2={foot} className="compare-axis" />
      {ticks.map(({ year, x, anchor }) => (
        <text key={year} x={x} y={axis} textAnchor={anchor} className="axis">
          {year}
        </text>
      ))}
      {lines.map(({ side, path, points, label }) => (
        <g key={side}>
          <path d={path} fill="none" className={side === 0 ? "compare-solid" : "compare-dashed"} />
          <text x={label.x} y={label.y} className={side === 0 ? "lab lab-b" : "lab"}>
            {comparison.sides[side].pair} {words.number(points.at(-1)?.count.events ?? 0)}
          </text>
        </g>
      ))}
      {lines.map(({ side, points }) => {
        return (
          <g key={side}>
            {points.filter(isFilled).map((point) => {
              const { count, x, y, hit } = point;
              const text = words.t("compare.yearMark", {
                pair: words.pair(comparison.sides[side].pair),
                year: count.id,
                count: count.events,
              });
              return (
                <Mark
                  key={count.id}
                  select={count.select ?? {}}
                  actions={actions}
                  label={text}
                  tip={<b>{text}</b>}
                  tabIndex={point === stop ? 0 : -1}
                  className="compare-point"
                >
                  <rect {...hit} fill="transparent" />
                  <circle cx={x} cy={y} r="3.5" className="compare-dot" />
                </Mark>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
