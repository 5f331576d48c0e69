import { countLanes, type LaneRow, type LaneSort } from "@/lib/dossiers/lanes";
import type { Words } from "@/lib/i18n/words";
import { describeLanes } from "@/lib/insight/lanes";
import type { ChartDescription } from "../chart";

/** Words at the right end of a lane: the window of the next round, or since when it is overdue. */
export function nextWords(row: LaneRow, words: Words): { text: string; more?: string; isOverdue: boolean } {
  if (!row.next) return { text: words.t("mechanisms.noRhythm"), isOverdue: false };
  if (row.state === "due") return { text: row.next.text, isOverdue: false };
  return {
    text: words.t("mechanisms.overdue"),
    more: words.t("mechanisms.since", { month: row.next.end }),
    isOverdue: true,
  };
}

/** "vice-ministers · 3 rounds missing"; says as well that no source numbers any round. */
export function underName(row: LaneRow, words: Words): string {
  return [
    ...(row.level ? [words.t(`levels.${row.level}`)] : []),
    ...(row.earlier > 0 ? [words.t("mechanisms.earlier", { count: row.earlier })] : []),
    ...(row.missing > 0 ? [words.t("mechanisms.missing", { count: row.missing })] : []),
    ...(row.rounds.every((round) => round.number === undefined) ? [words.t("mechanisms.unnumbered")] : []),
  ].join(" · ");
}

/** Words about a gap of a lane: "7–9 not in the data". */
export function gapWords(words: Words): (from: number, to: number) => string {
  return (from, to) => words.t("mechanisms.gap", { rounds: from === to ? String(from) : `${from}–${to}` });
}

/** What a reader hears of rounds that are not in the data: "Rounds 107–109, 111: not in the data". */
export function missingWords(missing: readonly { number?: number }[], words: Words): string {
  const numbers = missing.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  const rounds = starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}–${ends[i]}`)).join(", ");
  const unnumbered = missing.length - numbers.length;
  return [
    ...(numbers.length > 0 ? [words.t("mechanisms.missingRounds", { count: numbers.length, rounds })] : []),
    ...(unnumbered > 0 ? [words.t("mechanisms.missingUnnumbered", { count: unnumbered })] : []),
  ].join(". ");
}

/** What a reader hears of a round: "Round 13, 8 May 2025, Hanoi". */
export function roundWords({ number, date, place }: LaneRow["rounds"][number], words: Words): string {
  const name = number === undefined ? words.t("event.laneNoNumber") : words.t("event.laneNumber", { number });
  return [name, date, ...(place === undefined ? [] : [place])].join(", ");
}

/** Name of a group of lanes, with their number. */
export function groupWords(sort: LaneSort, key: string, count: number, words: Words): string {
  if (sort === "overdue") return words.t(`mechanisms.group.${key}`, { count });
  const name =
    sort === "theme"
      ? words.theme(key)
      : key.includes("-")
        ? key.split("-").map(words.actor).join("–")
        : words.actor(key);
  return words.t("mechanisms.groupOther", { name, count });
}

/** The lanes in words: the sentence, and a row a mechanism, those of too few rounds as well. */
/** @param counts of all mechanisms, of which `rows` may be the first */
export function describeLanesChart(
  rows: readonly LaneRow[],
  dataEnd: number,
  words: Words,
  counts = countLanes(rows),
): ChartDescription {
  return {
    sentence: describeLanes(counts, dataEnd),
    events: rows.reduce((sum, row) => sum + row.earlier + row.rounds.length, 0),
    columns: [
      { key: "name", label: words.t("mechanisms.column.name") },
      { key: "members", label: words.t("mechanisms.column.members") },
      { key: "rounds", label: words.t("mechanisms.column.rounds"), numeric: true },
      { key: "missing", label: words.t("mechanisms.column.missing"), numeric: true },
      { key: "every", label: words.t("mechanisms.column.every") },
      { key: "last", label: words.t("mechanisms.column.last") },
      { key: "next", label: words.t("mechanisms.column.next") },
    ],
    rows: rows.map((row) => {
      const next = nextWords(row, words);
      return {
        key: row.id,
        cells: [
          row.name,
          row.members,
          row.earlier + row.rounds.length,
          row.missing,
          row.next ? words.t("mechanisms.months", { count: row.next.everyMonths }) : "–",
          row.last?.text ?? "–",
          next.more === undefined ? next.text : `${next.text} ${next.more}`,
        ],
        href: `/${words.locale}/mechanisms/${row.id}`,
      };
    }),
  };
}
