import type { CountryName } from "../gazetteer/countryIndex";
import type { PhraseHit } from "../text/phraseIndex";
import type { PersonMention } from "./personMention";

/** Between the country of a delegation and who leads it: "Đoàn Trung Quốc do bà". Bounded. */
export const LED_BY = /^\s(?:do|có)\s(?:(?:ông|bà|ngài|đồng chí)\s)?$/iu;
/** Before the country. Bounded. */
export const TEAM =
  /(?:^|[\s.,;(])(?:(?:đoàn|phái đoàn|phía|bên)(?:\s(?:đàm phán|đại biểu|công tác|chuyên gia))?|đoàn đại biểu\s[^.,;:()\n]{3,80})\s$/iu;
/** Between the country of a side and who leads it: "the Kenyan side by Dr." Bounded. */
export const SIDE_LED_BY =
  /^\s(?:side|delegation|team)\s(?:(?:was|is)\s)?(?:(?:led|headed|represented|chaired)\s)?by\s(?:the\s)?(?:(?:Dr|Mr|Mrs|Ms|H\.E|Shri|Smt)\.?\s){0,2}$/u;
/** Behind who leads a side, before its country: "headed the American side". Bounded. */
export const LEADS_SIDE = /^,?\s(?:led|headed|chaired|represented)\s(?:the\s)?$/u;
/** Behind that country. Bounded. */
export const SIDE = /^\s(?:side|delegation|team)(?!\p{L})/u;
const LEADS_CHARS = 30;
const SIDE_CHARS = 14;
const TEAM_CHARS = 110;
const MOST_CHARS = 60;

/** Who leads "Đoàn Trung Quốc" or "the Kenyan side" is of that country, whatever his name or office looks like. */
export function withSidesOfTeams(
  text: string,
  lang: "en" | "vi",
  people: readonly PersonMention[],
  countries: readonly PhraseHit<CountryName>[],
): PersonMention[] {
  const sideOf = lang === "vi" ? sideOfTeamVi : sideOfTeamEn;
  return people.map((mention) => {
    if (!mention.name || mention.person) return mention;
    const actor = sideOf(text, mention, countries);
    return actor === undefined ? mention : { ...mention, actor, actorBy: "office" as const };
  });
}

type Named = Pick<PersonMention, "start" | "end" | "actorBy">;

function sideOfTeamVi(
  text: string,
  { start, actorBy }: Named,
  countries: readonly PhraseHit<CountryName>[],
): string | undefined {
  const team = countries.findLast(({ end }) => end <= start);
  const isTeam =
    team &&
    actorBy !== "office" &&
    start - team.end <= MOST_CHARS &&
    LED_BY.test(text.slice(team.end, start)) &&
    TEAM.test(text.slice(Math.max(0, team.start - TEAM_CHARS), team.start));
  return isTeam ? team.values[0]?.actor : undefined;
}

function sideOfTeamEn(
  text: string,
  { start, end }: Named,
  countries: readonly PhraseHit<CountryName>[],
): string | undefined {
  const before = countries.findLast((country) => country.end <= start);
  if (before && start - before.end <= MOST_CHARS && SIDE_LED_BY.test(text.slice(before.end, start)))
    return before.values[0]?.actor;
  const behind = countries.find((country) => country.start >= end);
  const isBehind =
    behind &&
    behind.start - end <= LEADS_CHARS &&
    LEADS_SIDE.test(text.slice(end, behind.start)) &&
    SIDE.test(text.slice(behind.end, behind.end + SIDE_CHARS));
  return isBehind ? behind.values[0]?.actor : undefined;
}
