import type { Page } from "@playwright/test";

/**
 * In forced colours, upon a white and a black ground: marks of charts that cannot be told from the ground, and HTML that shows a
 * number by its ground alone, which the browser takes away.
 */
export async function forcedFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    faults.push(...(await page.evaluate(lostMarks)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light", reducedMotion: "reduce" });
  return faults;
}

/** In the page: marks and words of charts with less than 3 : 1 (words: 4.5 : 1) to the ground. */
function lostMarks(): string[] {
  const probe = document.createElement("p");
  probe.style.color = "Canvas";
  document.body.append(probe);
  const read = (colour: string) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { rgb: [r, g, b], alpha };
  };
  const light = ({ rgb }: { rgb: number[] }) => {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(read(getComputedStyle(probe).color));
  const contrast = (colour: string) => {
    if (!/^rgb/.test(colour) || read(colour).alpha < 0.5) return 0;
    const own = light(read(colour));
    return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
  };
  const faults: string[] = [];
  const paint = (shape: Element) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    return Math.max(
      fill.startsWith("url") ? 21 : contrast(fill),
      Number.parseFloat(strokeWidth) > 0 ? contrast(stroke) : 0,
    );
  };
  for (const mark of document.querySelectorAll("svg a")) {
    if (!mark.checkVisibility()) continue;
    const shapes = [...mark.querySelectorAll("path, circle, rect, line, polygon, polyline, text")];
    if (Math.max(0, ...shapes.map(paint)) < 3)
      faults.push(
        `${mark.getAttribute("class")} “${(mark.getAttribute("aria-label") ?? mark.textContent ?? "").slice(0, 40)}”`,
      );
  }
  for (const text of document.querySelectorAll(".chart text")) {
    // Words upon a mark are read against the mark, which the loop above has seen.
    const isUpon =
      contrast(getComputedStyle(text).fill) === 1 && text.closest("a, g")?.querySelector("circle, rect, path");
    if (!isUpon && text.checkVisibility() && text.textContent && contrast(getComputedStyle(text).fill) < 4.5)
      faults.push(
        `text.${text.getAttribute("class")} “${text.textContent.slice(0, 30)}” ${getComputedStyle(text).fill}`,
      );
  }
  probe.remove();
  return [...new Set(faults)];
}
