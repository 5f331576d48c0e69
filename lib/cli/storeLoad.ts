import { formatProblem } from "@/lib/model/dataset";
import { readAddress } from "@/lib/store/clickhouse/address";
import { Connection } from "@/lib/store/clickhouse/connection";
import { findInputs } from "@/lib/store/clickhouse/load/inputs";
import { LoadError, loadEvents } from "@/lib/store/clickhouse/load/loadEvents";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import { isUnavailable } from "@/lib/store/moment";

const USAGE = `ENTENTE_CLICKHOUSE=http://127.0.0.1:8123,... npm run store:load -- [FILE|FOLDER ...]

Loads events into the ClickHouse servers in place of those that are there: files of records (.json, .ndjson, also .gz), or the
events/ of a data folder; without arguments those of the data folder. The lists (actors, places, people ...) come from the data
folder (ENTENTE_DATA). Readers see the old events until all new ones are in. Safe to run again, also after it broke off.`;

/** What one insert may take: far more than a question. */
const INSERT_MS = "120000";

/** `npm run store:load -- [files or data folder]`: exit code 1 and each fault on a line of its own where nothing was loaded. */
async function load(args: readonly string[]): Promise<void> {
  const address = readAddress({ ENTENTE_CLICKHOUSE_MS: INSERT_MS, ...process.env });
  if (!address || args.includes("--help")) {
    console.error(USAGE);
    process.exitCode = args.includes("--help") ? 0 : 1;
    return;
  }
  const folder = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const lists = folder.snapshot()?.data;
  if (!lists) {
    for (const problem of folder.health().problems) console.error(formatProblem(problem));
    process.exitCode = 1;
    return;
  }
  const files = await findInputs(args.length > 0 ? args : [dataRoot()]);
  const connection = new Connection(address);
  const started = performance.now();
  const line = (events: number) => {
    const seconds = (performance.now() - started) / 1000;
    return `${events.toLocaleString("en")} events, ${Math.round(events / seconds).toLocaleString("en")} a second`;
  };
  try {
    const events = await loadEvents(connection, files, lists, (progress) => {
      process.stderr.write(`\r${line(progress.events)} `);
    });
    process.stderr.write("\n");
    console.log(`loaded ${line(events)}`);
  } finally {
    await connection.close();
  }
}

try {
  await load(process.argv.slice(2));
} catch (error) {
  if (error instanceof LoadError) for (const problem of error.problems) console.error(formatProblem(problem));
  else console.error(isUnavailable(error) ? error.detail : error instanceof Error ? error.message : error);
  console.error("nothing was loaded; what was there is still shown");
  process.exitCode = 1;
}
