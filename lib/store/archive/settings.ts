import path from "node:path";
import { readBrowserEvents } from "../browserEvents";

/** Where an archive is, and where its columns are kept between two starts. */
export interface ArchiveSettings {
  /** files of events (.json, .ndjson, also .gz), or folders that hold an `events/` of them */
  names: readonly string[];
  /** folder for what can be made anew at any time */
  cache: string;
  /** events above which the server counts, not the browser */
  browserEvents: number;
}

/**
 * Read where an archive is: ENTENTE_EVENTS, names by comma, ENTENTE_CACHE (`.entente` in the working folder) and
 * ENTENTE_BROWSER_EVENTS (250000).
 * @returns undefined where ENTENTE_EVENTS is not set: the events of the data folder are shown then
 */
export function readArchiveSettings(env: Readonly<Record<string, string | undefined>>): ArchiveSettings | undefined {
  const names = (env.ENTENTE_EVENTS ?? "").split(",").flatMap((name) => name.trim() || []);
  if (names.length === 0) return undefined;
  const resolve = (name: string) => path.resolve(/*turbopackIgnore: true*/ name);
  return {
    names: names.map(resolve),
    cache: resolve(env.ENTENTE_CACHE || path.join(/*turbopackIgnore: true*/ process.cwd(), ".entente")),
    browserEvents: readBrowserEvents(env),
  };
}
