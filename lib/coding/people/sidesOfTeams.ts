import type { CountryName } from "../gazetteer/countryIndex";
import type { PhraseHit } from "../text/phraseIndex";
import type { PersonMention } from "./personMention";

/** Between the country of a delegation and who leads it: "Đoàn Trung Quốc do bà". Bounded. */
export const LED_BY = /^\s(?:do|có)\s(?:(?:ông|bà|ngài|đồng chí)\s)?$/iu;
/** Before the country. Bounded. */
export const TEAM =
  /(?:^|[\s.,;(])(?:(?:đoàn|phái đoàn|phía|bên)(?:\s(?:đàm phán|đại biểu|công tác|chuyên gia))?|đoàn đại biểu\s[^.,;:()\n]{3,80})\s$/iu;
const TEAM_CHARS = 110;
const MOST_CHARS = 60;

/** The persons; who leads "Đoàn Trung Quốc" is of China, whatever his name looks like. */
export function withSidesOfTeams(
  text: string,
  people: readonly PersonMention[],
  countries: readonly PhraseHit<CountryName>[],
): PersonMention[] {
  return people.map((mention) => {
    if (!mention.name || mention.person || mention.actorBy === "office") return mention;
    const team = countries.findLast(({ end }) => end <= mention.start);
    const actor = team && mention.start - team.end <= MOST_CHARS ? team.values[0]?.actor : undefined;
    const isTeam =
      team &&
      LED_BY.test(text.slice(team.end, mention.start)) &&
      TEAM.test(text.slice(Math.max(0, team.start - TEAM_CHARS), team.start));
    return isTeam && actor !== undefined ? { ...mention, actor, actorBy: "office" as const } : mention;
  });
}
