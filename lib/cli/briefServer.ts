import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "./setUp.mjs";

const START_MS = 60_000;
const LOOK_MS = 200;
const KEPT_OUTPUT = 2000;

/** A server that was started for this command. */
export interface BriefServer {
  /** scheme, host and port, without a slash at its end */
  address: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port was found on this machine.");
  return address.port;
}

/**
 * Build where sources changed, and serve on a free port of this machine alone.
 * @throws Error with the last output of a server that does not come up
 */
export async function startServer(): Promise<BriefServer> {
  build();
  const port = await freePort();
  const args = ["node_modules/next/dist/bin/next", "start", "--port", String(port), "--hostname", "127.0.0.1"];
  const server = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-KEPT_OUTPUT);
    });
  const end = once(server, "exit");
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await end;
  };
  // A command that is broken off leaves nothing behind.
  process.once("exit", () => server.kill());
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_MS;
  while (server.exitCode === null && Date.now() < until) {
    const answer = await fetch(`${address}/api/health`).catch(() => undefined);
    if (answer) return { address, stop };
    await wait(LOOK_MS);
  }
  await stop();
  throw new Error(`The server did not start. Its last output:\n${output.trim() || "(none)"}`);
}
