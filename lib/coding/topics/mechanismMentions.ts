import type { Kind } from "@/lib/model/vocabulary";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { HEAD_KINDS, type MechanismForm } from "./mechanismForms";
import type { Window } from "./mechanismWindow";

/** What comes of a series, or is done for its next round: "outcomes of", "preparations for", "kết quả của". Bounded. */
export const REFERS =
  /(?:\b(?:outcomes?|results?|consensus|commitments?|agreements?|understandings?|decisions?|conclusions|recommendations)\s(?:\p{L}{1,14}\s){0,2}(?:of|from|reached at|made at|agreed at|signed at|adopted at|achieved at|reached during|reached in)|\b(?:preparations?|prepare|preparing|prepared|arrangements|agenda)\s(?:\p{L}{1,12}\s){0,2}for|\b(?:ahead of|looking ahead to|look forward to|looked forward to|follow(?:ing)?[- ]up (?:to|on)|in the run-up to|invited \p{L}{1,12} to (?:attend|co-chair))|(?<![a-zà-ỹ])(?:chuẩn bị (?:tốt |chu đáo )?(?:cho|để)|hướng tới|sớm (?:tổ chức|tiến hành|họp|triệu tập)|tiến tới|kết quả(?: của| đạt được tại| tại)?|thỏa thuận (?:đạt được )?tại|nhận thức chung (?:đạt được )?tại|kết luận của|trước thềm|thời gian tổ chức))\s(?:[\p{L}\d–-]{1,14}\s){0,9}$/iu;
const REFERS_CHARS = 170;

/** What is said of a series in later sentences: "the success of the 7th Dialogue", "mechanisms such as the Dialogue". */
export const REFERS_LATER =
  /\b(?:success of|successful|successfully|(?:mechanisms?|frameworks?|channels?) (?:such as|like|including)|have (?:an?|had|maintained)|set up (?:an?|the))\s|(?<![a-zà-ỹ])(?:tổ chức thành công|thành công của|cơ chế (?:hợp tác |đối thoại )?(?:như|gồm|bao gồm))\s/giu;
const LATER_CHARS = 90;

function isReferredToLater(before: string): boolean {
  const cue = [...before.matchAll(REFERS_LATER)].at(-1);
  return cue !== undefined && !/[,;:.]/.test(before.slice(cue.index + cue[0].length));
}

/** Whose chair or member he is, or what it is a part of: "Chairman of the Joint Commission", "thuộc Ủy ban". Bounded. */
export const OWNED_BY =
  /(?:\b(?:chair|chairs|chairman|chairwoman|chairperson|co-chair|co-chairs|secretary|secretary-general|sub-?committees?|subcommission|working groups?|task forces?|auspices|supervision|direction|framework|mechanism)\s(?:of|under|within)|\bunder)\s(?:(?!co-chair|chaired|held|opened|attended)[\p{L}–-]{1,14}\s){0,6}$|(?<![a-zà-ỹ])(?:chủ tịch|ủy viên|thành viên|tổng thư ký|phân ban|tiểu ban|nhóm công tác|thuộc|trong khuôn khổ|chỉ đạo của|giám sát của)\s(?:(?:phân ban|việt nam|lào|campuchia|trung quốc|hoạt động|hợp tác|trong|của)\s){0,4}$/iu;
const OWNED_CHARS = 110;
/** "Cuộc họp hai Chủ tịch Ủy ban": its chairs met as such. Bounded. */
export const OWN_SESSION =
  /\b(?:met|meeting|session|talks)\s(?:[\p{L}\d,.-]{1,14}\s){0,6}(?:within|in|under) the framework of(?![\p{L}])|\b(?:meeting|session|talks|round)\s(?:held\s)?(?:under|within) the(?![\p{L}])|\b(?:meeting|session) (?:of|between) the (?:co-)?(?:chairs|chairmen|heads)(?![\p{L}])|(?:cuộc họp|phiên họp|kỳ họp|khóa họp|vòng họp|cuộc gặp|hội nghị)(?![\p{L}])|(?<![\p{L}])họp (?:trực tiếp )?(?:[\p{L}\d]{1,4} ngày )?(?:với|tại|cùng|hôm|ngày|ở|trong)(?![\p{L}])/iu;

/** "Ủy ban chuyên trách tỉnh Takeo": the committee of one province. Bounded. */
const OF_PROVINCE = /^\s(?:của\s)?(?:hai\s)?(?:tỉnh|thành phố|huyện|quận)(?![\p{L}])/iu;
const IN_PROVINCE = /\bprovincial\s$/iu;
const PROVINCE_CHARS = 14;
/** "VN": an actor that is a country */
const COUNTRY_CHARS = 2;

/** "Seven maritime cooperative activities", "ba chuyến tuần tra": several of them, none that took place here. Bounded. */
export const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|several|multiple|many|numerous|various)\s(?:\p{Ll}{2,14}\s){0,2}$|(?<![a-zà-ỹ])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều)\s(?:cuộc|chuyến|đợt|lần)\s$/u;
const SEVERAL_CHARS = 50;

/** A joint committee of another matter: "the Joint Coast Guard Committee", "Joint Committee on Trade". */
const PLAIN_COMMITTEES = new Set(["joint committee", "ủy ban hỗn hợp"]);
/** What a committee for all matters is called on: "on Economic ...", "về hợp tác". Bounded. */
const ON_ONE_MATTER =
  /^(?:\s(?:meeting|session)s?)?\s(?:on|for|về)\s(?!the (?:implementation|partnership|framework|pca)|bilateral|economic|economy|trade,|trade and (?:economic|economy)|cooperation(?! in| on)|comprehensive|partnership|hợp tác (?:kinh tế|song phương|toàn diện)|kinh tế,|kinh tế và (?!thương mại)|thương mại,|song phương|triển khai|thực (?:thi|hiện))/iu;
const MATTER_CHARS = 60;
/** "The Joint Coast Guard Committee", said somewhere: the headline's "joint committee" is that one. Bounded. */
const JOINT_OF =
  /\bjoint\s(?!economic|cooperation|bilateral|ministerial|commission|committee)\p{L}{3,14}\s(?:\p{L}{3,12}\s)?(?:committee|commission)(?!\p{L})/iu;

/** The committee of two services is theirs alone. */
const SERVICES = /coast ?guard|cảnh sát biển|\bnav(?:y|ies)\b|hải quân/iu;
const SERVICES_CHARS = 200;

function isOfOneMatter(text: string, form: MechanismForm, start: number, end: number): boolean {
  if (!PLAIN_COMMITTEES.has(form.words.join(" "))) return false;
  if (JOINT_OF.test(text) || SERVICES.test(text.slice(Math.max(0, start - SERVICES_CHARS), end))) return true;
  const between = text.slice(start, end).split(/[\s-]+/).length > form.words.length;
  return between || ON_ONE_MATTER.test(text.slice(end, end + MATTER_CHARS));
}

/** "The 58th ASEAN Foreign Ministers' Meeting", "Hội nghị Bộ trưởng Ngoại giao ASEAN": of a body that is no side. Bounded. */
const BODY =
  /(?:ASEAN|APEC|G7|G20|Quad|BRICS|East Asia Summit|EAS|Mekong|Trilateral|trilateral|ba bên)(?:[-–\s]{1,3}\p{L}{1,9})?[-–\s]{1,3}$/u;
const OF_BODY = /^\s(?:giao\s)?(?:các nước\s)?(?:ASEAN|APEC|G7|G20|Quad|BRICS|Đông Á|EAS|Mekong|Mê Công)(?![\p{L}])/u;
const BODY_INSIDE = /(?<!\p{L})(?:ASEAN|APEC|G7|G20|BRICS)(?!\p{L})/u;
const BODY_CHARS = 30;

/** "Expected the Cooperation Committee to meet again": right behind a body, what it is still to do. Bounded. */
export const STILL_TO =
  /^\s(?:to (?:meet|convene|hold|be (?:held|convened)|take place|gather|sit|resume)|(?:sớm )?(?:họp|nhóm họp|được tổ chức) (?:lại|tiếp|trở lại|vào dịp))(?!\p{L})/iu;
const STILL_CHARS = 30;

/** Bodies that hold sessions; what else takes place is not of them because it names them. */
const BODIES = new Set<Kind>(["committee", "dialogue", "consultation", "talks"]);
const OTHER_EVENTS = new Set<Kind>(["handover", "project", "statement", "exercise", "port-call", "signing"]);

/** "Also on Wednesday, at the close of the Commission, A and B signed": besides its session. Bounded. */
const AT_ITS_CLOSE =
  /\b(?:at|after|following) the (?:close|end|conclusion) of (?:the|their|its) $|(?:kết thúc|sau) (?:kỳ họp|phiên họp|cuộc họp|khóa họp) (?:của )?$/iu;
const CLOSE_CHARS = 44;

/** A session of the body, in the words around its name. Bounded. */
export const SESSION =
  /\b(?:session|meeting|round|edition|sitting|held|holds|convened|convenes|co-chaired|took place|takes place)(?![\p{L}])|(?<![a-zà-ỹ])(?:kỳ họp|phiên họp|cuộc họp|khóa họp|vòng|phiên|kỳ|lần thứ|họp|diễn ra|tổ chức|đồng chủ trì|chủ trì)(?![\p{L}])/iu;
const SESSION_CHARS = 60;

/**
 * True if a sentence only refers to a mechanism: its outcomes, its preparations, its chairman, the body that oversees what
 * was done; or if what took place is of a kind that the body does not hold.
 *
 * @param hasRound true if a round was counted with the name: a chairman of "the 16th session" sat in it
 */
export function isReferredTo(
  { text, tokens }: Report,
  scene: Scene,
  view: SentenceView,
  form: MechanismForm,
  window: Window,
  hasRound: boolean,
): boolean {
  const [first, last] = [tokens[window.from], tokens[window.to]];
  if (!first || !last) return true;
  const before = (chars: number) => text.slice(Math.max(view.start, first.start - chars), first.start);
  const isOfBody = BODY.test(before(BODY_CHARS)) || OF_BODY.test(text.slice(last.end, last.end + BODY_CHARS));
  // "Hội nghị Bộ trưởng Ngoại giao ASEAN ... gặp Ngoại trưởng Australia"
  const hasBody = BODY_INSIDE.test(text.slice(first.start, last.end));
  if ((isOfBody || hasBody) && form.actors.every((actor) => actor.length === COUNTRY_CHARS)) return true;
  if (REFERS.test(before(REFERS_CHARS)) || SEVERAL.test(before(SEVERAL_CHARS))) return true;
  if (scene.kind === "signing" && AT_ITS_CLOSE.test(before(CLOSE_CHARS))) return true;
  if (isOfOneMatter(text, form, first.start, last.end)) return true;
  if (scene.status === "held" && STILL_TO.test(text.slice(last.end, last.end + STILL_CHARS))) return true;
  const isFirst = view.isHeadline || view.index === scene.lead.index;
  if (!isFirst && isReferredToLater(before(LATER_CHARS))) return true;
  const kind = HEAD_KINDS[form.head] ?? "meeting";
  const isOfProvince =
    OF_PROVINCE.test(text.slice(last.end, last.end + PROVINCE_CHARS)) || IN_PROVINCE.test(before(PROVINCE_CHARS));
  if (kind === "committee" && isOfProvince) return true;
  // Two who speak by phone hold no round, unless the headline or lead says so.
  if (scene.kind === "call" && (!isFirst || !hasRound)) return true;
  if (!BODIES.has(kind) || hasRound) return false;
  if (OWNED_BY.test(before(OWNED_CHARS)) && !OWN_SESSION.test(text.slice(view.start, view.end))) return true;
  const around = text.slice(
    Math.max(view.start, first.start - SESSION_CHARS),
    Math.min(view.end, last.end + SESSION_CHARS),
  );
  return kind !== "talks" && OTHER_EVENTS.has(scene.kind) && !SESSION.test(around);
}
