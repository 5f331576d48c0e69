import { amountText } from "@/lib/dossiers/amountText";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import type { Source } from "@/lib/model/record";
import type { Disagreement, DisagreementKind } from "./disagreement";
import { findDisagreements } from "./findDisagreements";

export interface SaidRow {
  event: string;
  /** words of a source, in its language */
  quote?: string;
  lang?: string;
  /** what the data say */
  note?: string;
  /** the values on record, as a page says them */
  values?: readonly { field: string; text: string }[];
  sources: readonly Source[];
}

/** One disagreement with everything resolved, as the worklist shows it. */
export interface DisagreementRow {
  id: string;
  kind: DisagreementKind;
  fields: readonly string[];
  /** what the data say of the whole */
  note?: string;
  events: readonly { id: string; title: string; date: string; pairs: string }[];
  said: readonly SaidRow[];
}

/** The worklist of the data as they stand, in one language. */
export function viewDisagreements(data: Dataset, words: Words): DisagreementRow[] {
  const events = new Map(data.events.map((event) => [event.id, event]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const people = new Map(data.people.map(({ id, name }) => [id, localText(name, words.locale)]));
  const metrics = new Map(data.metrics.map((metric) => [metric.id, metric]));
  const shownValue = (field: string, value: string): string => {
    const metric = metrics.get(field.slice("figures.".length));
    if (field === "start" || field === "end") return words.date(value);
    if (field === "place") return words.place(value);
    if (field === "level") return words.level(value);
    if (field === "status") return words.status(value);
    if (field === "participants") return words.list(value.split(" ").map((id) => people.get(id) ?? id));
    return metric ? amountText(Number(value), metric, words) : value;
  };
  const view = ({ id, kind, fields, note, said, events: ids }: Disagreement): DisagreementRow => ({
    id,
    kind,
    fields,
    ...(note ? { note: localText(note, words.locale) } : {}),
    events: ids.flatMap((event) => {
      const known = events.get(event);
      if (!known) return [];
      const pairs = [...new Set(known.participants.map(({ actor }) => actor))].sort().join("-");
      return [
        { id: event, title: localText(known.title, words.locale), date: words.dates(known.start, known.end), pairs },
      ];
    }),
    said: said.map(({ event, text, note, values, sources: cited }) => {
      const rows = cited.flatMap((source) => sources.get(source) ?? []);
      const lang = rows.length === 1 ? rows[0]?.lang : undefined;
      return {
        event,
        ...(text ? { quote: text, ...(lang ? { lang } : {}) } : {}),
        ...(note ? { note: localText(note, words.locale) } : {}),
        ...(values ? { values: values.map(([field, value]) => ({ field, text: shownValue(field, value) })) } : {}),
        sources: rows,
      };
    }),
  });
  return findDisagreements(data).map(view);
}
