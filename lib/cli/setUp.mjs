import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Least version of Node that runs the product. */
const NODE_FLOOR = [20, 9];
const STAMPS = "node_modules/.cache/entente";
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Print what happens next; the only voice of the commands. @param {string} text */
export function say(text) {
  process.stdout.write(`entente: ${text}\n`);
}

/**
 * Run a program and wait for it; its output goes to ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {boolean} true if it ended well
 */
export function run(program, args, env = {}) {
  const done = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return done.status === 0;
}

/** Stop with a sentence that says what to do. @param {string} text @returns {never} */
export function stop(text) {
  process.stderr.write(`entente: ${text}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = NODE_FLOOR;
  if (major < floorMajor || (major === floorMajor && minor < floorMinor))
    stop(
      `Node ${process.versions.node} is too old: install Node ${NODE_FLOOR.join(".")} or newer (24 is recommended).`,
    );
}

/** Content hash of files and folders, by name and bytes. @param {readonly string[]} inputs */
function hashOf(inputs) {
  const hash = createHash("sha256");
  /** @param {string} name */
  const add = (name) => {
    if (!existsSync(name)) return;
    /** @type {import("node:fs").Dirent[]} */
    let entries;
    try {
      entries = readdirSync(name, { withFileTypes: true });
    } catch {
      hash.update(name).update(readFileSync(name));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) add(path.join(name, entry.name));
  };
  for (const input of inputs) add(input);
  return hash.digest("hex");
}

/**
 * Do a step only if what it depends on has changed since it last ended well.
 * @param {string} name of the step, and of its stamp
 * @param {string} hash of what it depends on
 * @param {string} product that must exist
 * @param {() => boolean} step
 */
function whenChanged(name, hash, product, step) {
  const stamp = path.join(STAMPS, name);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) {
    say(`${name}: up to date`);
    return;
  }
  say(`${name}: running`);
  if (!step()) stop(`${name} failed; its output above says why.`);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, hash);
}

/** Install the packages of the lock file, if they are not there yet. */
export function install() {
  checkNode();
  whenChanged("install", hashOf(["package-lock.json"]), "node_modules/next", () =>
    run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]),
  );
}

/** Build for production, if a source has changed since the last build. */
export function build() {
  whenChanged("build", hashOf(BUILD_INPUTS), ".next/BUILD_ID", () =>
    run("npx", ["next", "build"], { NEXT_TELEMETRY_DISABLED: "1" }),
  );
}
