import type { Words } from "@/lib/i18n/words";
import { isoOf } from "@/lib/model/date";
import { plainBody } from "../bodyParts";
import type { ShownBriefing } from "../showBriefing";
import type { SlideRun } from "../slides";
import { cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { addFacts, type Targets } from "./facts";
import { addFramedSlide, defineLayouts } from "./frame";
import { settle } from "./settle";
import { addSources, sourcePages } from "./sourcesSlides";
import { addStages, isPicture } from "./stageParts";
import { FONTS, HEADING_FONTS, LANGS } from "./theme";

const PICTURE = { x: 80, width: 1210 };
const FACTS = { x: 1346, width: 494 };
/** Facts begin where the picture does, under its caption. */
const FACTS_DROP = 46;
/** Name of the size of our slides. */
const SIZE_NAME = "Entente";
const UNDATED = "2000-01-01";

/** PNG data URL of a picture of a step; `undefined` where none can be made. Both numbers from 0. */
export type PictureOf = (step: number, stage: number) => Promise<string | undefined>;

/** The last day of the data behind any picture: the date of the file. */
function dateOf({ steps }: ShownBriefing): string {
  const ends = steps.flatMap(({ stages }) =>
    stages.flatMap((stage) => ("summary" in stage ? stage.summary.dataEnd : "dataEnd" in stage ? stage.dataEnd : [])),
  );
  return ends.length > 0 ? isoOf(Math.max(...ends)) : UNDATED;
}

/**
 * A briefing as PowerPoint: a slide a step, then the sources.
 *
 * Text can be edited; time and bar charts are charts with their data, events are a table, maps and networks are
 * pictures. Notes stand in the notes. Links lead to sources; to pages of ours only where `site` says where they are.
 *
 * @param picture    asked for maps, networks and lanes only, one after another
 * @param onProgress told after each slide
 * @param site       scheme and host of the pages, "https://entente.example"; none: no link into them
 * @returns          the bytes of a .pptx; the same input gives the same bytes
 */
export async function makePptx(
  briefing: ShownBriefing,
  words: Words,
  picture: PictureOf,
  onProgress: (done: number, of: number) => void = () => {},
  site?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const font = HEADING_FONTS[words.locale];
  const { default: PptxGenJS } = await import("pptxgenjs");
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: SIZE_NAME, width: 13.333, height: 7.5 });
  pptx.layout = SIZE_NAME;
  pptx.title = cleanText(briefing.title);
  pptx.subject = cleanText(briefing.audience);
  pptx.author = cleanText(briefing.author);
  pptx.company = "Entente";
  pptx.theme = { headFontFace: font, bodyFontFace: FONTS.text };
  defineLayouts(pptx, font);

  const { steps, sources } = briefing;
  const pages = sourcePages(sources);
  const total = steps.length + pages.length;
  const scatters: Drawing["scatters"] = [];
  const pageOf = ({ event, query }: SlideRun) =>
    event === undefined
      ? `${site}/${words.locale}${query ? `?${query}` : ""}`
      : `${site}/${words.locale}/events/${event}`;
  const targets: Targets = {
    sources,
    ...(site === undefined
      ? {}
      : { page: (run) => ((run.event ?? run.query) === undefined ? undefined : pageOf(run)) }),
  };

  for (const [i, step] of steps.entries()) {
    const { slide, top, bottom } = addFramedSlide(pptx, {
      kicker: briefing.title,
      count: words.t("briefing.stepOf", { step: i + 1, count: steps.length }),
      heading: step.heading,
      foot: `${step.filterLine} ${step.sourceLine}`,
      font,
    });
    const pictures: (string | undefined)[] = [];
    for (const [k, stage] of step.stages.entries()) pictures.push(isPicture(stage) ? await picture(i, k) : undefined);
    const height = bottom - top;
    addStages(slide, step, { ...PICTURE, y: top, height }, words, { pictures, scatters });
    addFacts(slide, step.facts, { ...FACTS, y: top + FACTS_DROP, height: height - FACTS_DROP }, targets);
    slide.addNotes(plainBody(step.notes).split("\n").map(cleanText).join("\n"));
    onProgress(i + 1, total);
  }
  pages.forEach((columns, i) => {
    const { slide } = addFramedSlide(pptx, {
      kicker: briefing.title,
      count: pages.length > 1 ? words.t("briefing.stepOf", { step: i + 1, count: pages.length }) : "",
      heading: words.t("briefing.sources"),
      foot: `${briefing.author} · ${briefing.audience}`,
      font,
    });
    addSources(slide, columns, words.t("briefing.sources"));
    onProgress(steps.length + i + 1, total);
  });

  const written = await pptx.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array))
    throw new Error("PowerPoint: pptxgenjs gave no bytes, where an uint8array was asked for.");
  return new Uint8Array(
    settle(written, { date: dateOf(briefing), scatters, valueFormat: "General", lang: LANGS[words.locale] }),
  );
}
