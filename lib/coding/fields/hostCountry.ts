import type { DraftField } from "@/lib/model/draft";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import { endsBefore, phraseSet } from "../text/wordsBefore";
import { isWhereAway } from "./elsewhere";
import { empty, quoted } from "./evidence";
import { isOfThing } from "./ofThing";

const HOSTS = {
  en: phraseSet(
    "visit to,visits to,travel to,travels to,travelled to,traveled to,go to,goes to,head to,heads to,leave for,left for,fly to,flew to,arrive in,visiting,trip to,tour of,stay in,arrived in,arrives in,in,to visit,visited,visits,visit,host,hosted by",
  ),
  vi: phraseSet(
    "thăm,công du,thăm chính thức,thăm cấp nhà nước,sang thăm,đến thăm,đến,tới,tại,ở,thăm làm việc,thăm và làm việc,công tác tại,sang",
  ),
};

const CLAUSE_CHARS = 120;
/** "The situation in Myanmar", "xung đột tại Ukraine": what was spoken of. Bounded. */
export const SITUATION =
  /(?:\b(?:situation|developments?|conflict|crisis|war|fighting|violence|ceasefire|events|unrest|elections?|peace|stability|coup)\s(?:in|within)\s(?:the\s)?|(?<!\p{L})(?:tình hình|xung đột|khủng hoảng|chiến sự|diễn biến|bất ổn|hòa bình|bầu cử)\s(?:\p{L}{2,8}\s){0,2}(?:tại|ở)\s)$/iu;
const SITUATION_CHARS = 50;

/** The country of a visit, where the text says "visit to" it or "in" it. */
export function hostCountry(report: Report, scene: Scene): DraftField<string> {
  const { text, tokens, lang } = report;
  for (const view of inOrder(scene).slice(0, 3)) {
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    if (!isFirst && (view.past.length > 0 || view.saying.length > 0)) continue;
    for (const hit of view.countries) {
      const name = hit.values[0];
      if (name?.form !== "name" || BODIES.has(name.actor)) continue;
      if (report.people.some((person) => hit.start >= person.start && hit.end <= person.end)) continue;
      if (isWhereAway(text.slice(Math.max(view.start, hit.start - CLAUSE_CHARS), hit.start))) continue;
      const from = tokens[hit.from - 1]?.key === "the" ? hit.from - 1 : hit.from;
      if (SITUATION.test(text.slice(Math.max(view.start, hit.start - SITUATION_CHARS), hit.start))) continue;
      // "Who fell in Laos"
      if (isOfThing(report, view, hit, from, true)) continue;
      if (endsBefore(text, tokens, HOSTS[lang], from, view.start)) return quoted(text, name.actor, [hit]);
    }
  }
  return empty(text, { id: "noCountry" });
}
