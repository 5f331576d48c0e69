import type { PersonMention } from "./personMention";

/** An office in the plural that nobody's name follows at once, with its one side. */
export interface GroupOffice {
  end: number;
  actor: string;
}

/** Between an office of several and the first of them, and between those. Bounded. */
const LINK = /^(?:,?\s(?:and|including|namely)\s|,\s|:\s)(?:the\s)?$/u;

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
