import type { Words } from "@/lib/i18n/words";

/** A row of coverage: of a year, or of a pair. */
export interface CoverageRow {
  key: string;
  name: string;
  /** beside the name, smaller */
  note?: string;
  href?: string;
  events: number;
  sources: number;
  oneSource: number;
  inferred: number;
}

/** Below so many events a share says little: its bar is hollow. */
const THIN_EVENTS = 10;
const BAR = { width: 100, height: 9 };

/** A bar of a share 0..1 of its box. */
function Bar({ share, tone, isThin = false }: { share: number; tone: "events" | "share"; isThin?: boolean }) {
  return (
    <svg
      className={`bar ${tone}${isThin ? " thin" : ""}`}
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={Math.round(share * BAR.width * 100) / 100} height={BAR.height} />
    </svg>
  );
}

/**
 * Events, sources, and how much rests on one source or on inference, a row a year or a pair.
 *
 * @param head name of the first column
 */
export function CoverageTable({
  rows,
  caption,
  head,
  words,
}: {
  rows: readonly CoverageRow[];
  caption: string;
  head: string;
  words: Words;
}) {
  const most = Math.max(1, ...rows.map((row) => row.events));
  const share = (row: CoverageRow, count: number) => (
    <td className="share">
      <span>{words.percent(count / row.events)}</span>
      <Bar share={count / row.events} tone="share" isThin={row.events < THIN_EVENTS} />
    </td>
  );
  return (
    <table className="coverage">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{words.t("data.events")}</th>
          <th scope="col" className="n">
            {words.t("data.sources")}
          </th>
          <th scope="col">{words.t("data.oneSource")}</th>
          <th scope="col">{words.t("data.inferred")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.href === undefined ? (
                row.name
              ) : (
                <a className="plain" href={row.href}>
                  {row.name}
                </a>
              )}
              {row.note !== undefined && <span className="dim"> {row.note}</span>}
            </th>
            <td className="count">
              <span>{words.number(row.events)}</span>
              <Bar share={row.events / most} tone="events" />
            </td>
            <td className="n">{words.number(row.sources)}</td>
            {share(row, row.oneSource)}
            {share(row, row.inferred)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
