import { readFileSync } from "node:fs";
import type { APPEARANCES } from "@/lib/model/vocabulary";

export type Rgb = readonly [number, number, number];

const CSS = readFileSync("app/styles/tokens.css", "utf8");

/** The colours of an appearance, by token, each channel 0..1. */
export function coloursOf(appearance: (typeof APPEARANCES)[number]): ReadonlyMap<string, Rgb> {
  const blocks = CSS.split("}").filter((block) => block.includes(`[data-theme="${appearance}"] {`));
  const found = new Map<string, Rgb>();
  for (const block of blocks)
    for (const [, name, hex] of block.matchAll(/--([a-z0-9-]+): #([0-9a-f]{6});/g))
      found.set(name ?? "", rgbOf(hex ?? ""));
  return found;
}

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
export const toLinear = ([r, g, b]: Rgb): Rgb => [linear(r), linear(g), linear(b)];

/** Contrast of two colours, 1 to 21. Method: WCAG 2.2, relative luminance. */
export function contrast(a: Rgb, b: Rgb): number {
  const light = (colour: Rgb) => {
    const [r, g, b] = toLinear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** How people see who lack one kind of cone: matrices on linear RGB. Source: Machado, Oliveira, Fernandes 2009, severity 1. */
export const VISIONS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as such eyes see it, linear RGB. */
export function seenBy(vision: readonly (readonly [number, number, number])[], colour: Rgb): Rgb {
  const [r, g, b] = toLinear(colour);
  const row = (i: number) => {
    const [x = 0, y = 0, z = 0] = vision[i] ?? [];
    return Math.min(1, Math.max(0, x * r + y * g + z * b));
  };
  return [row(0), row(1), row(2)];
}

/** Distance of two colours in linear RGB as people feel it: 0.02 is just seen. Method: Ottosson 2020, OKLab. */
export function distance(a: Rgb, b: Rgb): number {
  const [one, two] = [labOf(a), labOf(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

function labOf([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
