import "server-only";
import { dataRoot } from "../dataRoot";
import { diskFiles } from "../jsonFile/files";
import { type BriefingStore, openBriefingStore } from "./briefingStore";

// The proxy and the app are bundled apart and run in one process: they meet on the global object.
const KEY = Symbol.for("entente.briefings");

function openStores(): Map<string, Promise<BriefingStore>> {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known instanceof Map) return known;
  const stores = new Map<string, Promise<BriefingStore>>();
  Reflect.set(globalThis, KEY, stores);
  return stores;
}

/** The briefings of this process, opened at the first call and followed from then on. Never rejects. */
export function openBriefings(): Promise<BriefingStore> {
  const stores = openStores();
  const root = dataRoot();
  const opened = stores.get(root) ?? openBriefingStore(root, diskFiles);
  stores.set(root, opened);
  return opened;
}
