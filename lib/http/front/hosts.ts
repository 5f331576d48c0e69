import type { IncomingMessage, ServerResponse } from "node:http";
import { PROBLEM_TYPE, problemBody } from "../problem";
import { REQUEST_ID } from "../requestId";
import { isProxyTrusted } from "../siteAddress";

const NAME = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/**
 * The hosts by which readers may come, from `ENTENTE_HOSTS` (by comma, each with or without its port); `undefined` where it is
 * not set, and every host may be named.
 * @throws Error naming the variable, if one is no host
 */
export function ownHosts(value = process.env.ENTENTE_HOSTS): ReadonlySet<string> | undefined {
  if (!value) return undefined;
  const hosts = value.split(",").map((host) => host.trim().toLowerCase());
  const wrong = hosts.find((host) => !NAME.test(host));
  if (wrong !== undefined)
    throw new Error(`ENTENTE_HOSTS has "${wrong}"; write hosts by comma, such as entente.example,10.0.0.5:3000`);
  return new Set(hosts);
}

const withoutPort = (host: string) => host.replace(/:\d+$/, "");

/**
 * True for a request by a name that is none of ours: a site whose name was made to lead here, so that a reader's browser would
 * let it read a server inside his network. The state of the server is told by every name: probes come by address.
 */
export function isForeignHost({ url = "", headers }: IncomingMessage, hosts: ReadonlySet<string>): boolean {
  if (url.split("?", 1)[0] === "/api/health") return false;
  const forwarded = isProxyTrusted() ? headers["x-forwarded-host"] : undefined;
  const host = (typeof forwarded === "string" ? forwarded : (headers.host ?? "")).toLowerCase();
  return !hosts.has(host) && !hosts.has(withoutPort(host));
}

/** 421: this server does not answer by that name. */
export function refuseHost(response: ServerResponse): void {
  response.statusCode = 421;
  response.setHeader("Content-Type", PROBLEM_TYPE);
  response.end(
    problemBody(
      {
        status: 421,
        kind: "foreign-host",
        title: "This server has another name",
        detail: "It answers only by the hosts that ENTENTE_HOSTS names.",
      },
      String(response.getHeader(REQUEST_ID) ?? ""),
    ),
  );
}
