import type { DraftField } from "@/lib/model/draft";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import { isOnTheWay } from "../scene/besideHead";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { isAgreedThere } from "./agreedThere";
import { cityOfHost } from "./cityOfHost";
import { inCountryBehind } from "./countryBehind";
import { datelinePlace, type FoundPlace, isCityOfRegion } from "./datelinePlace";
import { OF_SESSION } from "./elsewhere";
import { empty, inferred, quoted } from "./evidence";
import { isFiledThere } from "./filedThere";
import { isFollowingTalks } from "./followingTalks";
import { isVirtual } from "./formatField";
import { gateOfProvince } from "./gateOfProvince";
import { hostCountry } from "./hostCountry";
import { isWhere } from "./isWhere";
import { namedSite } from "./namedSite";
import { isOneEnd, isYetToCome } from "./notYetThere";
import { isOfOtherDay, isOfOtherYear, type When } from "./ofOtherDay";
import { isOldSentence } from "./oldSentence";
import { onlyEntry, pickEntry } from "./pickEntry";
import { isFromBefore, placeHere } from "./placeHere";
import { isOfOtherCountry, placeAgainst } from "./placeInDoubt";
import { hereIn, hereNext, isBehindHere, isToldHere } from "./placeOfHere";
import { isSpokenThere } from "./toldWhere";
import { townOfCountry } from "./townOfCountry";
import { hasUnlistedPlace, unlistedTown } from "./unlistedPlace";
import { visitedCity } from "./visitedCity";
import { isMovedOn } from "./wentTo";

type PlaceValue = { id?: string | undefined; name: string; country?: string | undefined };

const placeValue = ({ id, name, country }: PlaceEntry): PlaceValue => ({
  ...(id === undefined ? {} : { id }),
  name,
  ...(country === undefined ? {} : { country }),
});

function placeIn(report: Report, scene: Scene, view: SentenceView, when: When): FoundPlace | undefined {
  const isFirst = view.index === scene.lead.index || view.isHeadline;
  const isTold =
    isFirst ||
    view.strong.length > 0 ||
    view.nouns.length > 0 ||
    view.chair.length > 0 ||
    isHosting(report, view) ||
    isStayAhead(report, scene, view) ||
    (view.index < scene.lead.index &&
      (ROUND.test(report.text.slice(view.start, view.end)) ||
        view.places.some(
          (hit) =>
            isAgreedThere(report.text, scene, view, hit) || isFollowingTalks(report.text, scene, view, hit.start),
        )));
  if (!isTold) return undefined;
  const away = [...view.past, ...(scene.status === "held" ? view.future : [])];
  let found: FoundPlace | undefined;
  for (const hit of view.places) {
    if (found && hit.start - found.span.end > NEAR_CHARS) break;
    const isAway = away.some(({ start }) => start < hit.start || !isSession(report.text, view, hit));
    const isOfTalks = isSpokenThere(report.text, view, hit) || isFollowingTalks(report.text, scene, view, hit.start);
    if (!isFirst && isAway && !isOfTalks) continue;
    if (scene.kind === "exercise" && isOneEnd(report.text, view, hit)) return undefined;
    if (scene.status === "held" && isYetToCome(report.text, view, hit)) continue;
    if (isOfOtherYear(report.text, view, hit, when)) continue;
    if (!(isFirst && isAtSea(scene, hit)) && !isWhere(report, scene, view, hit, isFirst)) continue;
    const named = pickEntry(report, hit) ?? onlyEntry(report, hit);
    const entry = named && inCountryBehind(report, named, hit);
    if (!entry || (entry.kind === "region" && isOfSigned(report.text, scene, hit))) continue;
    const gate = entry.kind === "region" ? gateOfProvince(report, view, entry, hit) : undefined;
    if (!found && gate) return gate;
    // "In Phu Yen province with an opening in Tuy Hoa": the city says more than its province.
    if (!found && entry.kind !== "region") return { entry, span: hit };
    if (found && entry.kind === "city" && entry.country === found.entry.country) return { entry, span: hit };
    found ??= { entry, span: hit };
  }
  return found;
}

/** "Met in Hawaii this week. ... The meetings took place in Honolulu": the city that the next sentence says. */
function cityNext(
  report: Report,
  scene: Scene,
  view: SentenceView,
  region: PlaceEntry,
  when: When,
): FoundPlace | undefined {
  const next = scene.sentences.find(({ index }) => index === view.index + 1);
  const found = next && next.past.length === 0 ? placeIn(report, scene, next, when) : undefined;
  return found?.entry.kind === "city" && found.entry.country === region.country ? found : undefined;
}

const isSession = (text: string, { start }: SentenceView, { end }: Span): boolean =>
  OF_SESSION.test(text.slice(start, end));

/** A patrol or exercise in waters that the sentence names is there, whatever stands between: "trên vùng biển lân cận đường phân định Vịnh Bắc Bộ". */
const isAtSea = ({ kind }: Scene, { values }: PhraseHit<PlaceEntry>): boolean =>
  kind === "exercise" && values.some((entry) => entry.id !== undefined && entry.kind === "sea");

/** "Signed a memorandum on a green zone in the Riau Islands": what was signed is about it. */
const isOfSigned = (text: string, { kind, kindBy }: Scene, { start }: Span): boolean =>
  kind === "signing" && kindBy !== undefined && kindBy.end <= start && ABOUT.test(text.slice(kindBy.end, start));
const ABOUT = /\s(?:on|for|under|about|về|cho)\s/iu;

/** How far behind a province the city may stand that says more. */
const NEAR_CHARS = 120;

/** "After a three-day round in". Bounded. */
export const ROUND = /\b(?:round|session)\s(?:\p{L}{2,9}\s)?in\s/u;

/** "Hosting his guest in Seoul". */
function isHosting({ text }: Report, { start, end }: SentenceView): boolean {
  return /^(?:hosting|welcoming|receiving)\s/i.test(text.slice(start, Math.min(end, start + 12)));
}

/** "Will visit Solomon Islands next week. He will be in Honiara from Monday": the city of a visit to come. */
const isStayAhead = ({ text }: Report, { status, lead }: Scene, { index, start, end }: SentenceView): boolean =>
  status === "announced" && index === lead.index + 1 && WILL_BE_IN.test(text.slice(start, end));
/** Bounded. */
export const WILL_BE_IN = /\b(?:will|is to|are to) (?:be|stay) in\s\p{Lu}|(?<!\p{L})sẽ (?:ở|có mặt tại)\s/u;

/** "Will visit India on 12 and 13 January. ... talks on 12 January in Ahmedabad. ... Then he goes to Bengaluru": one day or one stop of the visit. */
const isDayOfVisit = ({ text }: Report, { kind, lead, status }: Scene, { dates, start }: SentenceView): boolean =>
  kind === "visit" &&
  status === "announced" &&
  lead.dates.some((date) => date.form === "day" && date.last !== undefined) &&
  (NEXT_STOP.test(text.slice(start, start + NEXT_STOP_CHARS)) ||
    dates.some((date) => date.form === "day" && date.last === undefined));

/** Bounded. */
export const NEXT_STOP = /^(?:then|afterwards?|later|next|from there|sau đó|tiếp đó|tiếp theo)(?!\p{L})/iu;
const NEXT_STOP_CHARS = 14;

type PlaceFields = { place: DraftField<PlaceValue>; country: DraftField<string> };

/** Where the event was: a place that its own sentences name with "in", or "here" with the dateline's city; none where another speaks against it. */
export function placeFields(report: Report, scene: Scene, actors: ReadonlySet<string>, when: When): PlaceFields {
  const found = findPlace(report, scene, actors, when);
  const other = placeAgainst(report.text, scene, found.place, when);
  if (other === undefined) return found;
  const reason = { id: "placeInDoubt", values: { place: found.place.value?.name ?? "", other } };
  // Against the date line stands a city of its own country; of two countries on one day nobody says which it was.
  const country =
    found.place.state === "inferred" ? hostCountry(report, scene) : empty<string>(report.text, { id: "noCountry" });
  return { place: empty(report.text, reason, found.place.quotes), country };
}

function findPlace(report: Report, scene: Scene, actors: ReadonlySet<string>, when: When): PlaceFields {
  const { text } = report;
  const isCall = scene.kind === "call";
  const countryField = hostCountry(report, scene);
  if (isCall) return { place: empty(text, { id: "noPlaceOfCall" }), country: empty(text, { id: "noPlaceOfCall" }) };
  if (isVirtual(report, scene) && !HYBRID.test(text.slice(scene.lead.start, scene.lead.end)))
    return { place: empty(text, { id: "noPlaceOfCall" }), country: empty(text, { id: "noPlaceOfCall" }) };
  const none = empty<string>(text, { id: "placeSaysIt" });
  const host = scene.kind === "visit" ? countryField.value : undefined;
  if (isFromBefore(report, scene)) {
    const hit = placeHere(report, scene);
    const entry = hit && pickEntry(report, hit);
    return hit && entry
      ? { place: quoted(text, placeValue(entry), [hit]), country: none }
      : { place: empty(text, { id: "noPlace" }), country: countryField };
  }
  const line = datelinePlace(report);
  const unlisted = unlistedTown(report, scene);
  for (const view of inOrder(scene).slice(0, 8)) {
    const found = placeIn(report, scene, view, when);
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    // "Paid a visit to the UAE. ... invited funds to a centre in Ho Chi Minh City": not where he was.
    if (found && !isFirst && host !== undefined && found.entry.country !== host) continue;
    if (found && !isFirst && (isDayOfVisit(report, scene, view) || isOldSentence(report, view))) continue;
    if (found && isOfOtherCountry(scene, found.entry, isFirst)) continue;
    if (found && isInThirdCountry(scene, found.entry, actors)) continue;
    if (found && !isFirst && isOfOtherDay(text, view, found.span, when)) continue;
    if (found && unlisted && (!isFirst || found.span.start > unlisted.start)) continue;
    if (found && (isToldHere(report, scene, view, found.span) || isBehindHere(report, scene, view, found.span)))
      continue;
    if (found && view.isHeadline && line && isCityOfRegion(line.entry, found.entry)) {
      const reason = { id: "placeFromDateLine", values: { place: line.entry.name } };
      return { place: inferred(text, placeValue(line.entry), reason, [line.span, found.span]), country: none };
    }
    const city = found?.entry.kind === "region" ? cityNext(report, scene, view, found.entry, when) : undefined;
    if (city) return { place: quoted(text, placeValue(city.entry), [city.span]), country: none };
    if (found) return { place: quoted(text, placeValue(found.entry), [found.span]), country: none };
  }
  const town = unlisted ? undefined : townOfCountry(report, scene);
  if (town) return { place: quoted(text, placeValue(town.entry), [town.span]), country: none };
  const visited = visitedCity(report, scene);
  const city = visited && (pickEntry(report, visited) ?? onlyEntry(report, visited));
  if (visited && city) return { place: quoted(text, placeValue(city), [visited]), country: none };
  const hereBy = hereIn(report, scene.lead) ?? hereNext(report, scene);
  const isHere = line !== undefined && hereBy !== undefined;
  const house = isHere ? undefined : (namedSite(report, scene) ?? cityOfHost(report, scene));
  if (house) return { place: quoted(text, placeValue(house.entry), house.spans), country: none };
  const isUnlisted = hasUnlistedPlace(report, scene);
  const before =
    !isHere && ((scene.isOnSameDay && !OUTDOORS.has(scene.kind)) || scene.isWithinStay || isAtGathering(report, scene))
      ? scene.beforePlace
      : undefined;
  if (before && actors.size > 0 && !isUnlisted && !isMovedOn(report, scene.lead) && !isOnTheWay(report, scene.lead)) {
    const reason = { id: "placeFromBefore", values: { place: before.value.name } };
    return { place: inferred(text, before.value, reason, [before.by]), country: none };
  }
  if (line && !isUnlisted) {
    const here = hereBy;
    const reason = { id: here ? "placeFromHere" : "placeFromDateLine", values: { place: line.entry.name } };
    if (here || (!line.isSole && isFiledThere(report, scene, line.entry, actors, countryField.value)))
      return {
        place: inferred(text, placeValue(line.entry), reason, here ? [line.span, here] : [line.span]),
        country: none,
      };
  }
  return { place: empty(text, { id: "noPlace" }), country: countryField };
}

/** "Met in Montevideo. He was later received by the President, with whom he spoke of the agreement reached in Brussels": on one day nobody is in a country of neither side, too. */
const isInThirdCountry = (
  { isOnSameDay, beforePlace }: Scene,
  { country }: PlaceEntry,
  actors: ReadonlySet<string>,
): boolean =>
  isOnSameDay === true &&
  beforePlace?.value.country !== undefined &&
  country !== undefined &&
  country !== beforePlace.value.country &&
  !actors.has(country);

/** Kinds that take place on a site of their own, whatever was told before on the same day. */
const OUTDOORS = new Set<Scene["kind"]>(["handover", "project", "exercise", "port-call"]);
/** "Both in person and online": there was a room. */
const HYBRID = /in[- ]person|hybrid|trực tiếp/i;
/** What brought them to one place, in the first sentence: "nhân dịp tham dự Hội nghị ... tại Kuala Lumpur". */
const GATHERED = {
  en: phraseSet("sidelines of,margins of,fringes of,sideline of,while attending,while in"),
  vi: phraseSet("bên lề,nhân dịp tham dự,nhân dịp dự,trong khuôn khổ hội nghị,dịp tham dự"),
};

/** "Trước đó, Bộ trưởng gặp ...": one more meeting of those who came to a gathering, with no day of its own. */
function isAtGathering({ text, tokens, lang, sentences }: Report, { lead }: Scene): boolean {
  const first = sentences.find(({ isHeadline }) => !isHeadline);
  const isUndated = !lead.dates.some(({ form }) => form !== "year") && lead.past.length === 0;
  return (
    first !== undefined && first.index !== lead.index && isUndated && hasPhrase(text, tokens, GATHERED[lang], first)
  );
}
