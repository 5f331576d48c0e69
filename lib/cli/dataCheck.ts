import { checkBriefing } from "@/lib/briefing/checkBriefing";
import { type DataProblem, formatProblem } from "@/lib/model/dataset";
import { type BriefingStore, openBriefingStore } from "@/lib/store/briefings/briefingStore";
import { BRIEFINGS_FOLDER } from "@/lib/store/briefings/readBriefing";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { Snapshot } from "@/lib/store/snapshot";
import { unnamedRows } from "@/lib/store/unnamedRows";

/** Faults of the briefings: of each file by itself, and where one says what the data do not. */
function briefingProblems(briefings: BriefingStore, snapshot: Snapshot | undefined): DataProblem[] {
  if (!snapshot) return [...briefings.problems()];
  const untrue = briefings
    .list()
    .flatMap((briefing) =>
      checkBriefing(briefing, snapshot).map((fault) => ({ file: `${BRIEFINGS_FOLDER}/${briefing.id}.json`, fault })),
    );
  return [...briefings.problems(), ...untrue];
}

/**
 * `npm run data:check [-- FOLDER]`: every fault of the data on a line of its own, and exit code 1; or one line of counts, after
 * a line for each row that no event names, which is no fault.
 */
async function checkFolder(folder: string): Promise<void> {
  const store = await openJsonFileStore(folder, diskFiles, { isWatched: false });
  const briefings = await openBriefingStore(folder, diskFiles, { isWatched: false });
  const problems = [...store.health().problems, ...briefingProblems(briefings, store.snapshot())];
  const data = store.snapshot()?.data;
  if (!data || problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`${problems.length} ${problems.length === 1 ? "fault" : "faults"} in ${folder}`);
    process.exitCode = 1;
    return;
  }
  const counts = (["events", "sources", "people", "places", "mechanisms"] as const).map(
    (list) => `${data[list].length} ${list}`,
  );
  counts.push(`${briefings.list().length} briefings`);
  for (const row of unnamedRows(data))
    console.log(`note: ${formatProblem(row)}; it is kept, remove it by hand if it is wrong`);
  console.log(`data: ${counts.join(", ")}; version ${data.version}; no faults`);
}

await checkFolder(process.argv[2] ?? dataRoot());
