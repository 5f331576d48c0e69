import type { DraftField } from "@/lib/model/draft";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import { IN_WORDS_EN, IN_WORDS_VI } from "../keywords/roleWords";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { empty, inferred, quoted } from "./evidence";

type PlaceValue = { id?: string; name: string; country?: string };

const IN = { en: phraseSet(IN_WORDS_EN), vi: phraseSet(IN_WORDS_VI) };
/** What the words "in Hanoi" then belong to: an embassy, a plant, an earlier meeting. */
const THINGS = {
  en: phraseSet(
    "embassy,ambassador,consulate,consul general,consulate general,university,project,projects,plant,airbase,airport,students,community,office,based,factory,victims,people,companies,investment,attache,headquartered,born,mission,correspondent,plants,center,centre,investments,remediation,clean-up,cleanup,contamination,hotspot,hotspots,representative office",
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

/** True if "in", "at", "tại" stands right before the name, and it says where this was. */
function isWhere(report: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>, isFirst: boolean): boolean {
  const { text, tokens, lang } = report;
  if (!endsBefore(text, tokens, IN[lang], hit.from, view.start)) return false;
  if (endsBefore(text, tokens, THINGS[lang], hit.from, view.start, isFirst ? 2 : 4)) return false;
  if (report.people.some((person) => hit.start >= person.start && hit.end <= person.end)) return false;
  const asides = tokenFrom(tokens, view.start);
  for (let at = Math.max(asides, hit.from - 14); at < hit.from; at++) {
    const other = NOT_HERE[lang].at(text, tokens, at);
    if (!other) continue;
    // "held in Hanoi" in the lead is the event itself
    const isOwn = other.to >= hit.from - 1 && isFirst;
    if (!isOwn && !isBeforeVerb(view, other.start)) return false;
  }
  return true;
}

/** "After arriving in Hanoi, he met": the aside is over when the verb comes, the place stays. */
function isBeforeVerb(view: SentenceView, start: number): boolean {
  return view.strong.some((cue) => cue.start > start && cue.start - start < 40);
}

interface Found {
  entry: PlaceEntry;
  span: Span;
}

function placeIn(report: Report, scene: Scene, view: SentenceView): Found | undefined {
  const isFirst = view.index === scene.lead.index || view.isHeadline;
  const isTold = isFirst || view.strong.length > 0 || view.nouns.length > 0 || view.chair.length > 0;
  if (!isTold) return undefined;
  if (!isFirst && (view.past.length > 0 || view.saying.length > 0 || view.future.length > 0)) return undefined;
  for (const hit of view.places) {
    if (!isWhere(report, view, hit, isFirst)) continue;
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
  if (line && scene.lead.index <= (report.sentences.find(({ isHeadline }) => !isHeadline)?.index ?? 0)) {
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

/** May the dateline's city be taken for the event's? Only where nothing speaks for another country. */
function isFiledThere(
  report: Report,
  scene: Scene,
  entry: PlaceEntry,
  actors: ReadonlySet<string>,
  host: string | undefined,
): boolean {
  if (scene.status !== "held" || entry.country === undefined) return false;
  if (host !== undefined) return host === entry.country;
  const isSideline = scene.lead.aside.length > 0;
  return (
    report.parts.dateline?.publisher === undefined &&
    (actors.has(entry.country) || !isSideline || entry.kind === "city")
  );
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
