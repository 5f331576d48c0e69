import "server-only";
import path from "node:path";
import { diskFiles } from "./jsonFile/files";
import { openJsonFileStore } from "./jsonFile/jsonFileStore";
import type { EventStore } from "./store";

// The proxy and the app are bundled apart and run in one process: they meet on the global object.
const KEY = Symbol.for("entente.stores");

/** The folder that holds the data: ENTENTE_DATA, or `data` in the working folder. */
export function dataRoot(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env.ENTENTE_DATA || path.join(process.cwd(), "data"));
}

function openStores(): Map<string, Promise<EventStore>> {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known instanceof Map) return known;
  const stores = new Map<string, Promise<EventStore>>();
  Reflect.set(globalThis, KEY, stores);
  return stores;
}

/**
 * The store of this process, opened at the first call and followed from then on.
 * @returns also when the data are bad: `snapshot()` is then undefined and `health()` names the faults
 */
export function openStore(): Promise<EventStore> {
  const stores = openStores();
  const root = dataRoot();
  const opened = stores.get(root) ?? openJsonFileStore(root, diskFiles);
  stores.set(root, opened);
  return opened;
}
