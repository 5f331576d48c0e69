import { type MadeEvent, makeEvents } from "@/lib/bench/generate";
import { COUNTRIES, THEMES } from "@/lib/bench/vocabulary";
import { isoOf } from "@/lib/model/date";
import type { EventRecord, Source } from "@/lib/model/record";
import { FORMATS, KINDS, LEVELS } from "@/lib/model/vocabulary";
import type { Lists } from "@/lib/store/clickhouse/idLists";

/** Events among which the places are looked for: rarer ones stay unnamed. */
const PLACES_AMONG = 200_000;
const SOURCES = 5_000;
/** In the words of the record: "online" is virtual, "hybrid" counts as in person. */
const FORMAT_OF = ["in-person", "virtual", "phone", "in-person"] as const;

const slug = (name: string) => name.toLowerCase();

/** The lists of a made-up archive. */
export function makeLists(): Lists {
  const places = new Map<string, string>();
  for (const { place, countries } of makeEvents(PLACES_AMONG)) if (!places.has(place)) places.set(place, countries[0]);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    actors: COUNTRIES.map((id) => ({
      id,
      kind: "country" as const,
      name: { en: id },
      seat: [0, 0] as [number, number],
    })).sort(byId),
    themes: THEMES.map((id) => ({ id, label: { en: id }, hue: "oth" as const, pattern: "solid" as const })),
    places: [...places]
      .map(([name, country]) => ({
        id: slug(name),
        kind: "city" as const,
        country,
        name: { en: name },
        lon: 0,
        lat: 0,
        from: "made up",
      }))
      .sort(byId),
    sources: Array.from(
      { length: SOURCES },
      (_, i): Source => ({ id: `s-${i}`, url: `https://example.org/${i}`, lang: "en" }),
    ),
    people: [],
    mechanisms: [],
    metrics: [],
    instruments: [],
    milestones: [],
  };
}

/** A made-up event as a record of an archive, some 500 bytes. */
export function recordOf(made: MadeEvent, i: number, places: ReadonlySet<string>): EventRecord {
  const [a, b] = made.countries;
  const place = slug(made.place);
  const format = FORMAT_OF[made.format] ?? FORMATS[0];
  const hasPlace = format === "in-person" && places.has(place);
  return {
    id: `e-${i}`,
    start: isoOf(made.day),
    status: "held",
    kind: KINDS[made.kind] ?? KINDS[0],
    level: LEVELS[made.level] ?? LEVELS[0],
    format,
    ...(hasPlace ? { place } : {}),
    participants: [{ actor: a }, { actor: b }],
    title: { en: `Delegations of ${a} and ${b} meet, number ${i}` },
    summary: { en: `Officials of ${a} and ${b} spoke of ${made.themes.map((theme) => THEMES[theme]).join(", ")}.` },
    themes: made.themes.map((theme) => THEMES[theme] ?? ""),
    sources: [`s-${i % SOURCES}`],
  };
}
