import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LOCK: { packages: Record<string, { version?: string; resolved?: string }> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

/** True if a version is at least another, by its three numbers. */
function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  for (let i = 0; i < 3; i++) if (a?.[i] !== b?.[i]) return (a?.[i] ?? 0) > (b?.[i] ?? 0);
  return true;
}

function findInSources(pattern: string): string[] {
  const args = ["grep", "-lE", pattern, "--", "app", "components", "lib", "proxy.ts"];
  try {
    return execFileSync("git", args, { encoding: "utf8" }).trim().split("\n");
  } catch {
    return [];
  }
}

describe("the lock file", () => {
  it.each([
    ["next", "16.4.1"],
    ["react", "19.2.6"],
    ["react-dom", "19.2.6"],
  ])("holds %s at %s or newer: older ones have known holes", (name, floor) => {
    const version = LOCK.packages[`node_modules/${name}`]?.version ?? "0.0.0";
    expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
  });
  it("pins TypeScript below 7: the architecture check reads nothing with it", () => {
    expect(LOCK.packages["node_modules/typescript"]?.version).toMatch(/^5\./);
  });
  it("names no address from which packages came", () => {
    expect(Object.values(LOCK.packages).filter((entry) => entry.resolved?.startsWith("http"))).toEqual([]);
  });
});

describe("the sources", () => {
  it.each([
    ["a server function", '^"use server"'],
    ["the picture optimiser", "next/image"],
    ["the cache directive", '^"use cache"'],
  ])("use no %s: these carry nearly every advisory of the framework", (_, pattern) => {
    expect(findInSources(pattern)).toEqual([]);
  });
  it("set HTML by hand in two places only: the script of the appearance, and escaped JSON-LD", () => {
    expect(findInSources("dangerouslySetInnerHTML=").length).toBeLessThanOrEqual(2);
  });
});

describe("isAtLeast", () => {
  it("compares numbers, not letters", () => {
    expect(isAtLeast("16.10.0", "16.4.1")).toBe(true);
    expect(isAtLeast("16.4.0", "16.4.1")).toBe(false);
    expect(isAtLeast("15.9.9", "16.4.1")).toBe(false);
  });
});
