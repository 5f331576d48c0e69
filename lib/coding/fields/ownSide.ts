import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import type { Attendee } from "./findAttendees";
import { isForeign } from "./isForeign";
import { sideNamed } from "./sideOfPair";
import { sideOfProvince } from "./sideOfProvince";

/** Offices that one country alone has; of the others those count whose country the report names. */
const OWN_OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    "US",
    /\b(?:deputy secretary of state|assistant secretary of (?:state|defen[sc]e|war)|under ?secretary of (?:state|defen[sc]e|war)|secretary of (?:war|defense|the treasury|homeland security|state)(?! (?:for|at|of|in|and)\b)|secretary of state marco|u\.?s\.? trade representative)\b/i,
  ],
  [
    "PH",
    /\b(?:under ?secretary|secretary) of (?:national defen[sc]e|foreign affairs)\b|\b(?:foreign affairs|national defen[sc]e|defen[sc]e) (?:senior )?(?:under)?secretary\b/i,
  ],
  // Provinces of Laos and Cuba have other heads, those of China a "People's Government".
  [
    "VN",
    /\b(?:people['’]s committee|(?<!first secretary of the )provincial party committee|municipal party committee)\b|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|mttq|mặt trận tổ quốc|fatherland front|tỉnh ủy|thành ủy|quân khu/iu,
  ],
  [
    "EU",
    /\bhigh representative(?:\/vice-president| of the union)|\beuropean commissioner\b|\bof the european (?:commission|council)\b|(?<!\p{L})(?:cao ủy|ủy viên|phó chủ tịch ủy ban) (?:liên minh |ủy ban )?châu âu(?!\p{L})/iu,
  ],
  ["ASEAN", /tổng thư ký asean|secretary[- ]general of asean|asean secretary[- ]general/iu],
  ["UN", /tổng thư ký (?:liên hợp quốc|lhq)|secretary[- ]general of the united nations|\bun secretary[- ]general/iu],
  ["IN", /\b(?:raksha (?:rajya )?mantri|(?:external affairs minister|minister (?:of|for) external affairs))\b/i],
  [
    "JP",
    /\b(?:parliamentary vice[- ]minister|chief cabinet secretary|vice[- ]minister of defen[sc]e for international)\b/i,
  ],
];

/** An office that Poland has, too: of the United States only where they are named. */
const OF_MANY = /^under ?secretary of state/iu;

/** What stands between a side and who stands for it: "Indonesia by Rear Admiral", "the US side was led by", "phía Cuba do". Bounded. */
export const STANDS_FOR =
  /^(?:['’]s)?(?:\s(?:side|delegation|team|contingent|party|navy|coast guard|army|forces?|participants|delegates))?,?(?:\s(?:was|were|is|are))?(?:\s(?:represented|led|headed|chaired|co-chaired|commanded))?(?:\s(?:by|included|includes|comprised|had|sent)|,)\s(?:the\s)?(?:(?:country|kingdom|republic|island|nation|state|union)['’]s\s|its\s)?$|^(?:\s(?:có|gồm)\s[^,.;]{2,30})?,?\s(?:do|có|gồm|là|cử)\s(?:có\s)?(?:sự (?:tham dự|tham gia|hiện diện) của\s)?$/iu;
/** Before the side where a comma alone follows it: "for the Chinese side, ...", "về phía Cuba, ...". */
export const FOR_SIDE = /(?:on|for|from)\s(?:the\s)?$|phía\s$/iu;
const LOOK_BACK = 24;

/** The side that a sentence gives a person in so many words. */
function sideInWords(report: Report, { view, mention }: Attendee): string | undefined {
  const { text } = report;
  const hit = view.countries.filter(({ end }) => end <= mention.start).at(-1);
  const actor = hit && sideNamed(report, view, hit);
  if (!hit || actor === undefined) return undefined;
  if (view.people.some(({ start, end }) => start >= hit.end && end <= mention.start)) return undefined;
  const gap = text.slice(hit.end, mention.start).replace(/\s/g, " ");
  if (!STANDS_FOR.test(gap)) return undefined;
  const isComma = /^(?:\sside)?,\s(?:the\s)?$/i.test(gap);
  return isComma && !FOR_SIDE.test(text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start)) ? undefined : actor;
}

/** "X and Y represented Indonesia", "led the Chinese delegation": the side comes after who stands for it. Bounded. */
export const REPRESENTED =
  /^(?:,\sof\s[^,.;]{3,110},)?,?\s(?:(?:respectively|jointly|together|who)\s)?(?:represented|represents|representing|headed|heads|heading|led|leads|leading|spoke for|sat for|dẫn đầu|thay mặt(?: cho)?|đại diện|đại diện cho)\s(?:for\s)?(?:the\s|đoàn\s|phía\s)?(?:(?:interagency|delegation of|team of|side of|high-level)\s){0,2}(?:the\s)?$/iu;
/** "A, deputy commander of Region 4, welcomed the visitors for the Vietnamese side": what he did for whom. Bounded. */
export const DID_FOR =
  /^(?:[^.;()]{0,80},)?\s(?:welcomed|received|greeted|hosted|met|acted|stood in|spoke|attended|signed|inked|initialled|initialed|exchanged|accepted|took (?:over|delivery|possession)|handed over|presented|delivered|took part|was (?:there|present)|answered|sat|appeared)(?:\s[\p{L}\d-]{1,14}){0,5}\s(?:for|on behalf of)\s(?:the\s)?$/iu;
/** Between two persons of one row. Bounded. */
export const ROW = /^,?\s(?:and|as well as|along with|together with|và|cùng|cùng với)\s(?:the\s)?$/iu;

/** "Australia was represented by X and Y": both are of the side that X stands for. */
function sideOfRow(report: Report, { view, mention, ...rest }: Attendee): string | undefined {
  const before = view.people.filter(({ end }) => end <= mention.start).at(-1);
  if (!before || !ROW.test(report.text.slice(before.end, mention.start))) return undefined;
  return sideInWords(report, { ...rest, view, mention: before });
}

/** Before who came along: "Senator Wong was accompanied by". Bounded. */
export const ACCOMPANIED = /\b(?:was|were|is|being)\s(?:also\s)?accompanied\sby\s(?:the\s|his\s|her\s)?$/iu;
const COMPANY_CHARS = 40;

/** The side of who was accompanied. */
function sideOfCompany(report: Report, { view, mention }: Attendee): string | undefined {
  const before = report.text.slice(Math.max(view.start, mention.start - COMPANY_CHARS), mention.start);
  return ACCOMPANIED.test(before) ? view.people.findLast(({ end }) => end <= mention.start)?.actor : undefined;
}

function sideBehind({ text }: Report, { view, mention }: Attendee): string | undefined {
  const next = view.people.find(({ start }) => start >= mention.end);
  if (next && ROW.test(text.slice(mention.end, next.start))) return sideOfNext({ text }, view, next);
  return sideOfNext({ text }, view, mention);
}

function sideOfNext(
  { text }: Pick<Report, "text">,
  view: Attendee["view"],
  { end }: { end: number },
): string | undefined {
  const hit = view.countries.find(({ start }) => start >= end);
  const gap = hit && text.slice(end, hit.start);
  return gap !== undefined && (REPRESENTED.test(gap) || DID_FOR.test(gap)) ? hit?.values[0]?.actor : undefined;
}

/** "Đoàn đại biểu tỉnh Vân Nam (Trung Quốc) do đồng chí Lý Tiểu Bình làm Trưởng đoàn": who leads those just named. Bounded. */
export const LED_BY = /^\)?,?\s(?:do|gồm|có)\s$/iu;

/** Before a side that the rest of the sentence speaks of: "Phía Trung Quốc có tàu 4301 và 4302 do Thượng tá ...". Bounded. */
export const SIDE_OF =
  /(?:phía|đoàn|bên)\s(?:hải cảnh\s|cảnh sát biển\s|hải quân\s|quân đội\s|lực lượng\s|công an\s)?$/iu;

/** A name that looks Vietnamese is of the side that the sentence opens with, where it says so: names of Chinese are written alike. */
function withSideNamed(report: Report, attendee: Attendee): Attendee {
  const { text } = report;
  const { view, mention } = attendee;
  const behind = sideBehind(report, attendee);
  if (behind !== undefined)
    return behind === attendee.actor ? attendee : { ...attendee, actor: behind, reason: "sideByOthers" };
  const hit = view.countries.filter(({ end }) => end <= mention.start).at(-1);
  const actor = hit && sideNamed(report, view, hit);
  if (!hit || actor === undefined || actor === attendee.actor) return attendee;
  const before = text.slice(Math.max(view.start, hit.start - LOOK_BACK), hit.start);
  // "Trong chuyến thăm của đoàn Trung Quốc, Bộ trưởng A": past a comma alone another begins.
  const isAnother = text.slice(hit.end, mention.start) === ", " && !/về phía\s$/iu.test(before);
  const isOwn = (SIDE_OF.test(before) && !isAnother) || LED_BY.test(text.slice(hit.end, mention.start));
  const isClear =
    !/[.;]/.test(text.slice(hit.end, mention.start)) &&
    !view.people.some(({ start, end }) => start >= hit.end && end <= mention.start);
  return isOwn && isClear ? { ...attendee, actor, reason: "sideByOthers" } : attendee;
}

/** The side of a person whose words name no country, by an office that one country alone has or by who stands for whom. */
export function withOwnSide(report: Report, attendees: readonly Attendee[]): Attendee[] {
  const named = new Set(report.countries.flatMap(({ values }) => values.map(({ actor }) => actor)));
  return attendees.map((attendee) => {
    if (attendee.actor !== undefined)
      return attendee.mention.actorBy === "name" ? withSideNamed(report, attendee) : attendee;
    const { office } = attendee.mention;
    const words = office ? report.text.slice(office.start, office.end) : "";
    const own = OWN_OFFICES.find(
      ([actor, pattern]) =>
        ((actor === "US" && !OF_MANY.test(words)) ||
          named.has(actor) ||
          BODIES.has(actor) ||
          (actor === "VN" && report.lang === "vi" && !isForeign(report, attendee.mention))) &&
        pattern.test(words),
    );
    if (own) return { ...attendee, actor: own[0], reason: "sideByOffice" };
    const actor =
      (office && sideOfProvince(report, office)) ??
      sideInWords(report, attendee) ??
      sideOfCompany(report, attendee) ??
      sideBehind(report, attendee) ??
      sideOfRow(report, attendee);
    return actor === undefined ? attendee : { ...attendee, actor, reason: "sideByOthers" };
  });
}
