import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./findChromium.mjs";
import { build, install, run, say, stop } from "./setUp.mjs";

/** `npm test`: everything from a fresh clone. Ends with one line, "N passed, N failed". */
const REPORTS = "node_modules/.cache/entente/reports";

/** Chromium for the browser tests: the machine's, or Debian's, or a sentence that says what to install. */
function needChromium() {
  const chosen = findChromium();
  if (chosen) return chosen;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("installing Debian's Chromium for the browser tests");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    if (run("apt-get", ["update", "-qq"], quiet))
      for (const name of ["chromium-headless-shell", "chromium"])
        if (run("apt-get", ["install", "-y", "-qq", name], quiet)) return `/usr/bin/${name}`;
  }
  return stop(
    "the browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium) or set ENTENTE_CHROMIUM to its path.",
  );
}

/** ClickHouse for the tests of the cluster: as root on Debian it is installed; elsewhere those tests are skipped and say so. */
function needClickHouse() {
  if (existsSync("/usr/sbin/clickhouse-server")) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("installing Debian's ClickHouse for the tests of the cluster");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    const packages = ["clickhouse-server", "clickhouse-client"];
    if (run("apt-get", ["update", "-qq"], quiet))
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  }
}

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * A check that passes or fails as a whole; what it prints comes when it has ended, so that two may run at once.
 * @param {string} name @param {readonly string[]} command
 */
async function check(name, [program = "", ...args]) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout.on("data", (chunk) => printed.push(chunk));
  child.stderr.on("data", (chunk) => printed.push(chunk));
  /** @type {boolean} */
  const isGood = await new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
  say(isGood ? name : `${name}: FAILED`);
  process.stdout.write(Buffer.concat(printed));
  if (isGood) passed += 1;
  else failed += 1;
}

/** Checks that do not need each other, two at a time. @param {readonly [string, readonly string[]][]} checks */
async function checkAll(checks) {
  const waiting = [...checks];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([lane(), lane()]);
}

/** @param {unknown} value */
const count = (value) => (typeof value === "number" ? value : 0);

/** Add up the report of vitest or Playwright. @param {string} name @param {readonly string[]} args @param {Record<string, string>} env */
function suite(name, args, env = {}) {
  const file = `${REPORTS}/${name}.json`;
  rmSync(file, { force: true });
  say(`${name} tests`);
  const ended = spawnSync("npx", args, { stdio: "inherit", env: { ...process.env, TZ: "UTC", ...env } });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const good = count(report?.numPassedTests ?? report?.stats?.expected);
  const bad = count(report?.numFailedTests ?? report?.stats?.unexpected);
  skipped += count(report?.numPendingTests ?? report?.stats?.skipped);
  const flaky = count(report?.stats?.flaky);
  if (flaky > 0) say(`${name}: ${flaky} passed at the second try only; see above`);
  passed += good + flaky;
  // A suite that broke before it could count is one failure, never none.
  failed += bad || (ended.status === 0 && good > 0 ? 0 : 1);
}

install();
mkdirSync(REPORTS, { recursive: true });
const chromium = needChromium();
needClickHouse();
await check("types of routes", ["npx", "next", "typegen"]);
await checkAll([
  ["types", ["npx", "tsc", "--noEmit"]],
  ["architecture", ["node", "lib/cli/checkArchitecture.mjs"]],
  ["unused code", ["npx", "knip"]],
  ["data", ["npx", "tsx", "lib/cli/dataCheck.ts"]],
  ["format and lint", ["npx", "biome", "ci", "."]],
]);
suite("unit", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/unit.json`]);
build();
suite("browser", ["playwright", "test"], {
  ENTENTE_CHROMIUM: chromium,
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json`,
});
if (skipped > 0) say(`${skipped} SKIPPED: the lines above say why`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
