const DAY_MS = 86_400_000;

/** The day of a moment in UTC, days since 1970-01-01. */
export function todayDay(now: Date): number {
  return Math.floor(now.getTime() / DAY_MS);
}
