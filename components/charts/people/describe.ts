import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { Words } from "@/lib/i18n/words";
import { describePeople } from "@/lib/insight/people";
import type { ChartDescription } from "../chart";

/** Address of the page that lists the meetings of two people: as many as the mark that leads there says. */
export function togetherHref(locale: string, a: string, b: string): string {
  return `/${locale}/people/${a}?with=${b}`;
}

/** The matrix in words: its sentence, and the ties of most meetings as rows. */
export function describePeopleMatrix(matrix: PeopleMatrix, words: Words): ChartDescription {
  const side = (actor: string | undefined) => (actor === undefined ? words.t("people.otherSide") : words.actor(actor));
  return {
    sentence: describePeople(matrix),
    events: matrix.meetings,
    columns: [
      { key: "a", label: side(matrix.rowActor) },
      { key: "b", label: side(matrix.columnActor) },
      { key: "events", label: words.t("people.meetings"), numeric: true },
      { key: "last", label: words.t("people.lastMet") },
    ],
    rows: matrix.top.map(({ a, b, events, last }) => ({
      key: `${a.id} ${b.id}`,
      cells: [a.name, b.name, events, words.date(last.start)],
      href: togetherHref(words.locale, a.id, b.id),
    })),
  };
}
