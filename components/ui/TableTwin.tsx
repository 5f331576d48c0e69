import type { ChartDescription, MarkActions } from "@/components/charts/chart";
import type { Words } from "@/lib/i18n/words";

/** The numbers of a chart as a table; the first cell of a row leads to its events. Scrolls inside its own box. */
export function TableTwin({
  description: { columns, rows },
  caption,
  words,
  actions,
}: {
  description: ChartDescription;
  caption: string;
  words: Words;
  actions: MarkActions;
}) {
  const shown = (cell: string | number) => (typeof cell === "number" ? words.number(cell) : cell);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-twin" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "n" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, select, href = select && actions.hrefFor(select) }) => (
            <tr key={key}>
              {cells.map((cell, i) => {
                const column = columns[i];
                const className = column?.numeric ? "n" : undefined;
                if (i > 0)
                  return (
                    <td key={column?.key ?? i} className={className}>
                      {shown(cell)}
                    </td>
                  );
                return (
                  <th key={column?.key ?? i} scope="row" className={className}>
                    {href !== undefined ? (
                      <a className="link" href={href}>
                        {shown(cell)}
                      </a>
                    ) : (
                      shown(cell)
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
