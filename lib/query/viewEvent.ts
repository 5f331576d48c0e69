import { labelsFor, localText } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords, type Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { pairsAmong } from "@/lib/model/pair";
import type { Account, EventRecord, LocalText } from "@/lib/model/record";
import type { Locale } from "@/lib/model/vocabulary";
import { indexDataset } from "./datasetIndex";
import type {
  EventLink,
  EventView,
  Named,
  Said,
  ViewedAccount,
  ViewedSeries,
  ViewedSide,
  ViewedSource,
} from "./eventView";
import { figureText } from "./figureText";
import { estimateNext, gapsOf, homeOf, type Round, roundsOf } from "./rounds";
import { numberSources } from "./sourceNumbers";
import { personName, placeText, type ViewContext } from "./viewContext";
import { viewEvidence } from "./viewEvidence";

/** Made once: the tables of Intl are dear to open. */
const languageNames: Record<Locale, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(["en"], { type: "language" }),
  vi: new Intl.DisplayNames(["vi"], { type: "language" }),
};
const wordsOf = new WeakMap<Dataset, Map<Locale, Words>>();

/** The words of a language over the names of a dataset; made once for each. */
export function wordsFor(data: Dataset, locale: Locale): Words {
  const known = wordsOf.get(data) ?? new Map<Locale, Words>();
  wordsOf.set(data, known);
  const words = known.get(locale) ?? createWords(locale, loadMessages(locale), labelsFor(data, locale));
  known.set(locale, words);
  return words;
}

function viewSides(event: EventRecord, context: ViewContext): ViewedSide[] {
  const { words, say } = context;
  const actors = [...new Set(event.participants.map((participant) => participant.actor))];
  return actors.map((actor) => ({
    actor,
    name: words.actor(actor),
    people: event.participants.flatMap((participant) => {
      if (participant.actor !== actor || participant.person === undefined) return [];
      return [
        {
          id: participant.person,
          name: personName(participant.person, context),
          received: participant.received === true,
          ...(participant.office ? { office: say(participant.office) } : {}),
        },
      ];
    }),
  }));
}

/**
 * What one side says of an event, and what stands in its account alone.
 *
 * @param all accounts of the same event that it is held against; a subtheme of another side mentions its theme
 */
export function viewAccount(
  account: Account,
  all: readonly Account[],
  { words, numbers, say }: Pick<ViewContext, "words" | "numbers" | "say">,
): ViewedAccount {
  const others = all.filter((other) => other.actor !== account.actor);
  const mentioned = new Set(
    others.flatMap((other) => other.themes.flatMap((theme) => [theme, words.labels.themes[theme]?.parent ?? theme])),
  );
  return {
    actor: account.actor,
    name: words.actor(account.actor),
    summary: say(account.summary),
    themes: account.themes,
    onlyThemes: others.length ? account.themes.filter((theme) => !mentioned.has(theme)) : [],
    only: (account.only ?? []).map(say),
    isOfficial: account.official === true,
    read: account.read,
    isCompared: account.read === "whole" && account.comparedWith === "whole",
    sources: numbers.of([account.source, ...(account.also ?? [])]),
  };
}

/** As many rounds as a page shows, around the one at a position. */
function roundsNear(rounds: readonly Round[], at: number): readonly Round[] {
  const most = SHOWN_AT_MOST.rounds;
  const from = Math.max(0, Math.min(rounds.length - most, at - Math.floor(most / 2)));
  return rounds.length > most ? rounds.slice(from, from + most) : rounds;
}

function viewSeries(event: EventRecord, data: Dataset, { words, index }: ViewContext): ViewedSeries | undefined {
  const mechanism = event.mechanism === undefined ? undefined : index.mechanisms.get(event.mechanism);
  if (!mechanism) return undefined;
  const all = roundsOf(data, mechanism.id);
  const at = all.findIndex(({ id }) => id === event.id);
  // Older than what was read of a long series: its neighbours are not known here.
  if (at < 0) return undefined;
  const rounds = roundsNear(all, at);
  const home = homeOf(mechanism);
  const others = mechanism.actors.filter((actor) => actor !== home);
  const { dataEnd } = index;
  const next = estimateNext(all, dataEnd);
  return {
    id: mechanism.id,
    name: words.mechanism(mechanism.id),
    rounds: rounds.map((round) => ({ ...round, date: words.date(round.start) })),
    gaps: gapsOf(rounds),
    home: words.theActor(home),
    dataEnd,
    ...(others.length === 1 && others[0] ? { away: words.theActor(others[0]) } : {}),
    ...(event.round === undefined ? {} : { round: event.round }),
    ...(next ? { next } : {}),
  };
}

/** Sources as a numbered list shows them, from 1 in the order of `ids`. */
export function viewSources(
  ids: readonly string[],
  { words, index }: Pick<ViewContext, "words" | "index">,
): ViewedSource[] {
  return ids.flatMap((id, i) => {
    const source = index.sources.get(id);
    if (!source) return [];
    return [
      {
        id,
        number: i + 1,
        language: languageNames[words.locale].of(source.lang) ?? source.lang,
        ...(source.title === undefined
          ? {}
          : { title: { text: source.title, ...(source.lang === words.locale ? {} : { lang: source.lang }) } }),
        ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
        ...(source.published === undefined ? {} : { published: words.date(source.published) }),
        ...(source.url === undefined ? {} : { url: source.url }),
      },
    ];
  });
}

/**
 * One event with everything resolved and said in one language.
 *
 * @returns sources numbered in the order in which the page names them first (figures, accounts, evidence, the rest);
 *          `undefined` for an unknown id
 */
export function viewEvent(data: Dataset, id: string, locale: Locale): EventView | undefined {
  const index = indexDataset(data);
  const event = index.events.get(id);
  if (!event) return undefined;
  const words = wordsFor(data, locale);
  const say = (text: LocalText): Said =>
    locale !== "en" && text.vi === undefined ? { text: text.en, lang: "en" } : { text: localText(text, locale) };
  const context: ViewContext = { words, index, say, numbers: numberSources() };
  const { numbers } = context;
  const link = (other: EventRecord): EventLink => ({
    id: other.id,
    title: say(other.title),
    date: words.dates(other.start, other.end),
  });
  const onlySource = event.sources.length === 1 ? event.sources : [];

  // In reading order: this is what numbers the sources.
  const figures = (event.figures ?? []).map(({ metric, value, note }) => {
    const known = index.metrics.get(metric);
    const evidence = event.evidence?.[`figures.${metric}`];
    return {
      metric,
      ...figureText(value, known, words),
      name: known ? say(known.name) : { text: metric },
      sources: numbers.of(evidence?.source ? [evidence.source] : onlySource),
      ...(note ? { note: say(note) } : {}),
      ...(evidence ? { state: evidence.note ? ("open" as const) : evidence.state } : {}),
    };
  });
  const accounts = (event.accounts ?? []).map((account) => viewAccount(account, event.accounts ?? [], context));
  const evidence = viewEvidence(event, context);
  const umbrella = event.partOf === undefined ? undefined : index.events.get(event.partOf);
  const series = viewSeries(event, data, context);

  return {
    id,
    locale,
    dataVersion: data.version,
    title: say(event.title),
    summary: say(event.summary),
    start: event.start,
    ...(event.end === undefined ? {} : { end: event.end }),
    date: words.dates(event.start, event.end),
    ...(event.dateNote ? { dateNote: say(event.dateNote) } : {}),
    kind: event.kind,
    level: event.level,
    format: event.format,
    status: event.status,
    place: placeText(event, words),
    ...(event.place === undefined ? {} : { placeId: event.place }),
    pairs: pairsAmong(event.participants.map((participant) => participant.actor)).map(
      (pair): Named => ({ id: pair, name: words.pair(pair) }),
    ),
    themes: event.themes,
    sides: viewSides(event, context),
    figures,
    instruments: (event.instruments ?? []).map((instrument) => {
      const known = index.instruments.get(instrument);
      return { id: instrument, name: known ? localText(known.name, locale) : instrument };
    }),
    ...(series ? { series } : {}),
    ...(umbrella ? { partOf: link(umbrella) } : {}),
    parts: (index.parts.get(id) ?? []).map(link),
    evidence,
    accounts,
    sources: viewSources(numbers.inOrder(event.sources), context),
  };
}
