import type { PlaceEntry } from "../gazetteer/placeIndex";
import { IN_WORDS_EN, IN_WORDS_VI } from "../keywords/roleWords";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";

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
export function isWhere(
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
