import type { DeskDraft, RowId } from "@/lib/desk/deskDraft";
import { FIELDS_OF, quotesOf } from "@/lib/desk/deskDraft";
import type { DeskLists } from "@/lib/desk/lists";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import { sayReason } from "./deskWords";

/** A person as the desk says it: "Xi Jinping, President (CN)". */
function participantText(
  entry: DeskDraft["draft"]["fields"]["participants"][number],
  words: Words,
  lists?: DeskLists,
): string {
  const known = lists?.people.find(({ id }) => id === entry.person);
  const name = known ? localText(known.name, words.locale) : (entry.name ?? entry.person);
  const side = entry.actor === "" ? words.t("desk.sideOpen") : entry.actor;
  if (name === undefined) return entry.actor === "" ? side : words.actor(entry.actor);
  const who = [name, entry.office].filter(Boolean).join(", ");
  const received = entry.received ? `, ${words.t("event.received")}` : "";
  return `${who} (${side})${received}`;
}

/** Characters of a sentence beside a figure; the whole stands in its box. */
const MAX_COUNTS = 36;

function shortened(text = ""): string {
  if (text.length <= MAX_COUNTS) return text;
  return `${text.slice(0, text.lastIndexOf(" ", MAX_COUNTS) || MAX_COUNTS)}…`;
}

/** What a row holds, one line for each value; empty where there is none. */
export function rowLines(row: RowId, desk: DeskDraft, words: Words, lists?: DeskLists): string[] {
  const { fields, source } = desk.draft;
  switch (row) {
    case "date": {
      const [start, end] = [fields.start.value, fields.end.value];
      if (start === undefined) return [];
      if (!parseDate(start) || (end && !parseDate(end))) return [[start, end].filter(Boolean).join(" – ")];
      return [words.dates(start, end)];
    }
    case "place": {
      const place = fields.place.value;
      if (place) {
        const name = place.id ? words.place(place.id) : place.name;
        return [place.country ? `${name}, ${words.actor(place.country)}` : name];
      }
      return fields.country.value ? [words.t("event.countryOnly", { country: words.actor(fields.country.value) })] : [];
    }
    case "participants":
      return fields.participants.map((entry) => participantText(entry, words, lists));
    case "mechanism": {
      const { mechanism, round } = fields;
      const name = mechanism.value && words.mechanism(mechanism.value);
      const number = round.value && words.t("events.round", { round: round.value });
      return name || number ? [[name, number].filter(Boolean).join(", ")] : [];
    }
    case "figures":
      return fields.figures.map(({ value, unit, counts }) =>
        [`${words.number(value)}${unit === "1" ? "" : ` ${unit}`}`, shortened(counts)].filter(Boolean).join(": "),
      );
    case "themes":
      return (fields.themes.value ?? []).map(words.theme);
    case "instruments":
      return (fields.instruments.value ?? []).map(words.instrument);
    case "title":
    case "summary": {
      const text = fields[row].value;
      return [text?.en, text?.vi].flatMap((part) => part || []);
    }
    case "source": {
      const { title, publisher, published, url } = source;
      const date = published && parseDate(published) ? words.date(published) : undefined;
      return [title, [publisher, date].filter(Boolean).join(", "), url].flatMap((part) => part || []);
    }
    default: {
      const value = fields[row].value;
      return value === undefined ? [] : [words.t(`${row}.${value}`)];
    }
  }
}

/** Reasons of a row, each once: of what is inferred, and of what is empty. */
export function rowReasons(row: RowId, desk: DeskDraft, words: Words): string[] {
  const { fields } = desk.draft;
  if (row === "figures") {
    const count = fields.figures.filter(({ metric }) => metric === undefined).length;
    return count > 0 ? [words.t("desk.leftOut", { count })] : [];
  }
  const of =
    row === "participants"
      ? fields.participants
      : FIELDS_OF[row]
          // An end that is not there needs no excuse, nor a country beside a place.
          .filter(
            (field) =>
              !(
                (field === "end" || field === "country" || field === "round") &&
                fields[field].value === undefined &&
                rowHas(row, desk)
              ),
          )
          .map((field) => fields[field]);
  return [...new Set(of.flatMap(({ reason }) => (reason ? [sayReason(words, reason)] : [])))];
}

function rowHas(row: RowId, { draft }: DeskDraft): boolean {
  return FIELDS_OF[row].some((field) => draft.fields[field].value !== undefined);
}

/** The words that a row was read from, each once. */
export function rowQuotes(row: RowId, desk: DeskDraft): string[] {
  return [...new Set(quotesOf(row, desk).map(({ exact }) => exact))];
}
