import type { Drawing } from "./drawing";
import { addLine } from "./textParts";
import { type Box, COLOURS, inches } from "./theme";

const PNG = /^data:(image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+=*)$/;
/** First bytes of a PNG, which hold its size: 24 bytes are 32 letters. */
const HEAD_LETTERS = 32;

/** Size of a PNG in its own px; `undefined` for what is none. */
export function pngSize(dataUrl: string): { width: number; height: number } | undefined {
  const data = PNG.exec(dataUrl)?.[1];
  if (data === undefined) return undefined;
  const start = data.indexOf(",") + 1;
  const bytes = Uint8Array.from(atob(data.slice(start, start + HEAD_LETTERS)), (letter) => letter.charCodeAt(0));
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The largest place of a picture's shape in a box, at its top left. */
export function contain(size: { width: number; height: number }, box: Box): Box {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return { x: box.x, y: box.y, width: size.width * scale, height: size.height * scale };
}

/** A picture with its sentence as alternative text; where there is none, the sentence itself. */
export function addPicture({ slide, box, alt }: Drawing, dataUrl: string | undefined): void {
  const size = dataUrl === undefined ? undefined : pngSize(dataUrl);
  if (dataUrl === undefined || size === undefined) {
    addLine(slide, alt, { box, size: 30, colour: COLOURS.ink2, lines: 8 });
    return;
  }
  slide.addImage({ ...inches(contain(size, box)), data: dataUrl.slice("data:".length), altText: alt });
}
