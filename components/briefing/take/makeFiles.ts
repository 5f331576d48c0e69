import { zipSync } from "fflate";
import { makePptx } from "@/lib/briefing/pptx/makePptx";
import { citedSite } from "@/lib/briefing/takeAway/citedSite";
import { packHtml } from "@/lib/briefing/takeAway/packHtml";
import { takeAwayName } from "@/lib/briefing/takeAway/takeAwayName";
import { drawSlide, drawStage } from "./drawSlide";
import { loadFromApp } from "./loadFromApp";
import type { MadeFile, TakenBriefing } from "./taken";

const NONCE_BYTES = 16;

type OnProgress = (done: number, of: number) => void;

/** The briefing as one HTML file. @throws Error in the reader's language */
export async function makeHtml({ briefing, words }: TakenBriefing, onProgress: OnProgress): Promise<MadeFile> {
  const html = await packHtml(loadFromApp(words), {
    briefing,
    words,
    site: citedSite(location.origin),
    today: new Date().toISOString().slice(0, 10),
    nonce: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))),
    onProgress,
  });
  return { blob: new Blob([html], { type: "text/html" }), name: takeAwayName(briefing.id, words.locale, "html") };
}

const pngName = (id: string, locale: string, index: number) =>
  takeAwayName(`${id}-${String(index + 1).padStart(2, "0")}`, locale, "png");

/** One step as a picture. @param index 0 is the first step @throws Error if the browser cannot draw it */
export async function makePng(taken: TakenBriefing, index: number, onProgress: OnProgress): Promise<MadeFile> {
  onProgress(0, 1);
  const blob = await drawSlide(taken, index);
  return { blob, name: pngName(taken.briefing.id, taken.words.locale, index) };
}

/** All steps as pictures in one zip: a browser asks before it saves many files. */
export async function makePngs(taken: TakenBriefing, onProgress: OnProgress): Promise<MadeFile> {
  const { briefing, words } = taken;
  const files: Record<string, Uint8Array> = {};
  for (const index of briefing.steps.keys()) {
    onProgress(index, briefing.steps.length);
    const png = await drawSlide(taken, index);
    files[pngName(briefing.id, words.locale, index)] = new Uint8Array(await png.arrayBuffer());
  }
  // PNG is compressed already.
  const zip = new Uint8Array(zipSync(files, { level: 0 }));
  return {
    blob: new Blob([zip], { type: "application/zip" }),
    name: takeAwayName(briefing.id, words.locale, "png.zip"),
  };
}

/** The briefing as PowerPoint. @throws Error if it cannot be written */
export async function makePowerPoint(taken: TakenBriefing, onProgress: OnProgress): Promise<MadeFile> {
  const { briefing, words } = taken;
  const picture = (step: number, stage: number) => drawStage(taken, step, stage);
  const bytes = await makePptx(briefing, words, picture, onProgress, citedSite(location.origin));
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return { blob: new Blob([bytes], { type }), name: takeAwayName(briefing.id, words.locale, "pptx") };
}
