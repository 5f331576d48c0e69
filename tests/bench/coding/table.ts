import { GOALS } from "./goals";
import { type Failure, FIELDS, precisionOf, recallOf, type Score } from "./tally";

/** Characters of a set's three numbers, and of the name of a field. */
const WIDTH = 24;
const LABEL = 20;

const ratio = (value: number | undefined): string => (value === undefined ? "    –" : value.toFixed(3)).padStart(6);

/** The scores side by side: one row a field; precision, recall and number expected of each set. */
export function formatTable(scores: Readonly<Record<string, Score>>): string {
  const names = Object.keys(scores);
  const head = `${"".padEnd(LABEL)}${names.map((name) => name.padStart(WIDTH)).join("")}\n${"field".padEnd(LABEL)}${names.map(() => "prec  recall     n".padStart(WIDTH)).join("")}`;
  const rows = FIELDS.map((field) => {
    const cells = Object.values(scores).map((score) => {
      const tally = score.fields[field];
      const n = String(tally.right + tally.missed).padStart(6);
      return `${ratio(precisionOf(tally))}  ${ratio(recallOf(tally))}${n}`.padStart(WIDTH);
    });
    return `${(field + (GOALS[field] ? ` ${GOALS[field]}` : "")).padEnd(LABEL)}${cells.join("")}`;
  });
  const counts = (label: string, of: (score: Score) => number): string =>
    `${label.padEnd(LABEL)}${Object.values(scores)
      .map((score) => String(of(score)).padStart(WIDTH))
      .join("")}`;
  return [
    head,
    ...rows,
    counts("invented years", (score) => score.inventedYears.length),
    counts("invented places", (score) => score.inventedPlaces.length),
  ].join("\n");
}

/** One wrong field a line: report, field, what was expected, what was got. */
export function formatFailures(failures: readonly Failure[]): string {
  return failures
    .map(({ report, field, expected, got }) => `${report} · ${field}: expected [${expected}], got [${got}]`)
    .join("\n");
}
