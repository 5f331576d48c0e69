/** Presidents of the United States: first day of office, name as it is usual. Source: whitehouse.gov, "Presidents". */
const PRESIDENTS: readonly [string, string][] = [
  ["1933-03-04", "Franklin D. Roosevelt"],
  ["1945-04-12", "Harry S. Truman"],
  ["1953-01-20", "Dwight D. Eisenhower"],
  ["1961-01-20", "John F. Kennedy"],
  ["1963-11-22", "Lyndon B. Johnson"],
  ["1969-01-20", "Richard Nixon"],
  ["1974-08-09", "Gerald Ford"],
  ["1977-01-20", "Jimmy Carter"],
  ["1981-01-20", "Ronald Reagan"],
  ["1989-01-20", "George H. W. Bush"],
  ["1993-01-20", "Bill Clinton"],
  ["2001-01-20", "George W. Bush"],
  ["2009-01-20", "Barack Obama"],
  ["2017-01-20", "Donald Trump"],
  ["2021-01-20", "Joe Biden"],
  ["2025-01-20", "Donald Trump"],
];

/**
 * Whole name of the President of the United States whom a text of that day calls "President Bush".
 * @returns undefined if the one in office has another surname
 */
export function usPresident(surname: string, day: string): string | undefined {
  const names = PRESIDENTS.filter(([from]) => from <= day).map(([, name]) => name);
  const last = names.at(-1);
  return last?.endsWith(` ${surname}`) ? last : undefined;
}
