import { endsBeforeStart, parseDate } from "@/lib/model/date";
import type { DraftField, DraftFields, DraftParticipant } from "@/lib/model/draft";
import { countryOfAlpha3, countryOfName } from "../countries/countryOf";
import { inSentence } from "../eventTitle";
import type { ImportContext, ImportItem } from "../importer";
import { empty, fieldsOf, fitText, imported, inferred, makeDraft, sideOf } from "../makeDraft";
import { placeField } from "../placeField";
import { coltCities, coltDay, roleOf, yesNo } from "./coltWords";

/** The cell of a column by its names; "" where the file lacks it. */
export type Cells = (...names: string[]) => string;

function countryOf(alpha3: string, name: string): string | undefined {
  const answer = countryOfAlpha3(alpha3.toUpperCase());
  return answer && "code" in answer ? answer.code : countryOfName(name);
}

function startOf(cells: Cells): DraftField<string> | undefined {
  const day = coltDay(cells("TripStartDate"));
  if (day !== undefined) return imported(day);
  const year = cells("TripYear");
  return cells("TripStartDate") === "" && parseDate(year)?.precision === "year" ? imported(year) : undefined;
}

function endOf(cells: Cells, start: string): DraftField<string> {
  const end = coltDay(cells("TripEndDate"));
  if (end === undefined) return empty();
  if (endsBeforeStart(start, end)) return empty({ id: "endBeforeStart", values: { end } });
  return end === start ? empty({ id: "oneDay" }) : imported(end);
}

function placeOf(cells: Cells, country: string, { lists }: ImportContext): DraftFields["place"] {
  const [first, ...more] = coltCities(cells("CityVisited"));
  if (first === undefined) return empty();
  if (more.length > 0) return empty({ id: "severalPlaces", values: { places: [first, ...more].join("; ") } });
  return placeField(fitText(first), country, lists);
}

/** The host's side: met, not met, or not coded; a blank says nothing. */
function hostOf(cells: Cells, country: string, { lists }: ImportContext): DraftParticipant {
  const isMet = yesNo(cells("MetHostHoGS", "MetHostHOGS"));
  if (isMet === undefined) return sideOf(country, { id: "hostNotCoded" });
  if (!isMet) return sideOf(country, { id: "hostNotMet" });
  const name = cells("HostHOGSName", "HostHoGSName");
  if (name === "") return sideOf(country);
  const person = lists.findPerson(name, country);
  return { ...sideOf(country), name: fitText(name), ...(person !== undefined && { person }) };
}

/** Notes of the row in one text, as the file says them; empty where nothing but blanks stands there. */
function notesOf(cells: Cells): string {
  const parts = [
    yesNo(cells("AttendedMultilatEvent")) && `Multilateral event: ${cells("NameMultilatEvent") || "not named"}`,
    cells("NonhostHOGSNames") && `Also met: ${cells("NonhostHOGSNames")}`,
    cells("IGOLeaderName") && `Met of an organisation: ${cells("IGOLeaderName")}`,
    yesNo(cells("SignedAgreement")) && "Signed an agreement",
    cells("Notes"),
  ];
  return fitText(parts.filter(Boolean).join(". "));
}

/** One trip of a leader to one country as a draft, or why it is none. */
export function readColtRow(cells: Cells, row: number, context: ImportContext): ImportItem {
  const { lists } = context;
  const id = cells("TripID");
  const ref = `COLT ${id || `row ${row}`}`.slice(0, 80);
  const reject = (reason: string, text: string, value = ""): ImportItem => ({
    reject: { row, ref, reason, text, values: { value: value.slice(0, 80) } },
  });
  if (!/[A-Za-z0-9]/.test(id)) return reject("badId", "the trip has no TripID");
  const role = roleOf(cells("LeaderRole"));
  const home = cells("LeaderCountryOrIGO");
  const from = role.isBody ? lists.findActor(home) : countryOf(cells("LeaderCountryISO"), home);
  if (from === undefined) return reject(role.isBody ? "unknownBody" : "unknownCountry", `"${home}" is not known`, home);
  const visited = cells("CountryVisited");
  const to = countryOf(cells("CountryVisitedISO"), visited);
  if (to === undefined)
    return reject("unknownCountry", `the country visited is not known: "${visited}"`, visited || "-");
  if (to === from) return reject("oneCountry", `a trip inside ${to}`, to);
  const start = startOf(cells);
  const day = cells("TripStartDate") || cells("TripYear");
  if (start?.value === undefined) return reject("badDate", `"${day}" is no day`, day);

  const name = cells("LeaderFullName") || cells("LeaderSurname");
  const office = cells("LeaderTitle");
  const person = name ? lists.findPerson(name, from) : undefined;
  const isSummit =
    yesNo(cells("AttendedMultilatEvent")) === true && yesNo(cells("MetHostHoGS", "MetHostHOGS")) !== true;
  const [fromName, toName] = [lists.actorName(from), lists.actorName(to)];
  const notes = notesOf(cells);
  const isDisputed = yesNo(cells("DisputedTerritory")) === true;
  const fields = fieldsOf({
    start,
    end: endOf(cells, start.value),
    place: placeOf(cells, to, context),
    country: isDisputed ? empty({ id: "disputedTerritory", values: { name: fitText(visited) || to } }) : imported(to),
    status: imported("held"),
    kind: isSummit ? inferred("summit", { id: "multilateralTrip" }) : imported("visit"),
    level: role.level ? inferred(role.level, { id: "levelOfTraveller" }) : empty({ id: "officeUnknown" }),
    format: inferred("in-person", { id: "visitInPerson" }),
    participants: [
      {
        ...sideOf(from),
        ...(name && { name: fitText(name) }),
        ...(office && { office: fitText(office) }),
        ...(person !== undefined && { person }),
      },
      hostOf(cells, to, context),
    ],
    title: inferred(
      {
        en: fitText(
          `${[office, name].filter(Boolean).join(" ") || "A leader"} of ${inSentence(fromName.en)} visits ${inSentence(toName.en)}`,
        ),
        ...(fromName.vi && toName.vi && { vi: fitText(`${name || "Lãnh đạo"} (${fromName.vi}) thăm ${toName.vi}`) }),
      },
      { id: "titleFromTemplate" },
    ),
    summary: notes ? imported({ en: notes }) : empty(),
  });
  const url = /^https?:\/\/\S{1,1990}$/.exec(cells("SourceLink1", "SourceLink"))?.[0];
  const confidence = cells("Confidence(1-5)", "Confidence");
  const source = { ...(url !== undefined && { url }), lang: "en" };
  const originRef = `COLT ${id}${confidence && `, confidence ${confidence}`}`;
  return { row, draft: makeDraft({ origin: "colt", ref: id, originRef, source, fields }, context) };
}
