import { SAFE_HEADERS } from "./safeHeaders";

/**
 * The policy of one page: scripts run only with this answer's nonce, and nothing is loaded from another host.
 * Styles may stand inline, since pop-ups and the server's SVG carry style attributes.
 *
 * @param nonce fresh for each answer
 * @param isDev the development server evaluates scripts and talks over a web socket
 * @param ancestors who may frame the page
 */
export function contentSecurityPolicy(nonce: string, isDev: boolean, ancestors = "'none'"): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? " ws://127.0.0.1:* ws://localhost:*" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

/** Headers that every page carries, beside its policy. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "private, no-store",
  ...SAFE_HEADERS,
};

/** True for the one kind of page that other sites may frame. */
export function isEmbed(pathname: string): boolean {
  return pathname === "/embed" || pathname.startsWith("/embed/");
}

/**
 * Who may frame embedded charts: `ENTENTE_EMBED_ANCESTORS`, a list of origins as in a policy, "*" where it is not set.
 * Signs that would end the directive are refused.
 * @throws Error naming the variable
 */
export function embedAncestors(value = process.env.ENTENTE_EMBED_ANCESTORS ?? "*"): string {
  const wanted = value.trim();
  if (wanted === "" || /[;,\r\n]/.test(wanted))
    throw new Error(`ENTENTE_EMBED_ANCESTORS is "${value}"; write origins parted by spaces, "'none'" or "*"`);
  return wanted;
}
