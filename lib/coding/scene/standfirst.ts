import { isSaid } from "../dates/reportDay";
import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import { MET } from "./metKinds";
import { nameKeys } from "./nameKeys";
import type { SentenceView } from "./sentenceView";
import { isSetApart } from "./setApart";
import { actorsIn } from "./told";

const MOST_SENTENCES = 2;
const MOST_CHARS = 320;

/** "Prabowo" of "Prabowo Subianto": every name of the one stands in the other, whole or in part. */
function namesAll(text: string, short: SentenceView, full: SentenceView): boolean {
  const long = [...nameKeys(full, text)].map((key) => key.toLowerCase());
  return [...nameKeys(short, text)].every((key) => {
    const own = key.toLowerCase();
    return long.some((one) => one === own || one.split(/[\s-]/).includes(own));
  });
}

const isOfVisit = ({ strong, nouns }: SentenceView): boolean =>
  [...strong, ...nouns].some(({ kind }) => kind === "visit") && !strong.some(({ kind }) => MET.has(kind));

const hasOwnDay = ({ text }: Report, { dates }: SentenceView): boolean =>
  dates.some((date) => OWN_DAYS.has(date.form) && date.form !== "after" && !isSaid(text, date));

/**
 * The lead behind a standfirst: "Ông A và ông B nhất trí tăng cường hợp tác trong hội đàm." above "Tổng thống A ngày 28/5 hội đàm với
 * Tổng thống B tại Jakarta". The first paragraph has no day; the next names the same persons and sides, and when they met.
 */
export function leadPastStandfirst(report: Report, lead: SentenceView, body: readonly SentenceView[]): SentenceView {
  const above = body.filter(({ paragraph }) => paragraph === lead.paragraph);
  const next = body.find(({ paragraph }) => paragraph === lead.paragraph + 1);
  const [first, last] = [above[0], above[above.length - 1]];
  if (body[0] !== first || !first || !last || !next) return lead;
  const isShort = above.length <= MOST_SENTENCES && last.end - first.start <= MOST_CHARS;
  if (!isShort || above.some(({ dates }) => dates.length > 0) || !hasOwnDay(report, next)) return lead;
  // "X has concluded a visit. ... In Hanoi on 8 September, X held talks with": the talks are not the visit.
  if (above.some(isOfVisit)) return lead;
  const sides = actorsIn([next]);
  const isSame =
    sides.size > 1 &&
    above.every((view) => namesAll(report.text, view, next)) &&
    [...actorsIn(above)].every((actor) => sides.has(actor));
  const tells = next.strong.length + next.nouns.length > 0 && next.past.length + next.future.length === 0;
  return isSame && tells && !isSetApart(report, next) ? next : lead;
}
