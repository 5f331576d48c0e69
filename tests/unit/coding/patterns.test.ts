import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { DATE_PATTERNS_EN } from "@/lib/coding/dates/findDatesEn";
import { DATE_PATTERNS_VI } from "@/lib/coding/dates/findDatesVi";
import { BEGINS, LASTED } from "@/lib/coding/fields/daysLong";

const ROOT = path.resolve("lib/coding");

/** Every regular expression that the sources of coding write, by its file. */
function literals(): [string, string, string][] {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const found: [string, string, string][] = [];
    const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022);
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.push([file, node.text.slice(1, end), node.text.slice(end + 1)]);
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
    return found;
  });
}

const BUILT = [DATE_PATTERNS_EN, DATE_PATTERNS_VI, BEGINS, LASTED].flatMap((set) =>
  Object.entries(set).map(([name, { source, flags }]): [string, string, string] => [name, source, flags]),
);
const PATTERNS = [...new Map([...literals(), ...BUILT].map((entry) => [`${entry[1]}/${entry[2]}`, entry])).values()];

/** Limits are in characters read, none in time, and the seed is fixed: a busy machine proves the same. */
const NO_CLOCK = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null, randomSeed: 0 };
/** The automaton of every pattern, however many repetitions it counts out: what it calls safe is proved. */
const PROOF = { ...NO_CLOCK, checker: "automaton", maxNFASize: 100_000, maxPatternSize: 20_000 } as const;
/** Where many bounded repetitions meet, a linear pattern may still be slow: those too large by default are tried with hostile texts, in small generations. */
const TRIAL = {
  ...NO_CLOCK,
  maxInitialGenerationSize: 40,
  maxGenerationSize: 40,
  crossoverSize: 10,
  mutationSize: 20,
  maxIteration: 3,
};

/** "safe", or how a text makes the pattern slow. */
function verdict(source: string, flags: string, limits: typeof PROOF | typeof TRIAL): string {
  const result = checkSync(source, flags, limits);
  if (result.status !== "vulnerable") return result.status;
  return `${result.complexity.summary}: ${result.attack.string.slice(0, 60)}`;
}

describe("patterns of coding", () => {
  it("are all found", () => {
    expect(PATTERNS.length).toBeGreaterThan(60);
  });
  it.each(PATTERNS)("%s: /%s/%s takes no more than linear time", { timeout: 0 }, (_, source, flags) => {
    expect([verdict(source, flags, PROOF), verdict(source, flags, TRIAL)]).toEqual(["safe", "safe"]);
  });
  it.each([
    ["(a+)+$", PROOF],
    ["(?:a|a){0,30}b", TRIAL],
    ["^(?:[a-z]{0,40} ?){0,20}!$", TRIAL],
  ])("a slow one is found: /%s/", { timeout: 0 }, (source, limits) => {
    expect(verdict(source, "", limits)).not.toBe("safe");
  });
});
