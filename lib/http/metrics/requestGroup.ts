/** Folders of app/api: the only names that a path can bring into the metrics, so that no reader can swell them. */
export const API_GROUPS = [
  "bench",
  "briefings",
  "columns",
  "drafts",
  "events",
  "export",
  "figures",
  "health",
  "lexicon",
  "matches",
  "mechanisms",
  "metrics",
  "offline",
  "openapi.json",
  "pairs",
  "people",
  "reference",
  "summary",
  "texts",
] as const;

const FILES = /^\/(?:_next|fonts|geo|take-away)\/|^\/(?:icon\.svg|sw\.js)$/;

/** What kind of thing an address asks for: "page", "embed", "file", "/api/events", "/api/other". */
export function requestGroup(path: string): string {
  if (path === "/api" || path.startsWith("/api/")) {
    const first = path.split("/", 3)[2];
    return `/api/${API_GROUPS.find((group) => group === first) ?? "other"}`;
  }
  if (path.startsWith("/embed/")) return "embed";
  return FILES.test(path) ? "file" : "page";
}
