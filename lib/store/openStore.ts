import "server-only";
import { dataRoot } from "./dataRoot";
import { diskFiles } from "./jsonFile/files";
import { openJsonFileStore } from "./jsonFile/jsonFileStore";
import type { EventStore } from "./store";

// The proxy and the app are bundled apart and run in one process: they meet on the global object.
const KEY = Symbol.for("entente.stores");

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
