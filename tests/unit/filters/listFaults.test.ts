import { describe, expect, it } from "vitest";
import { listFaults } from "@/lib/filters/listFaults";

const KNOWN = { q: () => true, sort: (value: string) => value === "name" };
const faults = (query: string) => listFaults(new URLSearchParams(query), KNOWN).map(({ field, code }) => [field, code]);

describe("the address of a list", () => {
  it("has no fault where everything is known, empty, or the data version of a link", () => {
    expect(faults("q=x&sort=name&v=0123456789abcdef")).toEqual([]);
    expect(faults("sort=&q=")).toEqual([]);
  });
  it("names what is unknown, once each, also the names that every object has", () => {
    expect(faults("sort=best&colour=red&colour=blue&__proto__=1&constructor=2")).toEqual([
      ["sort", "unknown-value"],
      ["colour", "unknown-parameter"],
      ["__proto__", "unknown-parameter"],
      ["constructor", "unknown-parameter"],
    ]);
    expect(faults("sort=name&sort=name")).toEqual([["sort", "repeated-parameter"]]);
  });
});
