import type { FieldDifference } from "@/lib/model/fieldDifferences";
import "./differenceTable.css";

/**
 * Two forms of one record side by side, the fields in which they differ.
 *
 * @param heads  of the fields, of the reader's own form, of the other
 * @param absent stands where a form has no such field
 */
export function DifferenceTable({
  rows,
  heads,
  absent,
  label,
}: {
  rows: readonly FieldDifference[];
  heads: { field: string; mine: string; theirs: string };
  absent: string;
  label: string;
}) {
  const shown = (text: string | undefined) => (text === undefined ? <i>{absent}</i> : text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="differences" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads.field}</th>
            <th scope="col">{heads.theirs}</th>
            <th scope="col">{heads.mine}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td dir="auto">{shown(theirs)}</td>
              <td dir="auto">{shown(mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
