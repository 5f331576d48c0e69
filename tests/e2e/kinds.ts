const PAGE = {
  cache: /no-store/,
  policy: /script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';.*frame-ancestors 'none'$/,
};
const DATA = { cache: /^public, no-cache$/, policy: /^sandbox; default-src 'none'$/ };
const PROBLEM = { ...DATA, cache: /^no-store$/ };
const FILE_POLICY = /^default-src 'none';.*frame-ancestors 'none'$/;

/** One kind of answer, and what it must carry. */
export interface Kind {
  path: string;
  status: number;
  type: string | undefined;
  /** absent: none is sent */
  policy?: RegExp;
  cache?: RegExp;
  method?: string;
  headers?: Record<string, string>;
}
const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Every kind of answer that the server can give, by name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  "a page": { path: "/en", status: 200, type: HTML, ...PAGE },
  "a page of a filter": { path: "/vi/pairs/US-VN?theme=dioxin", status: 200, type: HTML, ...PAGE },
  "a page for the router": { path: "/en?_rsc", status: 200, type: "text/x-component", headers: { rsc: "1" }, ...PAGE },
  "the way to a language": { path: "/", status: 307, type: undefined, cache: /no-store/ },
  "a slash too many": { path: "/en/", status: 308, type: undefined },
  "no page": { path: "/en/nope", status: 404, type: HTML, ...PAGE },
  "no language": { path: "/nope", status: 404, type: HTML, ...PAGE },
  "no text": { path: "/en/%E0%A4%A", status: 404, type: HTML, ...PAGE },
  "a page that is sent to": {
    path: "/en",
    method: "POST",
    status: 405,
    type: PROBLEM_TYPE,
    cache: /no-store/,
    policy: /^sandbox;/,
  },
  "an embedded chart": {
    path: "/embed/map",
    status: 200,
    type: HTML,
    cache: /no-store/,
    policy: /nonce-.*frame-ancestors \*$/,
  },
  "no chart": {
    path: "/embed/nope",
    status: 404,
    type: HTML,
    cache: /no-store/,
    policy: /nonce-.*frame-ancestors \*$/,
  },
  "an answer of the API": { path: "/api/events?limit=1", status: 200, type: JSON_TYPE, ...DATA },
  "an answer that names its version": {
    path: "/api/columns",
    status: 200,
    type: "application/vnd.entente.columns+text",
    ...DATA,
  },
  "an export": {
    path: "/api/export/csv?pair=US-VN",
    status: 200,
    type: "text/csv; charset=utf-8; header=present",
    ...DATA,
  },
  health: { path: "/api/health", status: 200, type: JSON_TYPE, ...PROBLEM },
  "metrics that are not wanted": { path: "/api/metrics", status: 404, type: PROBLEM_TYPE, ...PROBLEM },
  "a bad parameter": { path: "/api/events?pair=XX", status: 400, type: PROBLEM_TYPE, ...PROBLEM },
  "a bad path": { path: "/api/events/%E0%A4%A", status: 400, type: PROBLEM_TYPE, ...PROBLEM, policy: /^sandbox;/ },
  "no route": { path: "/api/nope", status: 404, type: PROBLEM_TYPE, ...PROBLEM },
  "a write": { path: "/api/events", method: "POST", status: 403, type: PROBLEM_TYPE, ...PROBLEM },
  "another method": { path: "/api/events", method: "PATCH", status: 405, type: PROBLEM_TYPE, ...PROBLEM },
  "a method of no web": { path: "/api/events", method: "TRACE", status: 400, type: undefined },
  "a page that is traced": {
    path: "/en",
    method: "TRACE",
    status: 405,
    type: PROBLEM_TYPE,
    cache: /no-store/,
    policy: /^sandbox;/,
  },
  "an address too long": { path: `/api/events?q=${"x".repeat(8_000)}`, status: 414, type: PROBLEM_TYPE, ...PROBLEM },
  "a map": { path: "/geo/world.json", status: 200, type: "application/json; charset=UTF-8", policy: FILE_POLICY },
  "no map": { path: "/geo/nope.json", status: 404, type: HTML, policy: FILE_POLICY, cache: /no-store/ },
  "the picture optimiser": {
    path: "/_next/image?url=/icon.svg&w=64&q=75",
    status: 404,
    type: HTML,
    policy: FILE_POLICY,
  },
  "no script": { path: "/_next/static/nope.js", status: 404, type: "text/plain; charset=utf-8" },
};
