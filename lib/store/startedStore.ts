import type { EventStore } from "./store";

// The proxy, each route and the start of the server are bundled apart and run in one process: they meet on the global object.
const KEY = Symbol.for("entente.openStore");

/** Said once, when the server starts: how its store is opened. */
export function offerStore(open: () => Promise<EventStore>): void {
  Reflect.set(globalThis, KEY, open);
}

/**
 * The store of this process, for code that is bundled apart: each bundle would else hold all of the store again.
 * @throws Error before the server has started
 */
export async function startedStore(): Promise<EventStore> {
  const open: unknown = Reflect.get(globalThis, KEY);
  if (typeof open !== "function") throw new Error("the server has not started: its store is not known yet");
  return open();
}
