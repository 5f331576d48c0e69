import { domToBlob } from "modern-screenshot";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { MarkActions } from "@/components/charts/chart";
import { ThemePatterns } from "@/components/ui/ThemePatterns";
import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";
import { Slide } from "../Slide";
import { usedFaces } from "./usedFaces";
import "./drawn.css";

/** Size of a slide's picture in px. */
const SIZE = { width: 1920, height: 1080 };

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

/**
 * One step as a PNG of 1920 × 1080, as it stands on the wall.
 *
 * @param index 0 is the first step
 * @throws Error if the browser cannot draw it
 */
export function drawSlide(briefing: ShownBriefing, index: number, geo: BaseGeometry, words: Words): Promise<Blob> {
  const step = briefing.steps[index];
  if (!step) throw new RangeError(`Step ${index + 1} is none of ${briefing.steps.length}.`);
  const drawing = (
    <div className="drawn-slide">
      <ThemePatterns />
      <Slide briefing={briefing} step={step} index={index} geo={geo} words={words} actionsFor={() => STILL} level={2} />
    </div>
  );
  return withDrawn(drawing, async (host) => {
    const drawn = host.firstElementChild;
    if (!drawn) throw new Error(`Step ${index + 1} was not laid out.`);
    const font = { cssText: await usedFaces(host.textContent, words) };
    const png = await domToBlob(drawn, { ...SIZE, scale: 1, type: "image/png", backgroundColor: "#ffffff", font });
    if (png.size === 0) throw new Error(`Step ${index + 1} could not be drawn.`);
    return png;
  });
}
