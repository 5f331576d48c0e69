import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import {
  type EventLink,
  type EventView,
  type Named,
  type Said,
  SHOWN_STATES,
  type ViewedAccount,
  type ViewedPerson,
  type ViewedRound,
  type ViewedSeries,
  type ViewedSource,
} from "./eventView";
import { optional, present, readFlag, readList, readNumber, readObject, readText, readWord } from "./readJson";
import type { NextRound } from "./rounds";

function readSaid(value: unknown, where: string): Said {
  const said = readObject(value, where);
  return {
    text: readText(said.text, `${where}.text`),
    ...present<{ lang: string }>({ lang: optional(said.lang, `${where}.lang`, readText) }),
  };
}

function readNamed(value: unknown, where: string): Named {
  const named = readObject(value, where);
  return { id: readText(named.id, `${where}.id`), name: readText(named.name, `${where}.name`) };
}

function readLink(value: unknown, where: string): EventLink {
  const link = readObject(value, where);
  return {
    id: readText(link.id, `${where}.id`),
    title: readSaid(link.title, `${where}.title`),
    date: readText(link.date, `${where}.date`),
  };
}

function readPerson(value: unknown, where: string): ViewedPerson {
  const person = readObject(value, where);
  return {
    ...readNamed(value, where),
    received: readFlag(person.received, `${where}.received`),
    ...present<{ office: Said }>({ office: optional(person.office, `${where}.office`, readSaid) }),
  };
}

function readAccount(value: unknown, where: string): ViewedAccount {
  const account = readObject(value, where);
  const at = (field: string) => `${where}.${field}`;
  return {
    actor: readText(account.actor, at("actor")),
    name: readText(account.name, at("name")),
    summary: readSaid(account.summary, at("summary")),
    themes: readList(account.themes, at("themes"), readText),
    onlyThemes: readList(account.onlyThemes, at("onlyThemes"), readText),
    only: readList(account.only, at("only"), readSaid),
    isOfficial: readFlag(account.isOfficial, at("isOfficial")),
    read: readWord(account.read, at("read"), ["whole", "opening"] as const),
    isCompared: readFlag(account.isCompared, at("isCompared")),
    sources: readList(account.sources, at("sources"), readNumber),
  };
}

function readRound(value: unknown, where: string): ViewedRound {
  const round = readObject(value, where);
  return {
    id: readText(round.id, `${where}.id`),
    start: readText(round.start, `${where}.start`),
    date: readText(round.date, `${where}.date`),
    side: readWord(round.side, `${where}.side`, ["home", "away", "none"] as const),
    status: readWord(round.status, `${where}.status`, STATUSES),
    ...present<{ number: number }>({ number: optional(round.number, `${where}.number`, readNumber) }),
  };
}

function readNext(value: unknown, where: string): NextRound {
  const next = readObject(value, where);
  return {
    from: readNumber(next.from, `${where}.from`),
    to: readNumber(next.to, `${where}.to`),
    everyMonths: readNumber(next.everyMonths, `${where}.everyMonths`),
  };
}

function readSeries(value: unknown, where: string): ViewedSeries {
  const series = readObject(value, where);
  const at = (field: string) => `${where}.${field}`;
  return {
    ...readNamed(value, where),
    rounds: readList(series.rounds, at("rounds"), readRound),
    gaps: readList(series.gaps, at("gaps"), (entry, place) => {
      const gap = readObject(entry, place);
      return { after: readNumber(gap.after, `${place}.after`), count: readNumber(gap.count, `${place}.count`) };
    }),
    home: readText(series.home, at("home")),
    dataEnd: readNumber(series.dataEnd, at("dataEnd")),
    ...present<Pick<ViewedSeries, "away" | "round" | "next">>({
      away: optional(series.away, at("away"), readText),
      round: optional(series.round, at("round"), readNumber),
      next: optional(series.next, at("next"), readNext),
    }),
  };
}

function readSource(value: unknown, where: string): ViewedSource {
  const source = readObject(value, where);
  const text = (field: string) => optional(source[field], `${where}.${field}`, readText);
  return {
    id: readText(source.id, `${where}.id`),
    number: readNumber(source.number, `${where}.number`),
    language: readText(source.language, `${where}.language`),
    ...present<Pick<ViewedSource, "title" | "publisher" | "published" | "url">>({
      title: optional(source.title, `${where}.title`, readSaid),
      publisher: text("publisher"),
      published: text("published"),
      url: text("url"),
    }),
  };
}

/**
 * The answer of `GET /api/events/{id}/view`, checked by hand.
 *
 * @throws Error naming the field that is missing or of another kind
 */
export function readEventView(json: unknown): EventView {
  const view = readObject(json, "event");
  const text = (field: string) => readText(view[field], field);
  const numbers = (value: unknown, where: string) => readList(value, where, readNumber);
  return {
    id: text("id"),
    locale: text("locale"),
    dataVersion: text("dataVersion"),
    title: readSaid(view.title, "title"),
    summary: readSaid(view.summary, "summary"),
    start: text("start"),
    date: text("date"),
    kind: readWord(view.kind, "kind", KINDS),
    level: readWord(view.level, "level", LEVELS),
    format: readWord(view.format, "format", FORMATS),
    status: readWord(view.status, "status", STATUSES),
    place: text("place"),
    pairs: readList(view.pairs, "pairs", readNamed),
    themes: readList(view.themes, "themes", readText),
    sides: readList(view.sides, "sides", (entry, where) => {
      const side = readObject(entry, where);
      return {
        actor: readText(side.actor, `${where}.actor`),
        name: readText(side.name, `${where}.name`),
        people: readList(side.people, `${where}.people`, readPerson),
      };
    }),
    figures: readList(view.figures, "figures", (entry, where) => {
      const figure = readObject(entry, where);
      return {
        metric: readText(figure.metric, `${where}.metric`),
        value: readText(figure.value, `${where}.value`),
        unit: readText(figure.unit, `${where}.unit`),
        name: readSaid(figure.name, `${where}.name`),
        sources: numbers(figure.sources, `${where}.sources`),
        ...present<{ note: Said; state: (typeof SHOWN_STATES)[number] }>({
          note: optional(figure.note, `${where}.note`, readSaid),
          state: optional(figure.state, `${where}.state`, (state, at) => readWord(state, at, SHOWN_STATES)),
        }),
      };
    }),
    instruments: readList(view.instruments, "instruments", readNamed),
    parts: readList(view.parts, "parts", readLink),
    evidence: readList(view.evidence, "evidence", (entry, where) => {
      const row = readObject(entry, where);
      return {
        field: readText(row.field, `${where}.field`),
        label: readText(row.label, `${where}.label`),
        value: readSaid(row.value, `${where}.value`),
        state: readWord(row.state, `${where}.state`, SHOWN_STATES),
        isOpen: readFlag(row.isOpen, `${where}.isOpen`),
        sources: numbers(row.sources, `${where}.sources`),
        ...present<{ quote: Said; note: Said }>({
          quote: optional(row.quote, `${where}.quote`, readSaid),
          note: optional(row.note, `${where}.note`, readSaid),
        }),
      };
    }),
    accounts: readList(view.accounts, "accounts", readAccount),
    sources: readList(view.sources, "sources", readSource),
    ...present<Pick<EventView, "end" | "dateNote" | "placeId" | "series" | "partOf">>({
      end: optional(view.end, "end", readText),
      dateNote: optional(view.dateNote, "dateNote", readSaid),
      placeId: optional(view.placeId, "placeId", readText),
      series: optional(view.series, "series", readSeries),
      partOf: optional(view.partOf, "partOf", readLink),
    }),
  };
}
