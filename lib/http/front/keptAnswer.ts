import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isKept } from "../etag";
import type { Captured } from "./captureAnswer";
import { inlineStyles } from "./inlineStyles";
import { delayScripts } from "./lateScripts";
import { compressAround, isGap, join, stitch } from "./stitched";

type Encoding = "br" | "gzip";
const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** For one answer: quickly rather than thoroughly. */
const QUICK = 4;
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
  packed?: Record<Encoding, Buffer>;
  /** the body compressed around the nonces, from the second time on that it is sent; `undefined` within if that cannot be done */
  pieces?: Promise<readonly Buffer[] | undefined>;
  /** times that it was sent */
  sent: number;
  /** bytes in memory, pieces too */
  weight: number;
}

/** Of a body's bytes what its pieces take, at most. */
const PIECES_SHARE = 0.25;

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
  if (nonce !== undefined) {
    const weight = Math.ceil(body.byteLength * (1 + PIECES_SHARE));
    return { headers: shared, nonce, parts: splitAt(body, nonce), sent: 0, weight };
  }
  const packed = { br: await compressOnce(body, "br"), gzip: await compressOnce(body, "gzip") };
  const weight = body.byteLength + packed.br.byteLength + packed.gzip.byteLength;
  return { headers: shared, nonce, parts: [body], packed, sent: 0, weight };
}

const isHtml = (headers: OutgoingHttpHeaders) => String(headers["content-type"]).startsWith("text/html");

/** The body of a page with its styles within and its scripts after its first picture; any other body as it is. */
const bodyOf = ({ headers, body }: Captured) =>
  isHtml(headers) ? Buffer.from(delayScripts(inlineStyles(body.toString()))) : body;

/** A browser's "br" or "gzip;q=0.8", not its "br;q=0". */
const TAKES: Record<Encoding, RegExp> = {
  br: /(?:^|,)\s*br\s*(?:$|,|;(?!\s*q=0(?:\.0*)?\s*(?:$|,)))/i,
  gzip: /(?:^|,)\s*gzip\s*(?:$|,|;(?!\s*q=0(?:\.0*)?\s*(?:$|,)))/i,
};

/** What a reader's browser takes, the smaller first. */
function encodingOf({ headers }: IncomingMessage): Encoding | undefined {
  const taken = String(headers["accept-encoding"] ?? "");
  return (["br", "gzip"] as const).find((encoding) => TAKES[encoding].test(taken));
}

function compressOnce(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return zip(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUICK, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength };
  return brotli(body, { params });
}

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
  const encoding = encodingOf(request);
  const body = await bodyIn(kept, encoding, fresh);
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.byteLength);
  response.end(body);
}

/** The body of a kept answer, under a nonce. A page that is sent again is compressed around its nonces once, and then no more. */
async function bodyIn(kept: KeptAnswer, encoding: Encoding | undefined, nonce: string): Promise<Buffer> {
  kept.sent += 1;
  if (encoding && kept.packed) return kept.packed[encoding];
  if (encoding === "br" && kept.sent > 1 && isGap(nonce)) {
    kept.pieces ??= compressAround(kept.parts);
    const pieces = await kept.pieces;
    if (pieces) return stitch(pieces, nonce);
  }
  const body = join(kept.parts, nonce);
  return encoding ? compressOnce(body, encoding) : body;
}

/** Send an answer that is not kept, as it was held back: its headers stand in the response already. */
export async function sendOnce(request: IncomingMessage, response: ServerResponse, captured: Captured): Promise<void> {
  let body = bodyOf(captured);
  const isText = /^(?:text\/|application\/json)/.test(String(captured.headers["content-type"]));
  const encoding = isText && captured.headers["content-encoding"] === undefined ? encodingOf(request) : undefined;
  if (encoding && body.byteLength > 0) {
    body = await compressOnce(body, encoding);
    response.setHeader("Content-Encoding", encoding);
  }
  if (captured.headers["content-length"] !== undefined) response.setHeader("Content-Length", body.byteLength);
  response.end(body);
}
