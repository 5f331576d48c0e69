import { MAX_SEARCH_CHARS } from "@/lib/model/limits";
import { isUnavailable, type Moment } from "@/lib/store/moment";
import { startedStore } from "@/lib/store/startedStore";
import type { EventStore, Snapshot } from "@/lib/store/store";
import { isWriteError } from "@/lib/store/write/writeErrors";
import { editorOf } from "./editor";
import { GENERATION_HEADER, generationOf } from "./generation";
import { logFault, logWrite } from "./logRequest";
import { dataUnavailable, HttpProblem, PROBLEM_TYPE, type ProblemOptions, problemBody } from "./problem";
import { REQUEST_ID, requestIdOf } from "./requestId";
import { transportHeaders } from "./safeHeaders";
import { type Answer, COMMON_HEADERS, isReading, sendAnswer } from "./sendAnswer";
import { siteAddress } from "./siteAddress";
import { noSnapshot, unavailable } from "./unavailable";
import { writeProblem } from "./writeProblem";

/** What a route is asked. */
export interface Call {
  request: Request;
  /** parameters of the address */
  search: URLSearchParams;
  /** the named parts of the path, decoded */
  path: Readonly<Record<string, string>>;
  /** scheme and host by which the reader came */
  site: string;
  store: EventStore;
  /** The data as they stand, whole. @throws HttpProblem 503 if they cannot be read, or are too many for that */
  snapshot(): Snapshot;
  /** The data as they stand, asked where they are. @throws UnavailableError, a 503, as its questions do */
  moment(): Promise<Moment>;
}

export { type Answer, JSON_TYPE } from "./sendAnswer";

export type Respond = (call: Call) => Answer | Promise<Answer>;
type Method = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
export type Route = Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Method>;

const READING = ["GET", "HEAD", "OPTIONS"];
const PREFLIGHT_SECONDS = "86400";

/** Pages of other sites may read what is for anyone; they can neither write nor see what editors are told. */
function withoutCors(headers: Headers): void {
  for (const name of [...headers.keys()]) if (name.startsWith("access-control-")) headers.delete(name);
}

function sendProblem(request: Request, options: ProblemOptions, id: string): Promise<Response> {
  return sendAnswer(request, {
    status: options.status,
    type: PROBLEM_TYPE,
    keep: "never",
    body: () => problemBody(options, id),
    ...(options.headers ? { headers: options.headers } : {}),
  });
}

function toProblem(error: unknown, id: string): ProblemOptions {
  if (error instanceof HttpProblem) return error.options;
  if (isWriteError(error)) return writeProblem(error);
  if (isUnavailable(error)) return unavailable(error).options;
  logFault(id, error);
  return {
    status: 500,
    kind: "internal",
    title: "Something went wrong on the server",
    detail: "The fault is ours. The server's log has it under requestId.",
  };
}

async function answerOf(url: URL, request: Request, path: Record<string, string>, respond: Respond): Promise<Answer> {
  const length = url.search.length;
  if (length > MAX_SEARCH_CHARS + 1)
    throw new HttpProblem({
      status: 414,
      kind: "address-too-long",
      title: "The address is too long",
      detail: `The query has ${length - 1} characters; at most ${MAX_SEARCH_CHARS} are read.`,
    });
  const store = await startedStore();
  return respond({
    request,
    search: url.searchParams,
    path,
    site: siteAddress(request.headers),
    store,
    snapshot() {
      const snapshot = store.snapshot();
      if (!snapshot) throw noSnapshot(store.health());
      return snapshot;
    },
    async moment() {
      const { status, problems, fault } = store.health();
      if (status === "unavailable" && !fault) throw dataUnavailable(problems);
      return store.moment();
    },
  });
}

/** Run one request: turn what is thrown into a problem, write the line of audit. Who counts and logs is `watchRequests`. */
async function run(request: Request, work: (url: URL) => Promise<Answer>): Promise<Response> {
  const id = requestIdOf(request.headers.get(REQUEST_ID));
  const url = new URL(request.url);
  let response: Response;
  try {
    response = await sendAnswer(request, await work(url));
  } catch (error) {
    response = await sendProblem(request, toProblem(error, id), id);
  }
  response.headers.set("X-Request-Id", id);
  const now = (await startedStore()).snapshot();
  if (now) response.headers.set(GENERATION_HEADER, generationOf(now.data.version));
  const editor = editorOf(request);
  if (editor || !isReading(request)) withoutCors(response.headers);
  if (editor && !isReading(request)) logWrite(request, editor, response);
  return response;
}

/**
 * Wrap a route of the API: what every answer needs is here and nowhere else.
 *
 * Problems by RFC 9457 with a request id and no stack; strong ETag and 304; caching; CORS for
 * reading, none for writing; no sniffing, no scripts; 405 for other methods; 414 above MAX_SEARCH_CHARS; 503 while there are no data.
 *
 * @param respond answers a GET, or throws an HttpProblem; HEAD is the same without the body
 * @param more    what the route does by other methods (`forEditors` where it changes anything); without it they are refused
 * @returns       one function a method, for a `route.ts` to export
 */
export function handler(respond: Respond, more: Partial<Record<"POST" | "PUT" | "DELETE", Respond>> = {}): Route {
  const allowed = [...READING, ...Object.keys(more)].join(", ");
  const by =
    (respond: Respond): Method =>
    (request, { params }) =>
      run(request, async (url) => answerOf(url, request, await params, respond));
  const refuse: Method = (request) =>
    run(request, async () => {
      throw new HttpProblem({
        status: 405,
        kind: "method-not-allowed",
        title: "The method is not allowed",
        detail: `${request.method} is not allowed here; allowed are ${allowed}.`,
        headers: { Allow: allowed },
      });
    });
  const options: Method = async () =>
    new Response(null, {
      status: 204,
      headers: {
        ...COMMON_HEADERS,
        ...transportHeaders(),
        Allow: allowed,
        "Access-Control-Allow-Methods": READING.join(", "),
        "Access-Control-Allow-Headers": "If-None-Match",
        "Access-Control-Max-Age": PREFLIGHT_SECONDS,
      },
    });
  const read = by(respond);
  return {
    GET: read,
    HEAD: read,
    OPTIONS: options,
    POST: more.POST ? by(more.POST) : refuse,
    PUT: more.PUT ? by(more.PUT) : refuse,
    PATCH: refuse,
    DELETE: more.DELETE ? by(more.DELETE) : refuse,
  };
}
