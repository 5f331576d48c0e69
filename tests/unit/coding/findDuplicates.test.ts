import { describe, expect, it } from "vitest";
import { findDuplicates } from "@/lib/coding/findDuplicates";
import type { EventLight } from "@/lib/coding/lexiconData";
import type { DraftFields, Quote } from "@/lib/model/draft";

const EVENT: EventLight = {
  id: "2025-05-08-vn-us-dialogue-13",
  start: "2025-05-08",
  pairs: ["US-VN"],
  people: ["hoang-xuan-chien", "john-noh"],
  place: "hanoi",
  mechanism: "us-vn-defence-policy-dialogue",
  round: 13,
  title: { en: "13th dialogue" },
  sources: ["https://www.example.org/a/"],
};
const EMPTY: { state: "empty"; quotes: Quote[] } = { state: "empty", quotes: [] };
const quoted = <T>(value: T) => ({ value, state: "quoted" as const, quotes: [] });
const who = (actor: string, person?: string) => ({
  actor,
  ...(person === undefined ? {} : { person }),
  state: "quoted" as const,
  quotes: [],
});
const FIELDS: DraftFields = {
  start: quoted("2025-05-08"),
  end: EMPTY,
  place: EMPTY,
  country: EMPTY,
  status: EMPTY,
  kind: EMPTY,
  level: EMPTY,
  format: EMPTY,
  participants: [who("VN"), who("US")],
  themes: EMPTY,
  mechanism: EMPTY,
  round: EMPTY,
  figures: [],
  instruments: EMPTY,
  title: EMPTY,
  summary: EMPTY,
};
const find = (fields: Partial<DraftFields>, url?: string, event: Partial<EventLight> = {}) =>
  findDuplicates({ ...FIELDS, ...fields }, { lang: "en", ...(url === undefined ? {} : { url }) }, [
    { ...EVENT, ...event },
  ]);

describe("findDuplicates", () => {
  it("knows a round of a mechanism, even without its year", () => {
    const fields = { start: EMPTY, mechanism: quoted("us-vn-defence-policy-dialogue"), round: quoted(13) };
    expect(find(fields)).toEqual([{ event: EVENT.id, grounds: ["mechanism-round"], isLikely: true }]);
  });
  it("knows the address, however it is written", () => {
    expect(find({ start: EMPTY }, "http://example.org/a#top")).toEqual([
      { event: EVENT.id, grounds: ["source"], isLikely: true },
    ]);
  });
  it("knows the persons on days within two", () => {
    const participants = [who("VN", "hoang-xuan-chien"), who("US", "john-noh")];
    expect(find({ start: quoted("2025-05-10"), participants })).toEqual([
      { event: EVENT.id, grounds: ["people", "pair-days"], isLikely: true },
    ]);
    expect(find({ start: quoted("2025-05-11"), participants })).toEqual([]);
  });
  it("takes the pair and the day alone for a hint", () => {
    expect(find({ place: quoted({ id: "hanoi", name: "Hanoi" }) })).toEqual([
      { event: EVENT.id, grounds: ["pair-days", "place"], isLikely: false },
    ]);
    expect(find({ participants: [who("VN"), who("JP")] })).toEqual([]);
  });
  it("never takes another round of the same mechanism", () => {
    expect(find({ mechanism: quoted("us-vn-defence-policy-dialogue"), round: quoted(12) })).toEqual([]);
  });
});
