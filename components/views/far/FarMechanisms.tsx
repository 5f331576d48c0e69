import type { Words } from "@/lib/i18n/words";
import type { Reference } from "@/lib/model/dataset";
import type { Summary } from "@/lib/query/summary";
import { FarPage } from "./FarPage";
import { FarTable } from "./FarTable";

/** Mechanisms by their number of rounds, each with its members. */
export function FarMechanisms({
  events,
  summary,
  reference,
  words,
}: {
  /** in the data */
  events: number;
  summary: Summary;
  reference: Pick<Reference, "mechanisms">;
  words: Words;
}) {
  const members = new Map(reference.mechanisms.map(({ id, actors }) => [id, [...actors].sort().join("-")]));
  const rows = summary.byMechanism.map((row) => ({
    href: `/${words.locale}/mechanisms/${row.mechanism}`,
    name: words.mechanism(row.mechanism),
    note: members.get(row.mechanism) ?? "",
    events: row.events,
  }));
  return (
    <FarPage title={words.t("shell.mechanisms")} events={events} say={words.t("far.mechanisms")} words={words}>
      <FarTable head={words.t("far.mechanism")} rows={rows} words={words} />
    </FarPage>
  );
}
