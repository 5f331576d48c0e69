import { scaleLinear } from "d3";
import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { gapWords, roundWords } from "@/components/charts/lanes/describe";
import { type LaneDot, placeRounds } from "@/components/charts/lanes/placeRounds";
import { yearsApart } from "@/components/charts/yearsApart";
import { themeInk } from "@/components/ui/themeFill";
import type { LanesStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import { calendarOf, spanOf } from "@/lib/model/date";
import { middleOf } from "@/lib/query/rounds";
import { breakText } from "./breakText";
import { EventMark } from "./EventMark";
import { StageLanesDense } from "./StageLanesDense";
import { layoutSize } from "./stageSize";

const NAME_PX = 12;
const LINE_PX = 15;
/** px of a lane below its name */
const LANE_PX = 64;
const AXIS_PX = 22;
const PAD_PX = 14;
const TICK_GAP = 40;

/** Lanes that have room for numbers in a form; more are drawn as rows. */
const MOST_TALL: Readonly<Record<StageForm, number>> = { wide: 3, half: 2, narrow: 4 };

/** Radius of a round that is not in the data. */
const MISSING_R = 1.8;

/** A number that is written lies over the discs without one. */
const rank = ({ kind }: LaneDot) => (kind === "numbered" ? 1 : 0);
const px = (value: number) => Math.round(value * 100) / 100;

/** Lanes under each other, on the axis of years that all pictures of the step share. */
function layoutStage(stage: LanesStage, all: readonly LanesStage[], form: StageForm, words: Words) {
  const { width } = layoutSize(form);
  const days = all.flatMap(({ lanes }) => lanes.flatMap(({ rounds }) => rounds.map(({ start }) => middleOf(start))));
  const ends = all.flatMap(({ lanes }) => lanes.flatMap(({ next, state }) => (next && state === "due" ? next.to : [])));
  const firstYear = calendarOf(Math.floor(Math.min(...days))).year;
  const last = Math.max(stage.dataEnd + 60, ...ends.map((end) => Math.min(end, stage.dataEnd + 800)));
  const x = scaleLinear([spanOf(String(firstYear)).first, last], [PAD_PX, width - PAD_PX]);
  const xOf = (day: number) => px(x(day));
  let y = 0;
  const lanes = stage.lanes.map((row) => {
    const name = breakText(row.name, width, NAME_PX, 2);
    const top = y;
    const middle = top + name.length * LINE_PX + LANE_PX / 2;
    y = middle + LANE_PX / 2 + 10;
    const { next } = row;
    const placed = placeRounds(row, xOf, middle, {
      labelOf: gapWords(words),
    });
    const isOpen = next !== undefined && row.state === "due";
    const window = isOpen ? { x: xOf(next.from), width: px(xOf(Math.min(next.to, last)) - xOf(next.from)) } : undefined;
    return { row, name, top, middle, placed, window };
  });
  const lastYear = calendarOf(last).year;
  const yearPx = (width - 2 * PAD_PX) / Math.max(1, lastYear - firstYear + 1);
  const ticks = yearsApart(firstYear, lastYear, yearPx, TICK_GAP).map((year) => ({
    year,
    x: Math.max(PAD_PX, xOf(spanOf(String(year)).first)),
  }));
  return { width, height: y + AXIS_PX, bottom: y, lanes, ticks, dataEndX: xOf(stage.dataEnd) };
}

interface Props {
  stage: LanesStage;
  /** the other picture, which shares the axis */
  beside?: LanesStage | undefined;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}

/** Rounds of mechanisms by year, each a link to its event: few with their numbers, many as rows. */
export function StageLanes(props: Props) {
  const { stage, beside, form } = props;
  const isDense = [stage, beside].some((one) => (one?.lanes.length ?? 0) > MOST_TALL[form]);
  return isDense ? <StageLanesDense {...props} /> : <TallLanes {...props} />;
}

/** Above the line at home, below at the partner's. */
function TallLanes({ stage, beside, form, words, actions }: Props) {
  const layout = useMemo(
    () => layoutStage(stage, beside ? [stage, beside] : [stage], form, words),
    [stage, beside, form, words],
  );
  const strong = stage.strong && new Set(stage.strong);
  const [first] = layout.lanes;
  const hasNext = layout.lanes.some(({ window }) => window);
  const hasGaps = layout.lanes.some(({ placed }) => placed.missing.length > 0);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="chart stage-lanes"
        role="group"
        aria-label={words.list(stage.lanes.map(({ name }) => name))}
      >
        {layout.ticks.map(({ year, x }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={(first?.top ?? 0) + LINE_PX + 4} y2={layout.bottom} className="lane-tick" />
            <text x={x} y={layout.height - 5} textAnchor="middle" className="axis">
              {year}
            </text>
          </g>
        ))}
        {layout.lanes.map(({ row, name, top, middle, placed, window }) => {
          const ink = themeInk(words.labels, row.theme);
          return (
            <g key={row.id}>
              {name.map((line, i) => (
                <text key={line} x={0} y={top + 12 + i * LINE_PX} className="lab lab-b halo">
                  {line}
                </text>
              ))}
              {window && (
                <rect
                  x={window.x}
                  y={middle - 10}
                  width={Math.max(4, window.width)}
                  height={20}
                  className="lane-next"
                />
              )}
              <polyline points={placed.line} className="stage-lane-line" stroke={ink} />
              {placed.missing.map(({ x, y, r }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: places between neighbours have no other identity
                <circle key={i} cx={x} cy={y} r={Math.min(r, MISSING_R)} className="stage-missing" />
              ))}
              {placed.labels.map(({ x, from, to }) => (
                <text key={from} x={x} y={middle - 20} textAnchor="middle" className="axis halo">
                  {gapWords(words)(from, to)}
                </text>
              ))}
              {[...placed.dots]
                .sort((a, b) => rank(a) - rank(b))
                .map((dot) => {
                  const round = row.rounds[dot.at];
                  const isOff = strong !== undefined && !strong.has(dot.id);
                  return (
                    <EventMark
                      key={dot.id}
                      id={dot.id}
                      event={dot.id}
                      said={`${row.name}: ${round ? roundWords(round, words) : ""}`}
                      words={words}
                      actions={actions}
                      isOff={isOff}
                    >
                      <rect x={dot.hit.x} y={dot.y - 12} width={dot.hit.width} height={24} fill="transparent" />
                      <circle
                        cx={dot.x}
                        cy={dot.y}
                        r={dot.r}
                        fill={dot.kind === "hollow" ? "var(--paper)" : ink}
                        stroke={dot.kind === "hollow" ? ink : "var(--paper)"}
                        strokeWidth={dot.kind === "hollow" ? 1.6 : 0.9}
                        className="stage-dot"
                      />
                      {dot.number !== undefined && (
                        <text
                          x={dot.x}
                          y={dot.y + 4}
                          textAnchor="middle"
                          className={dot.number > 99 ? "stage-round long" : "stage-round"}
                        >
                          {dot.number}
                        </text>
                      )}
                    </EventMark>
                  );
                })}
            </g>
          );
        })}
      </svg>
      <p className="stage-lane-key">
        {words.t("briefing.laneKey", {
          home: first?.row.home ?? "",
          away: first?.row.away ?? "",
          hasAway: first?.row.away ? "yes" : "no",
        })}{" "}
        {hasGaps && words.t("briefing.laneGaps")} {hasNext && words.t("briefing.laneNext")}
      </p>
    </>
  );
}
