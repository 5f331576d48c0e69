import type { Words } from "@/lib/i18n/words";
import "../pairs/pairs.css";
import "./far.css";

/** A row that leads to a page. */
export interface FarRow {
  href: string;
  name: string;
  /** beside the name */
  note?: string;
  events?: number;
}

/** Rows of one list: more would be no list that a person reads. */
const SHOWN_ROWS = 300;

/**
 * What there is, by name, each leading to its page.
 *
 * @param head name of the first column
 * @param rows in their order; the first are shown, and how many there are beside these
 */
export function FarTable({ head, rows, words }: { head: string; rows: readonly FarRow[]; words: Words }) {
  const shown = rows.slice(0, SHOWN_ROWS);
  const isCounted = rows.some(({ events }) => events !== undefined);
  return (
    <section className="sec heavy far">
      <table className="pairs-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {isCounted && (
              <th scope="col" className="n">
                {words.t("data.events")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ href, name, note, events }) => (
            <tr key={href}>
              <th scope="row">
                <a className="pairs-name" href={href}>
                  {name}
                </a>
                {note && <span className="dim"> {note}</span>}
              </th>
              {isCounted && (
                <td className="n" data-column={words.t("data.events")}>
                  {events !== undefined && words.number(events)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="dim">{words.t("far.none")}</p>}
      {rows.length > shown.length && (
        <p className="foot">{words.t("far.more", { count: rows.length - shown.length })}</p>
      )}
    </section>
  );
}
