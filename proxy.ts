import { type NextRequest, NextResponse } from "next/server";
import { faultPage } from "@/lib/http/faultPage";
import { GENERATION_HEADER, generationOf } from "@/lib/http/generation";
import { contentSecurityPolicy, embedAncestors, isEmbed, PAGE_HEADERS } from "@/lib/http/pageHeaders";
import { pickLocale } from "@/lib/http/pickLocale";
import { isBrokenPath, refuseBrokenPath, refuseWriting } from "@/lib/http/refusals";
import { transportHeaders } from "@/lib/http/safeHeaders";
import { APPEARANCES, isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { startedStore } from "@/lib/store/startedStore";

/** Headers that only we may set: a reader who sends them must not reach the page with them. */
const OURS = [
  "content-security-policy",
  "content-security-policy-report-only",
  "x-nonce",
  "x-entente-locale",
  "x-entente-theme",
];
const NONCE_BYTES = 16;
/** No page has this name: who asks for what no address can be is told that there is none. */
const NO_PAGE = "-";

/**
 * Runs before every page: its policy with a fresh nonce, its language, the way from `/`.
 * No lock: what may be done is checked where it is done.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.nextUrl.pathname.startsWith("/api/")) return refuseBrokenPath(request) ?? NextResponse.next();
  const refusal = refuseWriting(request);
  if (refusal) return refusal;
  const store = await startedStore();
  const { status, problems, fault } = store.health();
  if (status === "unavailable") return faultPage(problems, { isDatabase: fault !== undefined });

  const { pathname, search, searchParams } = request.nextUrl;
  if (pathname === "/") {
    const locale = pickLocale(request.headers.get("accept-language"));
    const home = new URL(`/${locale}${search}`, request.url);
    return NextResponse.redirect(home, {
      status: 307,
      headers: { ...PAGE_HEADERS, ...transportHeaders(), Vary: "Accept-Language" },
    });
  }

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString("base64");
  const isFramed = isEmbed(pathname);
  const isDev = process.env.NODE_ENV === "development";
  const policy = isFramed ? contentSecurityPolicy(nonce, isDev, embedAncestors()) : contentSecurityPolicy(nonce, isDev);
  const headers = new Headers(request.headers);
  for (const name of OURS) headers.delete(name);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  // An embedded chart has its language and appearance in its parameters.
  const locale = isFramed ? (searchParams.get("lang") ?? "") : (pathname.split("/")[1] ?? "");
  if (isOneOf(LOCALES, locale)) headers.set("x-entente-locale", locale);
  const theme = isFramed ? (searchParams.get("theme") ?? "") : "";
  if (isOneOf(APPEARANCES, theme)) headers.set("x-entente-theme", theme);

  const response = isBrokenPath(pathname)
    ? NextResponse.rewrite(new URL(`/${isOneOf(LOCALES, locale) ? locale : LOCALES[0]}/${NO_PAGE}`, request.url), {
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries({ ...PAGE_HEADERS, ...transportHeaders() }))
    response.headers.set(name, value);
  const now = store.snapshot();
  if (now) response.headers.set(GENERATION_HEADER, generationOf(now.data.version));
  return response;
}

export const config = {
  // Pages, and paths of the API that may be broken: else the API answers for itself, and files need no policy of a page.
  matcher: ["/((?!api(?:/|$)|_next/|fonts/|geo/).*)", "/api/(.*%.*)"],
};
