import { Swatch } from "@/components/ui/Swatch";
import type { PairRow } from "@/lib/dossiers/pairRows";
import type { Words } from "@/lib/i18n/words";
import { Sparkline } from "./Sparkline";

/** Pairs as rows, in the order given; on narrow screens each is a block. Years: the first and last of the sparklines. */
export function PairTable({
  rows,
  firstYear,
  lastYear,
  words,
}: {
  rows: readonly PairRow[];
  firstYear: number;
  lastYear: number;
  words: Words;
}) {
  return (
    <table className="pairs-table">
      <thead>
        <tr>
          <th scope="col">{words.t("pairs.column.pair")}</th>
          <th scope="col" className="n">
            {words.t("pairs.column.events")}
          </th>
          <th scope="col">{words.t("pairs.column.years", { from: String(firstYear), to: String(lastYear) })}</th>
          <th scope="col">{words.t("pairs.column.themes")}</th>
          <th scope="col">{words.t("pairs.column.last")}</th>
          <th scope="col">{words.t("pairs.column.next")}</th>
          <th scope="col">{words.t("pairs.column.tie")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.pair} row={row} firstYear={firstYear} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, firstYear, words }: { row: PairRow; firstYear: number; words: Words }) {
  const { locale } = words;
  return (
    <tr>
      <th scope="row">
        <a className="pairs-name" href={`/${locale}/pairs/${row.pair}`}>
          {row.name}
        </a>{" "}
        <span className="dim">{row.pair}</span>
      </th>
      <td className="n" data-column={words.t("pairs.column.events")}>
        <a href={`/${locale}?pair=${row.pair}`}>{words.number(row.events)}</a>
      </td>
      <td className="pairs-years">
        <Sparkline row={row} firstYear={firstYear} words={words} />
      </td>
      <td>
        <ul className="pairs-themes">
          {row.themes.map(({ theme, events }) => (
            <li key={theme}>
              <Swatch theme={theme} words={words} /> {words.theme(theme)}{" "}
              <span className="dim">{words.number(events)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {row.last.length === 0 && <span className="dim">{words.t("pairs.noMeeting")}</span>}
        <ul className="pairs-last">
          {row.last.map(({ level, id, days, date }) => (
            <li key={level}>
              <span>{words.level(level)}</span>{" "}
              <a href={`/${locale}/events/${id}`} title={date}>
                {days === undefined ? date : words.t("pairs.daysLong", { days })}
              </a>
            </li>
          ))}
        </ul>
      </td>
      <td data-column={words.t("pairs.column.next")}>
        {row.next ? (
          <a href={`/${locale}/mechanisms/${row.next.mechanism}`}>
            <span className={row.next.state === "overdue" ? "pairs-overdue" : undefined}>{row.next.text}</span>{" "}
            <span className="dim">{row.next.name}</span>
          </a>
        ) : (
          <span className="dim">{words.t("pairs.noRhythm")}</span>
        )}
      </td>
      <td data-column={words.t("pairs.column.tie")}>
        {row.tie ? (
          <>
            {row.tie.text}{" "}
            <span className="dim">{words.t("pairs.sinceYear", { date: words.date(row.tie.since) })}</span>
          </>
        ) : (
          <span className="dim">{words.t("pairs.noTie")}</span>
        )}
      </td>
    </tr>
  );
}
