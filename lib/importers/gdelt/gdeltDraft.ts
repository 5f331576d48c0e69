import type { Draft, DraftFields, DraftSource, Reason } from "@/lib/model/draft";
import { countryOfFips } from "../countries/countryOf";
import { eventTitle } from "../eventTitle";
import type { ImportContext } from "../importer";
import { empty, fieldsOf, imported, inferred, makeDraft, sideOf } from "../makeDraft";
import type { GdeltRow } from "./gdeltRow";

/** Types of places whose coordinates are the middle of a country, state or region. */
const CENTROIDS = new Set(["1", "2", "5"]);

/** The country of the action; a disputed feature has none. */
function countryOf({ placeCountry }: GdeltRow): DraftFields["country"] {
  const answer = countryOfFips(placeCountry);
  if (!answer) return empty();
  if ("feature" in answer) return empty({ id: "disputedFeature", values: { name: answer.feature } });
  return inferred(answer.code, { id: "machineCoded" });
}

/** Never a place: the machine's cities are wrong too often, and its other coordinates are centroids. */
function whyNoPlace({ placeType, placeName }: GdeltRow): Reason {
  if (CENTROIDS.has(placeType)) return { id: "centroid" };
  return placeName ? { id: "machinePlace", values: { name: placeName.slice(0, 200) } } : { id: "notInFile" };
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, "") || undefined;
  } catch {
    return undefined;
  }
}

/** A lead: pair, day, kind and the article, for a person to check. */
export function gdeltDraft(row: GdeltRow, context: ImportContext): Draft {
  const { id, day, added, code, what, sides, url, mentions } = row;
  const order = code === "043" ? [sides[1], sides[0]] : sides;
  const fields = fieldsOf({
    start: day === added ? inferred(day, { id: "dateMayBePublication" }) : imported(day),
    place: empty(whyNoPlace(row)),
    country: countryOf(row),
    status: what.status === "announced" ? imported("announced") : inferred("held", { id: "machineCoded" }),
    kind: inferred(what.kind, { id: what.isFriction ? "frictionCode" : "kindFromCode", values: { code } }),
    format: what.format ? inferred(what.format, { id: "kindFromCode", values: { code } }) : empty(),
    participants: order.map((actor) => sideOf(actor)),
    title: inferred(eventTitle(what.kind, order.map(context.lists.actorName)), { id: "titleFromTemplate" }),
  });
  const publisher = url === undefined ? undefined : hostOf(url);
  const source: DraftSource = { ...(url !== undefined && { url }), ...(publisher && { publisher }), lang: "en" };
  const originRef = `GDELT ${id}, CAMEO ${code}, ${mentions} mentions`;
  return makeDraft({ origin: "gdelt", ref: id, originRef, source, fields }, context);
}
