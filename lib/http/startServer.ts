import { tokenFault } from "@/lib/model/editorToken.mjs";
import { dataRoot } from "@/lib/store/dataRoot";
import { mendFolder } from "@/lib/store/write/mendFolder";
import { diskWrites } from "@/lib/store/write/writePort";
import { isWritable } from "./editor";

/** Once, before the first request: a weak token ends the server, a writing one puts its folder in order. */
export async function startServer(): Promise<void> {
  const fault = tokenFault(process.env.ENTENTE_EDITOR_TOKEN);
  if (fault !== undefined) {
    process.stderr.write(`entente: ${fault}\n`);
    process.exit(1);
  }
  if (isWritable()) await mendFolder(dataRoot(), diskWrites);
}
