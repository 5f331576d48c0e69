import type { Words } from "@/lib/i18n/words";
import type { Reference } from "@/lib/model/dataset";
import type { Summary } from "@/lib/query/summary";
import { FarPage } from "./FarPage";
import { FarTable } from "./FarTable";

/** Mechanisms by their number of rounds, each with its members. */
export function FarMechanisms({
  summary,
  reference,
  words,
}: {
  summary: Summary;
  reference: Pick<Reference, "mechanisms">;
  words: Words;
}) {
  const members = new Map(reference.mechanisms.map(({ id, actors }) => [id, [...actors].sort().join("-")]));
  const rows = summary.byMechanism.map(({ mechanism, events }) => ({
    href: `/${words.locale}/mechanisms/${mechanism}`,
    name: words.mechanism(mechanism),
    note: members.get(mechanism) ?? "",
    events,
  }));
  return (
    <FarPage title={words.t("shell.mechanisms")} events={summary.all} say={words.t("far.mechanisms")} words={words}>
      <FarTable head={words.t("far.mechanism")} rows={rows} words={words} />
    </FarPage>
  );
}
