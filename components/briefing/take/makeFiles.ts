import { zipSync } from "fflate";
import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import { packHtml } from "@/lib/briefing/takeAway/packHtml";
import { takeAwayName } from "@/lib/briefing/takeAway/takeAwayName";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";
import { drawSlide } from "./drawSlide";
import { loadFromApp } from "./loadFromApp";

const NONCE_BYTES = 16;

/** What a file is made from. */
export interface TakenBriefing {
  briefing: ShownBriefing;
  geo: BaseGeometry;
  words: Words;
}

export interface MadeFile {
  blob: Blob;
  name: string;
}

type OnProgress = (done: number, of: number) => void;

/** The briefing as one HTML file. @throws Error in the reader's language */
export async function makeHtml({ briefing, words }: TakenBriefing, onProgress: OnProgress): Promise<MadeFile> {
  const html = await packHtml(loadFromApp(words), {
    briefing,
    words,
    site: location.origin,
    today: new Date().toISOString().slice(0, 10),
    nonce: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))),
    onProgress,
  });
  return { blob: new Blob([html], { type: "text/html" }), name: takeAwayName(briefing.id, words.locale, "html") };
}

const pngName = (id: string, locale: string, index: number) =>
  takeAwayName(`${id}-${String(index + 1).padStart(2, "0")}`, locale, "png");

/** One step as a picture. @param index 0 is the first step @throws Error if the browser cannot draw it */
export async function makePng(
  { briefing, geo, words }: TakenBriefing,
  index: number,
  onProgress: OnProgress,
): Promise<MadeFile> {
  onProgress(0, 1);
  const blob = await drawSlide(briefing, index, geo, words);
  return { blob, name: pngName(briefing.id, words.locale, index) };
}

/** All steps as pictures in one zip: a browser asks before it saves many files. */
export async function makePngs({ briefing, geo, words }: TakenBriefing, onProgress: OnProgress): Promise<MadeFile> {
  const files: Record<string, Uint8Array> = {};
  for (const index of briefing.steps.keys()) {
    onProgress(index, briefing.steps.length);
    const png = await drawSlide(briefing, index, geo, words);
    files[pngName(briefing.id, words.locale, index)] = new Uint8Array(await png.arrayBuffer());
  }
  // PNG is compressed already.
  const zip = new Uint8Array(zipSync(files, { level: 0 }));
  return {
    blob: new Blob([zip], { type: "application/zip" }),
    name: takeAwayName(briefing.id, words.locale, "png.zip"),
  };
}
