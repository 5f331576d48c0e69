import type { PairRow } from "@/lib/dossiers/pairRows";
import type { Words } from "@/lib/i18n/words";

const YEAR_PX = 4;
const HEIGHT_PX = 24;
/** Years before this are few in the data; the row says from when it counts. */
const MOST_YEARS = 40;

/** Events by year as small bars on the row's own scale. */
export function Sparkline({ row, firstYear, words }: { row: PairRow; firstYear: number; words: Words }) {
  const skipped = Math.max(0, row.years.length - MOST_YEARS);
  const years = row.years.slice(skipped);
  const most = Math.max(1, ...row.years);
  const peak = row.years.indexOf(most);
  return (
    <svg
      className="pairs-spark"
      viewBox={`0 0 ${years.length * YEAR_PX} ${HEIGHT_PX}`}
      width={years.length * YEAR_PX}
      height={HEIGHT_PX}
      role="img"
      aria-label={words.t("pairs.sparkline", { pair: row.name, year: String(firstYear + peak), count: most })}
    >
      {years.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * (HEIGHT_PX - 2));
        return (
          count > 0 && (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a year is its place
              key={i}
              x={i * YEAR_PX}
              y={HEIGHT_PX - height}
              width={YEAR_PX - 1}
              height={height}
            />
          )
        );
      })}
      <line x1="0" x2={years.length * YEAR_PX} y1={HEIGHT_PX - 0.5} y2={HEIGHT_PX - 0.5} />
    </svg>
  );
}
