import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { isKept } from "../etag";
import type { Captured } from "./captureAnswer";
import { delayScripts } from "./lateScripts";

const compress = promisify(gzip);
const NONCE_BYTES = 16;
const NONCE = /'nonce-([A-Za-z0-9+/=]{20,})'/;
/** Of one answer, or of the way it went: made anew for the next. */
const OWN_HEADERS = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "x-request-id",
]);

/** An answer that is sent again and again: its headers, and its body around the places where the nonce stands. */
export interface KeptAnswer {
  headers: OutgoingHttpHeaders;
  /** the nonce of the answer that was kept; absent where it runs no scripts */
  nonce: string | undefined;
  parts: readonly Buffer[];
  /** the body compressed, where it is the same for all */
  gzipped?: Buffer;
  /** bytes in memory */
  weight: number;
}

function splitAt(body: Buffer, nonce: string): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, from)) {
    parts.push(body.subarray(from, at));
    from = at + nonce.length;
  }
  return [...parts, body.subarray(from)];
}

/** Make of an answer one that can be sent again: scripts of a page run by a nonce that each answer has for itself. */
export async function keepAnswer(captured: Captured): Promise<KeptAnswer> {
  const { headers } = captured;
  const body = bodyOf(captured);
  const shared: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) if (!OWN_HEADERS.has(name)) shared[name] = value;
  const nonce = NONCE.exec(String(headers["content-security-policy"] ?? ""))?.[1];
  if (nonce !== undefined) return { headers: shared, nonce, parts: splitAt(body, nonce), weight: body.byteLength };
  const gzipped = await compress(body);
  return { headers: shared, nonce, parts: [body], gzipped, weight: body.byteLength + gzipped.byteLength };
}

const isHtml = (headers: OutgoingHttpHeaders) => String(headers["content-type"]).startsWith("text/html");

/** The body of a page with its scripts after its first picture; any other body as it is. */
const bodyOf = ({ headers, body }: Captured) => (isHtml(headers) ? Buffer.from(delayScripts(body.toString())) : body);

const takesGzip = (request: IncomingMessage) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(String(request.headers["accept-encoding"] ?? ""));

/** Put another nonce in place of the kept one, wherever a header names it. */
function renew(value: OutgoingHttpHeaders[string], before: string, after: string): OutgoingHttpHeaders[string] {
  if (Array.isArray(value)) return value.map((line) => line.replaceAll(before, after));
  return typeof value === "string" ? value.replaceAll(before, after) : value;
}

/** Send a kept answer, under a nonce of its own; 304 to a reader who has it. */
export async function sendKept(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): Promise<void> {
  const fresh = randomBytes(NONCE_BYTES).toString("base64");
  for (const [name, value] of Object.entries(kept.headers)) {
    const sent = kept.nonce === undefined ? value : renew(value, kept.nonce, fresh);
    if (sent !== undefined) response.setHeader(name, sent);
  }
  const tag = kept.headers.etag;
  if (typeof tag === "string" && isKept(request.headers["if-none-match"] ?? null, tag)) {
    response.statusCode = 304;
    response.removeHeader("content-type");
    response.end();
    return;
  }
  response.statusCode = 200;
  const nonce = Buffer.from(fresh);
  const whole = () =>
    kept.parts.length === 1 && kept.parts[0]
      ? kept.parts[0]
      : Buffer.concat(kept.parts.flatMap((part, i) => (i === 0 ? [part] : [nonce, part])));
  let body = whole();
  if (takesGzip(request)) {
    // A page differs from answer to answer by its nonce, so that this is done each time: quickly rather than thoroughly.
    body = kept.gzipped ?? (await compress(body, { level: constants.Z_BEST_SPEED }));
    response.setHeader("Content-Encoding", "gzip");
  }
  response.setHeader("Content-Length", body.byteLength);
  response.end(body);
}

/** Send an answer that is not kept, as it was held back: its headers stand in the response already. */
export async function sendOnce(request: IncomingMessage, response: ServerResponse, captured: Captured): Promise<void> {
  let body = bodyOf(captured);
  const isText = /^(?:text\/|application\/json)/.test(String(captured.headers["content-type"]));
  if (isText && body.byteLength > 0 && takesGzip(request) && captured.headers["content-encoding"] === undefined) {
    body = await compress(body);
    response.setHeader("Content-Encoding", "gzip");
  }
  if (captured.headers["content-length"] !== undefined) response.setHeader("Content-Length", body.byteLength);
  response.end(body);
}
