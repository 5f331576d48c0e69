import { CopyText } from "@/components/events/CopyText";
import type { Words } from "@/lib/i18n/words";
import { MAX_EXPORT_ROWS } from "@/lib/model/limits";

/** One form of file, and how many it holds of what: rows (an event each), entries of a calendar, links of a network. */
export interface DownloadFormat {
  id: string;
  unit: "event" | "entry" | "link";
  /** absent where it is known only once the file is made */
  all: number | undefined;
  filtered: number | undefined;
}

/**
 * The files to take away: each format for all events, and for the filter of the address.
 *
 * @param formats in the order in which they are offered
 * @param site    scheme and host, for the line to paste into a terminal
 * @param query   canonical filter; empty for none
 */
export function Downloads({
  formats,
  site,
  query,
  words,
}: {
  formats: readonly DownloadFormat[];
  site: string;
  query: string;
  words: Words;
}) {
  const pathOf = (format: string, filter: string) => `/api/export/${format}${filter && `?${filter}`}`;
  const line = `curl -OJ "${site}${pathOf(formats[0]?.id ?? "csv", query)}"`;
  return (
    <>
      <table className="downloads">
        <thead>
          <tr>
            <th scope="col">{words.t("data.format")}</th>
            <th scope="col">{words.t("data.goodFor")}</th>
            {query && (
              <th scope="col" className="n">
                {words.t("data.thisFilter")}
              </th>
            )}
            <th scope="col" className="n">
              {words.t("data.allEvents")}
            </th>
          </tr>
        </thead>
        <tbody>
          {formats.map(({ id: format, unit, all, filtered }) => {
            const name = words.has(`data.formats.${format}.name`)
              ? words.t(`data.formats.${format}.name`)
              : format.toUpperCase();
            const cell = (filter: string, count: number | undefined) =>
              count !== undefined && count > MAX_EXPORT_ROWS ? (
                <td className="n dim">{words.t("far.tooLong", { most: MAX_EXPORT_ROWS })}</td>
              ) : (
                <td className="n">
                  <a
                    className="link"
                    href={pathOf(format, filter)}
                    download
                    aria-label={count === undefined ? name : words.t(`data.unitLabel.${unit}`, { format: name, count })}
                  >
                    {count === undefined ? words.t("far.file") : words.t(`data.unit.${unit}`, { count })}
                  </a>
                </td>
              );
            return (
              <tr key={format}>
                <th scope="row">{name}</th>
                <td className="dim">
                  {words.has(`data.formats.${format}.use`) ? words.t(`data.formats.${format}.use`) : ""}
                </td>
                {query && cell(query, filtered)}
                {cell("", all)}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="terminal">
        <code>{line}</code>
        <CopyText text={line} label={words.t("data.copyLine")} done={words.t("cite.copied")} />
      </p>
      <p className="foot">{words.t("data.everyFile")}</p>
    </>
  );
}
