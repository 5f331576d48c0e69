/** A day in numbers, "05/12/2025" anywhere, "9/10" where a day may stand. Bounded. */
export const NUMBERS =
  /\b(\d{1,2})[/.](\d{1,2})[/.](?:19|20)\d{2}\b|(?:\b(?:on|from|since|until|dated|morning of|afternoon of|evening of)|day \()\s?(\d{1,2})\/(\d{1,2})\b(?![/.]?\d)/gi;
const MONTHS = 12;

/**
 * True if a page writes the day before the month: one of its days is above twelve in front and none behind, or two of them share the
 * second number, as days of one month do ("8/12/2025", "on 5/12").
 */
export function isDayFirst(text: string): boolean {
  const pairs = [...text.matchAll(NUMBERS)].map((match) => [
    Number(match[1] ?? match[3]),
    Number(match[2] ?? match[4]),
  ]);
  if (pairs.some(([, second = 0]) => second > MONTHS)) return false;
  if (pairs.some(([first = 0]) => first > MONTHS)) return true;
  const share = (at: 0 | 1) =>
    pairs.some((one) => pairs.some((other) => one[at] === other[at] && one[1 - at] !== other[1 - at]));
  return share(1) && !share(0);
}
