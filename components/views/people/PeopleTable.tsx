import { SaidText } from "@/components/events/SaidText";
import type { PersonRow } from "@/lib/dossiers/peopleRows";
import type { Words } from "@/lib/i18n/words";
import { DEFAULT_PAGE_EVENTS } from "@/lib/model/limits";
import type { PeoplePages } from "./usePeoplePages";

/** The rows of people that are there, and a button for the next. */
export function PeopleTable({ pages, words, onReset }: { pages: PeoplePages; words: Words; onReset(): void }) {
  const { rows, total, hasMore, isStale, error } = pages;
  return (
    <>
      <p className="hidden" role="status">
        {words.t("people.found", { count: total })}
      </p>
      {error && (
        <p className="notice bad" role="alert">
          {words.t("people.failed")}
          <button type="button" className="link" onClick={pages.retry}>
            {words.t("shell.retry")}
          </button>
        </p>
      )}
      {total === 0 && !isStale && !error ? (
        <div className="empty">
          <p>
            <b>{words.t("people.nobody")}</b>
          </p>
          <p>{words.t("people.nobodyHint")}</p>
          <p>
            <button type="button" className="btn" onClick={onReset}>
              {words.t("people.reset")}
            </button>
          </p>
        </div>
      ) : (
        <table className={isStale ? "people-rows stale" : "people-rows"} aria-busy={isStale}>
          <thead>
            <tr>
              <th scope="col">{words.t("people.person")}</th>
              <th scope="col">{words.t("people.latestOffice")}</th>
              <th scope="col" className="n">
                {words.t("people.events")}
              </th>
              <th scope="col" className="n">
                {words.t("people.met")}
              </th>
              <th scope="col" className="people-first">
                {words.t("people.first")}
              </th>
              <th scope="col">{words.t("people.last")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} words={words} />
            ))}
          </tbody>
        </table>
      )}
      {hasMore && (
        <p className="people-more">
          <button type="button" className="btn" onClick={pages.loadMore}>
            {words.t("people.more", { count: Math.min(DEFAULT_PAGE_EVENTS, total - rows.length) })}
          </button>
          <span className="dim">{words.t("people.shown", { count: rows.length, total })}</span>
        </p>
      )}
    </>
  );
}

function Row({ row, words }: { row: PersonRow; words: Words }) {
  return (
    <tr>
      <th scope="row">
        <a className="plain" href={`/${words.locale}/people/${row.id}`}>
          {row.name}
        </a>
        <span className="people-who">
          {row.also && <span>{row.also}</span>}
          <span>{words.actor(row.actor)}</span>
        </span>
      </th>
      <td className="people-office">
        {row.office ? (
          <>
            <SaidText said={row.office.name} />
            <span className="dim">, {words.date(row.office.at)}</span>
          </>
        ) : (
          <span className="dim">{words.t("person.noOffice")}</span>
        )}
      </td>
      <td className="n" data-label={words.t("people.events")}>
        {words.number(row.events)}
      </td>
      <td className="n" data-label={words.t("people.met")}>
        {words.number(row.counterparts)}
      </td>
      <td className="people-first">{row.first && words.date(row.first)}</td>
      <td className="people-last" data-label={words.t("people.last")}>
        {row.last && words.date(row.last)}
      </td>
    </tr>
  );
}
