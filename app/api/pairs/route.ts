import { type PairRow, type PairRows, pairRows } from "@/lib/dossiers/pairRows";
import { todayDay } from "@/lib/dossiers/todayDay";
import { csvLine } from "@/lib/exporters/csv/csvCell";
import { describeExport } from "@/lib/exporters/exportNote";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { isoOf } from "@/lib/model/date";
import { LEVELS, LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";

const FORMS = ["json", "csv"] as const;
/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A row as an answer: nulls for what is not known, estimates as days. */
function answerOf({ years: _years, search: _search, next, tie, ...row }: PairRow) {
  return {
    ...row,
    next: next ? { mechanism: next.mechanism, state: next.state, from: isoOf(next.from), to: isoOf(next.to) } : null,
    tie: tie ?? null,
  };
}

function csvOf({ rows }: PairRows, about: string): string {
  const head = ["pair", "name", "events", "first_year", "last_year", "sources", "one_source", "leading_themes"];
  const levels = LEVELS.flatMap((level) => [`last_${level}`, `days_since_${level}`]);
  const lines = rows.map((row, i) =>
    csvLine([
      row.pair,
      row.name,
      row.events,
      row.firstYear,
      row.lastYear,
      row.sources,
      row.oneSource,
      row.themes.map(({ theme, events }) => `${theme} ${events}`).join("; "),
      ...LEVELS.flatMap((level) => {
        const last = row.last.find((entry) => entry.level === level);
        return [last?.start, last?.days];
      }),
      row.next?.mechanism,
      row.next && isoOf(row.next.from),
      row.next && isoOf(row.next.to),
      row.tie?.text,
      row.tie?.since,
      i === 0 ? about : undefined,
    ]),
  );
  const names = [
    ...head,
    ...levels,
    "next_mechanism",
    "next_from_estimate",
    "next_to_estimate",
    "tie",
    "tie_since",
    "about",
  ];
  return BYTE_ORDER_MARK + csvLine(names) + lines.join("");
}

/**
 * GET /api/pairs?format=csv&locale=vi
 * 200 {dataVersion, countedTo, pairs}: most events first; or the same as a CSV file with its citation in the last cell
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const { format = "json", locale = "en" } = readParameters(search, {
    format: oneWord(FORMS),
    locale: oneWord(LOCALES),
  });
  const today = todayDay(new Date());
  const rows = () => pairRows(now.data, wordsFor(now.data, locale), today);
  const dependsOn = [now.data.version, "pairs", format, locale, today].join("|");
  if (format === "csv") {
    const note = describeExport(now.data, "", now.summary({}).total, now.dataEnd, new Date());
    return {
      type: "text/csv; charset=utf-8",
      dependsOn,
      headers: {
        "Content-Disposition": `attachment; filename="entente-pairs-${note.exported}.csv"`,
        "X-Data-Version": now.data.version,
      },
      body: () =>
        csvOf(
          rows(),
          `${note.citation} Days are counted to the last day of the data, or to the day of the export while the data are fresh.`,
        ),
    };
  }
  return {
    type: JSON_TYPE,
    dependsOn,
    body: () => {
      const list = rows();
      return JSON.stringify({
        dataVersion: now.data.version,
        countedTo: isoOf(list.countedTo.day),
        pairs: list.rows.map(answerOf),
      });
    },
  };
});
