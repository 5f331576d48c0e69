import type { EvidenceState, Format, Kind, Level, Status } from "@/lib/model/vocabulary";
import type { NextRound, Round, RoundGap } from "./rounds";

/** A text that a reader sees; `lang` stands only where it is not the page's language. */
export interface Said {
  text: string;
  lang?: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface EventLink {
  id: string;
  title: Said;
  /** "8 May 2025" */
  date: string;
}

export interface ViewedPerson extends Named {
  office?: Said;
  /** received the visitors and did not lead the talks */
  received: boolean;
}

/** One side of an event; without people where no page names anyone. */
export interface ViewedSide {
  actor: string;
  name: string;
  people: readonly ViewedPerson[];
}

export interface ViewedFigure {
  metric: string;
  /** "430,000,000", "25 billion" */
  value: string;
  /** "USD", "sets"; empty where the value says it */
  unit: string;
  name: Said;
  note?: Said;
  /** numbers of sources */
  sources: readonly number[];
  /** absent where nothing marks how this figure is known */
  state?: ShownState;
}

/** `open`: the data say that this is not settled. `coded`: set by the coding rules. `unmarked`: in the sources, no passage marked. `unknown`: no page says. */
export type ShownState = EvidenceState | "open" | "coded" | "unmarked" | "unknown";
export const SHOWN_STATES = [
  "quoted",
  "reported",
  "inferred",
  "imported",
  "open",
  "coded",
  "unmarked",
  "unknown",
] as const satisfies readonly ShownState[];

export interface EvidenceRow {
  /** the record's field: `start`, `figures.<metric>` */
  field: string;
  label: string;
  value: Said;
  state: ShownState;
  /** true for what is inferred, open or not known */
  isOpen: boolean;
  /** the words of the source, in its language */
  quote?: Said;
  note?: Said;
  sources: readonly number[];
}

export interface ViewedAccount {
  actor: string;
  name: string;
  summary: Said;
  themes: readonly string[];
  /** themes that the other account does not carry, nor any subtheme of theirs */
  onlyThemes: readonly string[];
  /** points that the other account does not carry */
  only: readonly Said[];
  isOfficial: boolean;
  /** how much of this side's page was read */
  read: "whole" | "opening";
  /** true if both sides' pages were read whole: only then is an absence one */
  isCompared: boolean;
  sources: readonly number[];
}

export interface ViewedSource {
  id: string;
  number: number;
  /** absent where the page has none */
  title?: Said;
  publisher?: string;
  /** "8 May 2025"; absent where it is not known */
  published?: string;
  language: string;
  url?: string;
}

export interface ViewedRound extends Round {
  /** "8 May 2025" */
  date: string;
}

export interface ViewedSeries extends Named {
  round?: number;
  rounds: readonly ViewedRound[];
  gaps: readonly RoundGap[];
  /** names of the sides above and below the line; `away` is absent in a series of more than two */
  home: string;
  away?: string;
  next?: NextRound;
  /** last day of the data */
  dataEnd: number;
}

/** One event with everything resolved and said in one language: what its page, the drawer and a citation need. */
export interface EventView {
  id: string;
  locale: string;
  dataVersion: string;
  title: Said;
  summary: Said;
  start: string;
  end?: string;
  /** "12–13 December 2023" */
  date: string;
  dateNote?: Said;
  kind: Kind;
  level: Level;
  format: Format;
  status: Status;
  /** "Hanoi", "by phone", "China, city not named" */
  place: string;
  placeId?: string;
  pairs: readonly Named[];
  /** themes and subthemes as recorded */
  themes: readonly string[];
  sides: readonly ViewedSide[];
  figures: readonly ViewedFigure[];
  instruments: readonly Named[];
  series?: ViewedSeries;
  partOf?: EventLink;
  parts: readonly EventLink[];
  evidence: readonly EvidenceRow[];
  accounts: readonly ViewedAccount[];
  sources: readonly ViewedSource[];
}
