import { Agent, get } from "node:http";

/** What a reader waits who was told that the server is busy, ms. */
const BUSY_MS = 500;

/** What a drive of one address list gave. */
export interface Driven {
  answers: number;
  /** answers that were no 2xx, and connections that broke */
  errors: number;
  /** readers who were told to ask again, by 503 with Retry-After: neither answers nor errors */
  busy: number;
  /** milliseconds */
  p50: number;
  p99: number;
  perSecond: number;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

function once(agent: Agent, url: string): Promise<{ ms: number; isGood: boolean; isBusy: boolean }> {
  const began = performance.now();
  return new Promise((done) => {
    const end = (isGood: boolean, isBusy = false) => done({ ms: performance.now() - began, isGood, isBusy });
    get(url, { agent, headers: { "accept-encoding": "gzip, deflate, br" } }, (answer) => {
      answer.on("error", () => end(false));
      const { statusCode = 0, headers } = answer;
      const isBusy = statusCode === 503 && headers["retry-after"] !== undefined;
      answer.on("end", () => end(statusCode >= 200 && statusCode < 300, isBusy));
      answer.resume();
    }).on("error", () => end(false));
  });
}

/**
 * Ask a server for addresses, round and round, by so many readers at once, for so long.
 *
 * @param site      loopback only: anything else is refused
 * @param readers   each asks again as soon as it is answered, or after `pauseMs`
 * @throws RangeError for another host
 */
export async function drive(
  site: string,
  paths: readonly string[],
  { readers, seconds, pauseMs = 0 }: { readers: number; seconds: number; pauseMs?: number },
): Promise<Driven> {
  if (new URL(site).hostname !== "127.0.0.1") throw new RangeError(`${site}: only 127.0.0.1 is driven`);
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  let [errors, busy, next] = [0, 0, 0];
  const read = async (reader: number) => {
    // Readers with pauses do not all begin at once.
    if (pauseMs > 0) await new Promise((done) => setTimeout(done, (pauseMs * reader) / readers));
    while (performance.now() < end) {
      const path = paths[next++ % paths.length] ?? "/";
      const { ms, isGood, isBusy } = await once(agent, `${site}${path}`);
      if (isBusy) {
        busy += 1;
        await new Promise((done) => setTimeout(done, BUSY_MS));
        continue;
      }
      times.push(ms);
      if (!isGood) errors += 1;
      if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs));
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    errors,
    busy,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    perSecond: times.length / seconds,
  };
}
