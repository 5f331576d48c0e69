import type { LedgerPicture, LedgerSeries } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";
import { describeLedger } from "@/lib/insight/ledger";
import type { ChartDescription } from "../chart";

/** The short name of a series in its picture; of some groups the leading series has a better one. */
export function roleName(
  { id }: Pick<LedgerPicture, "id">,
  { role }: Pick<LedgerSeries, "role">,
  words: Words,
): string {
  const own = `figures.roleOf.${id}`;
  return role === "total" && words.has(own) ? words.t(own) : words.t(`figures.role.${role}`);
}

/** A picture of figures in words: the sentence of the metric asked for, and a row a statement, each leading to its event. */
export function describeLedgerPicture(picture: LedgerPicture, words: Words): ChartDescription {
  const { series, asked } = picture;
  const events = new Set(series.flatMap(({ statements }) => statements.map(({ event }) => event)));
  return {
    sentence: describeLedger(series[asked]),
    events: events.size,
    columns: [
      { key: "date", label: words.t("figures.date") },
      { key: "metric", label: words.t("figures.metric") },
      { key: "value", label: words.t("figures.value") },
      { key: "note", label: words.t("figures.note") },
      { key: "event", label: words.t("figures.event") },
    ],
    rows: series.flatMap((entry) =>
      entry.statements.map((statement, i) => ({
        key: `${entry.metric} ${i}`,
        cells: [statement.date, entry.name.text, statement.amount, statement.note?.text ?? "", statement.title.text],
        href: `/${words.locale}/events/${statement.event}`,
      })),
    ),
  };
}
