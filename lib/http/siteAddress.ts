const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i;
const FALLBACK = "http://localhost:3000";

/** True where a proxy of ours stands in front and sets the forwarded headers itself; else a reader could write them. */
export function isProxyTrusted(value = process.env.ENTENTE_TRUST_PROXY): boolean {
  return value === "1";
}

/**
 * The origin that readers use, from `ENTENTE_URL`; `undefined` where it is not set.
 * @throws Error naming the variable, if it is no origin
 */
export function ownAddress(value = process.env.ENTENTE_URL): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "";
  if (!isOrigin || url.username !== "" || url.hash !== "")
    throw new Error(`ENTENTE_URL is "${value}"; write scheme and host only, such as https://entente.example`);
  return url.origin;
}

/** The host by which a reader came: of the forwarded header only where the proxy is trusted. "" where none is named. */
export function readerHost(headers: Pick<Headers, "get">): string {
  const forwarded = isProxyTrusted() ? headers.get("x-forwarded-host") : null;
  return forwarded ?? headers.get("host") ?? "";
}

/**
 * Scheme and host by which the reader came, for addresses that leave the page (citations, JSON-LD).
 * `ENTENTE_URL` where it is set; else the host header, if it is one. A host header that is no host is not repeated.
 */
export function siteAddress(headers: Pick<Headers, "get">): string {
  const own = ownAddress();
  if (own !== undefined) return own;
  const host = readerHost(headers);
  if (!HOST.test(host)) return FALLBACK;
  const isTls = isProxyTrusted() && headers.get("x-forwarded-proto") === "https";
  return `${isTls ? "https" : "http"}://${host}`;
}
