import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Reference } from "@/lib/model/dataset";
import { type EventAnswer, type ReportAnswer, reportAnswerSchema } from "./answers";

export interface Report {
  /** the file's name without its ending */
  name: string;
  text: string;
  answer: ReportAnswer;
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

/**
 * Read a folder of reports, `<name>.txt` with its answers in `<name>.json`, sorted by name.
 *
 * @throws Error naming file and fault, if answers are missing, misshapen or name an id that the data do not hold
 */
export async function readReports(folder: string, data: Reference): Promise<Report[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -4));
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, `${name}.json`);
      const text = await readFile(path.join(folder, `${name}.txt`), "utf8");
      const parsed = reportAnswerSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
      if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
      const faults = parsed.data.events.flatMap((event) => unknownIds(event, data));
      const { leads, leadsHeading } = parsed.data;
      if (leads > 0 && !(leadsHeading && text.includes(leadsHeading))) faults.push("leadsHeading is not in the text");
      if (faults.length > 0) throw new Error(`${file}: ${faults.join(", ")}`);
      return { name, text, answer: parsed.data };
    }),
  );
}
