import { MAX_WAITING_WRITES } from "@/lib/model/limits";
import { WriteError } from "./writeErrors";

// Bundles of one process meet on the global object.
const KEY = Symbol.for("entente.writeQueues");

interface Queue {
  last: Promise<unknown>;
  waiting: number;
}

function queues(): Map<string, Queue> {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known instanceof Map) return known;
  const fresh = new Map<string, Queue>();
  Reflect.set(globalThis, KEY, fresh);
  return fresh;
}

/**
 * Run the writes of one data folder one after the other, in the order of their calls.
 * @throws WriteError "busy" if MAX_WAITING_WRITES wait already
 */
export async function inTurn<T>(root: string, work: () => Promise<T>): Promise<T> {
  const all = queues();
  const queue = all.get(root) ?? { last: Promise.resolve(), waiting: 0 };
  all.set(root, queue);
  if (queue.waiting >= MAX_WAITING_WRITES)
    throw new WriteError({ kind: "busy", detail: `${queue.waiting} writes are waiting already` });
  queue.waiting += 1;
  const run = queue.last.then(work);
  queue.last = run.catch(() => {});
  try {
    return await run;
  } finally {
    queue.waiting -= 1;
  }
}
