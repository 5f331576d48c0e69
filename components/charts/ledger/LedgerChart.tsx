import type { FocusEvent, MouseEvent } from "react";
import type { LedgerPicture } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";
import type { MarkActions } from "../chart";
import type { LedgerDot, LedgerLayout } from "./layout";

/** Draws a ledger that is already placed: the same on the server, in a test, in the browser. */
export function LedgerChart({
  layout,
  picture,
  names,
  words,
  onHover,
}: {
  layout: LedgerLayout;
  picture: LedgerPicture;
  /** short names of the series; none for a single one */
  names: readonly string[];
  words: Words;
  onHover: MarkActions["onHover"];
}) {
  const { width, height, left, right, foot } = layout;
  const count = picture.series.reduce((sum, { statements }) => sum + statements.length, 0);
  const unit = words.t(`figures.scale.${layout.scale}`, { unit: picture.unit });
  const formOf = (series: number) => `ledger-${picture.series[series]?.role ?? "stated"}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart ledger-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("figures.aria", { name: picture.name, count })}
    >
      <text x="0" y="11" className="axis">
        {unit}
      </text>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y} y2={y} className={value === 0 ? "ledger-foot" : "ledger-tick"} />
          <text x={left - 8} y={y + 4} textAnchor="end" className="axis">
            {words.number(value)}
          </text>
        </g>
      ))}
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={foot} y2={foot + 4} className="ledger-foot" />
          <text x={x} y={height - 6} textAnchor="middle" className="axis">
            {year}
          </text>
        </g>
      ))}
      {layout.lines.map((line) => (
        <g key={line.series} className={`ledger-line ${formOf(line.series)}${line.isDashed ? " dashed" : ""}`}>
          <path d={line.path} />
          <path d={line.tail} className="ledger-tail" />
        </g>
      ))}
      {layout.dots.map((dot) => (
        <Dot
          key={`${dot.series} ${dot.statement}`}
          dot={dot}
          picture={picture}
          className={formOf(dot.series)}
          words={words}
          onHover={onHover}
        />
      ))}
      {layout.values.map(({ series, text, x, y, anchor }) => (
        <text key={`${series} ${x} ${y}`} x={x} y={y} textAnchor={anchor} className="ledger-value">
          {text}
        </text>
      ))}
      {layout.names.map(({ series, x, y }) => (
        <text key={series} x={x} y={y} className={`ledger-name ${formOf(series)}`}>
          {names[series]}
        </text>
      ))}
    </svg>
  );
}

/** A statement: a link to its event. */
function Dot({
  dot,
  picture,
  className,
  words,
  onHover,
}: {
  dot: LedgerDot;
  picture: LedgerPicture;
  className: string;
  words: Words;
  onHover: MarkActions["onHover"];
}) {
  const series = picture.series[dot.series];
  const statement = series?.statements[dot.statement];
  if (!series || !statement) return null;
  const show = (event: MouseEvent<Element> | FocusEvent<Element>) =>
    onHover({
      content: (
        <>
          <b>{statement.amount}</b>
          <p>{series.name.text}</p>
          {statement.note && <p lang={statement.note.lang}>{statement.note.text}</p>}
          <p>
            {statement.date}: {statement.title.text}
          </p>
        </>
      ),
      box: event.currentTarget.getBoundingClientRect(),
    });
  const hide = () => onHover(undefined);
  return (
    <a
      href={`/${words.locale}/events/${dot.event}`}
      className={`mark ledger-dot ${className}`}
      aria-label={words.t("figures.mark", {
        name: series.name.text,
        amount: statement.amount,
        date: statement.date,
        event: statement.title.text,
      })}
      onMouseEnter={show}
      onFocus={show}
      onMouseLeave={hide}
      onBlur={hide}
    >
      <circle cx={dot.x} cy={dot.y} r={dot.hit} fill="transparent" stroke="none" />
      {dot.span ? (
        <rect
          x={Math.min(dot.span.from, dot.x - 4)}
          y={dot.y - 3}
          width={Math.max(8, Math.round((dot.span.to - dot.span.from) * 100) / 100)}
          height="6"
          rx="3"
        />
      ) : (
        <circle cx={dot.x} cy={dot.y} r="4.5" />
      )}
    </a>
  );
}
