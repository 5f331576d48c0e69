import { describe, expect, it } from "vitest";
import { toEvent } from "@/lib/desk/toEvent";
import { eventSchema, personSchema, placeSchema, sourceSchema } from "@/lib/model/record";
import { deskOf, empty, LISTS, quote, quoted } from "./cases";

const say = ({ id }: { id: string }) => ({ en: `en ${id}`, vi: `vi ${id}` });
const convert = (...args: Parameters<typeof deskOf>) => toEvent(deskOf(...args), LISTS, say);

describe("toEvent", () => {
  it("gives a record that the schema takes, with the rows of lists that it needs", () => {
    const { event, sources, people, places, missing } = convert();
    expect(missing).toEqual([]);
    expect(eventSchema.parse(event)).toEqual(event);
    expect(event?.id).toBe("2025-10-14-no-vn-ocean-dialogue-3");
    expect(sources.map((row) => sourceSchema.parse(row).id)).toEqual(event?.sources);
    expect(people.map((row) => personSchema.parse(row))).toEqual([
      { id: "le-thu-an", actor: "VN", name: { en: "Le Thu An", vi: "Lê Thu An" } },
    ]);
    expect(event?.participants).toEqual([
      { actor: "VN", person: "le-thu-an", office: { en: "Deputy Foreign Minister" } },
      { actor: "NO", person: "ingrid-solvang" },
    ]);
    expect(places).toEqual([]);
  });
  it("keeps how each field is known: words for what is quoted, the reason in both languages for what is inferred", () => {
    const { event, sources } = convert();
    const source = sources[0]?.id;
    expect(event?.evidence?.start).toEqual({ state: "quoted", quote: "14 October 2025", source });
    expect(event?.evidence?.level).toEqual({
      state: "inferred",
      source,
      note: { en: "en officesOfHeads", vi: "vi officesOfHeads" },
    });
    expect(event?.evidence?.title).toBeUndefined();
    expect(event?.evidence?.end).toBeUndefined();
  });
  it("names every field that is missing, in the order of the record, and gives no event", () => {
    const { event, missing } = convert(
      { start: empty(), participants: [], summary: empty(), level: empty() },
      { source: { lang: "en" } },
    );
    expect(event).toBeUndefined();
    expect(missing).toEqual([
      { row: "date", fault: "noDate" },
      { row: "participants", fault: "twoActors" },
      { row: "level", fault: "noLevel" },
      { row: "summary", fault: "noSummary" },
      { row: "source", fault: "noSource" },
    ]);
  });
  it("never guesses a place: one that the data do not hold waits for coordinates", () => {
    const strange = { place: quoted({ name: "Bergen", country: "NO" }, "Ocean") };
    expect(convert(strange).missing).toEqual([{ row: "place", fault: "placeNotKnown" }]);
    const newPlace = { kind: "city" as const, lon: 5.32, lat: 60.39, from: "Natural Earth" };
    const { event, places } = toEvent({ ...deskOf(strange), newPlace }, LISTS, say);
    expect(event?.place).toBe("bergen");
    expect(places.map((row) => placeSchema.parse(row))).toEqual([
      {
        id: "bergen",
        kind: "city",
        country: "NO",
        name: { en: "Bergen" },
        lon: 5.32,
        lat: 60.39,
        from: "Natural Earth",
      },
    ]);
  });
  it("gives the country only where there is no place, and no end that is the start", () => {
    const both = convert({ country: quoted("VN", "Viet Nam"), end: quoted("2025-10-14", "14 October 2025") });
    expect(both.event).not.toHaveProperty("country");
    expect(both.event).not.toHaveProperty("end");
    expect(both.event?.evidence).not.toHaveProperty("country");
    expect(convert({ place: empty(), country: quoted("VN", "Viet Nam") }).event?.country).toBe("VN");
  });
  it("keeps two values of one metric, and the same value once", () => {
    const figure = { metric: "no-laboratory-pledged", unit: "NOK", quotes: [quote("third")] };
    const { event } = convert({ figures: [12, 30, 12].map((value) => ({ ...figure, value })) });
    expect(event?.figures?.map(({ value }) => value)).toEqual([12, 30]);
  });
  it("keeps figures with a metric, and counts those without", () => {
    const quotes = [quote("third")];
    const { event, leftOut } = convert({
      figures: [
        { metric: "no-vn-laboratory-pledged", value: 12_000_000, unit: "NOK", quotes },
        { value: 40, unit: "officers", quotes },
      ],
    });
    expect(event?.figures).toEqual([{ metric: "no-vn-laboratory-pledged", value: 12_000_000 }]);
    expect(event?.evidence?.["figures.no-vn-laboratory-pledged"]?.quote).toBe("third");
    expect(leftOut).toBe(1);
  });
  it("adds no actor: a side that the data do not know keeps the event from being saved", () => {
    const { event, missing } = toEvent(deskOf(), { ...LISTS, actors: LISTS.actors.slice(1) }, say);
    expect(event).toBeUndefined();
    expect(missing).toEqual([{ row: "participants", fault: "actorNotInData", name: "NO" }]);
  });
  it("finds an id that is free", () => {
    const taken = { id: "2025-10-14-no-vn-ocean-dialogue-3", start: "2025-10-14", title: { en: "x" } };
    expect(toEvent(deskOf(), { ...LISTS, events: [taken] }, say).event?.id).toBe("2025-10-14-no-vn-ocean-dialogue-3-2");
  });
  it("refuses an address that is none, an end before the start, and a round without its mechanism", () => {
    const { missing } = convert(
      { end: quoted("2025-10-13", "Hanoi"), mechanism: empty() },
      { source: { lang: "en", url: "javascript:alert(1)" } },
    );
    expect(missing.map(({ fault }) => fault)).toEqual(["endBeforeStart", "roundAlone", "badAddress"]);
  });
});
