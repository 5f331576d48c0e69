const WEEK = 7;
/** Weekday of the day of number 0. */
const THURSDAY = 4;

/** Days from the last such weekday to a day by its number, that day itself included: 0 to 6. */
export const sinceWeekday = (day: number, weekday: number): number =>
  (((day + THURSDAY) % WEEK) - weekday + WEEK) % WEEK;
