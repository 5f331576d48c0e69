import { createReadStream, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { lexiconOf } from "@/lib/coding/lexiconOf";
import type { CsvMapping } from "@/lib/importers/csv/fields";
import { parseMapping } from "@/lib/importers/csv/mapping";
import { duplicateCheck } from "@/lib/importers/duplicateCheck";
import type { ImportContext } from "@/lib/importers/importer";
import { IMPORTERS } from "@/lib/importers/importers";
import { type ImportFile, importFiles } from "@/lib/importers/importFiles";
import { buildLists } from "@/lib/importers/lists";
import { formatProblem } from "@/lib/model/dataset";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import { importReport } from "./importReport";

const FORMATS = IMPORTERS.map(({ id }) => id);
const USAGE = `npm run -s import -- --format ${FORMATS.join("|")} [--pair US-VN] [--map FILE] FILE...

Reads an outside file and writes drafts to stdout, one JSON object a line: nobody has reviewed them. Rows that became no draft
stand on stderr with their row, reference and reason. FILE may be "-", standard input.
${IMPORTERS.map(({ id, title }) => `  ${id.padEnd(14)} ${title}`).join("\n")}
  --map FILE        of csv: JSON of field and column, {"start": "Ngày", "actors": "Các bên"}
  --pair US-VN      only events of these pairs (lists by comma, any order)
ENTENTE_DATA names another data folder: its actors, places and people are known by name.`;

class UsageError extends Error {}

function readFlags(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string" },
      pair: { type: "string", multiple: true },
      map: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const pairs = (values.pair ?? [])
    .flatMap((list) => list.split(","))
    .map((text) => {
      const actors = actorsOfPair(text.trim().toUpperCase());
      if (!actors) throw new UsageError(`--pair ${text}: write two actors, as in US-VN.`);
      return pairId(...actors);
    });
  return { format: values.format ?? "", files: positionals, pairs, map: values.map, isHelp: values.help === true };
}

async function* openFiles(names: readonly string[]): AsyncIterable<ImportFile> {
  for (const name of names) {
    const bytes = name === "-" ? process.stdin : createReadStream(name, { highWaterMark: 1 << 16 });
    yield { name: name === "-" ? "stdin" : path.basename(name), bytes };
  }
}

async function openData(): Promise<Pick<ImportContext, "lists" | "findDuplicates">> {
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const snapshot = store.snapshot();
  if (!snapshot) throw new UsageError(store.health().problems.map(formatProblem).join("\n"));
  const { events } = lexiconOf(snapshot.data);
  return { lists: buildLists(snapshot.data), findDuplicates: duplicateCheck(events) };
}

function readMapping(file: string): CsvMapping {
  const json = readFileSync(file, "utf8");
  try {
    return parseMapping(json);
  } catch (error) {
    throw new UsageError(`--map ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function importAll(args: string[]): Promise<void> {
  const { format, files, pairs, map, isHelp } = readFlags(args);
  if (isHelp) {
    console.log(USAGE);
    return;
  }
  const importer = IMPORTERS.find(({ id }) => id === format);
  if (!importer) throw new UsageError(`--format ${format || "is missing"}: there are ${FORMATS.join(", ")}.`);
  if (files.length === 0) throw new UsageError("Name at least one file to import.");
  const context = {
    ...(await openData()),
    ...(pairs.length > 0 && { pairs: new Set(pairs) }),
    ...(map !== undefined && { mapping: readMapping(map) }),
  };
  const report = importReport();
  for await (const item of importFiles(importer, openFiles(files), context)) {
    const written = report.take(item);
    if (written) await written;
  }
  if (await report.close()) process.exitCode = 1;
}

// The reader of a pipe may leave early (`| head`): no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  await importAll(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  const isFile = error instanceof Error && "code" in error && "path" in error;
  const usage = isUsage && error instanceof Error ? `${error.message}\n\n${USAGE}` : undefined;
  console.error(usage ?? (isFile ? error.message : error));
  process.exitCode = 1;
}
