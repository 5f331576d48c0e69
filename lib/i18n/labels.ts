import type { Reference } from "@/lib/model/dataset";
import type { LocalText } from "@/lib/model/record";
import type { Locale } from "@/lib/model/vocabulary";

/** How a theme looks: the hue is a token of the style sheet, the pattern tells it apart inside its family. */
export interface ThemeLabel {
  name: string;
  parent?: string;
  hue: string;
  pattern: "solid" | "hatch" | "dot";
}

export interface PlaceLabel {
  name: string;
  kind: "city" | "region" | "sea";
  country?: string;
  lon: number;
  lat: number;
}

export interface ActorLabel {
  name: string;
  /** for narrow labels; the name where there is no shorter one */
  short: string;
  kind: "country" | "body";
  /** lon, lat of the capital or seat */
  seat: readonly [number, number];
}

/**
 * The names in one language that the charts and controls need, by id: what the page sends along with the
 * first picture. People and metrics are not among them: they come with the events that name them.
 */
export interface Labels {
  locale: Locale;
  actors: Readonly<Record<string, ActorLabel>>;
  places: Readonly<Record<string, PlaceLabel>>;
  /** in reading order */
  themes: Readonly<Record<string, ThemeLabel>>;
  mechanisms: Readonly<Record<string, { name: string; actors: readonly string[] }>>;
  instruments: Readonly<Record<string, string>>;
  milestones: readonly { id: string; date: string; pair: string; label: string; event?: string }[];
}

/** The text in the wanted language, or in the other where it is missing: in English always but for texts of a story. */
export function localText({ en, vi }: LocalText, locale: Locale): string {
  return locale === "vi" ? (vi ?? en) : en || (vi ?? en);
}

/** Pick one language out of the reference lists. */
export function labelsFor(reference: Reference, locale: Locale): Labels {
  const say = (text: LocalText) => localText(text, locale);
  return {
    locale,
    actors: Object.fromEntries(
      reference.actors.map((a) => [
        a.id,
        { name: say(a.name), short: a.short ? say(a.short) : say(a.name), kind: a.kind, seat: a.seat },
      ]),
    ),
    places: Object.fromEntries(
      reference.places.map((p) => [
        p.id,
        { name: say(p.name), kind: p.kind, lon: p.lon, lat: p.lat, ...(p.country ? { country: p.country } : {}) },
      ]),
    ),
    themes: Object.fromEntries(
      reference.themes.map((t) => [
        t.id,
        { name: say(t.label), hue: t.hue, pattern: t.pattern, ...(t.parent ? { parent: t.parent } : {}) },
      ]),
    ),
    mechanisms: Object.fromEntries(reference.mechanisms.map((m) => [m.id, { name: say(m.name), actors: m.actors }])),
    instruments: Object.fromEntries(reference.instruments.map((i) => [i.id, i.short ? say(i.short) : say(i.name)])),
    milestones: reference.milestones.map(({ id, date, pair, label, event }) => ({
      id,
      date,
      pair,
      label: say(label),
      ...(event === undefined ? {} : { event }),
    })),
  };
}
