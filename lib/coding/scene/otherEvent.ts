import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import { isBoth } from "./goesOn";
import { isHeldApart } from "./heldApart";
import { MET } from "./metKinds";
import { isNextVisit } from "./nextVisit";
import { isOpenedThen } from "./openedThen";
import { isOwnMeeting } from "./ownMeeting";
import { isRoundLedByOthers } from "./roundLed";
import type { SentenceView } from "./sentenceView";
import { isWeeksBefore } from "./setApart";
import { isNextOfShips } from "./shipsNext";
import type { Told } from "./told";
import { isTwoTogether } from "./twoTogether";

/**
 * True if a sentence tells another event than the one told so far: one more visit that is announced, a meeting of its own, what two new officials did together, what the ships
 * did next, or something held apart.
 */
export function isOtherEvent(report: Report, view: SentenceView, before: Told): boolean {
  if (isNextVisit(report.text, view, before.lead)) return true;
  if (isWeeksBefore(report, view)) return false;
  if (isOpenedThen(report.text, view, before.lead) || isReceivedBy(report.text, view, before.lead)) return false;
  if (isLedBy(report.text, view, before.lead) || SAYS_OF_IT.test(report.text.slice(view.start, view.end))) return false;
  if (view.isOfTold || isTellingOf(report.text, view, before.lead) || isGreeting(report.text, view, before))
    return false;
  // "Travels to Auckland tomorrow to meet": not yet.
  if (view.dates.some((date) => date.form === "near" && date.shift > 0)) return false;
  return (
    isOwnMeeting(report, view, before) ||
    isTwoTogether(report, view, before) ||
    isNextOfShips(report, view, before) ||
    isRoundLedByOthers(report, view, before) ||
    isHeldApart(report, view, before)
  );
}

/** "Tiếp đoàn tại thành phố Svay Rieng có Tỉnh trưởng A", behind a visit that the lead tells: who received the guests. Bounded. */
export const RECEIVED_BY =
  /^(?:(?:đón )?tiếp|đón)(?: và làm việc với| thân mật)? đoàn(?:\s[^.;,\n]{3,60})?\s(?:có|gồm|là)\s/iu;
const isReceivedBy = (text: string, { index, start, end }: SentenceView, lead: SentenceView): boolean =>
  index === lead.index + 1 &&
  [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit") &&
  RECEIVED_BY.test(text.slice(start, end));

/** "“I signed the book in Wellington", "Đây là hoạt động đầu tiên sau các cuộc hội đàm", "It was the first": said of what was told. Bounded. */
export const SAYS_OF_IT =
  /^(?:["“‘]|(?:Đây|Đó) (?:là|cũng là)(?!\p{L})|(?:This|It) (?:is|was) (?:also )?(?:the|his|her|their|a)(?!\p{L}))/u;

/** "The two-day dialogue on January 20 and 21 in Manila was co-chaired by", "The talks, held on Tuesday, were led by": who led what the lead names. Bounded. */
export const LED_BY =
  /^the\s(?:(?:\p{L}{3,6}|\d{1,2})-day\s|(?:annual|closed-door|day-long)\s)?(dialogue|meeting|talks|consultations?|session|round|summit)(?:,\sheld\s[^,;.]{3,50},|\s(?:on|in|at|held)\s[^,;.]{3,60})?\s(?:was|were)\s(?:jointly\s)?(?:co-)?(?:chaired|led|headed|presided)(?!\p{L})/iu;
const isLedBy = (text: string, { index, start, end }: SentenceView, lead: SentenceView): boolean => {
  const noun = index === lead.index + 1 ? LED_BY.exec(text.slice(start, end))?.[1] : undefined;
  return noun !== undefined && text.slice(lead.start, lead.end).toLowerCase().includes(noun.toLowerCase());
};

/** "Minister A and his counterpart B agreed to work together. The two ministers spoke by phone on Wednesday": how and when they agreed. */
const isTellingOf = (text: string, view: SentenceView, lead: SentenceView): boolean =>
  view.index === lead.index + 1 &&
  lead.strong.length === 0 &&
  lead.people.filter(({ name }) => name).length > 1 &&
  !lead.dates.some(({ form }) => OWN_DAYS.has(form)) &&
  isBoth(text.slice(view.start, view.strong[0]?.start ?? view.start));

/** "Warmly welcomed the Chairwoman on her official visit, which lasts from 11 to 14 April, and said": how he began at the talks told. Bounded. */
export const WELCOMED_ON =
  /\b(?:welcomed|welcomes|hailed|congratulated)\s[^.;:“”"\n]{2,60}\son\s(?:his|her|their|the|an?)\s(?:[\p{L}-]{3,12}\s){0,3}(?:visit|trip)(?!\p{L})/iu;
/** "Thanh welcomed the Korean legislator and his delegation, expressing her belief that": the same. Bounded. */
export const WELCOMED_GUEST =
  /^(?:[\p{L}.]{2,14}\s){1,6}(?:warmly\s|cordially\s)?welcomed\s(?:the|his|her)\s(?:[\p{L}-]{3,14}\s){0,3}(?:guests?|legislator|leader|minister|delegation|visitor|official|counterpart|speaker|premier|president)(?!\p{L})[^.;“”"\n]{0,80},\s(?:expressing|saying|stressing|noting|affirming|describing|highlighting|and\s(?:said|expressed|stressed|noted))\s/iu;
const isGreeting = (text: string, view: SentenceView, { lead }: Told): boolean =>
  view.index <= lead.index + 2 &&
  lead.strong.some(({ kind }) => MET.has(kind)) &&
  ((view.saying.length > 0 && WELCOMED_ON.test(text.slice(view.start, view.end))) ||
    WELCOMED_GUEST.test(text.slice(view.start, view.end)));
