import type { Hosting } from "@/lib/dossiers/hosting";
import type { Words } from "@/lib/i18n/words";
import { describeHosting } from "@/lib/insight/pairs";
import type { ChartDescription } from "../chart";

/** Whose ground the meetings stood on, in words: the sentence, and a row a year. */
export function describeHosts(hosting: Hosting, words: Words): ChartDescription {
  const { above, below, years, totals } = hosting;
  return {
    sentence: describeHosting(hosting),
    events: Object.values(totals).reduce((sum, count) => sum + count, 0),
    columns: [
      { key: "year", label: words.t("pair.year") },
      { key: "above", label: words.t("pair.hostIn", { side: words.theActor(above) }), numeric: true },
      { key: "below", label: words.t("pair.hostIn", { side: words.theActor(below) }), numeric: true },
    ],
    rows: years
      .filter((year) => year.above + year.below > 0)
      .map((year) => ({
        key: String(year.year),
        cells: [String(year.year), year.above, year.below],
        select: { from: String(year.year), to: String(year.year) },
      })),
  };
}
