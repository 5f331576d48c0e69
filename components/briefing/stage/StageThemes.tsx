import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { layoutThemes } from "@/components/charts/themes/layout";
import { ThemesChart } from "@/components/charts/themes/ThemesChart";
import { chooseThemes, MOST_ROWS } from "@/lib/briefing/chooseThemes";
import type { CountedStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { layoutSize } from "./stageSize";

/**
 * Themes by year. `options.measure`: "count" or share; `options.form`: "stack"; `options.parent`: rows are its
 * subthemes, "none" for themes whatever the filter.
 *
 * @param beside the other picture's data where two stand side by side: the same rows, on one scale
 */
export function StageThemes({
  stage,
  beside,
  filter,
  form,
  words,
  actions,
}: {
  stage: CountedStage;
  beside?: CountedStage | undefined;
  filter: Filter;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}) {
  const layout = useMemo(() => {
    const both = beside ? [stage, beside] : [stage];
    const chosen = chooseThemes(both, words, filter, MOST_ROWS[form]);
    const draw = (one: CountedStage, full?: number) =>
      layoutThemes(
        one.summary,
        chosen.words,
        layoutSize(form),
        full === undefined ? chosen.options : { ...chosen.options, full },
        one.filter,
      );
    if (!beside) return draw(stage);
    return draw(stage, Math.max(...both.map((one) => draw(one).pictures[0]?.full ?? 0)));
  }, [stage, beside, words, filter, form]);
  return <ThemesChart layout={layout} words={words} filter={filter} {...actions} />;
}
