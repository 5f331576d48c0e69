"use client";

import { useMemo } from "react";
import { offerSides } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { CompareThemesChart } from "./CompareThemesChart";
import { describeCompareThemes } from "./describe";
import { layoutCompareThemes } from "./layout";

/** Drawn in three widths, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [340, 600, 900];

/** What two pairs talk about: bars of themes that diverge from the middle, on one scale. */
export function CompareThemesView({
  comparison,
  measure,
  words,
  filter,
  actions,
}: {
  comparison: Comparison;
  measure: Measure;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const layouts = useMemo(
    () => WIDTHS_PX.map((width) => layoutCompareThemes(comparison, measure, width)),
    [comparison, measure],
  );
  const description = useMemo(
    () => describeCompareThemes(comparison, layouts[0]!, measure, words),
    [comparison, layouts, measure, words],
  );
  return (
    <ChartFrame
      id="compare-themes"
      title={words.t("compare.themes")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      offer={offerSides(comparison, "mix", { measure })}
      footer={words.t(measure === "count" ? "compare.foot.themesCount" : "compare.foot.themesShare")}
      heavy
    >
      <div className="compare-picture">
        {layouts.map((layout) => (
          <CompareThemesChart key={layout.width} {...{ layout, comparison, measure, words, actions }} />
        ))}
      </div>
    </ChartFrame>
  );
}
