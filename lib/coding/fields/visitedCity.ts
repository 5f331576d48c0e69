import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { PhraseHit } from "../text/phraseIndex";
import { isNoCity } from "./noCity";

/** "Met ... during his working visit to Ottawa", "nhân chuyến công tác tới Hà Nội": where who met was at the time. Bounded. */
const ON_VISIT = {
  en: /\b(?:during|on|as part of|in the course of|within the framework of|in the framework of)\s(?:his|her|their|a|an|the)\s(?:\S{1,16}\s){0,4}(?:visit|trip|tour)\sto\s$|^before\s(?:leaving|departing(?:\sfrom)?)\s$/i,
  vi: /(?:(?:trong|nhân)\s(?:khuôn khổ\s)?(?:chuyến|dịp)|(?:đang|hiện)\s(?:có|ở|tiến hành|thực hiện)\s(?:chuyến\s)?(?:thăm|công tác))\s(?:\S{1,8}\s){1,8}(?:tới|đến)\s(?:thủ đô\s|thành phố\s)?$|^trước khi rời\s(?:thủ đô\s|thành phố\s)?$|(?:trong|nhân)\schuyến thăm(?:\s(?:chính thức|làm việc|hữu nghị|cấp nhà nước))?\s(?:thủ đô|thành phố)\s$|(?:đang|hiện)\s(?:ở\s)?thăm\s(?:(?:chính thức|làm việc|cấp nhà nước)\s)?(?:thủ đô\s|thành phố\s)?$/i,
};
const ON_VISIT_CHARS = 110;
/** "Hanoi and Ho Chi Minh City", "Tokyo, Osaka and Kyoto": in which of them nobody says. Bounded. */
const SEVERAL = /^(?:,\s(?!the\b)[^\s,]{2,17}(?:\s[^\s,]{2,17}){0,2})?,?\s(?:and|và|or|then|rồi)\s[^\sa-z]/;
const SEVERAL_CHARS = 60;

/** The city that the lead says was being visited, where no sentence has said "in". */
export function visitedCity(report: Report, scene: Scene): PhraseHit<PlaceEntry> | undefined {
  const { text, countries, lang } = report;
  const { lead } = scene;
  if (lead.past.length > 0 || scene.status !== "held") return undefined;
  return lead.places.find(
    (hit) =>
      ON_VISIT[lang].test(text.slice(Math.max(lead.start, hit.start - ON_VISIT_CHARS), hit.start)) &&
      hit.values.some(({ kind }) => kind === "city") &&
      !countries.some(({ start }) => start === hit.start) &&
      !SEVERAL.test(text.slice(hit.end, hit.end + SEVERAL_CHARS)) &&
      !isNoCity(text, hit),
  );
}
