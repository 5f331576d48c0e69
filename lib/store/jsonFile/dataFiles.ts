/** The lists beside the events: each a file of its own in the data folder. */
export const LIST_FILES = [
  "sources.json",
  "actors.json",
  "places.json",
  "people.json",
  "themes.json",
  "mechanisms.json",
  "metrics.json",
  "instruments.json",
  "milestones.json",
] as const;

export const EVENTS_FOLDER = "events";
const EVENTS_FILE = /^events\/(\d{4})\.json$/;

/** The year that a file of events is for; `undefined` if it is named otherwise. */
export function yearOfFile(file: string): string | undefined {
  return EVENTS_FILE.exec(file)?.[1];
}
