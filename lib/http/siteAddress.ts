const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i;
const FALLBACK = "http://localhost:3000";

/**
 * Scheme and host by which the reader came, for addresses that leave the page (citations, JSON-LD).
 * A host header that is no host is not repeated.
 */
export function siteAddress(headers: Pick<Headers, "get">): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  if (!HOST.test(host)) return FALLBACK;
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${host}`;
}
