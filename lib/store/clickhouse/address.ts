import { readBrowserEvents } from "../browserEvents";

/** Where the cluster is. */
export interface ClickHouseAddress {
  /** one address for each shard at least; any of them is asked for all */
  urls: readonly string[];
  /** name of the cluster in the servers' configuration */
  cluster: string;
  /** milliseconds that one question may take, all tries together */
  timeoutMs: number;
  /** events above which the server counts, not the browser, and no page reads them all */
  browserEvents: number;
}

/** What an answer may take at most before the reader is told that there is none: 503 within two seconds. */
const QUESTION_MS = 1_800;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/**
 * Read the addresses of a cluster from the environment: ENTENTE_CLICKHOUSE (http://user:password@host:8123, several by
 * comma), ENTENTE_CLICKHOUSE_CLUSTER (`entente`), ENTENTE_CLICKHOUSE_MS (1800), ENTENTE_BROWSER_EVENTS (250000).
 *
 * @returns undefined where ENTENTE_CLICKHOUSE is not set: the data are files then
 * @throws  Error naming the variable and what would be right; never the value, which may hold a password
 */
export function readAddress(env: Readonly<Record<string, string | undefined>>): ClickHouseAddress | undefined {
  const listed = env.ENTENTE_CLICKHOUSE?.split(",").map((url) => url.trim());
  if (!listed?.some(Boolean)) return undefined;
  const urls = listed.filter(Boolean);
  for (const [i, url] of urls.entries())
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new Error(`ENTENTE_CLICKHOUSE: address ${i + 1} is none; right would be http://127.0.0.1:8123`);
  const cluster = env.ENTENTE_CLICKHOUSE_CLUSTER || "entente";
  if (!NAME.test(cluster)) throw new Error("ENTENTE_CLICKHOUSE_CLUSTER must be letters, digits and underscores");
  const timeoutMs = Number(env.ENTENTE_CLICKHOUSE_MS || QUESTION_MS);
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1)
    throw new Error("ENTENTE_CLICKHOUSE_MS must be a whole number of milliseconds");
  return { urls, cluster, timeoutMs, browserEvents: readBrowserEvents(env) };
}
