import type { PersonDossier } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";
import { describePersonYears } from "@/lib/insight/people";
import type { ChartDescription } from "../chart";

/** A person's events by year in words: the sentence, and a row a year that has events. */
export function describeYears(person: Pick<PersonDossier, "years" | "total">, words: Words): ChartDescription {
  return {
    sentence: describePersonYears(person),
    events: person.total,
    columns: [
      { key: "year", label: words.t("person.year") },
      { key: "events", label: words.t("people.events"), numeric: true },
    ],
    rows: person.years
      .filter(({ events }) => events > 0)
      .map(({ year, events }) => ({
        key: String(year),
        cells: [String(year), events],
        select: { from: String(year), to: String(year) },
      })),
  };
}
