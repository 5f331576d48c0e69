import { formatProblem } from "@/lib/model/dataset";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";

/** `npm run data:check [-- FOLDER]`: every fault of the data on a line of its own, and exit code 1; or one line of counts. */
async function checkFolder(folder: string): Promise<void> {
  const store = await openJsonFileStore(folder, diskFiles, { isWatched: false });
  const { problems } = store.health();
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
  console.log(`data: ${counts.join(", ")}; version ${data.version}; no faults`);
}

await checkFolder(process.argv[2] ?? dataRoot());
