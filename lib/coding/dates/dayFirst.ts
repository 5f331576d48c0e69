/** A day in numbers, "05/12/2025" anywhere, "9/10" where a day may stand. Bounded. */
export const NUMBERS =
  /\b(\d{1,2})[/.](\d{1,2})[/.](?:19|20)\d{2}\b|(?:\b(?:on|from|since|until|to|dated|morning of|afternoon of|evening of)|day \()\s?(\d{1,2})\/(\d{1,2})\b(?![/.]?\d)/gi;
/** Houses of Viet Nam, which write the day first in English, too. */
const HOUSES =
  /\b(?:VNA|VNS|VOV|VGP|TTXVN|PANO|NDO|SGGP|Nhan Dan|People['’]s Army Newspaper|Vietnam Plus|VietnamPlus)\b|\.vn\b|\bGMT ?\+7\b/;
/** "11/06/2024 16:20": who counts the hours to 24 writes the day first. Bounded. */
export const LONG_CLOCK =
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}[\s,|–—-]{1,4}(?:1[3-9]|2[0-3])[:h]\d{2}|(?<!\d)(?:1[3-9]|2[0-3])[:h]\d{2}(?::\d{2})?[\s,|–—-]{1,4}\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}/;
const MONTHS = 12;

/**
 * True if a page writes the day before the month: one of its days is above twelve in front and none behind, or two of them share the
 * second number, as days of one month do ("8/12/2025", "on 5/12"), or it is of a Vietnamese house.
 */
export function isDayFirst(text: string): boolean {
  const pairs = [...text.matchAll(NUMBERS)].map((match) => [
    Number(match[1] ?? match[3]),
    Number(match[2] ?? match[4]),
  ]);
  if (pairs.some(([, second = 0]) => second > MONTHS)) return false;
  if (pairs.some(([first = 0]) => first > MONTHS)) return true;
  const isMonthFirst = isShared(pairs);
  return (
    !isMonthFirst &&
    (HOUSES.test(text) || LONG_CLOCK.test(text) || isShared(pairs.map(([first = 0, second = 0]) => [second, first])))
  );
}

/** True if one number stands beside two others. */
function isShared(pairs: readonly (readonly number[])[]): boolean {
  const others = new Map<number, number>();
  return pairs.some(([one = 0, other = 0]) => {
    const known = others.get(one) ?? other;
    others.set(one, known);
    return known !== other;
  });
}
