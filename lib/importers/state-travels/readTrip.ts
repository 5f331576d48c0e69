import type { DraftFields, DraftParticipant } from "@/lib/model/draft";
import { inSentence } from "../eventTitle";
import type { ImportContext, ImportItem } from "../importer";
import { empty, fieldsOf, imported, inferred, makeDraft, sideOf } from "../makeDraft";
import { placeField } from "../placeField";
import { checkStateRow, textOf } from "../state/checkStateRow";
import { plainPlace, splitLocale } from "../state/locales";
import { usPresident } from "../state/presidents";
import type { StateRow } from "../state/readStateRows";
import { remarkPeople } from "../state/remarkPeople";
import { stateCountry } from "../state/stateCountry";

const NEEDED = ["id", "name", "start-date", "end-date", "country", "country@id"] as const;
const PUBLISHER = "Office of the Historian, U.S. Department of State";

function placeOf(places: readonly string[], country: string, { lists }: ImportContext): DraftFields["place"] {
  const [first, ...more] = places;
  if (first === undefined) return empty();
  if (more.length > 0) return empty({ id: "severalPlaces", values: { places: places.join("; ") } });
  return placeField(plainPlace(first), country, lists);
}

/** The side that was visited: whom the remarks name, or the country without a name. */
function othersOf(remarks: string, start: string, host: string, { lists }: ImportContext): DraftParticipant[] {
  const people = remarkPeople(remarks, start).map(({ country = host, office, name, quote }): DraftParticipant => {
    const person = lists.findPerson(name, country);
    const reason = { id: country === host ? "metInRemarks" : "metInRemarksElsewhere" };
    return {
      ...{ actor: country, name, office, state: "inferred", quotes: [quote], reason },
      ...(person && { person }),
    };
  });
  return people.some(({ actor }) => actor === host) ? people : [sideOf(host, { id: "countryVisited" }), ...people];
}

/** One trip to one country as a draft, or why it is none. */
export function readTrip(row: StateRow, context: ImportContext): ImportItem {
  const text = (name: string) => textOf(row, name);
  const ref = `trip ${text("id") || `in row ${row.row}`}`;
  const fault = checkStateRow(row, NEEDED, ref);
  if (fault) return { reject: fault };
  const reject = (reason: string, why: string, value: string): ImportItem => ({
    reject: { row: row.row, ref, reason, text: why, values: { value } },
  });
  const role = text("role") || text("@role");
  if (role !== "president" && role !== "secretary")
    return reject("unknownRole", `the role "${role}" is neither president nor secretary`, role);
  const [start, end, remarks, label] = [text("start-date"), text("end-date"), text("remarks"), text("country")];
  const country = stateCountry(text("country@id"), label, start);
  if ("reject" in country) return reject(country.reject, country.text, label);
  if (country.code === "AQ") return reject("noOtherSide", `${label} has no government: no event of two sides`, label);

  const { lists, file } = context;
  const name = text("name");
  const office = role === "president" ? "President" : "Secretary of State";
  const usual = role === "president" ? usPresident(name.split(" ").at(-1) ?? "", start) : undefined;
  const person = lists.findPerson(usual ?? name, "US");
  const traveller: DraftParticipant = {
    actor: "US",
    name,
    office,
    state: "imported",
    quotes: [],
    ...(person && { person }),
  };
  const places = splitLocale(text("locale"));
  const where = lists.actorName(country.code);
  const cities = places.length > 0 ? ` (${places.join("; ")})` : "";
  const fields = fieldsOf({
    start: imported(start),
    end: end === start ? empty({ id: "oneDay" }) : imported(end),
    place: placeOf(places, country.code, context),
    country: country.reason ? inferred(country.code, country.reason) : imported(country.code),
    status: imported("held"),
    kind: imported("visit"),
    level: inferred(role === "president" ? "leader" : "minister", { id: "levelOfTraveller" }),
    format: inferred("in-person", { id: "visitInPerson" }),
    participants: [traveller, ...othersOf(remarks, start, country.code, context)],
    title: inferred(
      {
        en: `${office} ${name} visits ${inSentence(where.en)}${cities}`,
        ...(where.vi !== undefined && {
          vi: `${role === "president" ? "Tổng thống" : "Ngoại trưởng"} Hoa Kỳ ${name} thăm ${where.vi}${cities}`,
        }),
      },
      { id: "titleFromTemplate" },
    ),
    summary: remarks ? imported({ en: remarks }) : empty(),
  });
  const who = text("@who");
  const source = {
    url: `https://history.state.gov/departmenthistory/travels/${role}${who ? `/${encodeURIComponent(who)}` : ""}`,
    ...{
      publisher: PUBLISHER,
      title: role === "president" ? "Presidents Travels Abroad" : "Secretaries Travels Abroad",
    },
    lang: "en",
  };
  const originRef = `${file}, trip ${text("id")}`;
  return {
    row: row.row,
    draft: makeDraft({ origin: "state-travels", ref: text("id"), originRef, source, fields }, context),
  };
}
