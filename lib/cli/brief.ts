import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { showBriefing } from "@/lib/briefing/showBriefing";
import { citedSite } from "@/lib/briefing/takeAway/citedSite";
import { packHtml } from "@/lib/briefing/takeAway/packHtml";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { formatProblem } from "@/lib/model/dataset";
import { isOneOf, LOCALES, type Locale } from "@/lib/model/vocabulary";
import { openBriefingStore } from "@/lib/store/briefings/briefingStore";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { Snapshot } from "@/lib/store/store";
import { printPdf, takeFromMenu } from "./briefBrowser";
import { startServer } from "./briefServer";

const ENDINGS = ["html", "pptx", "pdf", "png"] as const;
const ADDRESS = /^https?:\/\/[^/\s]+\/?$/;
const USAGE = `npm run -s brief -- ID --out FILE.{${ENDINGS.join(",")}} [--locale ${LOCALES.join("|")}] [--notes] [--step N] [--server URL]

Takes a briefing away as a file; the ending says which: one HTML file that needs no network, PowerPoint, PDF with one step
a page (--notes: with what the speaker says), PNG of a step (--step, 1 is the first). html holds the notes anyway.
The app is built and served for as long as it is needed; --server takes the briefing from one that runs.
ENTENTE_DATA names another data folder, ENTENTE_CHROMIUM a Chromium (pptx, pdf, png), ENTENTE_URL the address of your
Entente for the citation in html; without it, and without a --server that others can reach, the citation gives the path alone.`;

class UsageError extends Error {}

interface Wanted {
  briefing: Briefing;
  snapshot: Snapshot;
  ending: (typeof ENDINGS)[number];
  out: string;
  locale: Locale;
  hasNotes: boolean;
  /** 0 is the first */
  step: number;
  server?: string;
  /** scheme and host that the citation names */
  site: string | undefined;
}

const say = (text: string) => process.stderr.write(`entente: ${text}\n`);

async function readData(id: string | undefined): Promise<Pick<Wanted, "briefing" | "snapshot">> {
  const store = await openJsonFileStore(dataRoot(), diskFiles, { isWatched: false });
  const snapshot = store.snapshot();
  if (!snapshot) throw new UsageError(store.health().problems.map(formatProblem).join("\n"));
  const briefings = await openBriefingStore(dataRoot(), diskFiles, { isWatched: false });
  const briefing = briefings.get(id ?? "");
  if (briefing) return { briefing, snapshot };
  const all = briefings
    .list()
    .map((one) => one.id)
    .join(", ");
  const why = briefings.problems().map(formatProblem);
  const what = id === undefined ? "The briefing's ID is missing" : `There is no briefing "${id}"`;
  throw new UsageError([`${what}; there are ${all || "none"}.`, ...why].join("\n"));
}

/** ENTENTE_URL, the address by which readers reach this Entente. */
function readSite(): string | undefined {
  const { ENTENTE_URL: text } = process.env;
  if (!text) return undefined;
  if (!ADDRESS.test(text))
    throw new UsageError(`ENTENTE_URL is ${text}: write scheme and host, https://entente.example.`);
  return text.replace(/\/$/, "");
}

async function readWanted(args: string[]): Promise<Wanted | undefined> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, locale: text, notes: flag, step: text, server: text, help: { ...flag, short: "h" } },
  });
  if (values.help) return undefined;
  const { out = "", locale = "en", notes: hasNotes = false, step = "1", server } = values;
  const ending = path.extname(out).slice(1).toLowerCase();
  const endings = ENDINGS.map((one) => `.${one}`).join(", ");
  if (!isOneOf(ENDINGS, ending))
    throw new UsageError(`--out ${out || "is missing"}: the ending says what is made; there are ${endings}.`);
  const folder = path.dirname(path.resolve(out));
  if (!existsSync(folder)) throw new UsageError(`--out ${out}: there is no folder ${folder}; make it first.`);
  if (!isOneOf(LOCALES, locale)) throw new UsageError(`--locale ${locale}: there are ${LOCALES.join(", ")}.`);
  if (hasNotes && ending !== "pdf") throw new UsageError(`--notes is for .pdf; .${ending} is made without it.`);
  if (values.step !== undefined && ending !== "png") throw new UsageError("--step is for .png alone.");
  if (server !== undefined && !ADDRESS.test(server))
    throw new UsageError(`--server ${server}: write scheme and host, http://127.0.0.1:3000.`);
  const data = await readData(positionals[0]);
  const { length } = data.briefing.steps;
  if (!/^\d+$/.test(step) || Number(step) < 1 || Number(step) > length)
    throw new UsageError(`--step ${step}: "${data.briefing.id}" has the steps 1 to ${length}.`);
  return {
    ...data,
    ending,
    out,
    locale,
    hasNotes,
    step: Number(step) - 1,
    site: readSite() ?? citedSite(server),
    ...(server === undefined ? {} : { server: server.replace(/\/$/, "") }),
  };
}

async function writeHtml({ briefing, snapshot, locale, out, site }: Wanted, server: string) {
  const words = createWords(locale, loadMessages(locale), labelsFor(snapshot.data, locale));
  const html = await packHtml(
    async (address) => {
      const answer = await fetch(server + address);
      if (!answer.ok) throw new Error(`${server}${address} answered ${answer.status}.`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    {
      briefing: showBriefing(briefing, snapshot, words),
      words,
      site,
      today: new Date().toISOString().slice(0, 10),
      nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
      onProgress: (done, of) => {
        if (done === of || done % 20 === 0) say(`${done} of ${of} parts`);
      },
    },
  );
  await writeFile(out, html);
}

async function brief(args: string[]): Promise<void> {
  const wanted = await readWanted(args);
  if (!wanted) return console.log(USAGE);
  const { ending, out, locale, briefing, hasNotes, step } = wanted;
  const own = wanted.server === undefined ? await startServer() : undefined;
  const server = own?.address ?? wanted.server ?? "";
  try {
    say(`${briefing.id}: making ${out}`);
    const job = { server, locale, id: briefing.id, out, say };
    if (ending === "html") await writeHtml(wanted, server);
    else if (ending === "pdf") await printPdf(job, hasNotes);
    else await takeFromMenu(job, ending, step);
    say(`saved ${out}`);
  } finally {
    await own?.stop();
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  await brief(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  const text = error instanceof Error ? error.message : String(error);
  console.error(isUsage ? `${text}\n\n${USAGE}` : `entente: ${text}`);
  process.exitCode = 1;
}
process.exit();
