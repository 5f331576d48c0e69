import { describe, expect, it, vi } from "vitest";
import { Slots } from "@/lib/http/slots";
import { Lru } from "@/lib/store/lru";
import { SharedWork } from "@/lib/store/sharedWork";

const bytesOf = (length: number) => new Uint8Array(length);

describe("Lru in bytes", () => {
  it("keeps what was used last, up to its bytes", () => {
    const lru = new Lru<Uint8Array>(100, (bytes) => bytes.byteLength);
    for (const name of ["a", "b"]) lru.set(name, bytesOf(40));
    lru.get("a");
    lru.set("c", bytesOf(40));
    expect(["a", "b", "c"].filter((name) => lru.get(name))).toEqual(["a", "c"]);
  });

  it("keeps nothing that is heavier than all it may hold, and drops nothing for it", () => {
    const lru = new Lru<Uint8Array>(100, (bytes) => bytes.byteLength);
    lru.set("a", bytesOf(100));
    lru.set("large", bytesOf(101));
    expect(lru.get("large")).toBeUndefined();
    expect(lru.get("a")?.byteLength).toBe(100);
  });

  it("counts a value that is set again once", () => {
    const lru = new Lru<Uint8Array>(100, (bytes) => bytes.byteLength);
    for (let i = 0; i < 5; i++) lru.set("a", bytesOf(50));
    lru.set("b", bytesOf(50));
    expect(lru.get("a")).toBeDefined();
    expect(lru.get("b")).toBeDefined();
  });
});

describe("SharedWork", () => {
  it("makes a body once for those who ask at the same time, and for those who come later", async () => {
    const bodies = new SharedWork<Uint8Array>(1_000, (bytes) => bytes.byteLength);
    const make = vi.fn(async () => bytesOf(10));
    const all = await Promise.all(Array.from({ length: 50 }, () => bodies.get("tag", make)));
    await bodies.get("tag", make);
    expect(make).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(1);
  });

  it("tells a failure to all who wait and keeps it for nobody", async () => {
    const bodies = new SharedWork<Uint8Array>(1_000, (bytes) => bytes.byteLength);
    const fail = vi.fn(() => Promise.reject(new Error("gone")));
    const all = await Promise.allSettled(Array.from({ length: 3 }, () => bodies.get("tag", fail)));
    expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(fail).toHaveBeenCalledTimes(1);
    expect((await bodies.get("tag", async () => bytesOf(3))).byteLength).toBe(3);
  });

  it("makes again what was too much to keep", async () => {
    const bodies = new SharedWork<Uint8Array>(10, (bytes) => bytes.byteLength);
    const make = vi.fn(async () => bytesOf(11));
    await bodies.get("tag", make);
    await bodies.get("tag", make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe("Slots", () => {
  it("turns away one more than there are, until one is given back, which counts once", () => {
    const slots = new Slots(2, "large exports");
    const free = slots.take();
    slots.take();
    expect(() => slots.take()).toThrow("2 large exports are under way, and no more run at once.");
    free();
    free();
    slots.take();
    expect(() => slots.take()).toThrow("2 large exports");
  });
});
