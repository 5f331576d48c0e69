import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface FrontDoor {
  url: string;
  stop(): Promise<void>;
}

const NOBODY = JSON.stringify({
  type: "urn:entente:problem:no-app",
  title: "No app answers",
  status: 503,
  detail: "Every process of the app is gone; ask again in some seconds.",
});

/** Hand one request to an app; false if it takes none. What was begun is not asked twice. */
function handOn(request: IncomingMessage, response: ServerResponse, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const onward = ask(
      { host: "127.0.0.1", port, path: request.url ?? "/", method: request.method ?? "GET", headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        answer.once("error", () => response.destroy());
        resolve(true);
      },
    );
    onward.once("error", () => resolve(false));
    onward.end();
  });
}

/**
 * One port before several processes of the app, in turns; one that takes no request is passed over. For reading only: bodies
 * are not handed on.
 * @param ports of the apps, on the loopback
 */
export async function openFrontDoor(ports: readonly number[]): Promise<FrontDoor> {
  let turn = 0;
  const server = createServer(async (request, response) => {
    turn += 1;
    for (let tries = 0; tries < ports.length; tries++)
      if (await handOn(request, response, ports[(turn + tries) % ports.length] ?? 0)) return;
    response.writeHead(503, { "Content-Type": "application/problem+json", "Retry-After": "5" });
    response.end(NOBODY);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
