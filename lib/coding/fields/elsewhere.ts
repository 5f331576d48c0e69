import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import { MET } from "../scene/metKinds";
import { isOpenedThen } from "../scene/openedThen";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import { isAgreedThere } from "./agreedThere";
import { isOfMatter } from "./ofMatter";
import { IN_COMMUNIQUE } from "./toldWhere";

/** What was done to a thing somewhere: "the vision statement adopted in Tokyo", "tầm nhìn được thông qua tại Kuala Lumpur". Bounded. */
export const DONE_THERE =
  /(?:(?<aux>\b(?:was|were|is|are|be|been|being)\s(?:[a-z]{3,9}ly\s)?)?\b(?:adopted|opened|launched|established|issued|concluded|reached|unveiled|announced|inaugurated|endorsed|formed|founded|created|built|made|taken|produced|initialled|approved|agreed(?: upon| on)?|struck|brokered|born|elected|sworn in)\s(?:(?:last|earlier|back)\s\p{L}{3,9}\s)?|(?:thông qua|ký kết|đạt được|mở ký|thành lập|công bố|ban hành)\s)(?:(?:in|at|on|tại|ở)\s(?:the\s)?)?$/iu;
/** "Albanese, who was sworn in again in Canberra, replied": of a person, by the way; "which took place in Hanoi" is of the event. Bounded. */
export const OF_WHO =
  /,\s(?:who|which(?!\s(?:(?:was|were|is|has been|had been)\s)?(?:held|hosted|convened|opened|took place|takes place|lasted|ran|concluded|ended)(?!\p{L}))|whose|where|người|nơi)\s[^,.;\n]{1,90}$|\s(?:group|company|firm|consortium|corporation|conglomerate|bank|agency|people|workers|students)\sthat\s(?:is|are|was|were|has|have|had|will)\s[^,.;\n]{1,80}$/iu;
const BEFORE_CHARS = 120;
const MATTER_CHARS = 190;
/** "X, who has just ended a stopover in Singapore": where the guest was before. Bounded. */
export const WHO_WAS_AWAY =
  /\b(?:just (?:ended|left|visited|returned|been)|had (?:just |earlier |also )?(?:been|visited|ended|attended|met)|(?:returned|arrived|came|flew in|flew) from|previously|formerly|once|was born|studied)\b|(?<!\p{L})(?:vừa (?:kết thúc|rời|thăm|dự|từ)|từng|trước đó|sinh ra)(?!\p{L})/iu;
/** The session as the subject of its sentence. Bounded. */
export const OF_SESSION =
  /^(?:(?:at|during|in)\s)?(?:(?:the|this|these|their|that)\s)?(?:[\p{L}\d-]{2,14}\s){0,4}(?:talks|meeting|dialogue|negotiations|round|session|consultations?|exercise|drills?|ceremony|summit|conference|event|retreat|patrol|signing|reception)\b|^(?:tại\s)?(?:cuộc|buổi|phiên|vòng|kỳ|lễ)?\s?(?:hội đàm|gặp|làm việc|họp|đàm phán|đối thoại|tham vấn|diễn tập|tập trận|hội nghị|sự kiện|ký|bàn giao|khai mạc|tiếp)(?!\p{L})/iu;

/** "The sailors had anchored off Phu Quoc", "hai bên đã từng gặp tại": before the event. Bounded. */
export const HAD =
  /\bhad\s(?:(?:last|also|previously|first|already|earlier|just)\s)?(?!(?:a|an|the|two|talks)\b|(?:[\p{L}-]{3,14}\s){0,2}(?:meetings?|talks|discussions|bilaterals)\b)\p{L}{3,14}\s/iu;

/** "Attended a business forum in Porto", "dự một triển lãm ở Hamburg": a gathering of its own. Bounded. */
export const A_GATHERING =
  /(?<!\p{L})(?:an?|một)\s(?:[\p{L}-]{2,14}\s){0,2}(?:forum|congress|fair|exhibition|expo|seminar|workshop|festival|show|concert|rally|diễn đàn|triển lãm|hội chợ|hội thảo|lễ hội|đại hội)\s(?:in|at|near|ở|tại)\s$/iu;

/** "Officials in Hanoi welcomed the meeting": where some are, who were not at it. Bounded. */
export const OF_THOSE =
  /(?:officials?|authorities|leaders|diplomats?|analysts?|observers?|sources?|experts?|officers?|lawmakers|investors|businesses|companies|media|reporters|quan chức|giới chức|nguồn tin|chuyên gia|nhà quan sát|dư luận)\s(?:in|at|tại|ở)\s$/iu;

/** "Called on the Prime Minister and visited an institute in Pune", "và thị sát cảng tại": went to see something besides. */
export const WENT_BESIDES =
  /(?:\band|\bthen|(?<!\p{L})và|,)\s(?:also\s|later\s|then\s)?(?:visited|toured|inspected|viewed|tham quan|thị sát|(?:đến |tới |đi )?thăm)\s/giu;
const NEW_CLAUSE = /[.;:\n]/;

/** True if the last words before a place say what somebody went to see there. */
function isSeen(before: string): boolean {
  const last = [...before.matchAll(WENT_BESIDES)].at(-1);
  return last !== undefined && !NEW_CLAUSE.test(before.slice(last.index));
}

/** True if the words before a place tell where somebody had been: "who has just ended a stopover in". */
export function isWhereAway(before: string): boolean {
  const clause = OF_WHO.exec(before)?.[0];
  return clause !== undefined && WHO_WAS_AWAY.test(clause);
}

/** "The coming NATO summit in Ankara", "hội nghị sắp tới tại Kuala Lumpur": what is ahead, somewhere else. Bounded. */
export const COMING_THERE =
  /\b(?:coming|upcoming|forthcoming|next|planned|impending)\s(?:[\p{L}\d’'-]{1,16}\s){0,4}(?:summit|meeting|conference|forum|congress|session|elections?|games|expo|olympics|round|talks)\s(?:in|at)\s(?:the\s)?$|\bnext\s(?:[\p{L}\d’'-]{2,16}\s){1,4}(?:meets?|convenes?|sits?|gathers?|takes\splace|(?:is|are)\s(?:due|planned|scheduled|set|expected)(?:\s[^.;:\n]{1,30})?)\s(?:in|at)\s(?:the\s)?$|(?<!\p{L})(?:sắp tới|tới đây|sắp diễn ra)\s(?:tại|ở)\s$|(?<!\p{L})(?:kế tiếp|tiếp theo|lần tới)\s(?:\S{1,8}\s){0,6}(?:tại|ở)\s$/iu;

/** "The U.S. Embassy in Hanoi today handed over": where those who did it sit. Bounded. */
export const OF_MISSION =
  /(?<!\p{L})(?:[Đđ]ại sứ quán|[Tt]ổng [Ll]ãnh sự quán|[Ll]ãnh sự quán|[Pp]hái đoàn|[Vv]ăn phòng đại diện|[Cc]ơ quan thường trú|[Ee]mbassy|[Cc]onsulate(?: [Gg]eneral)?|[Hh]igh [Cc]ommission|[Pp]ermanent [Mm]ission|[Ll]iaison [Oo]ffice|[Cc]ountry [Oo]ffice)(?:\s(?:of|the|của|nước|\p{Lu}[\p{L}.'’-]{0,14})){0,6}\s(?:tại|ở|in)\s$/u;
/** The same as where it was: "at the embassy in". Bounded. */
export const AT_MISSION =
  /(?:(?<!\p{L})(?:tại|ở)\s(?:trụ sở\s)?|\bat\s(?:the\s)?(?:[\p{L}.'’-]{1,14}\s){0,3})(?:đại sứ quán|tổng lãnh sự quán|lãnh sự quán|phái đoàn|văn phòng đại diện|embassy|consulate|high commission|permanent mission)(?!\p{L})/iu;

/** "Was received by the President, with whom he spoke of the agreement reached in": what was spoken of. Bounded. */
export const WITH_WHOM =
  /,\swith (?:whom|which)\s(?:he|she|they)\s(?:also\s|then\s)?(?:spoke|discussed|talked|exchanged|reviewed)\s[^.;:\n]{2,110}$/iu;

/** Between the verb of a further event and a place: a clause that says what was spoken of, or more of somebody. Bounded. */
export const CLAUSE_BEHIND =
  /,\s(?:with whom|whom|which|whose)\s|,?\sand\s(?:discussed|spoke|talked|agreed|expressed|conveyed|asked|thanked|praised|recalled|proposed|briefed|congratulated|welcomed)\s|\s(?:to\s(?:discuss|draw up|review|explore|exchange|prepare|plan|talk|speak|study|explain|brief|clear up|compare|agree|prepare)|for\s(?:an\sexchange|a\sdiscussion|talks\son|discussions\son)|about|regarding|concerning|on\sthe(?!\s(?:sidelines?|margins|fringes|occasion|same|eve|morning|afternoon|evening|day|next|following|\d{1,2})(?!\p{L}))|(?:group|company|firm|consortium|corporation|bank)\sthat\s(?:is|was|has|had))\s|,\s(?:expressing|recalling|praising|noting|thanking|welcoming|congratulating)\s|,\s(?:bày tỏ|đề nghị|nhắc lại|cảm ơn|chúc mừng|chuyển lời|đánh giá|hoan nghênh|trao đổi|thảo luận|bàn|đề cập)\s/iu;

/** "He was later received by the President and discussed the agreement reached in Brussels": of a further event the place stands by its verb. */
const isOfClauseBehind = (text: string, { before, kindBy, lead }: Scene, view: SentenceView, start: number): boolean =>
  before !== undefined &&
  kindBy !== undefined &&
  view.index === lead.index &&
  kindBy.end <= start &&
  kindBy.start >= view.start &&
  CLAUSE_BEHIND.test(text.slice(kindBy.end, start));

/** What was spoken of, before where that is: "they talked about relations with A and the summit in". Bounded. */
export const SPOKEN_OF =
  /\b(?:discussed|talked about|talked of|spoke (?:of|about)|exchanged (?:views|opinions)|touched (?:on|upon))\s|(?<!\p{L})(?:trao đổi về|thảo luận về|trao đổi ý kiến|bàn về|đề cập)\s/iu;

/** How far after the lead a sentence may say where its event was without naming the session. */
const NEAR_SENTENCES = 1;

/** True if the words before a place say that something else was there, or the sentence is too far from the event to say where it was. */
export function isElsewhere(
  { text, lang }: Report,
  scene: Scene,
  view: SentenceView,
  start: number,
  hit: PhraseHit<PlaceEntry>,
): boolean {
  const { kind, status, lead, sentences } = scene;
  const isFirst = view.isHeadline || view.index === lead.index;
  const before = text.slice(Math.max(view.start, start - BEFORE_CHARS), start);
  const isLate = !isFirst && view.index > lead.index + NEAR_SENTENCES && sentences.length > 1;
  const sentence = text.slice(view.start, hit.end);
  if (isLate && !OF_SESSION.test(sentence) && !IN_COMMUNIQUE.test(sentence)) return true;
  if (!isFirst && (A_GATHERING.test(before) || OF_WHO.test(before) || HAD.test(before) || OF_THOSE.test(before)))
    return true;
  if (OF_MISSION.test(before) && !AT_MISSION.test(before)) return true;
  if (isWhereAway(before)) return true;
  if (status === "held" && COMING_THERE.test(before)) return true;
  if (WITH_WHOM.test(before) || isOfClauseBehind(text, scene, view, start)) return true;
  if (!isFirst && view.strong.length === 0 && SPOKEN_OF.test(before)) return true;
  if (MET.has(kind) && isOfMatter(text.slice(Math.max(view.start, start - MATTER_CHARS), start), lang)) return true;
  if (MET.has(kind) && isSeen(before)) return true;
  const done = DONE_THERE.exec(before);
  if (!done) return false;
  // "The dialogue was opened in Hanoi": the session itself.
  if (done.groups?.aux !== undefined || isOpenedThen(text, view, lead) || isAgreedThere(text, scene, view, hit))
    return false;
  const at = start - done[0].length;
  return !isFirst || view.strong.some((cue) => cue.end <= at);
}
