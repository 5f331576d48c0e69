import type { DraftField, DraftFields, DraftParticipant } from "@/lib/model/draft";
import { inSentence } from "../eventTitle";
import type { ImportContext, Importer, ImportItem } from "../importer";
import { empty, fieldsOf, imported, inferred, makeDraft, quoteOf, sideOf } from "../makeDraft";
import { placeField } from "../placeField";
import { checkStateRow, textOf } from "../state/checkStateRow";
import { parseStateRows } from "../state/parseStateRows";
import { usPresident } from "../state/presidents";
import type { StateRow } from "../state/readStateRows";
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

function readVisit(row: StateRow, context: ImportContext): ImportItem {
  const text = (name: string) => textOf(row, name);
  const ref = `visit ${text("id") || `in row ${row.row}`}`;
  const fault = checkStateRow(row, NEEDED, ref);
  if (fault) return { reject: fault };
  const [start, end, description] = [text("start-date"), text("end-date"), text("description")];
  const country = stateCountry(text("from@id"), text("from"), start);
  if ("reject" in country)
    return {
      reject: { row: row.row, ref, reason: country.reject, text: country.text, values: { value: text("from") } },
    };

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
        en: `${who} of ${inSentence(from.en)} ${verb.en} ${inSentence(us.en)}`,
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
  return {
    row: row.row,
    draft: makeDraft({ origin: "state-visits", ref: text("id"), originRef, source, fields }, context),
  };
}

/** Visits of foreign leaders to the United States: `data/<decade>.xml` of HistoryAtState/visits (public domain). */
export const stateVisits: Importer = {
  id: "state-visits",
  title: "Visits of foreign leaders to the United States (HistoryAtState, XML)",
  parse: (input, context) =>
    parseStateRows(input, {
      ...{ root: "visits", child: "visit" },
      key: ["start-date", "end-date", "from@id", "visitor"],
      read: (row) => readVisit(row, context),
    }),
};
