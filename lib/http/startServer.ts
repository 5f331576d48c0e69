import { tokenFault } from "@/lib/model/editorToken.mjs";
import { dataRoot } from "@/lib/store/dataRoot";
import { openStore } from "@/lib/store/openStore";
import { offerStore } from "@/lib/store/startedStore";
import { mendFolder } from "@/lib/store/write/mendFolder";
import { diskWrites } from "@/lib/store/write/writePort";
import { isWritable } from "./editor";
import { endInTime } from "./endInTime";
import { ownHosts } from "./front/hosts";
import { embedAncestors } from "./pageHeaders";
import { ownAddress } from "./siteAddress";
import { watchRequests } from "./watchRequests";

/** What is wrong with the settings, one sentence; `undefined` if nothing is. */
function settingsFault(): string | undefined {
  const fault = tokenFault(process.env.ENTENTE_EDITOR_TOKEN);
  if (fault !== undefined) return fault;
  try {
    ownAddress();
    embedAncestors();
    ownHosts();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Once, before the first request: a bad setting ends the server, a writing one puts its folder in order. */
export async function startServer(): Promise<void> {
  const fault = settingsFault();
  if (fault !== undefined) {
    process.stderr.write(`entente: ${fault}\n`);
    process.exit(1);
  }
  offerStore(openStore);
  watchRequests();
  endInTime();
  // An archive takes some seconds to read: not from the first reader's on. Waited for until its thread has begun, which then
  // works beside the rest of the start.
  if (process.env.ENTENTE_EVENTS) await openStore();
  if (isWritable()) await mendFolder(dataRoot(), diskWrites);
}
