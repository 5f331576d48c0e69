import type { PlaceEntry } from "../gazetteer/placeIndex";
import { CAPITALS } from "../keywords/capitals";
import type { Report } from "../report";
import { MET } from "../scene/metKinds";
import type { Scene } from "../scene/scene";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { isVirtual } from "./formatField";
import { homeOf } from "./homeOf";
import { capitalIn, isNamedElsewhere } from "./namedSite";

/** Houses of a government, which stand in its capital; "at" before them. Bounded. */
export const SEAT =
  /(?:\b(?:at|in|out of|inside)\s(?:the\s|his\s|her\s|its\s)?(?:[\p{L}\d.'’-]{1,20}\s){0,4}(?:Palace|Kantei|Istana|(?:State )?Guest ?[Hh]ouse|Government House|State House|White House|Pentagon|Kremlin|Blue House|Presidential Office|Government Office|Ministry|Department|State Department|Parliament|National Assembly|Great Hall|Congress|Capitol|headquarters|Élysée|Elysee)(?!\p{L})|(?:tại|ở)\s(?:trụ sở|phủ chủ tịch|phủ thủ tướng|phủ tổng thống|dinh|cung|điện|nhà quốc hội|đại lễ đường|văn phòng chính phủ|hoàng cung|nhà trắng|lầu năm góc)(?!\p{L}))/iu;
/** The same in the words of the host: "tại Parliament House", "tại Istana". Bounded. */
export const SEAT_ABROAD =
  /(?:tại|ở)\s(?:\p{Lu}[\p{L}’'-]{2,14}\s){0,2}(?:House|Palace|Istana|Kantei|Kremlin)(?!\p{L})/u;

const SIDELINES = { en: phraseSet("sidelines of,margins of,fringes of,sideline of"), vi: phraseSet("bên lề") };

/** "Carried out", "conducted" alone tell no drill. */
function isDrill({ text }: Report, { lead, headline, kindBy }: Scene): boolean {
  const isNamed = [lead, ...(headline ? [headline] : [])].some(({ nouns }) =>
    nouns.some(({ kind }) => kind === "exercise"),
  );
  return (
    isNamed || kindBy === undefined || !/^(?:carried out|conducted|staged)$/i.test(text.slice(kindBy.start, kindBy.end))
  );
}

function isInCapital(report: Report, scene: Scene, entry: PlaceEntry): boolean {
  if (!CAPITALS.has(entry.name.toLowerCase())) return false;
  return scene.sentences.slice(0, 3).some((view) => capitalIn(report, view)?.country === entry.country);
}

function isAtSeat(text: string, scene: Scene): boolean {
  const near = scene.sentences.filter(
    ({ index, past }) => index === scene.lead.index || (Math.abs(index - scene.lead.index) === 1 && past.length === 0),
  );
  return near.some(({ index, start, end, saying }) => {
    // "At the welcome at the palace, the President said": before what was said.
    const words = text.slice(start, index === scene.lead.index ? end : (saying[0]?.start ?? end));
    return SEAT.test(words) || SEAT_ABROAD.test(words);
  });
}

/** "Lang Son - Border guards of Lang Son province carried out a patrol": who is of the city that tells of it. */
const isOfItsProvince = ({ lead }: Scene, { name, kind }: PlaceEntry): boolean =>
  kind === "city" &&
  !CAPITALS.has(name.toLowerCase()) &&
  lead.places.some(({ values }) => values.some((value) => value.name === name));

/** Where a drill is at sea or in the air. */
const AT_SEA =
  /(?<!\p{L})(?:waters?|sea|seas|ocean|gulf|strait|bay|coast|off|maritime|naval|navy|navies|ships?|vessels?|frigates?|aircraft|air ?force|airspace|biển|vịnh|tàu|hải quân|hải phận|không quân|máy bay)(?!\p{L})/iu;

const MEETINGS = new Set<Scene["kind"]>([
  "meeting",
  "talks",
  "dialogue",
  "consultation",
  "committee",
  "summit",
  "signing",
  "handover",
]);

/** Who is called on where he sits. Bounded. */
export const RECEIVING =
  /^(?:received|receives|was called on by|hosted a reception|granted (?:a reception|an audience)|gave (?:a reception|an audience)|(?:đã |có cuộc |có buổi |thân mật )?(?:tiếp|tiếp kiến|tiếp xã giao|tiếp thân mật|đón tiếp)(?!\p{L}))/iu;

/** Who calls on whom, at his place. Bounded. */
export const CALLED_ON =
  /\b(?:courtesy (?:call|visit)s? (?:on|to)|called on|calls on)\s|(?<!\p{L})(?:chào xã giao|đến chào|tới chào)\s/iu;

/** "Hanoi (VNA) - The Prime Minister received", "held talks with X, who is on a visit to Vietnam": at home, where nobody says that the host was away. */
function isReceivedAtHome({ text }: Report, { kind, lead }: Scene, { country }: PlaceEntry, visited?: string): boolean {
  const isHostNamed = lead.people.some(({ name, actor }) => name && actor === country);
  if (MET.has(kind) && visited === country && isHostNamed) return true;
  const verb = lead.strong.find((cue) => RECEIVING.test(text.slice(cue.start, cue.end)));
  const host = verb && lead.people.findLast(({ end, name }) => name && end <= verb.start);
  const guest = verb && lead.people.find(({ start }) => start >= verb.end);
  return kind === "meeting" && host?.actor === country && guest !== undefined && guest.actor !== country;
}

/** "Seoul (VNA)": who tells of the event is at home on the other side, so the reporter went with the guests. */
function isSentThere(report: Report, { kind }: Scene, { country }: PlaceEntry, actors: ReadonlySet<string>): boolean {
  const home = report.lang === "vi" ? "VN" : homeOf(report);
  return home !== undefined && home !== country && actors.has(home) && MEETINGS.has(kind);
}

/**
 * May the dateline's city be taken for the event's? A capital of one of the sides is where its agency sits, so never
 * without another word; another city of theirs, or a third country's city beside a gathering there, is where the reporter went.
 */
export function isFiledThere(
  report: Report,
  scene: Scene,
  entry: PlaceEntry,
  actors: ReadonlySet<string>,
  host: string | undefined,
): boolean {
  const { text, tokens, lang, parts } = report;
  if (scene.status !== "held" || entry.country === undefined || isNamedElsewhere(report, scene, entry)) return false;
  // "SINGAPORE – Made a visit to Brunei from Aug 4 to 6. On Aug 5 he called on": not where it was filed.
  if (scene.stayIn !== undefined && scene.stayIn !== entry.country) return false;
  // "Filed from Kunming: held talks in Yuxi. On Sunday he had met": where the first was, the second may have been.
  if (scene.beforePlace && scene.beforePlace.value.name !== entry.name) return false;
  // "Met on Tuesday in Manila. On Wednesday, he paid a courtesy call on the Commandant", filed from Manila: there, too.
  const isCall = scene.kind === "meeting" && CALLED_ON.test(text.slice(scene.lead.start, scene.lead.end));
  if (scene.beforePlace && isCall && actors.has(entry.country) && (host ?? entry.country) === entry.country)
    return true;
  // A patrol at sea was not in the city that tells of it.
  const isOnLand = isOfItsProvince(scene, entry) && !AT_SEA.test(text.slice(scene.lead.start, scene.lead.end));
  if (scene.kind === "exercise" && !isOnLand && isDrill(report, scene)) return false;
  const isAgencysSeat = parts.dateline?.publisher !== undefined && CAPITALS.has(entry.name.toLowerCase());
  if (isInCapital(report, scene, entry)) return true;
  if (isReceivedAtHome(report, scene, entry, host) && !isVirtual(report, scene)) return true;
  if (host !== undefined) {
    const isAgencys = isAgencysSeat && !(isAtSeat(text, scene) || isSentThere(report, scene, entry, actors));
    return host === entry.country && !isAgencys && !isVirtual(report, scene);
  }
  if (isVirtual(report, scene)) return false;
  const opening = { start: report.sentences[0]?.start ?? 0, end: scene.lead.end };
  const isSideline = hasPhrase(text, tokens, SIDELINES[lang], opening);
  const isCapital = CAPITALS.has(entry.name.toLowerCase());
  // "At the Peace Palace this morning", filed from the capital.
  if (actors.has(entry.country))
    return !isCapital || isAtSeat(text, scene) || isSentThere(report, scene, entry, actors);
  return isSideline || parts.dateline?.publisher === undefined;
}
