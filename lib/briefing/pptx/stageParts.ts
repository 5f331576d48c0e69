import type PptxGenJS from "pptxgenjs";
import type { Words } from "@/lib/i18n/words";
import type { ShownStep } from "../showBriefing";
import { stageCaption } from "../stageCaption";
import type { MixStage, StageData } from "../stageData";
import { altText } from "./altText";
import type { Drawing } from "./drawing";
import { addEvents } from "./eventsPart";
import { addHosts } from "./hostsPart";
import { addLedger } from "./ledgerPart";
import { addMix } from "./mixPart";
import { addPicture } from "./picturePart";
import { addLine } from "./textParts";
import { type Box, COLOURS } from "./theme";
import { addThemes } from "./themesPart";

const CAPTION_PX = 26;
const CAPTION_LINE = 34;
const CAPTION_GAP = 12;
const GAP_PX = 30;
const RULE_PX = 34;

const isMix = (stage: StageData): stage is MixStage => stage.chart === "mix";

/** Charts that are no bars and no lines of time: they come as pictures. */
export function isPicture(stage: StageData): boolean {
  return stage.total > 0 && (stage.chart === "map" || stage.chart === "network" || stage.chart === "lanes");
}

function addStage(
  drawing: Drawing,
  stage: StageData,
  beside: StageData | undefined,
  picture: string | undefined,
): void {
  if (stage.total === 0) {
    addLine(drawing.slide, drawing.words.t("briefing.noEvents"), { box: drawing.box, size: 30, lines: 4 });
    return;
  }
  switch (stage.chart) {
    case "map":
    case "network":
    case "lanes":
      addPicture(drawing, picture);
      break;
    case "themes":
      addThemes(drawing, stage, beside?.chart === "themes" ? beside : undefined);
      break;
    case "hosts":
      addHosts(drawing, stage, beside?.chart === "hosts" ? beside : undefined);
      break;
    case "ledger":
      addLedger(drawing, stage);
      break;
    case "events":
      addEvents(drawing, stage);
      break;
    case "mix":
      addMix(drawing, [stage]);
      break;
  }
}

/**
 * The picture of a step, or two side by side, each under its caption.
 *
 * @param pictures PNG data URLs by stage, for the charts that come as pictures
 */
export function addStages(
  slide: PptxGenJS.Slide,
  step: Pick<ShownStep, "stages" | "emphasis">,
  box: Box,
  words: Words,
  { pictures, scatters }: { pictures: readonly (string | undefined)[]; scatters: Drawing["scatters"] },
): void {
  const { stages, emphasis = {} } = step;
  const isAllMix = stages.length > 0 && stages.every(isMix);
  const form = stages.length > 1 && !isAllMix ? "half" : "wide";
  const width = form === "half" ? (box.width - GAP_PX) / 2 : box.width;
  const shown = isAllMix ? stages.slice(0, 1) : stages;
  const captions = shown.map((stage) => stageCaption(stage, form, words));
  const lines = form === "half" ? 2 : 1;
  const head = lines * CAPTION_LINE + CAPTION_GAP;
  const hasRule = form === "half" && stages.some(({ chart }) => chart === "map");
  shown.forEach((stage, i) => {
    const x = box.x + i * (width + GAP_PX);
    addLine(slide, captions[i] ?? "", {
      box: { x, y: box.y, width, height: lines * CAPTION_LINE },
      size: CAPTION_PX,
      colour: COLOURS.ink2,
      lines,
    });
    const drawing: Drawing = {
      slide,
      words,
      box: { x, y: box.y + head, width, height: box.height - head - (hasRule ? RULE_PX : 0) },
      form,
      emphasis,
      alt: altText(stage, captions[i] ?? "", words),
      scatters,
    };
    if (isAllMix) addMix(drawing, stages);
    else addStage(drawing, stage, stages[1 - i], pictures[i]);
  });
  if (hasRule)
    addLine(slide, words.t("briefing.mapRule"), {
      box: { ...box, y: box.y + box.height - RULE_PX, height: RULE_PX },
      size: 24,
      colour: COLOURS.ink2,
    });
}
