import type { MarkActions } from "@/components/charts/chart";
import { stageCaption } from "@/lib/briefing/stageCaption";
import type { CountedStage, HostsStage, LanesStage, MixStage, StageData } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { emphasise } from "./stage/emphasise";
import { StageEvents } from "./stage/StageEvents";
import { StageHosts } from "./stage/StageHosts";
import { StageLanes } from "./stage/StageLanes";
import { StageLedger } from "./stage/StageLedger";
import { StageMap } from "./stage/StageMap";
import { StageMix } from "./stage/StageMix";
import { StageNetwork } from "./stage/StageNetwork";
import { StageThemes } from "./stage/StageThemes";
import "@/components/charts/lanes/lane.css";
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
  const [first] = stages;
  if (first && stages.every(isMix)) {
    return (
      <div className={`stage-pictures ${isNarrow ? "narrow" : "wide"}`}>
        <figure className="stage-picture of-mix" data-picture="mix0">
          <figcaption>{stageCaption(first, "wide", words)}</figcaption>
          <StageMix
            stages={stages}
            filter={emphasise(first, emphasis, words)}
            isNarrow={isNarrow}
            words={words}
            actionsFor={actionsFor}
          />
        </figure>
      </div>
    );
  }
  const form: StageForm = isNarrow ? "narrow" : stages.length > 1 ? "half" : "wide";
  const isSame = stages.every(({ chart }) => chart === stages[0]?.chart);
  return (
    <div className={`stage-pictures ${form}`}>
      {stages.map((stage, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: first and second place, whatever stands there
        <figure key={i} className={`stage-picture of-${stage.chart}`} data-picture={`${stage.chart}${i}`}>
          <figcaption>{stageCaption(stage, form, words)}</figcaption>
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
      {form === "half" && stages.some(({ chart }) => chart === "map") && (
        <p className="stage-rule">{words.t("briefing.mapRule")}</p>
      )}
    </div>
  );
}

const isThemes = (stage: StageData | undefined): stage is CountedStage => stage?.chart === "themes";
const isLanes = (stage: StageData | undefined): stage is LanesStage => stage?.chart === "lanes";
const isHosts = (stage: StageData | undefined): stage is HostsStage => stage?.chart === "hosts";
const isMix = (stage: StageData | undefined): stage is MixStage => stage?.chart === "mix";

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
      return <StageEvents stage={stage} form={form} words={words} />;
    case "ledger":
      return <StageLedger {...shared} stage={stage} />;
    case "lanes":
      return <StageLanes {...shared} stage={stage} beside={isLanes(beside) ? beside : undefined} />;
    case "hosts":
      return <StageHosts {...shared} stage={stage} beside={isHosts(beside) ? beside : undefined} />;
    case "mix":
      return <StageMix {...shared} stages={[stage]} isNarrow={form === "narrow"} actionsFor={() => actions} />;
  }
}
