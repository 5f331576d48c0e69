import { domToBlob, domToPng } from "modern-screenshot";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { MarkActions } from "@/components/charts/chart";
import { ThemePatterns } from "@/components/ui/ThemePatterns";
import { Slide } from "../Slide";
import type { TakenBriefing } from "./taken";
import { usedFaces } from "./usedFaces";
import "./drawn.css";

/** Size of a slide's picture in px. */
const SIZE = { width: 1920, height: 1080 };
const PNG = { scale: 1, type: "image/png", backgroundColor: "#ffffff" } as const;

/** A picture only shows: nothing in it is to be clicked. */
const STILL: MarkActions = { hrefFor: () => "", onSelect: () => undefined, onHover: () => undefined };

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Draw beside the page, in the projector's colours whatever the page wears, and give it away when it was used. */
async function withDrawn<T>(drawing: ReactNode, use: (host: HTMLElement) => Promise<T>): Promise<T> {
  const host = document.createElement("div");
  host.className = "drawn";
  host.dataset.theme = "projector";
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(drawing));
    // Faces that this slide needs and the page did not are loaded once it has been laid out.
    await nextFrame();
    await document.fonts.ready;
    await nextFrame();
    return await use(host);
  } finally {
    root.unmount();
    host.remove();
  }
}

function drawingOf({ briefing, geo, words }: TakenBriefing, index: number): ReactNode {
  const step = briefing.steps[index];
  if (!step) throw new RangeError(`Step ${index + 1} is none of ${briefing.steps.length}.`);
  return (
    <div className="drawn-slide">
      <ThemePatterns />
      <Slide briefing={briefing} step={step} index={index} geo={geo} words={words} actionsFor={() => STILL} level={2} />
    </div>
  );
}

/**
 * One step as a PNG of 1920 × 1080, as it stands on the wall.
 *
 * @param index 0 is the first step
 * @throws Error if the browser cannot draw it, or a face cannot be had
 */
export function drawSlide(taken: TakenBriefing, index: number): Promise<Blob> {
  return withDrawn(drawingOf(taken, index), async (host) => {
    const drawn = host.firstElementChild;
    if (!drawn) throw new Error(`Step ${index + 1} was not laid out.`);
    const font = { cssText: await usedFaces(host.textContent, taken.words) };
    const png = await domToBlob(drawn, { ...SIZE, ...PNG, font });
    if (png.size === 0) throw new Error(`Step ${index + 1} could not be drawn.`);
    return png;
  });
}

/**
 * One picture of a step without its caption, twice as fine as on the wall.
 *
 * @param index  0 is the first step
 * @param stage  0 is the first or only picture
 * @returns      PNG data URL; undefined where the step has no such picture
 */
export function drawStage(taken: TakenBriefing, index: number, stage: number): Promise<string | undefined> {
  return withDrawn(drawingOf(taken, index), async (host) => {
    const figure = host.querySelectorAll<HTMLElement>(".stage-picture")[stage];
    if (!figure) return undefined;
    const caption = figure.querySelector("figcaption");
    if (caption) caption.style.display = "none";
    // The fills that it refers to must stand in what is copied.
    const patterns = host.querySelector("svg")?.cloneNode(true);
    if (patterns) figure.prepend(patterns);
    const { width, height } = figure.getBoundingClientRect();
    const font = { cssText: await usedFaces(figure.textContent, taken.words) };
    // The copy stands outside our style sheets, where a figure has margins that push it out of the picture.
    return domToPng(figure, { width, height, ...PNG, scale: 2, font, style: { margin: "0" } });
  });
}
