import { actorsOfPair } from "@/lib/model/pair";
import type { Milestone, Source, Theme } from "@/lib/model/record";
import type { IdList } from "./knownIds";

/** A source that nobody could look up again is none. */
export function checkSource(source: Source): string[] {
  if (source.url !== undefined || (source.publisher !== undefined && source.title !== undefined)) return [];
  const has =
    source.publisher !== undefined ? "a publisher only" : source.title !== undefined ? "a title only" : "none";
  return [`a source needs an address (url), or a publisher and a title; found ${has}`];
}

/** Two levels and no more: a subtheme's parent is a theme. */
export function checkTheme(theme: Theme, themes: IdList, parents: ReadonlyMap<string, string | undefined>): string[] {
  if (theme.parent === undefined) return [];
  if (theme.parent === theme.id) return [`parent "${theme.parent}" is the theme itself`];
  const unknown = themes.fault("parent", theme.parent);
  if (unknown !== undefined) return [unknown];
  const above = parents.get(theme.parent);
  return above === undefined ? [] : [`parent "${theme.parent}" is a subtheme itself (of "${above}")`];
}

export function checkMilestone(milestone: Milestone, actors: IdList, events: IdList): (string | undefined)[] {
  const sides = actorsOfPair(milestone.pair);
  if (!sides) return [`pair "${milestone.pair}" is not a pair: two actors joined by a hyphen, such as US-VN`];
  const sorted = sides.join("-");
  return [
    sorted === milestone.pair ? undefined : `pair "${milestone.pair}" must be in alphabetical order: ${sorted}`,
    ...sides.map((actor) => actors.fault("pair", actor)),
    milestone.event === undefined ? undefined : events.fault("event", milestone.event),
  ];
}
