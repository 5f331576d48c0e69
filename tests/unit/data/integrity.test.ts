import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compareDates, endsBeforeStart, spanOf } from "@/lib/model/date";
import { actorsOfPair } from "@/lib/model/pair";
import { eventSchema } from "@/lib/model/record";
import { canonical } from "./canonical";
import { data, EVENT_FILES, LISTS, readText } from "./readData";

const idsOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map((row) => row.id));
const KNOWN = {
  actor: idsOf(data.actors),
  place: idsOf(data.places),
  person: idsOf(data.people),
  theme: idsOf(data.themes),
  mechanism: idsOf(data.mechanisms),
  metric: idsOf(data.metrics),
  instrument: idsOf(data.instruments),
  source: idsOf(data.sources),
  event: idsOf(data.events),
};
type List = keyof typeof KNOWN;

/** Every reference that the records make: where it stands, the list it points into, and the id. */
const REFERENCES: { from: string; list: List; id: string }[] = [
  ...data.events.flatMap((event) => {
    const accounts = event.accounts ?? [];
    const evidence = Object.values(event.evidence ?? {});
    const to = (list: List, ids: readonly (string | undefined)[]) =>
      ids.filter((id) => id !== undefined).map((id) => ({ from: event.id, list, id }));
    return [
      ...to("actor", [event.country, ...event.participants.map((p) => p.actor), ...accounts.map((a) => a.actor)]),
      ...to("place", [event.place]),
      ...to(
        "person",
        event.participants.map((p) => p.person),
      ),
      ...to("theme", [...event.themes, ...accounts.flatMap((a) => a.themes)]),
      ...to("mechanism", [event.mechanism]),
      ...to(
        "metric",
        (event.figures ?? []).map((figure) => figure.metric),
      ),
      ...to("instrument", event.instruments ?? []),
      ...to("source", [
        ...event.sources,
        ...accounts.flatMap((a) => [a.source, ...(a.also ?? [])]),
        ...evidence.map((e) => e.source),
      ]),
      ...to("event", [event.partOf]),
    ];
  }),
  ...data.places.flatMap((p) => (p.country ? [{ from: p.id, list: "actor" as const, id: p.country }] : [])),
  ...data.people.map((p) => ({ from: p.id, list: "actor" as const, id: p.actor })),
  ...data.mechanisms.flatMap((m) => m.actors.map((id) => ({ from: m.id, list: "actor" as const, id }))),
  ...data.themes.flatMap((t) => (t.parent ? [{ from: t.id, list: "theme" as const, id: t.parent }] : [])),
  ...data.milestones.flatMap((m) => [
    ...(actorsOfPair(m.pair) ?? [m.pair]).map((id) => ({ from: m.id, list: "actor" as const, id })),
    ...(m.event ? [{ from: m.id, list: "event" as const, id: m.event }] : []),
  ]),
];

describe("the files of data/", () => {
  it("stand in the one canonical form", () => {
    for (const file of EVENT_FILES) {
      expect(readText(file), file).toBe(canonical(z.array(z.unknown()).parse(JSON.parse(readText(file))), eventSchema));
    }
    for (const [file, schema] of Object.entries(LISTS)) {
      const rows = z.array(z.unknown()).parse(JSON.parse(readText(file)));
      expect(readText(file), file).toBe(canonical<unknown>(rows, schema));
    }
  });

  it("hold each event in the file of its year, by first day and id", () => {
    for (const file of EVENT_FILES) {
      const events = data.events.filter((event) => `events/${event.start.slice(0, 4)}.json` === file);
      const rows = z.array(eventSchema).parse(JSON.parse(readText(file)));
      const sorted = [...events].sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
      expect(
        rows.map((row) => row.id),
        file,
      ).toEqual(sorted.map((row) => row.id));
    }
  });

  it("sort every other list by id, themes in reading order", () => {
    for (const rows of [
      data.actors,
      data.places,
      data.people,
      data.mechanisms,
      data.metrics,
      data.instruments,
      data.sources,
      data.milestones,
    ]) {
      const ids = rows.map((row) => row.id);
      expect(ids).toEqual([...ids].sort());
    }
    let theme: string | undefined;
    for (const row of data.themes) {
      if (row.parent === undefined) theme = row.id;
      else expect(row.parent, row.id).toBe(theme);
    }
    expect(data.themes.filter((row) => row.parent === undefined)).toHaveLength(13);
  });
});

describe("the records", () => {
  it("have unique ids", () => {
    for (const rows of Object.values(data)) {
      if (rows === data.intake) continue;
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    }
  });

  it("name only ids that exist", () => {
    expect(REFERENCES.filter(({ list, id }) => !KNOWN[list].has(id))).toEqual([]);
  });

  it.each(["actor", "place", "person", "mechanism", "metric", "instrument", "source"] as const)(
    "leave no %s that nothing names",
    (list) => {
      const named = new Set(REFERENCES.filter((reference) => reference.list === list).map(({ id }) => id));
      expect([...KNOWN[list]].filter((id) => !named.has(id))).toEqual([]);
    },
  );

  it("end after they start, rest on a source, and bring two actors", () => {
    for (const event of data.events) {
      if (event.end) expect(endsBeforeStart(event.start, event.end), event.id).toBe(false);
      expect(event.sources.length, event.id).toBeGreaterThan(0);
      expect(new Set(event.participants.map((p) => p.actor)).size, event.id).toBeGreaterThan(1);
      expect(event.themes.length, event.id).toBeGreaterThan(0);
      expect(new Set(event.themes).size, event.id).toBe(event.themes.length);
    }
  });

  it("name a host country only where no place stands", () => {
    expect(data.events.filter((event) => event.country && event.place).map((event) => event.id)).toEqual([]);
  });

  it("name persons under the actor that they stand for", () => {
    const home = new Map(data.people.map((person) => [person.id, person.actor]));
    const wrong = data.events.flatMap((event) =>
      event.participants
        .filter((p) => p.person && home.get(p.person) !== p.actor)
        .map((p) => `${event.id}: ${p.person}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep parts one step deep: what is a part has no parts", () => {
    const parts = new Map(data.events.map((event) => [event.id, event.partOf]));
    expect(data.events.filter((event) => event.partOf && parts.get(event.partOf)).map((event) => event.id)).toEqual([]);
  });

  it("keep a part inside the days of its visit", () => {
    const byId = new Map(data.events.map((event) => [event.id, event]));
    for (const event of data.events) {
      const visit = event.partOf ? byId.get(event.partOf) : undefined;
      if (!visit) continue;
      expect(spanOf(event.start).last, event.id).toBeGreaterThanOrEqual(spanOf(visit.start).first);
      // A visit whose last day is not known says so by leaving it out.
      if (visit.end) expect(spanOf(event.start).first, event.id).toBeLessThanOrEqual(spanOf(visit.end).last);
    }
  });

  it("name in a mechanism only events that bring its actors", () => {
    const actors = new Map(data.mechanisms.map((mechanism) => [mechanism.id, mechanism.actors]));
    const wrong = data.events.filter((event) => {
      const present = new Set(event.participants.map((p) => p.actor));
      return event.mechanism && !actors.get(event.mechanism)?.every((actor) => present.has(actor));
    });
    expect(wrong.map((event) => event.id)).toEqual([]);
  });

  it("count each round of a mechanism once", () => {
    const rounds = data.events.flatMap((e) => (e.mechanism && e.round ? [`${e.mechanism} ${e.round}`] : []));
    expect(rounds.filter((round, index) => rounds.indexOf(round) !== index)).toEqual([]);
  });

  it("tie evidence to fields of the record, and figures to the event's own", () => {
    const fields = new Set(Object.keys(eventSchema.shape));
    for (const event of data.events) {
      for (const key of Object.keys(event.evidence ?? {})) {
        const [field, metric] = key.split(".");
        expect(fields.has(field ?? ""), `${event.id}: ${key}`).toBe(true);
        if (metric)
          expect(
            event.figures?.some((f) => f.metric === metric),
            `${event.id}: ${key}`,
          ).toBe(true);
      }
    }
  });

  it("cite in evidence only sources of the event", () => {
    for (const event of data.events) {
      const own = new Set([...event.sources, ...(event.accounts ?? []).flatMap((a) => [a.source, ...(a.also ?? [])])]);
      for (const { source } of Object.values(event.evidence ?? {})) {
        if (source) expect(own.has(source), `${event.id}: ${source}`).toBe(true);
      }
    }
  });

  it("date a milestone by the event that shows it", () => {
    const start = new Map(data.events.map((event) => [event.id, event.start]));
    for (const milestone of data.milestones) {
      if (milestone.event) expect(start.get(milestone.event), milestone.id).toBe(milestone.date);
    }
  });

  it("tell the thirteen themes apart by hue and pattern", () => {
    const looks = data.themes.filter((row) => row.parent === undefined).map((row) => `${row.hue} ${row.pattern}`);
    expect(new Set(looks).size).toBe(looks.length);
    const byId = new Map(data.themes.map((row) => [row.id, row]));
    for (const row of data.themes) {
      const parent = row.parent ? byId.get(row.parent) : undefined;
      if (parent) expect([row.hue, row.pattern], row.id).toEqual([parent.hue, parent.pattern]);
    }
  });
});
