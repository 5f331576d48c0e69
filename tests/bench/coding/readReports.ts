import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Reference } from "@/lib/model/dataset";
import { type EventAnswer, type ReportAnswer, reportAnswerSchema } from "./answers";
import { joinAnswers } from "./joinAnswers";

export interface Report {
  /** the file's name without its ending */
  name: string;
  text: string;
  /** what is expected: where two readers answered, what they agree on */
  answer: ReportAnswer;
  /** what each of two readers wrote */
  readers?: readonly [first: ReportAnswer, second: ReportAnswer];
}

/** Ids that the answers name and the data do not hold, one line each: "place hanoy". */
export function unknownIds(event: EventAnswer, data: Reference): string[] {
  const ids = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map((row) => row.id));
  const isThere = {
    actor: ids(data.actors),
    place: ids(data.places),
    person: ids(data.people),
    theme: ids(data.themes),
    mechanism: ids(data.mechanisms),
    instrument: ids(data.instruments),
  };
  const faults: string[] = [];
  const check = (list: keyof typeof isThere, values: readonly (string | null | undefined)[]): void => {
    for (const value of values) if (value && !isThere[list].has(value)) faults.push(`${list} ${value}`);
  };
  const other = event.acceptable ?? {};
  check("theme", [
    ...event.themes,
    ...(other.themes ?? []),
    ...(other.leading ?? []),
    ...Object.values(other.instead ?? {}).flat(),
  ]);
  for (const id of Object.keys(other.instead ?? {}))
    if (!event.themes.includes(id)) faults.push(`instead of ${id}, which is not expected`);
  check("mechanism", [event.mechanism, ...(other.mechanism ?? [])]);
  check("instrument", [...event.instruments, ...(other.instruments ?? [])]);
  check(
    "person",
    event.participants.map((participant) => participant.person),
  );
  check(
    "place",
    [event.place, ...(other.place ?? [])].map((place) => (typeof place === "string" ? place : undefined)),
  );
  for (const { actor, person } of event.participants) {
    if (!event.actors.includes(actor)) faults.push(`participant of ${actor}, which is no actor of the event`);
    const side = data.people.find((row) => row.id === person)?.actor;
    if (side && side !== actor) faults.push(`person ${person} is of ${side}, not ${actor}`);
  }
  return faults;
}

/** One reader's answers to a report. @throws Error naming file and fault */
async function readAnswer(file: string, text: string, data: Reference): Promise<ReportAnswer> {
  const parsed = reportAnswerSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
  const faults = parsed.data.events.flatMap((event) => unknownIds(event, data));
  const { leads, leadsHeading } = parsed.data;
  if (leads > 0 && !(leadsHeading && text.includes(leadsHeading))) faults.push("leadsHeading is not in the text");
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(", ")}`);
  return parsed.data;
}

/**
 * Read a folder of reports, `<name>.txt` with its answers in `<name>.json`, and those of a second reader in `<name>.second.json` where there
 * is one, sorted by name.
 *
 * @throws Error naming file and fault, if answers are missing, misshapen or name an id that the data do not hold
 */
export async function readReports(folder: string, data: Reference): Promise<Report[]> {
  const files = await readdir(folder);
  const names = files.filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -".txt".length));
  return Promise.all(
    names.sort().map(async (name): Promise<Report> => {
      const text = await readFile(path.join(folder, `${name}.txt`), "utf8");
      const first = await readAnswer(path.join(folder, `${name}.json`), text, data);
      const again = `${name}.second.json`;
      if (!files.includes(again)) return { name, text, answer: first };
      const second = await readAnswer(path.join(folder, again), text, data);
      return { name, text, answer: joinAnswers(first, second, data), readers: [first, second] };
    }),
  );
}
