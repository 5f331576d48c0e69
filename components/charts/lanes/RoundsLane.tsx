import type { Words } from "@/lib/i18n/words";
import type { ViewedSeries } from "@/lib/query/eventView";
import { LANE_AXIS_Y, type LaneLayout, layoutLane } from "./layoutLane";
import { MissingRounds } from "./MissingRounds";
import { RoundDisc } from "./RoundDisc";
import "./lane.css";

/** Drawn in several widths, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [330, 560, 760];
const WIDE_PX = [...WIDTHS_PX, 1060, 1376];

/** The rounds of a mechanism on a line of years, each a link to its event. */
export function RoundsLane({
  series,
  current,
  hue,
  words,
  isWide = false,
}: {
  series: Pick<ViewedSeries, "name" | "rounds" | "gaps" | "dataEnd" | "next">;
  /** id of the event that is shown, on its page */
  current?: string;
  /** hue of its leading theme */
  hue: string;
  words: Words;
  /** where it may be as wide as the page */
  isWide?: boolean;
}) {
  if (series.rounds.length < 2) return null;
  return (
    <div className={isWide ? "lane lane-wide" : "lane"}>
      {(isWide ? WIDE_PX : WIDTHS_PX).map((width) => (
        <Lane key={width} layout={layoutLane(series, current, width)} series={series} hue={hue} words={words} />
      ))}
    </div>
  );
}

function Lane({
  layout,
  series,
  hue,
  words,
}: {
  layout: LaneLayout;
  series: Pick<ViewedSeries, "name" | "rounds" | "next">;
  hue: string;
  words: Words;
}) {
  const ink = `var(--t-${hue}-ink)`;
  const labelOf = (id: string) => {
    const round = series.rounds.find((entry) => entry.id === id);
    const name =
      round?.number === undefined
        ? words.t("event.laneNoNumber")
        : words.t("event.laneNumber", { number: round.number });
    return words.t("event.laneRound", { round: name, date: round?.date ?? "" });
  };
  const { bottom, dataEndX, next } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart lane-${layout.width}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.t("event.lane", { mechanism: series.name })}
    >
      {layout.ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={LANE_AXIS_Y + 6} y2={bottom} className="lane-tick" />
          <text x={x} y={LANE_AXIS_Y} textAnchor="middle" className="axis">
            {year}
          </text>
        </g>
      ))}
      <line x1="0" x2={layout.width} y1={bottom} y2={bottom} className="lane-tick" />
      {next && (
        <rect x={next.x} y={layout.middle - 9} width={next.width} height="18" className="lane-next">
          <title>
            {words.t("event.laneNext", {
              months: series.next?.everyMonths ?? 0,
              from: words.month(series.next?.from ?? 0),
              to: words.month(series.next?.to ?? 0),
            })}
          </title>
        </rect>
      )}
      <line x1={dataEndX} x2={dataEndX} y1={LANE_AXIS_Y + 6} y2={bottom} className="lane-end">
        <title>{words.t("event.dataEnd")}</title>
      </line>
      <text x={dataEndX} y={LANE_AXIS_Y} textAnchor="middle" className="axis lane-end-name">
        {words.t("event.dataEnd")}
      </text>
      <polyline points={layout.line} className="lane-line" />
      <MissingRounds missing={layout.missing} words={words} />
      {layout.dots.map((dot) => (
        <a
          key={dot.id}
          href={`/${words.locale}/events/${dot.id}`}
          className="mark"
          aria-label={labelOf(dot.id)}
          aria-current={dot.isCurrent ? "page" : undefined}
        >
          <title>{labelOf(dot.id)}</title>
          <rect x={dot.hit.x} y={dot.y - 12} width={dot.hit.width} height="24" className="lane-hit" />
          {dot.isCurrent && <circle cx={dot.x} cy={dot.y} r={dot.r + 3.5} className="lane-current" />}
          <RoundDisc dot={dot} ink={ink} />
        </a>
      ))}
    </svg>
  );
}
