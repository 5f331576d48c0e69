import { describe, expect, it } from "vitest";
import { CursorError } from "@/lib/store/cursor";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { Lru } from "@/lib/store/lru";
import { Snapshot } from "@/lib/store/snapshot";
import { fixtureTexts } from "./fixtureTexts";

function snapshotOf(version: string): Snapshot {
  const { dataset } = checkData(fixtureTexts(), version);
  if (!dataset) throw new Error("the fixture is not good");
  return new Snapshot(dataset);
}
const snapshot = snapshotOf("0123456789abcdef");
const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

describe("Snapshot", () => {
  it("counts the same events in a list, a page and a summary, visits with parts left out", () => {
    for (const filter of [{}, { pair: ["CN-VN"] }, { q: "da nang" }, { include: "umbrella" } as const]) {
      const total = snapshot.summary(filter).total;
      expect(snapshot.page(filter).total).toBe(total);
      expect(snapshot.select(filter).length).toBe(total);
    }
    expect(snapshot.page({}).total).toBe(11);
    expect(snapshot.page({ include: "umbrella" }).total).toBe(12);
  });

  it("pages through all events once, in either order", () => {
    for (const order of ["asc", "desc"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = snapshot.page({}, { order, limit: 3, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...idsOf(page.events));
        cursor = page.next;
      } while (cursor !== undefined);
      const all = idsOf(snapshot.select({}));
      expect(seen).toEqual(order === "asc" ? all : [...all].reverse());
    }
  });

  it("refuses a cursor of another filter, of another order, of older data, and a made-up one", () => {
    const { next = "" } = snapshot.page({}, { limit: 2 });
    const reason = (run: () => unknown): unknown => {
      try {
        run();
      } catch (error) {
        return error instanceof CursorError ? error.reason : error;
      }
      return undefined;
    };
    expect(reason(() => snapshot.page({ actor: ["VN"] }, { cursor: next }))).toBe("other-question");
    expect(reason(() => snapshot.page({}, { cursor: next, order: "desc" }))).toBe("other-question");
    expect(reason(() => snapshotOf("f".repeat(16)).page({}, { cursor: next }))).toBe("stale");
    expect(reason(() => snapshot.page({}, { cursor: "50" }))).toBe("malformed");
  });

  it("gives three actors three pairs", () => {
    const [event] = snapshot.page({ actor: ["PH"] }).events;
    expect(event?.pairs).toEqual(["LA-PH", "LA-VN", "PH-VN"]);
  });

  it("finds text without its diacritics", () => {
    const rows = [...snapshot.matches("da nang").entries()].flatMap(([row, isMatch]) => (isMatch ? row : []));
    expect(rows.map((row) => snapshot.data.events[row]?.place)).toEqual(["da-nang"]);
  });
});

describe("Lru", () => {
  it("drops what was unused for longest", () => {
    const lru = new Lru<number>(2);
    lru.set("a", 1);
    lru.set("b", 2);
    lru.get("a");
    lru.set("c", 3);
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([1, undefined, 3]);
  });
  it("weighs, and keeps nothing heavier than the whole", () => {
    const lru = new Lru<string>(5, (value) => value.length);
    lru.set("a", "xxx");
    lru.set("b", "yyyyyy");
    expect(lru.get("a")).toBe("xxx");
    lru.set("c", "zzz");
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([undefined, undefined, "zzz"]);
  });
});
