import { MAX_BROWSER_EVENTS } from "@/lib/model/limits";

/**
 * Events up to which a browser counts by itself: ENTENTE_BROWSER_EVENTS (250000).
 * @throws Error naming the variable and what would be right
 */
export function readBrowserEvents(env: Readonly<Record<string, string | undefined>>): number {
  const events = Number(env.ENTENTE_BROWSER_EVENTS || MAX_BROWSER_EVENTS);
  if (!Number.isInteger(events) || events < 0) throw new Error("ENTENTE_BROWSER_EVENTS must be a whole number");
  return events;
}
