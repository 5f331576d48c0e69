import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { codeReport, ReportError } from "@/lib/coding/codeReport";
import { loadCities } from "@/lib/coding/gazetteer/loadCities";
import { buildLexicon } from "@/lib/coding/lexicon";
import { lexiconOf } from "@/lib/coding/lexiconOf";
import { formatProblem } from "@/lib/model/dataset";
import { type Draft, draftSchema } from "@/lib/model/draft";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";

const USAGE = `npm run -s draft -- FILE|- [--lang en|vi] [--published YYYY-MM-DD] [--url ADDRESS]

Reads a report in English or Vietnamese from FILE (- is standard input) and writes its draft events to stdout as JSON.
  --lang       the language, where the letters of the text do not show it
  --published  the day of publication, where the text does not give it: settles years, is never the event's day
  --url        the address of the report
ENTENTE_DATA names another data folder.`;

class UsageError extends Error {}

interface Flags {
  file: string;
  isHelp: boolean;
  lang?: "en" | "vi";
  published?: string;
  url?: string;
}

function readFlags(args: string[]): Flags {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: text, published: text, url: text, help: { type: "boolean", short: "h" } },
  });
  const [file, ...more] = positionals;
  const isHelp = values.help === true;
  if (!isHelp && (file === undefined || more.length > 0))
    throw new UsageError("Name one FILE, or - for standard input.");
  const { lang, published, url } = values;
  if (lang !== undefined && lang !== "en" && lang !== "vi") throw new UsageError(`--lang ${lang}: there are en, vi.`);
  return {
    file: file ?? "-",
    isHelp,
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

async function readReportText(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Drafts as the store and the desk will take them: a draft that breaks its own schema is our fault, and says so. */
function checked(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const parsed = draftSchema.safeParse(draft);
    if (!parsed.success) throw new Error(`draft ${draft.id} breaks its own form: ${parsed.error.message}`);
    return parsed.data;
  });
}

async function draftEvents(args: string[]): Promise<void> {
  const { file, isHelp, ...options } = readFlags(args);
  if (isHelp) {
    console.log(USAGE);
    return;
  }
  const text = await readReportText(file);
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const snapshot = store.snapshot();
  if (!snapshot) throw new UsageError(store.health().problems.map(formatProblem).join("\n"));
  const lexicon = buildLexicon({ ...lexiconOf(snapshot.data), ...(await loadCities()) });
  console.log(JSON.stringify(checked(codeReport(text, lexicon, options)), undefined, 2));
}

// The reader of a pipe may leave early (`| head`): no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  await draftEvents(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof UsageError || error instanceof ReportError || (error instanceof TypeError && "code" in error);
  console.error(isUsage && error instanceof Error ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
}
