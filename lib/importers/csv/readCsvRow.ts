import type { Draft, DraftField, DraftFields } from "@/lib/model/draft";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import type { LocalText } from "@/lib/model/record";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { eventTitle } from "../eventTitle";
import type { ImportContext, Reject } from "../importer";
import type { ImportLists } from "../lists";
import { empty, fieldsOf, imported, inferred, makeDraft } from "../makeDraft";
import { placeField } from "../placeField";
import type { CsvField } from "./fields";
import { makeCellReader, partsOf, readActor, readActors, readDate, readEnd, readPeople, readWord } from "./readCells";
import { FORMAT_NAMES, KIND_NAMES, LEVEL_NAMES, STATUS_NAMES } from "./wordNames";

/** The cell of a field ("" where no column holds it) and the name of its column. */
export interface CsvCells {
  at(field: CsvField): string;
  column(field: CsvField): string;
}

const given = <T>(value: T | undefined): DraftField<T> => (value === undefined ? empty() : imported(value));

/** An English text is always there: the Vietnamese alone stands for both until a person translates it. */
function localText(en: string, vi: string): DraftField<LocalText> {
  if (en) return imported({ en, ...(vi && { vi }) });
  return vi ? inferred({ en: vi, vi }, { id: "notTranslated" }) : empty();
}

/** The place; one that the data lack may be new, or mistyped: the name on record that is near to it is the reason. */
function placeNear(name: string, country: string | undefined, lists: ImportLists): DraftFields["place"] {
  const field = placeField(name, country, lists);
  const near = field.value && field.value.id === undefined ? lists.nearest("place", name) : undefined;
  return near === undefined ? field : { ...field, reason: { id: "placeNear", values: { name: near } } };
}

/** 64 bits of FNV-1a as hexadecimal digits: the same cells give the same id, in the browser as in Node. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

/** One row as a draft, or with all that is wrong with it. */
export function readCsvRow(cells: CsvCells, row: number, context: ImportContext): Draft | Reject {
  const { lists, file } = context;
  const reader = makeCellReader();
  const at = (field: CsvField) => {
    // the apostrophe with which an export guards what a spreadsheet would run
    const cell = cells.at(field).replace(/^'(?=[=+\-@\t\r])/, "");
    if (cell.length > MAX_TEXT_CHARS)
      reader.fault("tooLong", cells.column(field), "", `more than ${MAX_TEXT_CHARS} characters`);
    return cell;
  };
  const start = readDate(reader, cells.column("start"), at("start"));
  if (at("start") === "") reader.fault("missing", cells.column("start"), "", "there must be a date");
  const end = readEnd(reader, cells.column("end"), at("end"), start);
  const people = readPeople(reader, cells.column("participants"), at("participants"), lists);
  const sides = readActors(reader, cells.column("actors"), at("actors"), lists);
  const missing = sides.filter(({ actor }) => !people.some((person) => person.actor === actor));
  const participants = [...people, ...missing];
  const actors = [...new Set(participants.map(({ actor }) => actor))];
  if (actors.length < 2 && reader.faults.every(({ reason }) => reason !== "unknownActor"))
    reader.fault(
      "twoSides",
      cells.column(at("actors") ? "actors" : "participants"),
      at("actors"),
      "there must be two sides",
    );
  const country = readActor(reader, cells.column("country"), at("country"), lists);
  const status = readWord(reader, cells.column("status"), at("status"), STATUSES, STATUS_NAMES);
  const kind = readWord(reader, cells.column("kind"), at("kind"), KINDS, KIND_NAMES);
  const level = readWord(reader, cells.column("level"), at("level"), LEVELS, LEVEL_NAMES);
  const format = readWord(reader, cells.column("format"), at("format"), FORMATS, FORMAT_NAMES);
  const round = at("round");
  if (round !== "" && !/^[1-9]\d{0,3}$/.test(round))
    reader.fault("badRound", cells.column("round"), round, `"${round}" is no round: write 13`);
  const url = /^https?:\/\/\S+$/.exec(partsOf(at("url"))[0] ?? "")?.[0];
  const published = readDate(reader, cells.column("published"), at("published"));
  const lang = at("lang").toLowerCase();
  if (lang !== "" && !/^[a-z]{2}$/.test(lang))
    reader.fault("badLanguage", cells.column("lang"), lang, `"${lang}" is no language: write en or vi`);
  const themes = partsOf(at("themes")).flatMap(
    (name) =>
      lists.findTheme(name) ??
      reader.unknown(
        "unknownTheme",
        cells.column("themes"),
        name,
        `"${name}" is no theme`,
        lists.nearest("theme", name),
      ) ??
      [],
  );
  const mechanism = at("mechanism") === "" ? undefined : lists.findMechanism(at("mechanism"), actors);
  if (at("mechanism") !== "" && mechanism === undefined)
    reader.unknown(
      "unknownMechanism",
      cells.column("mechanism"),
      at("mechanism"),
      "these sides have no mechanism of that name",
      lists.nearest("mechanism", at("mechanism"), actors),
    );

  const [first] = reader.faults;
  const ref = at("id");
  if (first)
    return {
      ...{ row, ...(ref && { ref: ref.slice(0, 80) }), reason: first.reason, values: first.values },
      ...{ text: reader.faults.map(({ text }) => text).join("; "), faults: reader.faults },
    };
  const title = localText(at("title_en"), at("title_vi"));
  const source = {
    ...(url !== undefined && url.length <= 2_000 && { url }),
    ...(at("publisher") && { publisher: at("publisher") }),
    ...(at("source_title") && { title: at("source_title") }),
    ...(published !== undefined && { published }),
    lang: lang || "en",
  };
  const fields = fieldsOf({
    start: given(start),
    end: given(end),
    place: placeNear(at("place"), country, lists),
    ...{
      country: given(country),
      status: given(status),
      kind: given(kind),
      level: given(level),
      format: given(format),
    },
    participants,
    themes: themes.length > 0 ? imported([...new Set(themes)]) : empty({ id: "toReview" }),
    mechanism: given(mechanism),
    round: given(round === "" ? undefined : Number(round)),
    title:
      title.value === undefined && kind !== undefined
        ? inferred(eventTitle(kind, actors.map(lists.actorName)), { id: "titleFromTemplate" })
        : title,
    summary: localText(at("summary_en"), at("summary_vi")),
  });
  const own =
    ref || hashOf(JSON.stringify([start, end, at("actors"), at("participants"), at("place"), kind, title.value, url]));
  const originRef = `${file}, row ${row}${ref ? `, ${ref}` : ""}`;
  return makeDraft({ origin: "csv", ref: own, originRef, source, fields }, context);
}
