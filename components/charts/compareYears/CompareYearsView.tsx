"use client";

import { type ReactNode, useMemo } from "react";
import { offerSides } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { ComparePanel } from "./ComparePanel";
import { describeCompareYears } from "./describe";
import { layoutCompareYears } from "./layout";

/** Width of one panel: drawn for a phone and for a desk, the style sheet shows the one that fits. */
const WIDTHS_PX = [164, 210, 340];

/** Two themes of two pairs by year, four panels on one scale. */
export function CompareYearsView({
  comparison,
  measure,
  words,
  filter,
  actions,
  tools,
}: {
  comparison: Comparison;
  measure: Measure;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  /** the choice of the two themes */
  tools: ReactNode;
}) {
  const layouts = useMemo(
    () => WIDTHS_PX.map((width) => layoutCompareYears(comparison, measure, width)),
    [comparison, measure],
  );
  const description = useMemo(() => describeCompareYears(comparison, measure, words), [comparison, measure, words]);
  const { top, isCut, firstYear } = layouts[0]!;
  const [first, second] = comparison.themes.map((theme) => words.theme(theme));
  return (
    <ChartFrame
      id="compare-years"
      title={words.t("compare.years", { first: first!, second: second!.toLocaleLowerCase(words.locale) })}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      footer={[
        measure === "count"
          ? words.t("compare.foot.yearsCount", { top })
          : words.t("compare.foot.yearsShare", { top: words.percent(top) }),
        ...(isCut ? [words.t("compare.foot.earlier", { year: String(firstYear) })] : []),
      ].join(" ")}
      offer={offerSides(comparison, "themes", { measure })}
      heavy
    >
      {tools}
      <div className="compare-picture">
        {layouts.map((layout) => (
          <div key={layout.width} className={`compare-panels compare-panels-${layout.width}`}>
            {[0, 1].map((row) => (
              <div key={comparison.themes[row]} className="compare-panel-row">
                <p className={`compare-panel-name c-${words.labels.themes[comparison.themes[row]!]?.hue ?? "oth"}`}>
                  {words.theme(comparison.themes[row]!)}
                </p>
                {layout.panels.slice(row * 2, row * 2 + 2).map((panel) => (
                  <ComparePanel key={panel.side} {...{ layout, panel, comparison, measure, words, actions }} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
