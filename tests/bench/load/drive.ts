import { Agent, get } from "node:http";

/** What a drive of one address list gave. */
export interface Driven {
  answers: number;
  /** answers that were no 2xx, and connections that broke */
  errors: number;
  /** milliseconds */
  p50: number;
  p99: number;
  perSecond: number;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

function once(agent: Agent, url: string): Promise<{ ms: number; isGood: boolean }> {
  const began = performance.now();
  return new Promise((done) => {
    const end = (isGood: boolean) => done({ ms: performance.now() - began, isGood });
    get(url, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
      answer.on("error", () => end(false));
      answer.on("end", () => end((answer.statusCode ?? 0) >= 200 && (answer.statusCode ?? 0) < 300));
      answer.resume();
    }).on("error", () => end(false));
  });
}

/**
 * Ask a server for addresses, round and round, by so many readers at once, for so long.
 *
 * @param site      loopback only: anything else is refused
 * @param readers   each asks again as soon as it is answered
 * @throws RangeError for another host
 */
export async function drive(
  site: string,
  paths: readonly string[],
  { readers, seconds }: { readers: number; seconds: number },
): Promise<Driven> {
  if (new URL(site).hostname !== "127.0.0.1") throw new RangeError(`${site}: only 127.0.0.1 is driven`);
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const read = async () => {
    while (performance.now() < end) {
      const path = paths[next++ % paths.length] ?? "/";
      const { ms, isGood } = await once(agent, `${site}${path}`);
      times.push(ms);
      if (!isGood) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    errors,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    perSecond: times.length / seconds,
  };
}
