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
import { missedGoals } from "./goals";
import { type Report, readReports } from "./readReports";
import { difference, numbersOf, type Result, readLast, writeResult } from "./results";
import { scoreReport } from "./scoreReport";
import { formatFailures, formatTable } from "./table";
import { addScores, type Score } from "./tally";

const HERE = path.join("tests", "bench", "coding");
const RESULTS = path.join("tests", "bench", "results");
const SETS = ["gold", "heldOut", "fresh", "second"] as const;

const moduleOf = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);
const anyFunction = z.custom<(...values: readonly unknown[]) => unknown>((value) => typeof value === "function");

/** The coder, through the door of its contract: whatever it gives is checked by the schema of drafts. */
async function openCoder(): Promise<{ code: (text: string) => unknown; data: Awaited<ReturnType<typeof readData>> }> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.resolve("lib", "coding", file)).href);
  const { codeReport } = moduleOf({ codeReport: anyFunction }).parse(await load("codeReport.ts"));
  const { buildLexicon } = moduleOf({ buildLexicon: anyFunction }).parse(await load("lexicon.ts"));
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
  const lexicon = buildLexicon({ ...data, events, cities: await loadCities() });
  return { code: (text) => codeReport(text, lexicon), data };
}

async function readData() {
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const data = store.snapshot()?.data;
  if (!data) throw new Error(`${dataRoot()} cannot be read: npm run data:check says why`);
  return data;
}

/** The value below which a share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Drafts of a report, checked, and the milliseconds that coding took. @throws Error naming the report */
function draftsOf(report: Report, code: (text: string) => unknown): { drafts: Draft[]; ms: number } {
  const begun = performance.now();
  const made = code(report.text);
  const ms = performance.now() - begun;
  const parsed = z.array(draftSchema).safeParse(made);
  if (!parsed.success) throw new Error(`${report.name}: no valid draft: ${parsed.error.message}`);
  return { drafts: parsed.data, ms };
}

/** Code every report of all sets, print precision and recall of each field, keep the numbers. @returns goals missed */
export async function benchCoding(options: BenchOptions): Promise<string[]> {
  const { code, data } = await openCoder();
  const scores: Record<string, Score> = {};
  const sizes: Record<string, number> = {};
  const times: number[] = [];
  for (const set of SETS) {
    const reports = await readReports(path.join(HERE, set), data);
    const scored = reports.map((report) => {
      const { drafts, ms } = draftsOf(report, code);
      times.push(ms);
      return { lang: report.answer.lang, score: scoreReport(report, drafts, data) };
    });
    scores[set] = addScores(scored.map(({ score }) => score));
    sizes[set] = scored.length;
    for (const lang of ["en", "vi"] as const) {
      const some = scored.filter((one) => one.lang === lang);
      scores[`${set} ${lang}`] = addScores(some.map(({ score }) => score));
      sizes[`${set} ${lang}`] = some.length;
    }
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
  console.log(
    `\n${JSON.stringify(sizes)}; median ${result.medianMs} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms a report`,
  );
  for (const set of SETS) {
    const score = scores[set];
    const isWanted = {
      gold: options.failures,
      heldOut: options.heldOutFailures,
      fresh: options.freshFailures,
      second: options.secondFailures,
    };
    if (!score || !isWanted[set]) continue;
    console.log(`\n${set}:\n${formatFailures(score.failures)}`);
    console.log(`invented:\n${formatFailures([...score.inventedYears, ...score.inventedPlaces])}`);
  }
  if (last) console.log(`\nsince ${last.date}:\n${difference(last, result).join("\n") || "nothing moved"}`);
  const missed = SETS.flatMap((set) => (scores[set] ? missedGoals(set, scores[set]) : []));
  console.log(missed.length > 0 ? `\ngoals missed:\n${missed.join("\n")}` : "\nall goals met");
  return missed;
}
