import { etagOf, isKept, recordEtag } from "./etag";
import { type Bytes, readyBody } from "./readyBodies";
import { SAFE_HEADERS, transportHeaders } from "./safeHeaders";
import { sliceStream } from "./sliceStream";

/** What a route answers; the handler adds the rest. */
export interface Answer {
  type: string;
  /** made only where the reader does not have it yet */
  body?: () => string | Uint8Array | Promise<string | Uint8Array>;
  /** in place of `body`, for what is too large to be made whole: sent as it comes, never kept. Needs `dependsOn` */
  stream?: () => ReadableStream<Uint8Array>;
  status?: number;
  /** all that the body depends on: gives the ETag, and lets the body be kept. Without it the body is hashed */
  dependsOn?: string;
  /** `recordTag` of the one record that is answered: leads the ETag, so that a writer can name what it has read */
  record?: string;
  /** revalidate (default): ask each time, 304 if unchanged. forever: the address names the content. never: of this moment only */
  keep?: "revalidate" | "forever" | "never";
  headers?: Readonly<Record<string, string>>;
}

/** From this size on, slow readers share the bytes of an answer. */
const LARGE_BYTES = 256 * 1024;

export const JSON_TYPE = "application/json; charset=utf-8";

/** On every answer: data for anyone to read, never a page that could run something. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Retry-After, X-Request-Id, X-Data-Version",
  "Content-Security-Policy": "sandbox; default-src 'none'",
  ...SAFE_HEADERS,
  Vary: "Accept-Encoding",
};
const CACHE_CONTROL = {
  revalidate: "public, no-cache",
  forever: "public, max-age=31536000, immutable",
  never: "no-store",
} as const;

export const isReading = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

async function makeBody({ body }: Answer): Promise<Bytes> {
  const made = (await body?.()) ?? "";
  if (typeof made === "string") return new TextEncoder().encode(made);
  return made.buffer instanceof ArrayBuffer
    ? new Uint8Array(made.buffer, made.byteOffset, made.byteLength)
    : new Uint8Array(made);
}

/**
 * Next's server compresses what we send: it takes Content-Encoding and Content-Length from the answers of routes,
 * so a body that is compressed here would arrive twice compressed or without its label.
 */
export async function sendAnswer(request: Request, answer: Answer): Promise<Response> {
  const { keep = "revalidate", status = 200, dependsOn, record, stream } = answer;
  const headers = new Headers({
    ...COMMON_HEADERS,
    ...transportHeaders(),
    ...answer.headers,
    "Cache-Control": CACHE_CONTROL[keep],
  });
  const made = dependsOn === undefined ? await makeBody(answer) : undefined;
  const whole = etagOf(made ?? dependsOn ?? "");
  const tag = record === undefined ? whole : recordEtag(record, whole);
  if (keep !== "never" || record !== undefined) headers.set("ETag", tag);
  if (keep !== "never") {
    if (isReading(request) && isKept(request.headers.get("if-none-match"), tag))
      return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", answer.type);
  if (request.method === "HEAD") return new Response(null, { status, headers });
  if (stream) return new Response(stream(), { status, headers });
  const bytes = made ?? (await readyBody(tag, () => makeBody(answer)));
  return new Response(bytes.length > LARGE_BYTES ? sliceStream(bytes) : bytes, { status, headers });
}
