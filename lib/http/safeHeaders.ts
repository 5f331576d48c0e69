/** On every answer, page or data: nothing is sniffed, no other site learns the whole address, no device is asked for. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Two years, as browsers ask of a host that wants to be on their own lists. */
const HSTS = "max-age=63072000; includeSubDomains";

/** Strict-Transport-Security, where readers come by TLS (`ENTENTE_URL` begins with https); else nothing. */
export function transportHeaders(url = process.env.ENTENTE_URL): Readonly<Record<string, string>> {
  return url?.startsWith("https://") ? { "Strict-Transport-Security": HSTS } : {};
}
