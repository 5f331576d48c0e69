import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { layoutNetwork } from "@/components/charts/network/layout";
import { NetworkChart } from "@/components/charts/network/NetworkChart";
import type { CountedStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { layoutSize } from "./stageSize";

/** Who meets whom. `options.centre`: the actor to put in the middle, with its partners only. */
export function StageNetwork({
  stage,
  filter,
  form,
  words,
  actions,
}: {
  stage: CountedStage;
  filter: Filter;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}) {
  const { summary } = stage;
  const { centre } = stage.options;
  const layout = useMemo(
    () => layoutNetwork(summary, words, layoutSize(form), centre === undefined ? {} : { centre }),
    [summary, words, form, centre],
  );
  return <NetworkChart layout={layout} words={words} filter={filter} {...actions} />;
}
