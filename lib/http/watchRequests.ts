import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";
import { installFrontDoor } from "./front/frontDoor";
import { logRequest } from "./logRequest";
import { requestGroup } from "./metrics/requestGroup";
import { tally } from "./metrics/tally";
import { REQUEST_ID, requestIdOf } from "./requestId";
import { SAFE_HEADERS, transportHeaders } from "./safeHeaders";
import { isProxyTrusted } from "./siteAddress";

/** Node tells each request here before anybody answers it, files and the framework's own errors among them. */
const CHANNEL = "http.server.request.start";

/** For HTML that no page of ours is: the framework's "not found" below the folders of files. It runs nothing. */
const FILE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Scripts of workers take the policy they came with: those folders have none. */
const HAS_FILE_POLICY = /^\/(?:fonts|geo|_next\/(?!static\/))/;

function begin(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const { method = "", url = "" } = request;
  const [path = "", query] = url.split("?", 2);
  const sent = request.headers[REQUEST_ID];
  const id = requestIdOf(isProxyTrusted() && typeof sent === "string" ? sent : undefined);
  request.headers[REQUEST_ID] = id;
  // The framework cannot hold a TRACE and answers 500; a method that it merely does not know is refused.
  if (method === "TRACE") request.method = "PROPFIND";
  for (const [name, value] of Object.entries({ ...SAFE_HEADERS, ...transportHeaders(), "X-Request-Id": id }))
    response.setHeader(name, value);
  if (HAS_FILE_POLICY.test(path)) response.setHeader("Content-Security-Policy", FILE_POLICY);

  tally().open += 1;
  response.once("close", () => {
    const ms = performance.now() - started;
    const { statusCode: status } = response;
    const isAborted = !response.writableFinished;
    tally().open -= 1;
    tally().add({ group: requestGroup(path), method, status, isAborted, seconds: ms / 1000 });
    const line = { id, method, path, query: query === undefined ? "" : `?${query}`, status, ms };
    logRequest(isAborted ? { ...line, isAborted } : line);
  });
}

/** From now on: every request of this process gets its id and the safe headers, is counted, logged where wanted, and met by the front door. */
export function watchRequests(): void {
  subscribe(CHANNEL, (message) => {
    if (typeof message !== "object" || message === null || !("request" in message) || !("response" in message)) return;
    const { request, response } = message;
    if ("server" in message && message.server instanceof Server) installFrontDoor(message.server);
    if (request instanceof IncomingMessage && response instanceof ServerResponse) begin(request, response);
  });
}
