import type { Actor, Instrument, Mechanism, Metric, Person, Place, Theme } from "@/lib/model/record";

/** What the duplicate check knows of a recorded event. */
export interface EventLight {
  id: string;
  start: string;
  end?: string | undefined;
  /** sorted, "CN-VN" */
  pairs: readonly string[];
  /** ids of persons */
  people: readonly string[];
  place?: string | undefined;
  mechanism?: string | undefined;
  round?: number | undefined;
  title: { en: string; vi?: string | undefined };
  /** addresses of its sources */
  sources: readonly string[];
}

/** The parts of the data that coding needs, as `GET /api/lexicon` gives them. */
export interface LexiconData {
  actors: readonly Actor[];
  places: readonly Place[];
  people: readonly Person[];
  themes: readonly Theme[];
  mechanisms: readonly Mechanism[];
  metrics: readonly Metric[];
  instruments: readonly Instrument[];
  events: readonly EventLight[];
  /** names of further cities by country; without them only `places` are known */
  cities?: Readonly<Record<string, readonly string[]>>;
  /** names of smaller towns by country, which are places only behind a word such as "in" */
  towns?: Readonly<Record<string, readonly string[]>>;
}
