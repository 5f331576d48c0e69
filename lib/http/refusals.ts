import { PROBLEM_TYPE, type ProblemOptions, problemBody } from "./problem";
import { REQUEST_ID, requestIdOf } from "./requestId";
import { SAFE_HEADERS, transportHeaders } from "./safeHeaders";

/** Methods by which a page may be asked. */
const READING = ["GET", "HEAD"];

function refuse(request: Request, options: ProblemOptions): Response {
  const id = requestIdOf(request.headers.get(REQUEST_ID));
  return new Response(problemBody(options, id), {
    status: options.status,
    headers: {
      ...SAFE_HEADERS,
      ...transportHeaders(),
      ...options.headers,
      "Content-Type": PROBLEM_TYPE,
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
    },
  });
}

/** True for a path whose percent signs stand for no text: the framework takes it for a fault of ours and answers 500. */
export function isBrokenPath(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

/** The answer of the API to such a path. */
export function refuseBrokenPath(request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  if (!isBrokenPath(pathname)) return undefined;
  const detail = "The path of the address holds a percent sign that no UTF-8 text was written with.";
  return refuse(request, {
    status: 400,
    kind: "bad-address",
    title: "The address cannot be read",
    detail: `path: ${detail}`,
    errors: [{ field: "path", value: pathname.slice(0, 120), detail }],
  });
}

/** The answer to who wants to do something with a page other than read it. */
export function refuseWriting(request: Request): Response | undefined {
  if (READING.includes(request.method)) return undefined;
  return refuse(request, {
    status: 405,
    kind: "method-not-allowed",
    title: "The method is not allowed",
    detail: `${request.method.slice(0, 20)} is not allowed here; allowed are ${READING.join(", ")}.`,
    headers: { Allow: READING.join(", ") },
  });
}
