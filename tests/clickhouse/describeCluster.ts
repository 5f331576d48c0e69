import { writeSync } from "node:fs";
import { describe } from "vitest";
import { whyNoClickHouse } from "./cluster";

/**
 * Tests that need a cluster: where none can be started they count as skipped, and say why; where CI is set they must run.
 */
export function describeCluster(name: string, tests: () => void): void {
  const reason = whyNoClickHouse();
  if (reason === undefined) {
    describe(name, () => tests());
    return;
  }
  if (process.env.CI) throw new Error(`${name}: must run in CI, but ${reason}`);
  // Past the reporter, which shows no word of a skipped suite.
  writeSync(2, `SKIPPED: ${name}: ${reason}\n`);
  describe.skip(`${name} (SKIPPED: ${reason})`, () => tests());
}
