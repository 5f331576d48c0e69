import { type Briefing, briefingSchema } from "@/lib/model/briefing";
import { MAX_BRIEFINGS, MAX_ID_CHARS } from "@/lib/model/limits";
import type { Saved, SaveOptions } from "../store";
import { type HeldFolder, withFolder } from "../write/dataFolder";
import { formatRecord, inOrder } from "../write/formatRows";
import { isSavedAlready, savedEntry } from "../write/guardSave";
import { recordTag } from "../write/recordTag";
import { WriteError } from "../write/writeErrors";
import type { WritePort } from "../write/writePort";
import { BRIEFINGS_FOLDER, readBriefing } from "./readBriefing";

async function present(folder: HeldFolder, file: string): Promise<Briefing | undefined> {
  const bytes = await folder.read(file);
  return bytes && readBriefing(file, new TextDecoder().decode(bytes)).briefing;
}

async function refuseFull({ port, root }: HeldFolder): Promise<void> {
  const names = await port.list(`${root}/${BRIEFINGS_FOLDER}`).catch(() => []);
  const count = names.filter((name) => name.endsWith(".json")).length;
  if (count >= MAX_BRIEFINGS)
    throw new WriteError({ kind: "full", detail: `There are ${count} briefings; at most ${MAX_BRIEFINGS} are kept.` });
}

/** Write a briefing into a data folder, as `BriefingStore.save` says. @param now for the trail */
export function saveBriefing(
  root: string,
  port: WritePort,
  briefing: Briefing,
  options: SaveOptions,
  now = () => new Date(),
): Promise<Saved> {
  return withFolder(root, port, async (folder) => {
    const file = `${BRIEFINGS_FOLDER}/${briefing.id}.json`;
    const yours = inOrder(briefing, briefingSchema);
    const text = formatRecord(yours);
    const problems = [...readBriefing(file, text).problems];
    if (briefing.id.length > MAX_ID_CHARS)
      problems.push({ file: BRIEFINGS_FOLDER, fault: `id is longer than ${MAX_ID_CHARS} characters` });
    if (problems.length > 0) throw new WriteError({ kind: "invalid", problems });

    const old = await present(folder, file);
    const tag = recordTag(yours);
    if (isSavedAlready(old, yours, options.expects)) return { tag, isDurable: true };
    if (!old) await refuseFull(folder);

    const entry = savedEntry(old, yours, options, now());
    const lines = new Map([[`trail/briefings/${briefing.id}.ndjson`, JSON.stringify(entry)]]);
    const { isDurable } = await folder.commit({ files: new Map([[file, text]]), lines });
    return { tag, isDurable };
  });
}
