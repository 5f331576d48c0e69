import { describe, expect, it } from "vitest";
import { permalink, readVersion, writeVersion } from "@/lib/cite/permalink";

const VERSION = "0123456789abcdef";

describe("the data version in a link", () => {
  it("is read as it was written, with and without a number of events", () => {
    expect(readVersion(writeVersion({ version: VERSION, events: 240 }))).toEqual({ version: VERSION, events: 240 });
    expect(readVersion(writeVersion({ version: VERSION }))).toEqual({ version: VERSION });
    expect(readVersion(writeVersion({ version: VERSION, events: 0 }))).toEqual({ version: VERSION, events: 0 });
  });
  it("is nothing where it is anything else", () => {
    for (const text of [
      "",
      "1",
      VERSION.toUpperCase(),
      `${VERSION}.`,
      `${VERSION}.-1`,
      `${VERSION}.1234567890`,
      `x${VERSION}`,
    ])
      expect(readVersion(text), text).toBeUndefined();
  });
  it("stands at the end of the page's address, once; commas stay readable", () => {
    const address = "https://entente.example/en?pair=CN-VN%2CUS-VN&v=ffffffffffffffff#events";
    expect(permalink(address, { version: VERSION, events: 3 })).toBe(
      `https://entente.example/en?pair=CN-VN,US-VN&v=${VERSION}.3`,
    );
  });
});
