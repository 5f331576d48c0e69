import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords, type Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import type { Locale } from "@/lib/model/vocabulary";
import { buildColumns } from "@/lib/query/buildColumns";
import { plainSummary, summarise } from "@/lib/query/summarise";
import type { Summary } from "@/lib/query/summary";

/** The shipped data, read straight from the files: the checks of the store are tested elsewhere. */
function readShipped(): Dataset {
  const root = path.join(process.cwd(), "data");
  const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));
  const events = readdirSync(path.join(root, "events")).flatMap((file) => read(`events/${file}`) as EventRecord[]);
  return {
    version: "0000000000000000",
    events: events.sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1)),
    sources: read("sources.json"),
    actors: read("actors.json"),
    places: read("places.json"),
    people: read("people.json"),
    themes: read("themes.json"),
    mechanisms: read("mechanisms.json"),
    metrics: read("metrics.json"),
    instruments: read("instruments.json"),
    milestones: read("milestones.json"),
  };
}

export const SHIPPED = readShipped();

/** The real data with other events: for empty, single and hand-made cases. */
export function dataWith(events: readonly EventRecord[]): Dataset {
  return { ...SHIPPED, events };
}

export function summaryOf(filter: Filter = {}, data: Dataset = SHIPPED): Summary {
  return plainSummary(summarise(buildColumns(data), filter));
}

export function wordsOf(locale: Locale): Words {
  return createWords(locale, loadMessages(locale), labelsFor(SHIPPED, locale));
}

/** A plain event to change: VN and US meet in Hanoi on 2 January 2020. */
export const PLAIN_EVENT: EventRecord = {
  id: "2020-01-02-plain",
  start: "2020-01-02",
  status: "held",
  kind: "meeting",
  level: "minister",
  format: "in-person",
  place: "hanoi",
  participants: [{ actor: "VN" }, { actor: "US" }],
  title: { en: "A meeting", vi: "Cuộc gặp" },
  summary: { en: "A meeting.", vi: "Cuộc gặp." },
  themes: ["war-legacy"],
  sources: [SHIPPED.sources[0]!.id],
};
