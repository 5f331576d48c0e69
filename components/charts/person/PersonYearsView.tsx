"use client";

import { useMemo } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { PersonDossier } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { describeYears } from "./describe";
import { layoutYears, type YearsLayout } from "./layout";
import "./person.css";

/** Drawn in two widths, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [330, 440];

/** A person's events by year; each bar leads to the events of that year. */
export function PersonYearsView({
  person,
  words,
  filter,
  actions,
}: {
  person: PersonDossier;
  words: Words;
  /** the person alone */
  filter: Filter;
  actions: MarkActions;
}) {
  const description = useMemo(() => describeYears(person, words), [person, words]);
  const layouts = useMemo(() => WIDTHS_PX.map((width) => layoutYears(person.years, width)), [person]);
  return (
    <ChartFrame
      id="years"
      title={words.t("person.byYear")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      offer={offerOf("events", filter)}
      heavy
    >
      <div className="person-years">
        {layouts.map((layout) => (
          <YearsChart key={layout.width} layout={layout} name={person.name} words={words} actions={actions} />
        ))}
      </div>
    </ChartFrame>
  );
}

function YearsChart({
  layout,
  name,
  words,
  actions,
}: {
  layout: YearsLayout;
  name: string;
  words: Words;
  actions: MarkActions;
}) {
  const { bars, ticks, foot, axis, width, height } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart person-years-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width }}
      role="group"
      aria-label={words.t("person.byYearAria", { name })}
    >
      {ticks.map((tick) => (
        <text key={tick.year} x={tick.x} y={axis} textAnchor="middle" className="axis">
          {tick.year}
        </text>
      ))}
      <line x1="0" x2={layout.footLength} y1={foot + 0.5} y2={foot + 0.5} className="person-foot" />
      {bars.map((bar) => {
        const label = words.t("person.yearMark", { year: String(bar.year), count: bar.events });
        return (
          <Mark
            key={bar.year}
            select={bar.select}
            actions={actions}
            label={label}
            tip={<b>{label}</b>}
            className="person-bar"
          >
            <rect x={bar.hit.x} y="0" width={bar.hit.width} height={foot} fill="transparent" />
            <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} className="person-tint" />
            <text x={bar.x + bar.width / 2} y={bar.y - 4} textAnchor="middle" className="axis">
              {bar.events}
            </text>
          </Mark>
        );
      })}
    </svg>
  );
}
