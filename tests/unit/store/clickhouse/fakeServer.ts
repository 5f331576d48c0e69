import { createServer, type IncomingMessage } from "node:http";

/** A question that the fake server was asked. */
export interface Asked {
  sql: string;
  /** `param_...` of the address */
  parameters: Record<string, string>;
}

export interface FakeServer {
  url: string;
  asked: Asked[];
  stop(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/**
 * A server on the loopback that speaks as much of ClickHouse's HTTP as a test needs, and writes down what it is asked.
 * @param answer body for a query; undefined: it never answers
 */
export async function startFakeServer(
  version: string,
  answer: (sql: string) => string | undefined,
): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const sql = await bodyOf(request);
    if (sql.startsWith("SELECT version()")) {
      response.end(JSON.stringify({ data: [[version]] }));
      return;
    }
    const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const parameters = [...searchParams].filter(([name]) => name.startsWith("param_"));
    asked.push({ sql, parameters: Object.fromEntries(parameters) });
    const body = answer(sql);
    if (body !== undefined) response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
