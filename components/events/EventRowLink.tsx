import { PAUSE } from "@/components/ui/pause";
import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import type { EventRow } from "@/lib/query/eventRow";
import { isPlainClick } from "./isPlainClick";
import { leadThemes } from "./leadThemes";

const SHOWN_THEMES = 2;

/** "18 Mar"; under a heading that names only the year, nothing is left to say. */
function dateText(row: EventRow, words: Words): string {
  return parseDate(row.start)?.precision === "year" ? "" : words.dayAndMonth(row.start);
}

function placeText(row: EventRow, words: Words): string {
  if (row.place) return words.place(row.place);
  if (row.format !== "in-person") return words.format(row.format);
  return row.country ? words.actor(row.country) : words.t("events.noPlace");
}

/**
 * One event of the list, a link; a plain click opens it beside the list.
 *
 * @param isStop Tab reaches this row; the others are reached by the arrow keys
 */
export function EventRowLink({
  row,
  words,
  href,
  onOpen,
  isStop,
  onFocus,
}: {
  row: EventRow;
  words: Words;
  href: string;
  onOpen(id: string): void;
  isStop: boolean;
  onFocus(): void;
}) {
  const themes = leadThemes(row.themes, words.labels);
  const hidden = themes.slice(SHOWN_THEMES);
  const isEnglish = words.locale !== "en" && row.title.vi === undefined;
  return (
    <a
      className="ev-row"
      href={href}
      data-event={row.id}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen(row.id);
      }}
    >
      <span className="ev-date">
        <time dateTime={row.start}>{dateText(row, words)}</time>
        {PAUSE}
      </span>
      <span className="ev-title" lang={isEnglish ? "en" : undefined}>
        {words.locale === "vi" ? (row.title.vi ?? row.title.en) : row.title.en}
        {PAUSE}
      </span>
      {/* in the second line, as it is seen: a screen reader that goes by lines must not come back to the first */}
      {row.end && row.end !== row.start && (
        <span className="ev-end">
          {words.t("events.until", { end: words.dayAndMonth(row.end) })}
          {PAUSE}
        </span>
      )}
      <span className="ev-meta">
        <b aria-hidden="true">{row.pairs.length === 1 ? row.pairs[0] : [...row.actors].sort().join("-")}</b>
        <span className="hidden">{words.list(row.actors.map(words.actor))}, </span>
        <span>{placeText(row, words)}</span>
        {PAUSE}
        <span>{words.t(`levels.${row.level}`)}</span>
        {row.round !== undefined && (
          <span>
            {PAUSE}
            {words.t("events.round", { round: row.round })}
          </span>
        )}
        {row.status !== "held" && (
          <span className="ev-status">
            {PAUSE}
            {words.status(row.status)}
          </span>
        )}
        {themes.slice(0, SHOWN_THEMES).map((theme) => (
          <span key={theme} className="ev-theme">
            {PAUSE}
            <Swatch theme={theme} words={words} />
            {words.theme(theme)}
          </span>
        ))}
        {hidden.length > 0 && (
          <span title={words.list(hidden.map(words.theme))}>
            <span aria-hidden="true">{words.t("events.moreThemes", { count: hidden.length })}</span>
            <span className="hidden">, {words.list(hidden.map(words.theme))}</span>
          </span>
        )}
      </span>
    </a>
  );
}
