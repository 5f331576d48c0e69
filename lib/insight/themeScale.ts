/** Under ten events a share says little: such a year is drawn hollow or pale, and sets no scale. */
export const THIN_EVENTS = 10;
/** A full row is this share, unless one is larger. */
const USUAL_FULL = 0.65;
const SHARE_STEP = 0.05;
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * The share that a full row stands for.
 * @param shares of periods with enough events, 0..1
 * @param usual  what it is if no share is larger; 0 to fit the largest
 * @returns      a multiple of 5 %; 1 where no period has enough events
 */
export function fullShare(shares: readonly number[], usual = USUAL_FULL): number {
  if (shares.length === 0) return 1;
  const steps = Math.ceil(Math.max(...shares) / SHARE_STEP - 1e-9);
  return Math.min(1, Math.max(usual, Math.round(Math.max(1, steps) * SHARE_STEP * 100) / 100));
}

/** The next round number of events, at least 1: 1, 2, 3 ... 10, 15, 20, 30 ... */
export function fullCount(counts: readonly number[]): number {
  const most = Math.max(1, ...counts);
  const ten = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((one) => one * ten >= most && Number.isInteger(one * ten)) ?? 10;
  return step * ten;
}
