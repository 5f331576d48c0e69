import { spawnSync } from "node:child_process";

/** Fewer modules than this means that the check has read nothing: it must not pass then. */
const FEWEST_MODULES = 50;

const done = spawnSync("npx", ["depcruise", "app", "components", "lib", "proxy.ts", "--output-type", "json"], {
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
});
const { summary } = JSON.parse(done.stdout);
for (const { rule, from, to } of summary.violations)
  process.stdout.write(`${rule.severity} ${rule.name}: ${from} -> ${to}\n`);
process.stdout.write(`architecture: ${summary.totalCruised} modules, ${summary.error} errors\n`);
if (summary.totalCruised < FEWEST_MODULES) {
  process.stderr.write(
    `architecture: only ${summary.totalCruised} modules were read; at least ${FEWEST_MODULES} are expected.\n`,
  );
  process.exit(1);
}
process.exit(summary.error === 0 ? 0 : 1);
