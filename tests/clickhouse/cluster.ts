import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverConfig, userConfig } from "./configs";

const SERVER = "/usr/sbin/clickhouse-server";
const START_MS = 20_000;
const ASK_MS = 50;
const STOP_MS = 5_000;

/** Why no cluster can be started here; `undefined` where it can. */
export function whyNoClickHouse(): string | undefined {
  return existsSync(SERVER)
    ? undefined
    : "no clickhouse-server on this machine (Debian: apt-get install clickhouse-server)";
}

/** One server of the cluster. */
export interface Shard {
  /** address of its HTTP port */
  url: string;
  /** end it at once, as a power cut does */
  kill(): Promise<void>;
  /** start it again on the same ports and files */
  start(): Promise<void>;
  /** let it hang: it takes connections and answers nothing */
  freeze(): void;
  thaw(): void;
}

export interface Cluster {
  shards: readonly Shard[];
  /** what ENTENTE_CLICKHOUSE holds for this cluster */
  address: string;
  /** end the servers and remove their files */
  stop(): Promise<void>;
}

/** Ports of the loopback that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
      });
      return server;
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const isUp = (url: string) =>
  fetch(`${url}/ping`).then(
    (answer) => answer.ok,
    () => false,
  );

class LocalShard implements Shard {
  private process: ChildProcess | undefined;
  constructor(
    readonly url: string,
    private readonly folder: string,
  ) {}

  async start(): Promise<void> {
    const config = path.join(this.folder, "config.xml");
    const started = spawn(SERVER, [`--config-file=${config}`], { cwd: this.folder, stdio: "ignore" });
    this.process = started;
    // A test that breaks off leaves no server behind.
    const end = () => started.kill("SIGKILL");
    process.once("exit", end);
    started.once("exit", () => process.removeListener("exit", end));
    const until = performance.now() + START_MS;
    while (!(await isUp(this.url))) {
      if (started.exitCode !== null || performance.now() > until) {
        const log = await readFile(path.join(this.folder, "error.log"), "utf8").catch(() => "(no log)");
        throw new Error(`clickhouse-server at ${this.url} did not start: ${log.slice(-2_000)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    }
  }

  private async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const running = this.process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill(signal);
    const late = setTimeout(() => running.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  }

  kill = () => this.end("SIGKILL");
  freeze = () => void this.process?.kill("SIGSTOP");
  thaw = () => void this.process?.kill("SIGCONT");
}

/**
 * Start a cluster of Debian's clickhouse-server on the loopback, its files in a temporary folder of its own.
 *
 * @param memory bytes that one server may use
 * @returns      when all servers answer; `stop` ends them by their own ids
 */
export async function startCluster({ size = 2, memory = 1_000_000_000 } = {}): Promise<Cluster> {
  const root = await mkdtemp(path.join(tmpdir(), "entente-clickhouse-"));
  const ports = await freePorts(size * 3);
  const tcpPorts = ports.slice(size, 2 * size);
  const shards = await Promise.all(
    Array.from({ length: size }, async (_, i) => {
      const folder = path.join(root, `shard-${i + 1}`);
      await mkdir(path.join(folder, "data"), { recursive: true });
      await mkdir(path.join(folder, "tmp"));
      const http = ports[i] ?? 0;
      await writeFile(
        path.join(folder, "config.xml"),
        serverConfig({ folder, http, tcp: tcpPorts[i] ?? 0, interserver: ports[2 * size + i] ?? 0, tcpPorts }),
      );
      await writeFile(path.join(folder, "users.xml"), userConfig(memory));
      return new LocalShard(`http://127.0.0.1:${http}`, folder);
    }),
  );
  const stop = async () => {
    await Promise.all(
      shards.map((shard) => {
        shard.thaw();
        return shard.kill();
      }),
    );
    await rm(root, { recursive: true, force: true });
  };
  try {
    await Promise.all(shards.map((shard) => shard.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { shards, address: shards.map(({ url }) => url).join(","), stop };
}
