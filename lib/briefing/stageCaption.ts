import type { StageData } from "@/lib/briefing/stageData";
import { valueName } from "@/lib/i18n/describeFilter";
import type { Words } from "@/lib/i18n/words";
import { shownRows } from "./shownRows";
import type { StageForm } from "./stageForm";

/**
 * One line over a picture: what is drawn and how it is measured.
 * Where two stand side by side, each says whose events it shows.
 */
export function stageCaption(stage: StageData, form: StageForm, words: Words): string {
  const { pair, actor } = stage.filter;
  const who =
    form === "half"
      ? [
          ...(pair ?? []).map((id) => valueName("pair", id, words)),
          ...(actor ?? []).map((id) => valueName("actor", id, words)),
        ]
      : [];
  const measure =
    stage.chart === "themes" || stage.chart === "mix"
      ? `.${stage.options.measure === "count" ? "count" : "share"}`
      : "";
  if (stage.chart === "ledger")
    return words.t("briefing.caption.ledger", {
      name: stage.stated.series.length === 1 ? (stage.stated.series[0]?.name ?? "") : "",
      unit: stage.stated.unit,
      count: stage.stated.series.length,
    });
  const what =
    stage.chart === "events"
      ? eventsCaption(stage.total, shownRows(stage, form).length, words)
      : words.t(`briefing.caption.${stage.chart}${measure}`, { count: stage.total });
  return who.length > 0 ? `${words.list(who)}. ${what}` : what;
}

function eventsCaption(count: number, shown: number, words: Words): string {
  return shown < count
    ? words.t("briefing.caption.events", { count, shown })
    : words.t("briefing.caption.eventsAll", { count });
}
