import { once } from "node:events";
import { parseArgs } from "node:util";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport } from "@/lib/exporters/exportNote";
import { explainFault, parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { formatProblem } from "@/lib/model/dataset";
import { type Filter, LIST_KEYS } from "@/lib/model/filter";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";

const FILTER_FLAGS = [...LIST_KEYS, "from", "to", "q", "include"];
const FORMATS = EXPORTERS.map(({ id }) => id);
const USAGE = `npm run -s export -- --format ${FORMATS.join("|")} [filter]

Writes the events that the filter selects to stdout. Lists by comma:
  --pair US-VN --actor VN --theme dioxin --kind talks --level leader --format-of-meeting in-person
  --place hanoi --mechanism ID --person ID --instrument ID --status held
  --from 2015 --to 2025-06 --q "Da Nang" --include umbrella
ENTENTE_DATA names another data folder.`;

/** `format` is the file's here; the filter's own is written as --format-of-meeting. */
const flagOf = (key: string) => (key === "format" ? "format-of-meeting" : key);

class UsageError extends Error {}

function readFlags(args: string[]): { format: string; search: URLSearchParams; isHelp: boolean } {
  const text = { type: "string", multiple: true } as const;
  const options = Object.fromEntries(["format", ...FILTER_FLAGS.map(flagOf)].map((flag) => [flag, text]));
  const { values } = parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } } });
  const all = new Map(Object.entries(values));
  const textsOf = (flag: string): string[] => {
    const value: unknown = all.get(flag);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
  };
  const search = new URLSearchParams();
  for (const key of FILTER_FLAGS) for (const value of textsOf(flagOf(key))) search.append(key, value);
  return { format: textsOf("format")[0] ?? "", search, isHelp: all.get("help") === true };
}

/** Write at the pace at which the reader of the pipe takes it. */
async function writeAll(chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
}

async function exportEvents(args: string[]): Promise<void> {
  const { format, search, isHelp } = readFlags(args);
  if (isHelp) {
    console.log(USAGE);
    return;
  }
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (!exporter) throw new UsageError(`--format ${format || "is missing"}: there are ${FORMATS.join(", ")}.`);
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const snapshot = store.snapshot();
  if (!snapshot) throw new UsageError(store.health().problems.map(formatProblem).join("\n"));
  const { filter, faults } = parseFilter(search, snapshot.known);
  if (faults.length > 0) throw new UsageError(faults.map(explainFault).join("\n"));
  const events = snapshot.select(filter);
  const note = describeExport(
    snapshot.data.version,
    serializeFilter(filter),
    events.length,
    snapshot.dataEnd,
    new Date(),
  );
  const select = (other: Filter) => snapshot.select(other);
  await writeAll(exporter.write({ data: snapshot.data, events, note, filter, select }));
}

// The reader of a pipe may leave early (`| head`): no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  await exportEvents(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  console.error(isUsage && error instanceof Error ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
}
