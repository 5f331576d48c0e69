import { scaleLinear } from "d3";
import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { roundWords } from "@/components/charts/lanes/describe";
import { textWidth } from "@/components/charts/textWidth";
import { yearsApart } from "@/components/charts/yearsApart";
import { themeInk } from "@/components/ui/themeFill";
import type { LanesStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import { calendarOf, spanOf } from "@/lib/model/date";
import { middleOf } from "@/lib/query/rounds";
import { EventMark } from "./EventMark";
import { layoutSize } from "./stageSize";

const NAME_PX = 11.5;
const AXIS_PX = 22;
/** px of a row: its name must have room, and few rows need not fill the stage */
const ROW_PX = { least: 13, most: 26 };
/** Share of the width that names may take. */
const NAME_SHARE = 0.42;
const NAME_GAP = 10;
const END_PAD = 8;
const DOT_R = 3.2;
const TICK_GAP = 40;

const px = (value: number) => Math.round(value * 100) / 100;

/** A name cut to a width, with an ellipsis where it was. */
export function cutName(name: string, width: number): string {
  if (textWidth(name, NAME_PX) <= width) return name;
  let cut = name;
  while (cut.length > 1 && textWidth(`${cut}…`, NAME_PX) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}

/**
 * Many lanes, a row each: names at the left, rounds as dots on one axis of years.
 *
 * @param all  this picture and the one beside it, which share the axis
 * @returns px of the stage's layout; rows in the stage's order, as many as have room for a name
 */
export function layoutLanesDense(stage: LanesStage, all: readonly LanesStage[], form: StageForm) {
  const { width, height } = layoutSize(form);
  const room = height - AXIS_PX;
  const lanes = stage.lanes.slice(0, Math.floor(room / ROW_PX.least));
  const row = Math.min(ROW_PX.most, room / Math.max(1, lanes.length));
  const names = Math.max(0, ...lanes.map(({ name }) => textWidth(name, NAME_PX)));
  const left = Math.min(names, width * NAME_SHARE);
  const days = all.flatMap((one) => one.lanes.flatMap(({ rounds }) => rounds.map(({ start }) => middleOf(start))));
  const firstYear = calendarOf(Math.floor(Math.min(stage.dataEnd, ...days))).year;
  const x = scaleLinear([spanOf(String(firstYear)).first, stage.dataEnd], [left + NAME_GAP, width - END_PAD]);
  const lastYear = calendarOf(stage.dataEnd).year;
  const yearPx = (width - left) / Math.max(1, lastYear - firstYear + 1);
  const ticks = yearsApart(firstYear, lastYear, yearPx, TICK_GAP).map((year) => ({
    year,
    x: px(x(spanOf(String(year)).first)),
  }));
  return {
    width,
    height: px(row * lanes.length + AXIS_PX),
    bottom: px(row * lanes.length),
    ticks,
    rows: lanes.map((lane, i) => ({
      lane,
      name: cutName(lane.name, left),
      y: px(row * (i + 0.5)),
      dots: lane.rounds.map((round, at) => ({ id: round.id, at, x: px(x(middleOf(round.start))) })),
    })),
    hidden: stage.lanes.length - lanes.length,
  };
}

/** Rounds of many mechanisms by year; each dot a link to its event, each name to its mechanism. */
export function StageLanesDense({
  stage,
  beside,
  form,
  words,
  actions,
}: {
  stage: LanesStage;
  beside?: LanesStage | undefined;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}) {
  const layout = useMemo(
    () => layoutLanesDense(stage, beside ? [stage, beside] : [stage], form),
    [stage, beside, form],
  );
  const strong = stage.strong && new Set(stage.strong);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="chart stage-lanes"
        role="group"
        aria-label={words.list(layout.rows.map(({ lane }) => lane.name))}
      >
        {layout.ticks.map(({ year, x }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={0} y2={layout.bottom} className="lane-tick" />
            <text x={x} y={layout.height - 5} textAnchor="middle" className="axis">
              {year}
            </text>
          </g>
        ))}
        {layout.rows.map(({ lane, name, y, dots }) => {
          const ink = themeInk(words.labels, lane.theme);
          return (
            <g key={lane.id}>
              <a className="plain" href={`/${words.locale}/mechanisms/${lane.id}`} aria-label={lane.name}>
                <title>{lane.name}</title>
                <text x={0} y={y + 4} className="lab">
                  {name}
                </text>
              </a>
              <line
                x1={dots[0]?.x ?? 0}
                x2={dots.at(-1)?.x ?? 0}
                y1={y}
                y2={y}
                className="stage-lane-line"
                stroke={ink}
              />
              {dots.map((dot) => {
                const round = lane.rounds[dot.at];
                return (
                  <EventMark
                    key={dot.id}
                    id={dot.id}
                    event={dot.id}
                    said={`${lane.name}: ${round ? roundWords(round, words) : ""}`}
                    words={words}
                    actions={actions}
                    isOff={strong !== undefined && !strong.has(dot.id)}
                  >
                    <circle
                      cx={dot.x}
                      cy={y}
                      r={DOT_R}
                      fill={ink}
                      stroke="var(--paper)"
                      strokeWidth={0.7}
                      className="stage-dot"
                    />
                  </EventMark>
                );
              })}
            </g>
          );
        })}
      </svg>
      <p className="stage-lane-key">
        {words.t("briefing.denseKey")}
        {layout.hidden > 0 && ` ${words.t("briefing.denseMore", { count: layout.hidden })}`}
      </p>
    </>
  );
}
