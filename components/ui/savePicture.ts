import { saveFile } from "./saveFile";

/** What is printed around a saved picture. */
export interface PictureCaption {
  /** without ending */
  fileName: string;
  title: string;
  sentence: string;
  /** filter, date and data version, border rule: a line each */
  notes: readonly string[];
}

const PAD = 20;
const GAP = 12;
const PNG_SCALE = 2;
const NAMESPACE = "http://www.w3.org/2000/svg";
const KEPT_STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "paint-order",
  "text-anchor",
  "dominant-baseline",
  "vector-effect",
  "display",
  "visibility",
];

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Copy an SVG with every style that the page gives it, so that it looks the same in a file of its own. */
function copyWithStyles(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, i) => {
    const twin = copies[i];
    if (!twin) return;
    const style = getComputedStyle(original);
    twin.setAttribute("style", KEPT_STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
    for (const name of ["class", "href", "aria-label", "tabindex"]) twin.removeAttribute(name);
  });
  return copy;
}

/** Pattern fills stand once in the page: take along those that the picture uses, with their colours resolved. */
function copyPatterns(): SVGElement {
  const defs = element("defs", {});
  for (const pattern of document.querySelectorAll("pattern[id]")) {
    const copy = pattern.cloneNode(true) as SVGElement;
    const originals = [...pattern.children];
    [...copy.children].forEach((child, i) => {
      const original = originals[i];
      if (original) child.setAttribute("fill", getComputedStyle(original).fill);
    });
    defs.append(copy);
  }
  return defs;
}

/** Break a text into lines that fit `width` px at the font in use. */
function wrap(text: string, width: number, font: string): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return [text];
  context.font = font;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(
    rules.map(async (rule) => {
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
      if (!address) return "";
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      let binary = "";
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return rule.cssText.replace(/url\("?[^")]+"?\)/, `url(data:font/woff2;base64,${btoa(binary)})`);
    }),
  );
  return faces.join("\n");
}

function visiblePictures(container: HTMLElement): SVGSVGElement[] {
  return [...container.querySelectorAll<SVGSVGElement>("svg")].filter((svg) => {
    const box = svg.getBoundingClientRect();
    return !svg.closest("svg svg") && box.width > 24 && box.height > 12 && svg.closest("[aria-hidden=true]") === null;
  });
}

/** One SVG of the pictures in `container` as they lie on the page, with title and sentence above and notes below. */
async function composeSvg(container: HTMLElement, caption: PictureCaption): Promise<SVGSVGElement> {
  const area = container.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const width = Math.ceil(area.width) + 2 * PAD;
  const root = document.createElementNS(NAMESPACE, "svg");
  const style = element("style", {}, await fontFaces());
  root.append(style, copyPatterns());
  const ground = element("rect", { width: "100%", height: "100%", fill: token("--paper") });
  root.append(ground);

  let y = PAD + 14;
  const write = (text: string, font: { family: string; size: number; weight: number; fill: string; line: number }) => {
    for (const line of wrap(text, area.width, `${font.weight} ${font.size}px ${font.family}`)) {
      root.append(
        element(
          "text",
          {
            x: PAD,
            y,
            fill: font.fill,
            "font-family": font.family,
            "font-size": font.size,
            "font-weight": font.weight,
          },
          line,
        ),
      );
      y += font.line;
    }
  };
  const [sans, serif] = [token("--sans"), token("--serif")];
  write(caption.title, { family: sans, size: 12.5, weight: 700, fill: token("--ink"), line: 22 });
  write(caption.sentence, { family: serif, size: 16.5, weight: 400, fill: token("--ink"), line: 22 });
  const top = y - 14 + GAP;
  for (const svg of visiblePictures(container)) {
    const box = svg.getBoundingClientRect();
    const copy = copyWithStyles(svg);
    copy.setAttribute("x", String(PAD + box.left - area.left));
    copy.setAttribute("y", String(top + box.top - area.top));
    copy.setAttribute("width", String(box.width));
    copy.setAttribute("height", String(box.height));
    root.append(copy);
  }
  y = top + area.height + GAP + 12;
  for (const note of caption.notes)
    write(note, { family: sans, size: 11, weight: 400, fill: token("--ink-3"), line: 15 });
  const height = Math.ceil(y + PAD - 12);
  root.setAttribute("xmlns", NAMESPACE);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return root;
}

/**
 * Save the pictures of a chart as a file.
 * @param container the element that holds the chart's SVG
 * @throws Error if the browser cannot draw the picture
 */
export async function savePicture(
  container: HTMLElement,
  format: "svg" | "png",
  caption: PictureCaption,
): Promise<void> {
  const svg = await composeSvg(container, caption);
  const text = new XMLSerializer().serializeToString(svg);
  const blob = new Blob([text], { type: "image/svg+xml" });
  if (format === "svg") return saveFile(blob, `${caption.fileName}.svg`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * PNG_SCALE;
  canvas.height = image.height * PNG_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error(`The picture "${caption.title}" could not be drawn: save it as SVG instead.`);
  saveFile(png, `${caption.fileName}.png`);
}
