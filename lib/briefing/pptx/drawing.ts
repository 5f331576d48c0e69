import type PptxGenJS from "pptxgenjs";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { StageForm } from "../stageForm";
import type { ScatterSeries } from "./scatterXml";
import type { Box } from "./theme";

/** A slide, and what a part of it needs to draw itself. */
export interface Drawing {
  slide: PptxGenJS.Slide;
  words: Words;
  box: Box;
  form: Exclude<StageForm, "narrow">;
  /** marks to show strong; the others fade */
  emphasis: Filter;
  /** alternative text: the chart's own sentence */
  alt: string;
  /** series of the charts of points so far, in the order of the charts: pptxgenjs cannot dress them one by one */
  scatters: (readonly ScatterSeries[])[];
}
