import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { loadCities } from "@/lib/coding/gazetteer/loadCities";
import { type Draft, draftSchema } from "@/lib/model/draft";
import { pairsAmong } from "@/lib/model/pair";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { BenchOptions } from "../benches";
import { quantile } from "../quantile";
import { missedGoals } from "./goals";
import { type Report, readReports } from "./readReports";
import { difference, numbersOf, type Result, readLast, writeResult } from "./results";
import { scoreReaders, scoreReport } from "./scoreReport";
import { SETS } from "./sets";
import { formatFailures, formatTable } from "./table";
import { addScores, type Score } from "./tally";

const HERE = path.join("tests", "bench", "coding");
const RESULTS = path.join("tests", "bench", "results");

const moduleOf = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);
const anyFunction = z.custom<(...values: readonly unknown[]) => unknown>((value) => typeof value === "function");

/** The coder, through the door of its contract: whatever it gives is checked by the schema of drafts. */
async function openCoder(): Promise<{ code: (text: string) => unknown; data: Awaited<ReturnType<typeof readData>> }> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.resolve("lib", "coding", file)).href);
  const { codeReport } = moduleOf({ codeReport: anyFunction }).parse(await load("codeReport.ts"));
  const { buildLexicon } = moduleOf({ buildLexicon: anyFunction }).parse(await load("lexicon.ts"));
  const { warmUp } = moduleOf({ warmUp: anyFunction }).parse(await load("warmUp.ts"));
  const data = await readData();
  const urls = new Map(data.sources.map((source) => [source.id, source.url]));
  const events = data.events.map((event) => ({
    id: event.id,
    start: event.start,
    ...(event.end === undefined ? {} : { end: event.end }),
    pairs: pairsAmong(event.participants.map((participant) => participant.actor)),
    people: event.participants.flatMap((participant) => participant.person ?? []),
    ...(event.place === undefined ? {} : { place: event.place }),
    ...(event.mechanism === undefined ? {} : { mechanism: event.mechanism }),
    ...(event.round === undefined ? {} : { round: event.round }),
    title: event.title,
    sources: event.sources.flatMap((id) => urls.get(id) ?? []),
  }));
  const lexicon = buildLexicon({ ...data, events, ...(await loadCities()) });
  await warmUp(lexicon, async () => undefined);
  return { code: (text) => codeReport(text, lexicon), data };
}

async function readData() {
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const data = store.snapshot()?.data;
  if (!data) throw new Error(`${dataRoot()} cannot be read: npm run data:check says why`);
  return data;
}

/** Each report is coded so often, and the middle time is its own: a collection of garbage is no report's. */
const CODINGS = 3;

/** Drafts of a report, checked, and the milliseconds that coding took. @throws Error naming the report */
function draftsOf(report: Report, code: (text: string) => unknown): { drafts: Draft[]; ms: number } {
  const codings = Array.from({ length: CODINGS }, () => {
    const begun = performance.now();
    const made = code(report.text);
    return { made, ms: performance.now() - begun };
  });
  const made = codings[0]?.made;
  const ms = quantile(
    codings.map((coding) => coding.ms),
    0.5,
  );
  const parsed = z.array(draftSchema).safeParse(made);
  if (!parsed.success) throw new Error(`${report.name}: no valid draft: ${parsed.error.message}`);
  return { drafts: parsed.data, ms };
}

interface Scored {
  lang: "en" | "vi";
  score: Score;
  /** the second reader against the first, where a report has two */
  readers: Score | undefined;
  ms: number;
}

/** Code and score the reports of a folder. */
async function scoreFolder(folder: string, { code, data }: Awaited<ReturnType<typeof openCoder>>): Promise<Scored[]> {
  return (await readReports(folder, data)).map((report) => {
    const { drafts, ms } = draftsOf(report, code);
    return {
      lang: report.answer.lang,
      score: scoreReport(report, drafts, data),
      readers: scoreReaders(report, data),
      ms,
    };
  });
}

/** The scores of a set and of its two languages. */
function byLang(
  set: string,
  scored: readonly Scored[],
): { scores: Record<string, Score>; sizes: Record<string, number> } {
  const parts: [string, readonly Scored[]][] = [
    [set, scored],
    ...(["en", "vi"] as const).map((lang): [string, Scored[]] => [
      `${set} ${lang}`,
      scored.filter((one) => one.lang === lang),
    ]),
  ];
  return {
    scores: Object.fromEntries(parts.map(([name, part]) => [name, addScores(part.map(({ score }) => score))])),
    sizes: Object.fromEntries(parts.map(([name, part]) => [name, part.length])),
  };
}

const timesOf = (times: readonly number[]): string =>
  `median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms a report`;

function printFailures(name: string, score: Score): void {
  console.log(`\n${name}:\n${formatFailures(score.failures)}`);
  console.log(`invented:\n${formatFailures([...score.inventedYears, ...score.inventedPlaces])}`);
}

function printGoals(missed: readonly string[]): void {
  console.log(missed.length > 0 ? `\ngoals missed:\n${missed.join("\n")}` : "\nall goals met");
}

/** Score one folder of reports that is none of the sets: every wrong field of it is listed. @returns goals missed */
async function benchFolder(folder: string): Promise<string[]> {
  const name = path.basename(folder);
  const scored = await scoreFolder(folder, await openCoder());
  const { scores, sizes } = byLang(name, scored);
  const readers = scored.flatMap((one) => one.readers ?? []);
  console.log(formatTable({ ...scores, ...(readers.length > 0 ? { "2nd reader": addScores(readers) } : {}) }));
  console.log(`\n${JSON.stringify(sizes)}; ${timesOf(scored.map(({ ms }) => ms))}`);
  const score = scores[name];
  if (!score) return [];
  printFailures(name, score);
  const missed = missedGoals(name, score);
  printGoals(missed);
  return missed;
}

/** Code every report of all sets, or of the one folder asked for, print precision and recall of each field, keep the numbers of the sets. @returns goals missed */
export async function benchCoding(options: BenchOptions): Promise<string[]> {
  if (options.set !== undefined) return benchFolder(options.set);
  const unknown = options.failuresOf.filter((name) => !SETS.some((set) => set === name));
  if (unknown.length > 0) throw new Error(`no set "${unknown.join(", ")}": there is ${SETS.join(", ")}`);
  const coder = await openCoder();
  const scores: Record<string, Score> = {};
  const sizes: Record<string, number> = {};
  const times: number[] = [];
  for (const set of SETS) {
    const scored = await scoreFolder(path.join(HERE, set), coder);
    times.push(...scored.map(({ ms }) => ms));
    const part = byLang(set, scored);
    Object.assign(scores, part.scores);
    Object.assign(sizes, part.sizes);
  }
  const result: Result = {
    date: new Date().toISOString().slice(0, 10),
    reports: sizes,
    medianMs: Math.round(quantile(times, 0.5) * 100) / 100,
    scores: Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, numbersOf(score)])),
  };
  const last = await readLast(RESULTS, "coding");
  await writeResult(RESULTS, "coding", result);

  console.log(formatTable(scores));
  console.log(`\n${JSON.stringify(sizes)}; ${timesOf(times)}`);
  for (const set of SETS) {
    const score = scores[set];
    if (score && options.failuresOf.includes(set)) printFailures(set, score);
  }
  if (last) console.log(`\nsince ${last.date}:\n${difference(last, result).join("\n") || "nothing moved"}`);
  const missed = SETS.flatMap((set) => (scores[set] ? missedGoals(set, scores[set]) : []));
  printGoals(missed);
  return missed;
}
