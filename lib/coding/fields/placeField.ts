import type { DraftField } from "@/lib/model/draft";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import { CAPITALS } from "../keywords/capitals";
import { IN_WORDS_EN, IN_WORDS_VI } from "../keywords/roleWords";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import { endsBefore, hasPhrase, phraseSet, tokenFrom } from "../text/wordsBefore";
import { empty, inferred, quoted } from "./evidence";
import { isVirtual } from "./formatField";

type PlaceValue = { id?: string; name: string; country?: string };

const IN = { en: phraseSet(IN_WORDS_EN), vi: phraseSet(IN_WORDS_VI) };
/** What the words "in Hanoi" then belong to: an embassy, a plant, an earlier meeting. */
const THINGS = {
  en: phraseSet(
    "embassy,ambassador,consulate,consul general,consulate general,university,project,projects,plant,airbase,airport,students,community,based,factory,victims,companies,investment,attache,headquartered,born,mission,correspondent,plants,center,centre,investments,remediation,clean-up,cleanup,contamination,hotspot,hotspots,representative office",
  ),
  vi: phraseSet(
    "đại sứ quán,đại sứ,tổng lãnh sự quán,trường đại học,dự án,nhà máy,sân bay,văn phòng,cộng đồng,lưu học sinh,cơ quan đại diện,xử lý,tẩy độc,ô nhiễm,đầu tư,phái đoàn,nạn nhân,doanh nghiệp,khu công nghiệp,tổng lãnh sự",
  ),
};
const NOT_HERE = {
  en: phraseSet(
    "after,following,since,ahead of,before,prior to,depart,departing,left,leaving,heading,next,signed in,held in,hosted in,agreed in,met in",
  ),
  vi: phraseSet("sau,kể từ,trước khi,trước thềm,rời,lên đường,tiếp theo,ký tại,tổ chức tại"),
};
const HERE = { en: phraseSet("here"), vi: phraseSet("tại đây,ở đây") };
const REGION_SIGNS = { en: phraseSet("province"), vi: phraseSet("tỉnh") };

const placeValue = ({ id, name, country }: PlaceEntry): PlaceValue => ({
  ...(id === undefined ? {} : { id }),
  name,
  ...(country === undefined ? {} : { country }),
});

/** Which of several places of one name: a province where the text says so, a country that the report speaks of. */
function pickEntry(report: Report, hit: PhraseHit<PlaceEntry>): PlaceEntry | undefined {
  const { text, tokens, lang } = report;
  const spoken = new Set(report.countries.flatMap(({ values }) => values.map(({ actor }) => actor)));
  const next = REGION_SIGNS[lang].at(text, tokens, hit.to + 1);
  const isRegion = next !== undefined || endsBefore(text, tokens, REGION_SIGNS[lang], hit.from, 0);
  const known = hit.values.filter(({ id }) => id !== undefined);
  const kind = known.find((entry) => (entry.kind === "region") === isRegion) ?? known[0];
  if (kind) return kind;
  const near = hit.values.filter(({ country }) => country !== undefined && spoken.has(country));
  return near.length === 1 ? near[0] : undefined;
}

/** Words of a site between "at" and the city: "tại Điện Kremlin ở thủ đô", "at Da Nang International". */
const SITE_WORDS = 8;

/** Position of the word after "in", "at", "tại" where only words of a site stand between it and the place. */
function siteStart(report: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>): number | undefined {
  const { text, tokens, lang } = report;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - SITE_WORDS); at--) {
    const token = tokens[at];
    if (!token || token.start < view.start) return undefined;
    if (/[.;:\n]/.test(text.slice(token.end, tokens[at + 1]?.start ?? token.end))) return undefined;
    if (SITES[lang].has(token.key)) return at;
    if (lang === "en" ? !token.isCapital && !SMALL_EN.has(token.key) : !token.isCapital && !SITE_VI.has(token.key))
      return undefined;
    if (view.strong.some((cue) => token.start >= cue.start && token.end <= cue.end)) return undefined;
  }
  return undefined;
}

const SITES = { en: new Set(["at", "in", "on", "off"]), vi: new Set(["tại", "ở", "trên"]) };
const SMALL_EN = new Set(
  "the of in at city town village capital province district coastal northern southern central eastern western border port s s' vietnamese chinese lao cambodian thai us waters off s ministry international airport".split(
    " ",
  ),
);
const SITE_VI = new Set(
  "thành phố tp tỉnh thủ đô cảng sân bay quốc tế trụ sở bộ khu vực thác nhà khách phủ chủ tịch tòa trung tâm hội nghị khách sạn cửa khẩu quân huyện thị xã xã đảo vùng biển điện ở tại công an quốc phòng ngoại giao chính phủ trung ương đảng quốc hội trường đại học học viện nhà hát cung cầu bến tp".split(
    " ",
  ),
);

/** True if the sentence says with "in", "at", "tại" that it was there. */
function isWhere(
  report: Report,
  scene: Scene,
  view: SentenceView,
  hit: PhraseHit<PlaceEntry>,
  isFirst: boolean,
): boolean {
  const { text, tokens, lang } = report;
  const isVisit = scene.kind === "visit" || scene.kind === "port-call" || scene.status !== "held";
  const start = endsBefore(text, tokens, IN[lang], hit.from, view.start)
    ? hit.from
    : (isVisit || (isFirst && tokens[hit.from - 1]?.key === "visiting")) &&
        endsBefore(text, tokens, TO[lang], hit.from, view.start)
      ? hit.from
      : siteStart(report, view, hit);
  if (start === undefined) return false;
  if (endsBefore(text, tokens, THINGS[lang], start, view.start, isFirst ? 2 : 4) && !isAtThing(report, view, start))
    return false;
  if (report.people.some((person) => hit.start >= person.start && hit.end <= person.end)) return false;
  if (view.saying.some(({ end }) => end <= hit.start)) return false;
  for (let at = Math.max(tokenFrom(tokens, view.start), start - 14); at < start; at++) {
    const other = NOT_HERE[lang].at(text, tokens, at);
    if (!other) continue;
    // "held in Hanoi" in the lead is the event itself
    const isOwn = other.to >= start - 1 && isFirst && !view.past.some(({ end }) => end <= other.start);
    if (!isOwn && !isBeforeVerb(view, other.start, hit.start)) return false;
  }
  return true;
}

const AT = new Set(["at", "tại"]);

/** "At the embassy in Washington": the thing is where it was. */
function isAtThing({ tokens }: Report, view: SentenceView, start: number): boolean {
  return tokens
    .slice(Math.max(0, start - 9), start - 1)
    .some((token) => AT.has(token.key) && token.start >= view.start);
}

/** "After arriving in Hanoi, he met": the aside is over when the verb comes, the place stays. */
function isBeforeVerb(view: SentenceView, start: number, end: number): boolean {
  return view.strong.some((cue) => cue.start > start && cue.end <= end && cue.start - start < 40);
}

const TO = {
  en: phraseSet(
    "visiting,visit to,trip to,travelled to,traveled to,arrived in,visited,visits,to the city of,to the northern city of,to the central city of,to the port of",
  ),
  vi: phraseSet(
    "thăm,thăm thành phố,thăm hữu nghị,thăm hữu nghị thành phố,tới,đến,đến thành phố,thăm cảng,cập cảng,cập cảng quốc tế",
  ),
};

interface Found {
  entry: PlaceEntry;
  span: Span;
}

function placeIn(report: Report, scene: Scene, view: SentenceView): Found | undefined {
  const isFirst = view.index === scene.lead.index || view.isHeadline;
  const isTold = isFirst || view.strong.length > 0 || view.nouns.length > 0 || view.chair.length > 0;
  if (!isTold) return undefined;
  const away = [...view.past, ...(scene.status === "held" ? view.future : [])];
  for (const hit of view.places) {
    if (!isFirst && away.some(({ start }) => start < hit.start)) continue;
    if (!isWhere(report, scene, view, hit, isFirst)) continue;
    const entry = pickEntry(report, hit);
    if (entry) return { entry, span: hit };
  }
  return undefined;
}

/** The city of the dateline, if it has one. */
export function datelinePlace(report: Report): Found | undefined {
  const head = report.parts.dateline?.head;
  if (!head) return undefined;
  const hit = report.places.find(({ start, end }) => start >= head.start && end <= head.end);
  const entry = hit && pickEntry(report, hit);
  return hit && entry ? { entry, span: hit } : undefined;
}

function hereIn(report: Report, view: SentenceView): Span | undefined {
  const { text, tokens, lang } = report;
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const hit = HERE[lang].at(text, tokens, at);
    if (hit) return { start: hit.start, end: hit.end };
  }
  return undefined;
}

/** Where the event was: a place that its own sentences name with "in", or "here" with the dateline's city. */
export function placeFields(
  report: Report,
  scene: Scene,
  actors: ReadonlySet<string>,
): { place: DraftField<PlaceValue>; country: DraftField<string> } {
  const { text } = report;
  const isCall = scene.kind === "call";
  const countryField = hostCountry(report, scene);
  if (isCall) return { place: empty(text, { id: "noPlaceOfCall" }), country: empty(text, { id: "noPlaceOfCall" }) };
  const none = empty<string>(text, { id: "placeSaysIt" });
  for (const view of inOrder(scene).slice(0, 8)) {
    const found = placeIn(report, scene, view);
    if (found) return { place: quoted(text, placeValue(found.entry), [found.span]), country: none };
  }
  const line = datelinePlace(report);
  if (line) {
    const here = hereIn(report, scene.lead);
    const reason = { id: here ? "placeFromHere" : "placeFromDateLine", values: { place: line.entry.name } };
    if (here || isFiledThere(report, scene, line.entry, actors, countryField.value))
      return {
        place: inferred(text, placeValue(line.entry), reason, here ? [line.span, here] : [line.span]),
        country: none,
      };
  }
  return { place: empty(text, { id: "noPlace" }), country: countryField };
}

const SIDELINES = { en: phraseSet("sidelines of,margins of,fringes of,sideline of"), vi: phraseSet("bên lề") };

/**
 * May the dateline's city be taken for the event's? A capital of one of the sides is where its agency sits, so never
 * without another word; another city of theirs, or a third country's city beside a gathering there, is where the reporter went.
 */
function isFiledThere(
  report: Report,
  scene: Scene,
  entry: PlaceEntry,
  actors: ReadonlySet<string>,
  host: string | undefined,
): boolean {
  const { text, tokens, lang, parts } = report;
  if (scene.status !== "held" || entry.country === undefined) return false;
  if (host !== undefined) return host === entry.country && !isVirtual(report, scene);
  if (isVirtual(report, scene)) return false;
  const opening = { start: report.sentences[0]?.start ?? 0, end: scene.lead.end };
  const isSideline = hasPhrase(text, tokens, SIDELINES[lang], opening);
  if (actors.has(entry.country)) return !CAPITALS.has(entry.name.toLowerCase()) && !isSideline;
  return isSideline || parts.dateline?.publisher === undefined;
}

const HOSTS = {
  en: phraseSet(
    "visit to,visits to,visiting,trip to,tour of,stay in,arrived in,arrives in,in,to visit,visited,visits,visit,host,hosted by",
  ),
  vi: phraseSet(
    "thăm,thăm chính thức,thăm cấp nhà nước,sang thăm,đến thăm,đến,tới,tại,ở,thăm làm việc,thăm và làm việc,công tác tại,sang",
  ),
};

/** The country of a visit, where the text says "visit to" it or "in" it. */
function hostCountry(report: Report, scene: Scene): DraftField<string> {
  const { text, tokens, lang } = report;
  for (const view of inOrder(scene).slice(0, 3)) {
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    if (!isFirst && (view.past.length > 0 || view.saying.length > 0)) continue;
    for (const hit of view.countries) {
      const name = hit.values[0];
      if (name?.form !== "name" || name.actor === "ASEAN" || name.actor === "UN" || name.actor === "EU") continue;
      if (report.people.some((person) => hit.start >= person.start && hit.end <= person.end)) continue;
      if (endsBefore(text, tokens, HOSTS[lang], hit.from, view.start)) return quoted(text, name.actor, [hit]);
    }
  }
  return empty(text, { id: "noCountry" });
}
