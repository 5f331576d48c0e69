const STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * The years that an axis names: whole steps of 1, 2, 5, 10 .. years that keep apart.
 *
 * @param yearPx width of a year, px
 * @param gapPx  least distance of two names, px
 */
export function yearsApart(first: number, last: number, yearPx: number, gapPx: number): number[] {
  const step = STEPS.find((years) => years * yearPx >= gapPx) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, i) => from + i * step);
}
