import type { Report } from "../report";
import type { Attendee } from "./findAttendees";

/** Offices that one country alone has; of the others those count whose country the report names. */
const OWN_OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    "US",
    /\b(?:deputy secretary of state|assistant secretary of (?:state|defen[sc]e|war)|under ?secretary of (?:state|defen[sc]e|war)|secretary of (?:war|defense|the treasury|homeland security|state)(?! for)|secretary of state marco|u\.?s\.? trade representative)\b/i,
  ],
  ["PH", /\b(?:under ?secretary|secretary) of (?:national defen[sc]e|foreign affairs)\b/i],
  ["IN", /\b(?:raksha mantri|(?:external affairs minister|minister (?:of|for) external affairs))\b/i],
  [
    "JP",
    /\b(?:parliamentary vice[- ]minister|chief cabinet secretary|vice[- ]minister of defen[sc]e for international)\b/i,
  ],
];

/** What stands between a side and who stands for it: "Indonesia by Rear Admiral", "the US side was led by", "phía Cuba do". Bounded. */
export const STANDS_FOR =
  /^(?:['’]s)?(?:\s(?:side|delegation|team|contingent|party|navy|coast guard|army|forces?|participants|delegates))?,?(?:\s(?:was|were|is|are))?(?:\s(?:represented|led|headed|chaired|co-chaired|commanded))?(?:\s(?:by|included|includes|comprised|had|sent)|,)\s(?:the\s)?$|^,?\s(?:do|có|gồm|là|cử)\s(?:có\s)?(?:sự (?:tham dự|tham gia|hiện diện) của\s)?$/iu;
/** Before the side where a comma alone follows it: "for the Chinese side, ...", "về phía Cuba, ...". */
export const FOR_SIDE = /(?:on|for|from)\s(?:the\s)?$|phía\s$/iu;
const LOOK_BACK = 14;

/** The side that a sentence gives a person in so many words. */
function sideInWords({ text }: Report, { view, mention }: Attendee): string | undefined {
  const hit = view.countries.filter(({ end }) => end <= mention.start).at(-1);
  const actor = hit?.values[0]?.actor;
  if (!hit || actor === undefined) return undefined;
  if (view.people.some(({ start, end }) => start >= hit.end && end <= mention.start)) return undefined;
  const gap = text.slice(hit.end, mention.start).replace(/\s/g, " ");
  if (!STANDS_FOR.test(gap)) return undefined;
  const isComma = /^(?:\sside)?,\s(?:the\s)?$/i.test(gap);
  return isComma && !FOR_SIDE.test(text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start)) ? undefined : actor;
}

/** The side of a person whose words name no country, by an office that one country alone has or by who stands for whom. */
export function withOwnSide(report: Report, attendees: readonly Attendee[]): Attendee[] {
  const named = new Set(report.countries.flatMap(({ values }) => values.map(({ actor }) => actor)));
  return attendees.map((attendee) => {
    if (attendee.actor !== undefined) return attendee;
    const { office } = attendee.mention;
    const words = office ? report.text.slice(office.start, office.end) : "";
    const own = OWN_OFFICES.find(([actor, pattern]) => (actor === "US" || named.has(actor)) && pattern.test(words));
    if (own) return { ...attendee, actor: own[0], reason: "sideByOffice" };
    const actor = sideInWords(report, attendee);
    return actor === undefined ? attendee : { ...attendee, actor, reason: "sideByOthers" };
  });
}
