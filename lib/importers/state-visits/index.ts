import { endsBeforeStart, parseDate } from "@/lib/model/date";
import type { DraftField, DraftFields, DraftParticipant } from "@/lib/model/draft";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import { foldText } from "@/lib/model/text";
import type { ImportContext, Importer, ImportItem } from "../importer";
import { rejectFile } from "../importer";
import { placeField } from "../lists";
import { empty, fieldsOf, imported, inferred, makeDraft, quoteOf, sideOf } from "../makeDraft";
import { usPresident } from "../state/presidents";
import { readStateRows, type StateRow } from "../state/readStateRows";
import { stateCountry } from "../state/stateCountry";
import { firstSentence, usPlaces } from "../state/usPlace";
import { visitClass } from "../state/visitClass";
import { levelOfOffice, splitVisitors, type Visitor } from "../state/visitors";

const NEEDED = ["id", "start-date", "end-date", "visitor", "from"] as const;
const PUBLISHER = "Office of the Historian, U.S. Department of State";

/** The American side: the president whom the description names, or the host without a name. */
function americanSide(description: string, day: string, { lists }: ImportContext): DraftParticipant {
  const match = /President (?:Donald J\. )?(\p{Lu}\p{L}+)/u.exec(description);
  const name = match?.[1] && usPresident(match[1], day);
  if (!match || !name) return sideOf("US", { id: "hostOfVisit" });
  const person = lists.findPerson(name, "US");
  const quotes = [quoteOf(description, match.index, match.index + match[0].length)];
  return {
    ...{ actor: "US", name, office: "President", state: "inferred", quotes, reason: { id: "presidentOfTheDay" } },
    ...(person !== undefined && { person }),
  };
}

function placeOf(description: string, { lists }: ImportContext): DraftFields["place"] {
  const places = usPlaces(description);
  const [first] = places;
  if (!first) return empty();
  const values = { places: places.map(({ name }) => name).join(", ") };
  if (places.length > 1) return empty({ id: "severalPlaces", values });
  // "Official working visit. Private visit to New York City afterward.": the city of a part, not of the visit
  if (first.start > firstSentence(description)) return empty({ id: "placeOfPart", values });
  return { ...placeField(first.name, "US", lists), quotes: [quoteOf(description, first.start, first.end)] };
}

function levelOf(visitors: readonly Visitor[]): DraftField<"leader" | "minister"> {
  const levels = visitors.map(({ office }) => levelOfOffice(office));
  const level = levels.includes("leader") ? "leader" : levels.find((found) => found !== undefined);
  return level ? inferred(level, { id: "levelOfVisitor" }) : empty({ id: "officeUnknown" });
}

function readVisit({ row, texts }: StateRow, context: ImportContext): ImportItem {
  const text = (name: string) => texts.get(name) ?? "";
  const ref = `visit ${text("id") || `in row ${row}`}`;
  const reject = (reason: string, why: string, values?: Record<string, string>): ImportItem => ({
    reject: { row, ref, reason, text: why, ...(values && { values }) },
  });
  for (const column of NEEDED)
    if (text(column) === "") return reject("missing", `<${column}> is empty or missing`, { column });
  for (const [column, value] of texts)
    if (value.length > MAX_TEXT_CHARS)
      return reject("tooLong", `<${column}> has more than ${MAX_TEXT_CHARS} characters`, { column });
  const [start, end, description] = [text("start-date"), text("end-date"), text("description")];
  for (const value of [start, end])
    if (parseDate(value)?.precision !== "day") return reject("badDate", `"${value}" is no day: YYYY-MM-DD`, { value });
  if (endsBeforeStart(start, end)) return reject("endBeforeStart", `it ends ${end}, before it begins ${start}`);
  const country = stateCountry(text("from@id"), text("from"), start);
  if ("reject" in country) return reject(country.reject, country.text, { value: text("from") });

  const { lists, file } = context;
  const visitors = splitVisitors(text("visitor"));
  const { kind, reason, verb } = visitClass(description);
  const from = lists.actorName(country.code);
  const us = lists.actorName("US");
  const who = visitors.map(({ office, name }) => [office, name].filter(Boolean).join(" ")).join(" and ");
  const names = visitors.map(({ name }) => name).join(", ");
  const participants = visitors.map(({ office, name }): DraftParticipant => {
    const person = lists.findPerson(name, country.code);
    return {
      ...{ actor: country.code, name, state: "imported", quotes: [] },
      ...(office !== undefined && { office }),
      ...(person !== undefined && { person }),
      ...(country.reason && { state: "inferred", reason: country.reason }),
    };
  });
  const fields = fieldsOf({
    start: imported(start),
    end: end === start ? empty({ id: "oneDay" }) : imported(end),
    place: placeOf(description, context),
    country: imported("US"),
    status: imported("held"),
    kind: reason ? inferred(kind, reason) : imported(kind),
    level: levelOf(visitors),
    format: inferred("in-person", { id: "visitInPerson" }),
    participants: [...participants, americanSide(description, start, context)],
    title: inferred(
      {
        en: `${who} of ${from.en} ${verb.en} ${us.en === "United States" ? "the United States" : us.en}`,
        ...(from.vi !== undefined && { vi: `${names} (${from.vi}) ${verb.vi} ${us.vi ?? "Hoa Kỳ"}` }),
      },
      { id: "titleFromTemplate" },
    ),
    summary: description ? imported({ en: description }) : empty(),
  });
  const source = {
    url: `https://history.state.gov/departmenthistory/visits/${text("from@id")}`,
    ...{ publisher: PUBLISHER, title: "Visits by Foreign Leaders", lang: "en" },
  };
  const originRef = `${file}, visit ${text("id")}`;
  return { row, draft: makeDraft({ origin: "state-visits", ref: text("id"), originRef, source, fields }, context) };
}

async function* parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  /** who came when: the draft that the first row of it became */
  const seen = new Map<string, string>();
  for await (const answer of readStateRows(input, "visits", "visit")) {
    if ("fault" in answer) {
      yield rejectFile(answer.fault, answer.text);
      continue;
    }
    const item = readVisit(answer, context);
    if ("draft" in item) {
      const parts = ["start-date", "end-date", "from@id", "visitor"].map((name) =>
        foldText(answer.texts.get(name) ?? ""),
      );
      const key = parts.join("|");
      const first = seen.get(key);
      if (first !== undefined) {
        const ref = `visit ${answer.texts.get("id")}`;
        const text = `the same visit again under another id: merged into ${first}`;
        yield { reject: { row: answer.row, ref, reason: "merged", text, values: { draft: first } } };
        continue;
      }
      seen.set(key, item.draft.id);
    }
    yield item;
  }
}

/** Visits of foreign leaders to the United States: `data/<decade>.xml` of HistoryAtState/visits (public domain). */
export const stateVisits: Importer = {
  id: "state-visits",
  title: "Visits of foreign leaders to the United States (HistoryAtState, XML)",
  parse,
};
