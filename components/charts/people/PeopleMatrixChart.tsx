import type { Words } from "@/lib/i18n/words";
import type { MarkActions } from "../chart";
import { togetherHref } from "./describe";
import { PEOPLE_ROW_PX, type PeopleCell, type PeopleLayout } from "./layout";

/** steps dark enough for light numbers */
const LIGHT_FROM_STEP = 3;
const TEXT_DROP_PX = 4;

/**
 * Draws the people of two sides and their meetings.
 * @param current key of the one cell that the tab key reaches
 */
export function PeopleMatrixChart({
  layout,
  words,
  actions,
  current,
}: {
  layout: PeopleLayout;
  words: Words;
  actions: MarkActions;
  current: string | undefined;
}) {
  const { locale } = words;
  const { rows, columns, cells, empty, cell, left, top, slant, width, height } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className="chart people-chart"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width }}
      role="group"
      aria-label={words.t("people.matrixAria", { rows: rows.length, columns: columns.length })}
    >
      {columns.map(({ person, x, y }) => (
        <a key={person.id} className="people-name" href={`/${locale}/people/${person.id}`} tabIndex={-1}>
          <text transform={`translate(${x} ${y}) rotate(-${slant})`} className="lab">
            {person.name}
          </text>
        </a>
      ))}
      {rows.map(({ person, x, y }) => (
        <a key={person.id} className="people-name" href={`/${locale}/people/${person.id}`} tabIndex={-1}>
          <text x={x} y={y} textAnchor="end" className="lab">
            {person.name}
          </text>
        </a>
      ))}
      <path
        d={rows.map((_, i) => `M${left},${top + (i + 1) * PEOPLE_ROW_PX}h${columns.length * cell}`).join("")}
        className="people-rule"
      />
      {empty.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="0.9" className="people-none" />
      ))}
      {cells.map((entry) => (
        <Cell
          key={entry.key}
          entry={entry}
          size={cell}
          words={words}
          actions={actions}
          isStop={entry.key === (current ?? cells[0]?.key)}
        />
      ))}
    </svg>
  );
}

function Cell({
  entry,
  size,
  words,
  actions,
  isStop,
}: {
  entry: PeopleCell;
  size: number;
  words: Words;
  actions: MarkActions;
  isStop: boolean;
}) {
  const { a, b, events, last, x, y, step } = entry;
  const say = words.t("people.mark", { a: a.name, b: b.name, count: events });
  const show = (element: Element) =>
    actions.onHover({
      box: element.getBoundingClientRect(),
      content: (
        <>
          <b>{say}</b>
          <p className="hint">{words.t("people.lastTogether", { date: last.date })}</p>
          <p lang={last.title.lang}>{last.title.text}</p>
        </>
      ),
    });
  return (
    <a
      href={togetherHref(words.locale, a.id, b.id)}
      className="mark people-cell"
      aria-label={say}
      data-mark={entry.key}
      tabIndex={isStop ? 0 : -1}
      onMouseEnter={(event) => show(event.currentTarget)}
      onFocus={(event) => show(event.currentTarget)}
      onMouseLeave={() => actions.onHover(undefined)}
      onBlur={() => actions.onHover(undefined)}
    >
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={size - 1}
        height={PEOPLE_ROW_PX - 1}
        className={`people-tint people-step-${step}`}
      />
      <text
        x={x + size / 2}
        y={y + PEOPLE_ROW_PX / 2 + TEXT_DROP_PX}
        className={step >= LIGHT_FROM_STEP ? "people-value people-light" : "people-value"}
      >
        {words.number(events)}
      </text>
    </a>
  );
}
