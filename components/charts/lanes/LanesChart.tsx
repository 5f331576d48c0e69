import { themeInk } from "@/components/ui/themeFill";
import type { Words } from "@/lib/i18n/words";
import type { MarkActions } from "../chart";
import { gapWords, nextWords, roundWords, underName } from "./describe";
import { isNearEnd, type LanesLayout, type PlacedLane } from "./layoutLanes";
import { MissingRounds } from "./MissingRounds";
import { RoundDisc } from "./RoundDisc";

const NEXT_H = 18;

/**
 * Lanes that are already placed. No state: the same on the server, in a test, in the browser.
 *
 * @param label   what the picture holds
 * @param walked  the dot of each lane that is a tab stop, by the id of the mechanism; the latest where none is named
 */
export function LanesChart({
  layout,
  words,
  actions,
  label,
  walked,
}: {
  layout: LanesLayout;
  words: Words;
  actions: Pick<MarkActions, "onHover">;
  label: string;
  walked: ReadonlyMap<string, string>;
}) {
  const { columns, width, height, dataEndX, isNarrow } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg className="chart lanes-chart" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <g className="lanes-own-axis">
        <LanesAxis layout={layout} words={words} />
      </g>
      {layout.ticks.map(({ year, x }) => (
        <line key={year} x1={x} x2={x} y1={layout.axisY + 7} y2={height} className="lane-tick" />
      ))}
      {layout.early && (
        <rect
          x={columns.from}
          y={layout.axisY + 7}
          width={layout.early.x - columns.from - 4}
          height={height - layout.axisY - 7}
          className="lanes-early"
        />
      )}
      <line x1={dataEndX} x2={dataEndX} y1={layout.axisY + 7} y2={height} className="lane-end" />
      {layout.lanes.map((lane) => (
        <LaneMarks
          key={lane.row.id}
          lane={lane}
          layout={layout}
          words={words}
          actions={actions}
          walked={walked.get(lane.row.id) ?? lane.dots.at(-1)?.id}
          isNarrow={isNarrow}
        />
      ))}
    </svg>
  );
}

/** Years and heads of the columns, 20 px high. */
export function LanesAxis({ layout, words }: { layout: LanesLayout; words: Words }) {
  const { columns, width, dataEndX, axisY, early, ticks } = layout;
  return (
    <g>
      {early && (
        <text x={columns.from} y={axisY} className="axis">
          {early.from}
        </text>
      )}
      {ticks
        .filter(({ x }) => !isNearEnd(x, layout) && (!early || x > columns.from + 48))
        .map(({ year, x }) => (
          <text key={year} x={x} y={axisY} textAnchor="middle" className="axis">
            {year}
          </text>
        ))}
      <text x={dataEndX} y={axisY} textAnchor="middle" className="axis lane-end-name">
        {words.t("event.dataEnd")}
      </text>
      <text x={columns.every} y={axisY} className="axis">
        {words.t("mechanisms.column.every")}
      </text>
      <text x={columns.last} y={axisY} className="axis">
        {words.t("mechanisms.column.last")}
      </text>
      <text x={width} y={axisY} textAnchor="end" className="axis">
        {words.t("mechanisms.column.next")}
      </text>
    </g>
  );
}

function LaneMarks({
  lane,
  layout,
  words,
  actions,
  walked,
  isNarrow,
}: {
  lane: PlacedLane;
  layout: LanesLayout;
  words: Words;
  actions: Pick<MarkActions, "onHover">;
  walked: string | undefined;
  isNarrow: boolean;
}) {
  const { row, y, height, middle, name, next } = lane;
  const { columns, width } = layout;
  const ink = themeInk(words.labels, row.theme);
  const said = nextWords(row, words);
  const lines = (isNarrow ? 1 : 0) + name.length + 1;
  const firstLine = middle - ((lines - 1) * 15) / 2 + 4;
  const nameY = firstLine + (isNarrow ? 15 : 0);
  const gap = gapWords(words);
  const bottom = y + height;
  return (
    <g className="lanes-lane" data-lane={row.id}>
      <line x1="0" x2={width} y1={bottom} y2={bottom} className="lane-tick" />
      <text x="0" y={firstLine} className={isNarrow ? "axis" : "lab lanes-members"}>
        {row.members}
      </text>
      <a href={`/${words.locale}/mechanisms/${row.id}`} className="lanes-name">
        <title>{row.name}</title>
        {name.map((line, i) => (
          <text key={line} x={columns.name} y={nameY + i * 15} className="lab lab-b">
            {line}
          </text>
        ))}
      </a>
      <text x={columns.name} y={nameY + name.length * 15} className="axis">
        {underName(row, words)}
      </text>
      {next && (
        <rect x={next.x} y={middle - NEXT_H / 2} width={next.width} height={NEXT_H} className="lane-next">
          <title>{words.t("mechanisms.nextMark", { window: row.next?.text ?? "" })}</title>
        </rect>
      )}
      <polyline points={lane.line} className="lanes-line" stroke={ink} />
      <MissingRounds missing={lane.missing} words={words} />
      {lane.labels.map(({ x, from, to }) => (
        <text key={from} x={x} y={middle - 10} textAnchor="middle" className="axis halo">
          {gap(from, to)}
        </text>
      ))}
      {lane.dots.map((dot) => {
        const round = row.rounds[dot.at];
        const label = round ? roundWords(round, words) : "";
        const show = (target: Element) =>
          actions.onHover({
            content: (
              <>
                <b>{row.name}</b>
                <br />
                {label}
                {round && round.status !== "held" && ` (${words.status(round.status)})`}
              </>
            ),
            box: target.getBoundingClientRect(),
          });
        return (
          <a
            key={dot.id}
            href={`/${words.locale}/events/${dot.id}`}
            className="mark lanes-dot"
            aria-label={`${row.name}: ${label}`}
            data-mark={dot.id}
            data-x={dot.x}
            tabIndex={dot.id === walked ? 0 : -1}
            onMouseEnter={(event) => show(event.currentTarget)}
            onFocus={(event) => show(event.currentTarget)}
            onMouseLeave={() => actions.onHover(undefined)}
            onBlur={() => actions.onHover(undefined)}
          >
            <rect x={dot.hit.x} y={dot.y - 12} width={dot.hit.width} height="24" className="lanes-hit" />
            <RoundDisc dot={dot} ink={ink} />
          </a>
        );
      })}
      <text x={columns.every} y={middle + 4} className="num">
        {row.next && words.t("mechanisms.monthsShort", { count: row.next.everyMonths })}
      </text>
      <text x={columns.last} y={middle + 4} className="num">
        {row.last?.text}
      </text>
      <text
        x={width}
        y={middle + (said.more ? -3 : 4)}
        textAnchor="end"
        className={said.isOverdue ? "num lanes-overdue" : "num"}
      >
        {said.text}
      </text>
      {said.more && (
        <text x={width} y={middle + 12} textAnchor="end" className="axis">
          {said.more}
        </text>
      )}
    </g>
  );
}
