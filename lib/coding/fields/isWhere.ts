import type { PlaceEntry } from "../gazetteer/placeIndex";
import { IN_WORDS_EN, IN_WORDS_VI } from "../keywords/roleWords";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { TOLD_BEFORE } from "../scene/toldBefore";
import type { PhraseHit } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { isAgreedThere, isWithDay } from "./agreedThere";
import { describedFrom } from "./describedPlace";
import { isElsewhere } from "./elsewhere";
import { isFollowingTalks } from "./followingTalks";
import { isHeldAside } from "./heldAside";
import { isLeft } from "./leftAfterVisit";
import { isNoCity, isTellers } from "./noCity";
import { isOfOffice } from "./officeThere";
import { isSpokenMatter } from "./ofMatter";
import { isOfThing } from "./ofThing";
import { siteStart } from "./siteStart";
import { isTalksThen } from "./talksThen";
import { IN_COMMUNIQUE, IS_OUTCOME, isSessionSaid, isToldWhere } from "./toldWhere";
import { isOnDay, isWentTo } from "./wentTo";

const IN = { en: phraseSet(IN_WORDS_EN), vi: phraseSet(IN_WORDS_VI) };
const NOT_HERE = {
  en: phraseSet(
    "after,following,since,ahead of,before,prior to,depart,departing,left,leaving,heading,next,signed in,held in,hosted in,agreed in,met in,announced,told reporters,said,agreed to meet,agree to meet,agreed to hold,agreed to convene,agreed to organise,agreed to organize,agreed to host,agreed to open,agree to convene,agree to hold,will meet,meet again,followed,follows,came after,comes after",
  ),
  vi: phraseSet(
    "sau,kể từ,trước khi,trước thềm,rời,lên đường,tiếp theo,ký tại,tổ chức tại,thông báo,họp báo,hẹn gặp,nhất trí gặp,nhất trí tổ chức,thống nhất tổ chức,nhất trí họp,gặp lại,diễn ra sau",
  ),
};
/** "Met in full session in Warsaw", "met in person in": how they met, then where. Bounded. */
export const IN_MANNER =
  /^(?:met|meet|held|convened|gathered|sat|hosted) in (?:an? )?(?:[\p{L}-]{3,14} ){0,2}(?:sessions?|format|person|private|camera|secret|conclave|parallel|plenary) (?:in|at) (?:the )?$/iu;
const HOSTED = {
  en: phraseSet("hosted,hosts,played host to,plays host to,will host"),
  vi: phraseSet("đăng cai,là nơi diễn ra"),
};

/** "Canberra hosted the 7th meeting": the city opens the sentence and is the host. */
function isHostCity({ text, tokens, lang }: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>): boolean {
  return (
    hit.start === view.start &&
    hit.values.some(({ kind }) => kind === "city") &&
    HOSTED[lang].at(text, tokens, hit.to + 1) !== undefined
  );
}

/** True if the sentence says with "in", "at", "tại" that it was there. */
export function isWhere(
  report: Report,
  scene: Scene,
  view: SentenceView,
  hit: PhraseHit<PlaceEntry>,
  isFirst: boolean,
): boolean {
  const { text, tokens, lang } = report;
  const isVisit =
    (view.strong.some(({ kind }) => kind === "visit" || kind === "port-call") && scene.kind === "exercise") ||
    scene.kind === "visit" ||
    scene.kind === "port-call" ||
    scene.status !== "held";
  const plain = describedFrom(report, view, hit);
  const isGone = [hit.from, plain].some((at) => isLeft(report, scene, view, at));
  const isTo =
    ((isVisit || (isFirst && tokens[plain - 1]?.key === "visiting")) &&
      [hit.from, plain].some((at) => endsBefore(text, tokens, TO[lang], at, view.start))) ||
    (isFirst &&
      (isWelcomedTo(report, view, plain) || isGone || [hit.from, plain].some((at) => isVisitedThen(report, view, at))));
  // "In Vietnam's" is a phrase of its own, in which "in" is not found.
  const isIn = [hit.from, plain].find(
    (at) => endsBefore(text, tokens, IN[lang], at, view.start) || (at < hit.from && tokens[at - 1]?.key === "in"),
  );
  const isState = report.countries.some((country) => country.start === hit.start);
  const site = isState ? undefined : siteStart(report, view, hit);
  const isStated =
    (isFirst || view.index < scene.lead.index) && isWentTo(report, view, hit, tokens[plain]?.start ?? hit.start);
  const start = isIn ?? (isTo || isStated ? plain : isHostCity(report, view, hit) ? hit.from : site);
  if (start === undefined) return false;
  if (isOfThing(report, view, hit, start, isFirst) && !(isFirst && isOnDay(report, scene, view, hit))) return false;
  // "Met with him to discuss scholarships: students are admitted in Budapest"
  if (!isFirst && view.strong.some(({ end }) => end < hit.start && text.slice(end, hit.start).includes(": ")))
    return false;
  if (isHeldAside(report, scene, view, hit)) return !isNoCity(text, hit);
  if (isElsewhere(report, scene, view, tokens[start]?.start ?? hit.start, hit)) return false;
  if (isOfOffice(report, view, hit)) return false;
  const isFollowing = isFollowingTalks(text, scene, view, hit.start);
  const isSaid = view.saying.some(({ end }) => end <= hit.start);
  if (
    isSaid &&
    !isFollowing &&
    !isTalksThen(report, view, hit, isFirst) &&
    !isSessionSaid(text, view, hit) &&
    !(isFirst && isToldWhere(text, view, hit))
  )
    return false;
  if (!isFirst && isSpokenMatter(text.slice(view.start, hit.start), lang)) return false;
  const before = text.slice(Math.max(view.start, hit.start - COUNTED_CHARS), hit.start);
  if (COUNTED.test(before) || LISTED.test(before) || FROM_THERE.test(before)) return false;
  if (isEndOfLink(text.slice(Math.max(view.start, hit.start - LINK_CHARS), hit.start))) return false;
  if (isNoCity(text, hit) || isTellers(report, view, hit)) return false;
  for (let at = Math.max(tokenFrom(tokens, view.start), start - 14); at < start; at++) {
    const other = NOT_HERE[lang].at(text, tokens, at);
    // "The next day", "hôm sau"
    if (!other || view.dates.some(({ start: from, end }) => from <= other.start && other.end <= end)) continue;
    // "held in Hanoi" in the lead is the event itself
    const word = tokens[other.from]?.key ?? "";
    if (LEAVING.has(word) && isGone) continue;
    // "Through the next decade"
    if (word === "next" && TIMES.has(tokens[other.to + 1]?.key ?? "")) continue;
    if (isAfterMeeting(report, view, other, hit.start) || isFollowing) continue;
    if (word === "agreed" && ((isFirst && isWithDay(text, hit)) || isAgreedThere(text, scene, view, hit))) continue;
    if (isFirst && IN_MANNER.test(text.slice(other.start, hit.start))) continue;
    if (SIGNED.has(word) && scene.kind === "signing" && view.past.length === 0 && view.index === scene.lead.index + 1)
      continue;
    if (word === "met" && view.past.length === 0 && view.index === scene.lead.index + 1) continue;
    // "Agreed to convene the commission in Hanoi" says where it shall be, "announced a visit after talks in" where they were.
    if (
      TOLD.has(word) &&
      !SHALL_BE.has(tokens[other.to]?.key ?? "") &&
      other.to < start - (word === "họp" ? PRESS_WORDS : 2)
    )
      continue;
    if (isSessionTold(report, view, scene, other)) continue;
    const isOwn = other.to >= Math.min(start, plain) - 1 && isFirst && !TOLD.has(word) && !isPast(text, view, other);
    if (!isOwn && !isBeforeVerb(text, view, other, hit.start)) return false;
  }
  return true;
}

/** "The agreement was signed in Manila by", behind a lead that the two signed it. */
const SIGNED = new Set(["signed", "ký"]);
/** "Tại cuộc họp báo thường kỳ ở Moskva" */
const PRESS_WORDS = 5;
const SHALL_BE = new Set("convene hold organise organize host open chức họp".split(" "));

/** "21 bộ tại Takeo và 7 bộ tại Kampot", "1,200 households in": where things are that were counted. Bounded. */
export const COUNTED =
  /\d\s(?:bộ|hộ|người|dự án|điểm|công dân|hài cốt|sets?|cases|projects|people|households|families|students|remains)(?:\s\p{L}{2,10}){0,2}\s(?:tại|ở|in|at)\s(?:tỉnh\s)?$/iu;
/** "Chính quyền hai tỉnh Takeo, Kampot": whose, not where. Bounded. */
export const LISTED =
  /(?<!(?:tại|ở|thăm)\s)(?:hai|ba|bốn|các)\s(?:tỉnh|thành phố|huyện)\s(?:\p{Lu}\p{L}{1,9}[\s,]{1,2}(?:và\s)?){0,4}$/u;
/** "A delegation from Sakai City in Osaka Prefecture": where they come from. Bounded. */
export const FROM_THERE =
  /\b(?:delegation|delegates|group|team|mission|officials?|leaders|students|youths?|guests|visitors|representatives|entrepreneurs)\sfrom\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]{1,14},?\s){1,4}in\s(?:the\s)?$/u;
const COUNTED_CHARS = 90;
/** "A rail link between Woodlands and Bukit Chagar in Johor": where what was agreed on ends. Bounded. */
const LINK_BETWEEN =
  /\b(?:link|line|railway|route|road|bridge|ferry|service|connection|flights?|corridor|pipeline|cable|tunnel|crossing)\sbetween\s/i;
/** "Một đường ống dẫn dầu từ Algyő tới Novi Sad", "a line from Budapest to Belgrade". Bounded. */
export const LINE_FROM =
  /(?:(?<!\p{L})(?:đường ống|đường sắt|đường bay|đường dây|đường bộ|tuyến|cao tốc|cáp|nối)|\b(?:line|railway|pipeline|road|highway|expressway|flights?|cable|corridor|route))(?!\p{L})[^.;:,\n]{0,40}\s(?:từ|from)\s\p{Lu}[^.;:,\n]{1,40}\s(?:tới|đến|to)\s$/iu;
const isEndOfLink = (before: string): boolean => {
  if (LINE_FROM.test(before)) return true;
  const link = LINK_BETWEEN.exec(before);
  return link !== null && /\s(?:in|at)\s$/i.test(before) && !/[.;:,]/.test(before.slice(link.index));
};
const LINK_CHARS = 110;

/** "A statement released after the meeting in New Delhi", "following yesterday's special meeting of the committee in Koh Kong": the meeting is the event. Bounded. */
export const MEETING_IN =
  /^\s(?:the\s|their\s|his\s|her\s|a\s|\p{L}{5,9}['’]s\s)?(?:(?:[\p{L}-]{3,14}|of|\d{1,2}|\d{1,2}(?:st|nd|rd|th))\s){0,4}(?:meeting|talks|dialogue|negotiations|discussions|consultations|session|summit|round)\s(?:of\s(?:the\s)?[^.;,:\n]{3,70}\s)?(?:held\s)?(?:at\s(?:the\s)?[^.;,:\n]{3,44}\s)?(?:in|at)\s$/iu;

/** The same with whom: "said after meeting his counterpart X in". Bounded. */
const MEETING_HIM_IN =
  /^\s(?:(?:he|she|they|a|his|her|their)\s){0,2}(?:met|meeting|holding|talks with|hosting|receiving)\s[^.;:]{3,120}\s(?:in|at)\s$/iu;

function isAfterMeeting({ text }: Report, view: SentenceView, other: Span, at: number): boolean {
  return (
    view.past.length === 0 &&
    /^(?:after|following)$/i.test(text.slice(other.start, other.end)) &&
    (MEETING_IN.test(text.slice(other.end, at)) || MEETING_HIM_IN.test(text.slice(other.end, at)))
  );
}

/** "The talks were held in Washington" in the sentence after the lead: those of the lead. */
function isSessionTold({ text }: Report, view: SentenceView, scene: Scene, other: Span): boolean {
  if (IN_COMMUNIQUE.test(text.slice(view.start, other.end))) return true;
  return (
    view.index === scene.lead.index + 1 &&
    view.past.length === 0 &&
    /^(?:held in|hosted in|tổ chức tại)$/iu.test(text.slice(other.start, other.end)) &&
    [TOLD_BEFORE, IS_OUTCOME].some((opening) => opening.test(text.slice(view.start, view.start + TOLD_CHARS)))
  );
}

const TOLD_CHARS = 80;

/** Between who is welcomed and "to": nothing, or " of Fiji", ", the Prime Minister of Fiji,". Bounded. */
export const OF_HIS = /^,?\s(?:(?:and\s(?:his|her)\s\p{L}{3,12}|(?:the\s)?[\p{L}\s]{0,40}of\s[\p{L}\s]{3,24}),?\s)?$/u;

/** "Welcomed his guest to London": a person stands between. */
function isWelcomedTo({ text, tokens }: Report, view: SentenceView, at: number): boolean {
  const to = tokens[at - 1];
  if (to?.key !== "to") return false;
  const from = tokenFrom(tokens, view.start);
  const verb = tokens.findIndex(({ key }, i) => i >= from && i < at && WELCOMED.has(key));
  const start = tokens[verb]?.end;
  return (
    start !== undefined &&
    view.people.some((person) => person.start >= start && OF_HIS.test(text.slice(person.end, to.start)))
  );
}

const WELCOMED = new Set(["welcome", "welcomed", "welcomes", "welcoming"]);

const THAM = phraseSet("thăm");

/** "Đoàn vào thăm thành phố Huế, gặp gỡ lãnh đạo thành phố": where somebody went and met. */
const isVisitedThen = ({ text, tokens }: Report, view: SentenceView, at: number): boolean =>
  endsBefore(text, tokens, THAM, at, view.start) &&
  view.strong.some(({ kind, start }) => kind === "meeting" && start > (tokens[at]?.start ?? 0));

/** True if a word of the past stands before the phrase, with no comma that ends its clause. */
function isPast(text: string, view: SentenceView, other: Span): boolean {
  return view.past.some(({ end }) => end <= other.start && !text.slice(end, other.start).includes(","));
}

const TIMES = new Set(
  "decade decades phase stage level chapter step steps generation three four five ten few two".split(" "),
);
const LEAVING = new Set(["left", "departed", "sailed", "rời"]);

/** "Announced in Tokyo", "họp báo tại": where somebody spoke of the event. */
const TOLD = new Set(["announced", "told", "said", "agreed", "thông", "họp", "hẹn", "nhất"]);

/** "After arriving in Hanoi, he met", "years after ties were normalised, the two met in": the aside is over when the verb comes. */
function isBeforeVerb(text: string, view: SentenceView, aside: Span, end: number): boolean {
  return view.strong.some(
    (cue) =>
      cue.start >= aside.end &&
      cue.end <= end &&
      ((cue.start - aside.start < NEAR_CHARS && !BEFORE_THAT.test(text.slice(aside.start, aside.end))) ||
        text.slice(aside.end, cue.start).includes(",")),
  );
}

const NEAR_CHARS = 60;
/** "Called on the minister, before visiting a shipyard in Mumbai": what he did then. */
const BEFORE_THAT = /^(?:before|prior to|trước khi)$/iu;

const TO = {
  en: phraseSet(
    "will visit,is to visit,was to visit,plans to visit,would visit,arrive in,arrives in,arriving in,arrive at,arrives at,arrived at,docked in,docks in,call at,calls at,called at,port call at,port call in,port calls in,visiting,visit to,trip to,reached,travelled to,traveled to,arrived in,visited,visits,to the city of,to the northern city of,to the central city of,to the port of",
  ),
  vi: phraseSet("thăm,thăm hữu nghị,tới,đến,thăm cảng,cập cảng,cập cảng quốc tế"),
};
