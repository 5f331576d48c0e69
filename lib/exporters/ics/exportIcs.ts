import { isoOf } from "@/lib/model/date";
import type { Exporter, ExportInput } from "../exporter";
import { type CalendarEntry, calendarEntries } from "./calendarEntries";
import { icsLine, icsRaw } from "./icsLine";

const icsDay = (day: number) => isoOf(day).replaceAll("-", "");

function* writeEntry(
  { uid, first, last, status, summary, description, themes, path, place }: CalendarEntry,
  stamp: string,
  labels: ReadonlyMap<string, string>,
  site: string | undefined,
): Iterable<string> {
  yield icsRaw("BEGIN", "VEVENT");
  yield icsLine("UID", uid);
  yield icsRaw("DTSTAMP", stamp);
  yield icsRaw("DTSTART;VALUE=DATE", icsDay(first));
  // the day after the last
  yield icsRaw("DTEND;VALUE=DATE", icsDay(last + 1));
  yield icsLine("SUMMARY", summary);
  yield icsLine("DESCRIPTION", description);
  if (place !== undefined) yield icsLine("LOCATION", place);
  if (themes.length > 0)
    yield icsLine(
      "CATEGORIES",
      themes.map((theme) => labels.get(theme) ?? theme),
    );
  if (site !== undefined) yield icsRaw("URL", site + path);
  yield icsRaw("STATUS", status);
  yield icsRaw("TRANSP", "TRANSPARENT");
  yield icsRaw("END", "VEVENT");
}

function* writeIcs(input: ExportInput): Iterable<string> {
  const { data, note, site } = input;
  const { events, anniversaries, estimates, overdue, heldTo } = calendarEntries(input);
  const labels = new Map(data.themes.map(({ id, label }) => [id, label.en]));
  const about = [
    `${events.length} events, ${anniversaries.length} anniversaries, ${estimates.length} estimates of a next round.`,
    overdue.length > 0
      ? `Overdue at the end of the data, ${isoOf(heldTo)}: ${overdue.join("; ")}.`
      : "No series is overdue.",
    `Filter: ${note.filter || "all events"}. Exported ${note.exported}. Data version ${note.dataVersion}, data to ${note.dataEnd}.`,
    note.citation,
    note.borderRule,
    note.licence,
  ];
  yield icsRaw("BEGIN", "VCALENDAR");
  yield icsRaw("VERSION", "2.0");
  yield icsLine("PRODID", "-//Entente//Events of bilateral diplomacy//EN");
  yield icsRaw("CALSCALE", "GREGORIAN");
  yield icsRaw("METHOD", "PUBLISH");
  yield icsLine("X-WR-CALNAME", `Entente: ${note.filter ? decodeURIComponent(note.filter) : "what is ahead"}`);
  yield icsLine("X-WR-CALDESC", about.join("\n"));
  yield icsLine("X-ENTENTE-FILTER", note.filter || "all events");
  yield icsLine("X-ENTENTE-EXPORTED", note.exported);
  yield icsLine("X-ENTENTE-DATA-VERSION", note.dataVersion);
  yield icsLine("X-ENTENTE-DATA-END", note.dataEnd);
  yield icsLine("X-ENTENTE-CITATION", note.citation);
  yield icsLine("X-ENTENTE-BORDER-RULE", note.borderRule);
  yield icsLine("X-ENTENTE-LICENCE", note.licence);
  // of the data, not of the clock: the same data give the same bytes on the same day
  const stamp = `${icsDay(heldTo)}T000000Z`;
  for (const entry of [...events, ...anniversaries, ...estimates]) yield* writeEntry(entry, stamp, labels, site);
  yield icsRaw("END", "VCALENDAR");
}

/**
 * iCalendar (RFC 5545), in English: what is announced, the next anniversaries and the estimates of next rounds, all day
 * and without blocking anyone's time. What narrows which of them: see `calendarEntries`.
 */
export const icsExporter: Exporter = {
  id: "ics",
  type: "text/calendar; charset=utf-8",
  description:
    "a calendar of what is ahead: announced events, next anniversaries, estimates of next rounds as tentative entries; with `status` the events of that status instead",
  unit: "entry",
  count: (input) => {
    const { events, anniversaries, estimates } = calendarEntries(input);
    return events.length + anniversaries.length + estimates.length;
  },
  write: writeIcs,
};
