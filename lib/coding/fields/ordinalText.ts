/** "13th", "21st", "2nd". */
export function ordinalEn(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][number % 10] ?? "th"}`;
}

/** "lần thứ nhất", "lần thứ 13". */
export function ordinalVi(number: number): string {
  return number === 1 ? "lần thứ nhất" : `lần thứ ${number}`;
}
