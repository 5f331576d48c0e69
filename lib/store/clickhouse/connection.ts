import type { ClickHouseClient } from "@clickhouse/client";
import { z } from "zod";
import { UnavailableError } from "../moment";
import type { ClickHouseAddress } from "./address";
import { type Binder, binderFor } from "./bind";

/** Database of all tables. */
export const DATABASE = "entente";

/** A query as text; values come into it by the binder alone. */
export type WriteSql = (bind: Binder) => string;

/**
 * An answer that lacks what a dead shard holds would be wrong: then there is none. The server itself gives up soon after the
 * reader has.
 */
const settingsFor = (timeoutMs: number) => ({
  skip_unavailable_shards: 0 as const,
  insert_distributed_sync: 1 as const,
  output_format_json_quote_64bit_integers: 0 as const,
  connect_timeout_with_failover_ms: Math.min(500, timeoutMs),
  max_execution_time: Math.ceil(timeoutMs / 1000),
});

const answerSchema = z.object({ data: z.array(z.array(z.unknown())), totals: z.array(z.unknown()).optional() });
const versionSchema = z.tuple([z.string()]);

/** No such table, no such database, in the words of old servers and new ones. */
const UNKNOWN_TABLE = /\bCode: (60|81)\b|UNKNOWN_(TABLE|DATABASE)/;

const isRefused = (error: unknown) =>
  error instanceof Error && "code" in error && ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND"].includes(String(error.code));

function toUnavailable(error: unknown): UnavailableError {
  if (error instanceof UnavailableError) return error;
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return new UnavailableError("wrong", "The database gave an answer that cannot be read.", { cause: error });
  if (error instanceof Error && UNKNOWN_TABLE.test(`${error.message} ${"type" in error ? error.type : ""}`))
    return new UnavailableError("wrong", "The database was never loaded: npm run store:load.", { cause: error });
  return new UnavailableError("gone", "The database does not answer, or only a part of it does.", { cause: error });
}

/** The servers of a cluster. Opens nothing before the first question; a server that refuses is passed over. */
export class Connection {
  private clients: ClickHouseClient[] | undefined;
  private first = 0;
  private version: string | undefined;

  constructor(readonly address: ClickHouseAddress) {}

  private async open(): Promise<ClickHouseClient[]> {
    if (this.clients) return this.clients;
    const { ClickHouseLogLevel, createClient } = await import("@clickhouse/client");
    const { urls, timeoutMs } = this.address;
    this.clients ??= urls.map((url) =>
      createClient({
        url,
        request_timeout: timeoutMs,
        // What fails is told to who asked.
        log: { level: ClickHouseLogLevel.OFF },
        // Debian's servers close after three seconds; a process that is busy for so long must not write into what is closed.
        keep_alive: { enabled: true, idle_socket_ttl: 1_500, eagerly_destroy_stale_sockets: true },
        clickhouse_settings: settingsFor(timeoutMs),
      }),
    );
    return this.clients;
  }

  /** Ask the servers in turn until one takes the question. */
  private async askAny<T>(work: (client: ClickHouseClient) => Promise<T>): Promise<T> {
    const clients = await this.open();
    for (let tries = 0; ; tries++) {
      const client = clients[this.first % clients.length];
      if (!client) throw new UnavailableError("gone", "No database is named.");
      try {
        return await work(client);
      } catch (error) {
        this.version = undefined;
        if (!isRefused(error) || tries + 1 >= clients.length) throw error;
        this.first += 1;
      }
    }
  }

  private async readAll(client: ClickHouseClient, sql: string, binder: Binder, abort: AbortSignal) {
    const { parameters } = binder;
    const result = await client.query({
      query: sql,
      format: "JSONCompact",
      abort_signal: abort,
      ...(Object.keys(parameters).length > 0 ? { query_params: { ...parameters } } : {}),
    });
    return answerSchema.parse(JSON.parse(await result.text()));
  }

  /**
   * Ask all shards.
   *
   * @param schema of one row
   * @returns      the rows, and the row of totals where the query asks for one
   * @throws       UnavailableError gone (refused, too late, a shard missing) or wrong (no such rows)
   */
  async rows<T>(schema: z.ZodType<T>, write: WriteSql): Promise<{ rows: T[]; totals?: T }> {
    const abort = AbortSignal.timeout(this.address.timeoutMs);
    try {
      return await this.askAny(async (client) => {
        if (this.version === undefined) {
          const { data } = await this.readAll(client, "SELECT version()", binderFor("0"), abort);
          [this.version] = versionSchema.parse(data[0]);
        }
        const binder = binderFor(this.version);
        const { data, totals } = await this.readAll(client, write(binder), binder, abort);
        return {
          rows: z.array(schema).parse(data),
          ...(totals === undefined ? {} : { totals: schema.parse(totals) }),
        };
      });
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  /** Put rows into a table, each as one line of JSON. */
  async insert(table: string, values: readonly object[]): Promise<void> {
    if (values.length === 0) return;
    try {
      await this.askAny((client) => client.insert({ table: `${DATABASE}.${table}`, values, format: "JSONEachRow" }));
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  /** Run a statement on each of the servers: tables belong to one. */
  async everywhere(sql: string): Promise<void> {
    try {
      for (const client of await this.open()) await client.command({ query: sql });
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  async close(): Promise<void> {
    for (const client of this.clients ?? []) await client.close();
    this.clients = undefined;
  }
}
