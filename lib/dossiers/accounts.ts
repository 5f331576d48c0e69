import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import type { Account, EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said, ViewedAccount, ViewedSource } from "@/lib/query/eventView";
import { numberSources, type SourceNumbers } from "@/lib/query/sourceNumbers";
import { viewAccount, viewSources } from "@/lib/query/viewEvent";
import { sayIn } from "./people";

/** One event with what each side's page says of it. */
export interface AccountedEvent {
  id: string;
  title: Said;
  /** "8 May 2025" */
  date: string;
  /** of the first side, then of the second */
  accounts: readonly ViewedAccount[];
  /** true if both sides' pages were read whole */
  isWhole: boolean;
}

/** How often a theme stands in the accounts of each side; a subtheme counts for its theme as well. */
export interface ThemeAccounts {
  theme: string;
  /** events in whose account of the first (second) side it stands */
  first: number;
  second: number;
  /** events in which it stands in that side's account and not in the other's */
  firstAlone: number;
  secondAlone: number;
}

/** What both sides say of the events of a pair. */
export interface PairAccounts {
  pair: string;
  /** the two sides, in the order of the pair's id */
  sides: readonly [string, string];
  /** the latest events with an account of each side, latest first */
  items: readonly AccountedEvent[];
  /** all events with an account of each side */
  events: number;
  /** how many of them were read whole on both sides */
  whole: number;
  /** over the events read whole, the themes of which one side's accounts hold more: the largest difference first */
  themes: readonly ThemeAccounts[];
  /** over the other events, where an absence may be one of reading only */
  partThemes: readonly ThemeAccounts[];
  /** numbered as in `items`; empty where the page numbers its sources itself */
  sources: readonly ViewedSource[];
}

const isRead = (account: Account) => account.read === "whole" && account.comparedWith === "whole";

/** Themes by the difference between the sides, then whole themes before subthemes, then in reading order. */
function countThemes(events: readonly (readonly [Account[], Account[]])[], { labels }: Words): ThemeAccounts[] {
  const order = Object.keys(labels.themes);
  const depth = (theme: string) => (labels.themes[theme]?.parent === undefined ? 0 : 1);
  const counts = new Map<string, ThemeAccounts>();
  const themesOf = (accounts: readonly Account[]) =>
    new Set(
      accounts.flatMap(({ themes }) => themes.flatMap((theme) => [theme, labels.themes[theme]?.parent ?? theme])),
    );
  for (const sides of events) {
    const [first, second] = [themesOf(sides[0]), themesOf(sides[1])];
    for (const theme of new Set([...first, ...second])) {
      const row = counts.get(theme) ?? { theme, first: 0, second: 0, firstAlone: 0, secondAlone: 0 };
      if (first.has(theme)) row.first++;
      if (second.has(theme)) row.second++;
      if (!second.has(theme)) row.firstAlone++;
      if (!first.has(theme)) row.secondAlone++;
      counts.set(theme, row);
    }
  }
  return [...counts.values()]
    .filter(({ firstAlone, secondAlone }) => firstAlone + secondAlone > 0)
    .sort(
      (a, b) =>
        Math.abs(b.first - b.second) - Math.abs(a.first - a.second) ||
        depth(a.theme) - depth(b.theme) ||
        order.indexOf(a.theme) - order.indexOf(b.theme),
    );
}

/**
 * Both sides' accounts of the events of a pair. An umbrella visit is among them where the accounts speak of the
 * visit as a whole: no part repeats them.
 *
 * @param pair            "US-VN", in either order; a text that is no pair has no accounts
 * @param options.numbers the page's own numbering of sources: ask in reading order, then list the sources there.
 *                        Without it they are numbered from 1 and come along
 * @returns               events latest first; counts of themes say "only" for events that were read whole on
 *                        both sides, all others stand apart
 */
export function pairAccounts(
  data: Dataset,
  pair: string,
  words: Words,
  options: { numbers?: SourceNumbers } = {},
): PairAccounts {
  const [a, b] = actorsOfPair(pair) ?? ["", ""];
  const numbers = options.numbers ?? numberSources();
  const context = { words, numbers, say: sayIn(words) };
  const found = data.events
    .flatMap((event): { event: EventRecord; first: Account[]; second: Account[] }[] => {
      const of = (actor: string) => (event.accounts ?? []).filter((account) => account.actor === actor);
      const [first, second] = [of(a), of(b)];
      return first.length > 0 && second.length > 0 ? [{ event, first, second }] : [];
    })
    .sort((x, y) => compareDates(y.event.start, x.event.start) || (x.event.id < y.event.id ? -1 : 1));
  const items = found.slice(0, SHOWN_AT_MOST.accounts).map(({ event, first, second }) => {
    const both = [...first, ...second];
    return {
      id: event.id,
      title: context.say(event.title),
      date: words.dates(event.start, event.end),
      accounts: both.map((account) => viewAccount(account, both, context)),
      isWhole: both.every(isRead),
    };
  });
  const sidesOf = (isWhole: boolean) =>
    found
      .filter(({ first, second }) => [...first, ...second].every(isRead) === isWhole)
      .map(({ first, second }) => [first, second] as const);
  const whole = sidesOf(true);
  return {
    pair: a === "" ? pair : pairId(a, b),
    sides: [a, b],
    items,
    events: found.length,
    whole: whole.length,
    themes: countThemes(whole, words),
    partThemes: countThemes(sidesOf(false), words),
    sources: options.numbers ? [] : viewSources(numbers.inOrder([]), { words, index: indexDataset(data) }),
  };
}
