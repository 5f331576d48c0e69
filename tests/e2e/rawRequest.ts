import { request as send } from "node:http";

export interface RawAnswer {
  status: number;
  /** names in lower case; of a name that came twice, both values by comma */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Ask a server on this machine for exactly this path, as no browser would: nothing is normalised, nothing followed. */
export function askRaw(
  site: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(site);
  return new Promise((done, fail) => {
    const sent = send({ host: hostname, port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () =>
        done({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]),
          ),
          body: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", fail);
    sent.end();
  });
}
