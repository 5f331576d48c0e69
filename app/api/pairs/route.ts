import { type PairRow, pairRows } from "@/lib/dossiers/pairRows";
import { PAIR_SORTS, type PairQuery, pairsAddress, selectPairs } from "@/lib/dossiers/selectPairs";
import { todayDay } from "@/lib/dossiers/todayDay";
import { csvLine } from "@/lib/exporters/csv/csvCell";
import { describeExport } from "@/lib/exporters/exportNote";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { anyText, oneWord, readParameters } from "@/lib/http/readQuery";
import { isoOf } from "@/lib/model/date";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { LEVELS, LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";

const FORMS = ["json", "csv"] as const;
const COUNTED =
  "Days are counted to the last day of the data, or to the day of the export while the data are at most seven days old.";
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

function csvOf(rows: readonly PairRow[], about: string): string {
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

/** One id of a list. */
const known = (ids: ReadonlySet<string> | undefined, expected: string) => ({
  expected,
  read: (text: string) => (ids?.has(text) ? text : undefined),
});

/**
 * GET /api/pairs?actor=JP&q=viet&sort=last&format=csv&locale=vi
 * 200 {dataVersion, countedTo, pairs}: in the order asked for (events unless asked otherwise), texts in one language; or the same
 *     as a CSV file, with filter, day, data version and citation in the last cell of the first row
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const {
    format = "json",
    locale = "en",
    ...query
  } = readParameters(search, {
    q: anyText(MAX_QUERY_CHARS),
    actor: known(now.known.actor, "a country or body by its id in /api/reference"),
    theme: known(now.known.theme, "a theme by its id in /api/reference"),
    sort: oneWord(PAIR_SORTS),
    format: oneWord(FORMS),
    locale: oneWord(LOCALES),
  });
  const asked: PairQuery = query;
  const today = todayDay(new Date());
  const list = () => {
    const all = pairRows(now.data, wordsFor(now.data, locale), today);
    return { ...all, rows: selectPairs(all.rows, locale, asked) };
  };
  const question = pairsAddress("", asked).slice(1);
  const dependsOn = [now.data.version, "pairs", format, locale, question, today].join("|");
  if (format === "csv") {
    const note = describeExport(now.data.version, question, now.summary({}).total, now.dataEnd, new Date());
    return {
      type: "text/csv; charset=utf-8",
      dependsOn,
      headers: {
        "Content-Disposition": `attachment; filename="entente-pairs-${note.exported}.csv"`,
        "X-Data-Version": now.data.version,
      },
      body: () => csvOf(list().rows, `${note.citation} ${COUNTED}`),
    };
  }
  return {
    type: JSON_TYPE,
    dependsOn,
    body: () => {
      const { rows, countedTo } = list();
      return JSON.stringify({
        dataVersion: now.data.version,
        countedTo: isoOf(countedTo.day),
        pairs: rows.map(answerOf),
      });
    },
  };
});
