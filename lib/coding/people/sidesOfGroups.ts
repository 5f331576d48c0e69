import type { ChainContext } from "./chainContext";
import type { PersonMention } from "./personMention";

/** An office in the plural that nobody's name follows at once, with its one side. */
export interface GroupOffice {
  end: number;
  actor: string;
}

/** Between an office of several and the first of them, and between those: "hai vị khách Australia tại New Delhi: A". Bounded. */
export const LINK =
  /^(?:,?\s(?:and|including|namely|và|cùng|là|gồm|lần lượt là|có)\s|,\s|\s|(?:\s(?:tại|ở)\s(?:\p{Lu}\p{L}{1,11}\s?){1,3})?:\s)(?:the\s|ông\s|bà\s|ngài\s)?$/u;
/** "Hai vị khách", "các quan chức phía", before a country. Bounded. */
export const GROUP_VI =
  /(?<!\p{L})(?:hai|ba|bốn|các|những)\s(?:vị\s)?(?:khách|quan chức|quan khách|bộ trưởng|thứ trưởng|nhà lãnh đạo|đại diện|tướng lĩnh|nhà ngoại giao|đồng nhiệm|người đồng cấp|đồng cấp)\s(?:phía\s|của\s|đến từ\s)?$/iu;
const GROUP_CHARS = 40;

const isGroupBefore = (text: string, at: number): boolean =>
  GROUP_VI.test(text.slice(Math.max(0, at - GROUP_CHARS), at));

/** "Hai vị khách Australia": the country of several persons without names. */
export function groupAt({ text, tokens, countries }: ChainContext, at: number): GroupOffice | undefined {
  const hit = countries.index.at(text, tokens, at);
  const actor = hit?.values[0]?.actor;
  return hit && actor !== undefined && isGroupBefore(text, hit.start) ? { end: hit.end, actor } : undefined;
}

/** "Their Japanese counterparts, Defence Minister A and Foreign Minister B": the side of the office that counts for all. */
export function withSidesOfGroups(
  text: string,
  people: readonly PersonMention[],
  groups: readonly GroupOffice[],
): PersonMention[] {
  let open: GroupOffice | undefined;
  return people.map((mention) => {
    const last = groups.findLast(({ end }) => end <= mention.start);
    if (last && last.end >= (open?.end ?? 0)) open = last;
    const isNext = open !== undefined && LINK.test(text.slice(open.end, mention.start));
    const isFree = mention.actorBy === undefined || mention.actorBy === "name";
    if (!open || !isNext || !isFree || !mention.name) {
      open = undefined;
      return mention;
    }
    const { actor } = open;
    open = { actor, end: mention.end };
    return { ...mention, actor, actorBy: "office" };
  });
}
