import { parseDate } from "@/lib/model/date";
import type { DraftFields, DraftParticipant } from "@/lib/model/draft";
import { countryOfAlpha3, countryOfName } from "../countries/countryOf";
import { eventTitle } from "../eventTitle";
import type { ImportContext, ImportItem } from "../importer";
import { empty, fieldsOf, fitText, imported, inferred, makeDraft, sideOf } from "../makeDraft";
import { placeField } from "../placeField";
import { kindOfPlover } from "./plover";

/** The cell of a column by its names; "" where the column is missing or says "None". */
export type Cells = (...names: string[]) => string;

/** "United States;China" as two; "None" and blanks as nothing. */
export const listOf = (cell: string) =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "None");

function countriesOf(cell: string): { codes: string[]; unknown?: string } {
  const codes: string[] = [];
  for (const name of listOf(cell)) {
    const answer = countryOfAlpha3(name);
    const code = answer && "code" in answer ? answer.code : countryOfName(name);
    if (code === undefined) return { codes, unknown: name };
    if (!codes.includes(code)) codes.push(code);
  }
  return { codes };
}

/** Features that are a country, a province or another area: their coordinates are centroids. */
const isArea = (featureType: string) => /^(?:PCL|ADM|RGN|CONT|A\b)/i.test(featureType);

function placeOf(cells: Cells, country: string | undefined, { lists }: ImportContext): DraftFields["place"] {
  const city = cells("City");
  if (city === "") return empty(cells("Placename") === "" ? { id: "notInFile" } : { id: "centroid" });
  if (isArea(cells("Feature Type"))) return empty({ id: "centroid" });
  return placeField(fitText(city), country, lists);
}

function sidesOf(codes: readonly string[], name: string, title: string, { lists }: ImportContext): DraftParticipant[] {
  const [code] = codes;
  const [own, ...more] = listOf(name);
  // names are told apart by country only where one country stands beside one name
  if (codes.length !== 1 || code === undefined || own === undefined || more.length > 0)
    return codes.map((actor) => sideOf(actor));
  const person = lists.findPerson(own, code);
  const [office] = listOf(title);
  return [
    { ...sideOf(code), name: fitText(own), ...(office && { office: fitText(office) }), ...(person && { person }) },
  ];
}

/** One event of POLECAT as a draft, or why it is none. */
export function readPolecatRow(cells: Cells, row: number, context: ImportContext): ImportItem {
  const id = cells("Event ID");
  const ref = `POLECAT ${id || "?"}`.slice(0, 80);
  const reject = (reason: string, text: string, value = ""): ImportItem => ({
    reject: { row, ref, reason, text, values: { value: value.slice(0, 80) } },
  });
  if (!/[A-Za-z0-9]/.test(id)) return reject("badId", "the event has no number");
  const day = cells("Event Date").slice(0, 10);
  if (parseDate(day)?.precision !== "day") return reject("badDate", `"${day}" is no day: YYYY-MM-DD`, day);
  const [actors, recipients] = [countriesOf(cells("Actor Country")), countriesOf(cells("Recipient Country"))];
  const unknown = actors.unknown ?? recipients.unknown;
  if (unknown !== undefined) return reject("unknownCountry", `"${unknown}" is no country`, unknown);
  const all = [...new Set([...actors.codes, ...recipients.codes])];
  if (actors.codes.length === 0 || recipients.codes.length === 0 || all.length < 2)
    return reject("oneCountry", "no two countries", all.join(", ") || "-");
  const type = cells("Event Type").toUpperCase();
  const mode = cells("Event Mode").toLowerCase();
  const what = kindOfPlover(type, mode);
  if (!what) return reject("otherEvent", `${type || "no type"} is no diplomacy`, type);

  const code = mode ? `${type} ${mode}` : type;
  const published = cells("Publication Date").slice(0, 10);
  const isVisit = what.kind === "visit";
  const [placeCountry] = countriesOf(cells("Country")).codes;
  const participants = [
    ...sidesOf(actors.codes, cells("Actor Name"), cells("Actor Title"), context),
    ...sidesOf(
      recipients.codes.filter((other) => !actors.codes.includes(other)),
      cells("Recipient Name"),
      cells("Recipient Title"),
      context,
    ),
  ];
  const host = isVisit && recipients.codes.length === 1 ? recipients.codes[0] : undefined;
  const fields = fieldsOf({
    start: day === published ? inferred(day, { id: "dateMayBePublication" }) : imported(day),
    place: placeOf(cells, placeCountry, context),
    country: placeCountry ? imported(placeCountry) : host ? inferred(host, { id: "hostIsRecipient" }) : empty(),
    status: what.status === "announced" ? imported("announced") : inferred("held", { id: "machineCoded" }),
    kind: inferred(what.kind, { id: what.isFriction ? "frictionCode" : "kindFromCode", values: { code } }),
    format: what.format ? inferred(what.format, { id: "kindFromCode", values: { code } }) : empty(),
    participants,
    title: inferred(eventTitle(what.kind, all.map(context.lists.actorName)), { id: "titleFromTemplate" }),
  });
  const publisher = cells("Source");
  const language = /^[a-z]{2}$/.exec(cells("Language").toLowerCase())?.[0];
  const source = {
    ...(publisher && { publisher: fitText(publisher) }),
    ...(parseDate(published) && { published }),
    lang: language ?? "en",
  };
  const originRef = `POLECAT ${id}, ${code}`;
  return { row, draft: makeDraft({ origin: "polecat", ref: id, originRef, source, fields }, context) };
}
