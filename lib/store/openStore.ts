import "server-only";
import { type ArchiveSettings, readArchiveSettings } from "./archive/settings";
import { type ClickHouseAddress, readAddress } from "./clickhouse/address";
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
 * The store of this process, opened at the first call and followed from then on: the cluster that ENTENTE_CLICKHOUSE names,
 * the archive that ENTENTE_EVENTS names, or the files of the data folder.
 * @returns also when the data are bad: `snapshot()` is then undefined and `health()` names the faults
 */
export async function openStore(): Promise<EventStore> {
  const stores = openStores();
  const address = readAddress(process.env);
  const archive = address ? undefined : readArchiveSettings(process.env);
  const place = address ? address.urls.join() : [dataRoot(), ...(archive?.names ?? [])].join();
  const opened = stores.get(place) ?? (address ? openCluster(address) : openFiles(archive));
  stores.set(place, opened);
  const store = await opened;
  await store.keepUp();
  return store;
}

async function openFiles(archive: ArchiveSettings | undefined): Promise<EventStore> {
  const folder = await openJsonFileStore(dataRoot(), diskFiles);
  if (!archive) return folder;
  const { openArchiveStore } = await import("./archive/archiveStore");
  return openArchiveStore(archive, folder);
}

/** Loaded only where a cluster is named: who has files needs nothing of it. */
async function openCluster(address: ClickHouseAddress): Promise<EventStore> {
  const { openClickHouseStore } = await import("./clickhouse/clickHouseStore");
  return openClickHouseStore(address);
}
