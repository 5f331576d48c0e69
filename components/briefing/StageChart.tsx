import type { MarkActions } from "@/components/charts/chart";
import type { CountedStage, StageData } from "@/lib/briefing/stageData";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { emphasise } from "./stage/emphasise";
import { StageEvents } from "./stage/StageEvents";
import { StageMap } from "./stage/StageMap";
import { StageNetwork } from "./stage/StageNetwork";
import { StageThemes } from "./stage/StageThemes";
import { stageCaption } from "./stage/stageCaption";
import type { StageForm } from "./stage/stageSize";
import "@/components/charts/map/map.css";
import "@/components/charts/network/network.css";
import "@/components/charts/themes/themes.css";
import "./stage/stage.css";

export interface StageChartProps {
  /** one picture, or two side by side */
  stages: readonly StageData[];
  /** marks to show strong; the others fade */
  emphasis?: Filter | undefined;
  /** stacked on narrow screens */
  isNarrow?: boolean;
  geo: BaseGeometry;
  words: Words;
  /** what a mark of a picture leads to, by that picture's own filter */
  actionsFor: (filter: Filter) => MarkActions;
}

/** The picture of a step: the same on the server, in the browser, and printed. The style sheet's `--q` is its size. */
export function StageChart({ stages, emphasis, isNarrow = false, geo, words, actionsFor }: StageChartProps) {
  const form: StageForm = isNarrow ? "narrow" : stages.length > 1 ? "half" : "wide";
  const isSame = stages.every(({ chart }) => chart === stages[0]?.chart);
  return (
    <div className={`stage-pictures ${form}`}>
      {stages.map((stage, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: first and second place, whatever stands there
        <figure key={i} className={`stage-picture of-${stage.chart}`} data-picture={`${stage.chart}${i}`}>
          <figcaption>{stageCaption(stage, stages.length > 1, words)}</figcaption>
          {stage.total === 0 ? (
            <p className="stage-none">{words.t("briefing.noEvents")}</p>
          ) : (
            <Picture
              stage={stage}
              beside={isSame ? stages[1 - i] : undefined}
              filter={emphasise(stage, emphasis, words)}
              form={form}
              geo={geo}
              words={words}
              actions={actionsFor(stage.filter)}
            />
          )}
        </figure>
      ))}
    </div>
  );
}

const isThemes = (stage: StageData | undefined): stage is CountedStage => stage?.chart === "themes";

function Picture({
  stage,
  beside,
  filter,
  form,
  geo,
  words,
  actions,
}: {
  stage: StageData;
  beside: StageData | undefined;
  filter: Filter;
  form: StageForm;
  geo: BaseGeometry;
  words: Words;
  actions: MarkActions;
}) {
  const shared = { filter, form, words, actions };
  switch (stage.chart) {
    case "map":
      return <StageMap {...shared} stage={stage} geo={geo} />;
    case "network":
      return <StageNetwork {...shared} stage={stage} />;
    case "themes":
      return <StageThemes {...shared} stage={stage} beside={isThemes(beside) ? beside : undefined} />;
    case "events":
      return <StageEvents stage={stage} words={words} />;
  }
}
