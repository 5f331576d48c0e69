import { copyPatterns, fontFaces } from "@/components/ui/savePicture";

/** px of the picture a px of a stage of 1920 x 1080: sharp on a wall of twice that. */
const PNG_SCALE = 2;
/** Widths of our pictures on that stage, alone and one of two. */
const WIDE_PX = 1210;
const HALF_PX = 590;

/** Fonts of the page, fetched once however many pictures are made. */
let faces: Promise<string> | undefined;

const isCaption = (node: Node) => node instanceof Element && node.tagName === "FIGCAPTION";

/**
 * The picture of a stage as it is drawn on the page, without its caption, as a PNG.
 *
 * @param figure the drawn `.stage-picture`, visible, in the theme that the picture shall have
 * @returns      a data URL with fonts and patterns drawn in, 2 px a px of the stage
 * @throws       Error if the browser cannot draw it
 */
export async function stagePicture(figure: HTMLElement): Promise<string> {
  const { domToPng } = await import("modern-screenshot");
  faces ??= fontFaces();
  const isHalf = figure.closest(".stage-pictures.half") !== null;
  const caption = figure.querySelector("figcaption");
  const box = figure.getBoundingClientRect();
  const first = caption ? [...figure.children].find((child) => child !== caption) : undefined;
  const top = first ? first.getBoundingClientRect().top - box.top : 0;
  return await domToPng(figure, {
    scale: (PNG_SCALE * (isHalf ? HALF_PX : WIDE_PX)) / box.width,
    width: box.width,
    height: box.height - top,
    // the copy stands outside our style sheets, where a figure has margins
    style: { margin: "0" },
    backgroundColor: getComputedStyle(figure).getPropertyValue("--paper").trim() || "#fff",
    filter: (node) => !isCaption(node),
    font: { cssText: await faces },
    onCreateForeignObjectSvg: (svg) => svg.append(copyPatterns()),
  });
}
