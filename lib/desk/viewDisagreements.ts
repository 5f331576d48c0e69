import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import type { Source } from "@/lib/model/record";
import { type Disagreement, type DisagreementKind, findDisagreements } from "./findDisagreements";

export interface SaidRow {
  event: string;
  /** words of a source, in its language */
  quote?: string;
  lang?: string;
  /** what the data say */
  note?: string;
  /** the value on record, as a page says it */
  value?: string;
  sources: readonly Source[];
}

/** One disagreement with everything resolved, as the worklist shows it. */
export interface DisagreementRow {
  id: string;
  kind: DisagreementKind;
  fields: readonly string[];
  events: readonly { id: string; title: string; date: string; pairs: string }[];
  said: readonly SaidRow[];
}

/** The worklist of the data as they stand, in one language. */
export function viewDisagreements(data: Dataset, words: Words): DisagreementRow[] {
  const events = new Map(data.events.map((event) => [event.id, event]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const shownValue = (field: string | undefined, value: string) =>
    field === "place" ? words.place(value) : field === "start" ? words.date(value) : value;
  const view = ({ id, kind, fields, said, events: ids }: Disagreement): DisagreementRow => ({
    id,
    kind,
    fields,
    events: ids.flatMap((event) => {
      const known = events.get(event);
      if (!known) return [];
      const pairs = [...new Set(known.participants.map(({ actor }) => actor))].sort().join("-");
      return [
        { id: event, title: localText(known.title, words.locale), date: words.dates(known.start, known.end), pairs },
      ];
    }),
    said: said.map(({ event, text, note, value, sources: cited }) => {
      const rows = cited.flatMap((source) => sources.get(source) ?? []);
      const lang = rows.length === 1 ? rows[0]?.lang : undefined;
      return {
        event,
        ...(text ? { quote: text, ...(lang ? { lang } : {}) } : {}),
        ...(note ? { note: localText(note, words.locale) } : {}),
        ...(value ? { value: shownValue(fields[0], value) } : {}),
        sources: rows,
      };
    }),
  });
  return findDisagreements(data).map(view);
}
