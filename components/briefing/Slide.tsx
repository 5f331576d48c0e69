import type { MarkActions } from "@/components/charts/chart";
import type { ShownBriefing, ShownStep } from "@/lib/briefing/showBriefing";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { type Evidence, Runs } from "./Facts";
import { StageChart } from "./StageChart";
import "./slide.css";

export interface SlideProps {
  briefing: ShownBriefing;
  step: ShownStep;
  /** 0 is the first */
  index: number;
  geo: BaseGeometry;
  words: Words;
  actionsFor: (filter: Filter) => MarkActions;
  onEvidence?: (evidence: Evidence) => void;
  /** address of the page that lists the sources, "" for the same page */
  sourcesAt?: string;
  isNarrow?: boolean;
  /** 1 for the one slide of a page, 2 where a page shows several */
  level?: 1 | 2;
}

/** One step on a stage of 1920 x 1080; the style sheet's `--px` is the width of one of its px. */
export function Slide({
  briefing,
  step,
  index,
  geo,
  words,
  actionsFor,
  onEvidence,
  sourcesAt = "",
  isNarrow = false,
  level = 1,
}: SlideProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={isNarrow ? "slide narrow" : "slide"}>
      <p className="slide-kick">
        <span>{briefing.title}</span>
        <span>{words.t("briefing.stepOf", { step: index + 1, count: briefing.steps.length })}</span>
      </p>
      <Heading className={step.heading.length > LONG_HEADING ? "slide-heading long" : "slide-heading"}>
        {step.heading}
      </Heading>
      <div className="slide-cols">
        <StageChart
          stages={step.stages}
          emphasis={step.emphasis}
          isNarrow={isNarrow}
          geo={geo}
          words={words}
          actionsFor={actionsFor}
        />
        <div className="slide-facts">
          {step.facts.map(({ runs }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in the order of the text
            <p key={i}>
              <Runs runs={runs} words={words} onEvidence={onEvidence} sourcesAt={sourcesAt} />
            </p>
          ))}
        </div>
      </div>
      <p className="slide-base">
        <span>
          {step.filterLine} {step.sourceLine}
        </span>
        <span className="slide-word">Entente</span>
      </p>
    </div>
  );
}

/** More characters than this do not stand on two lines at full size. */
const LONG_HEADING = 112;
