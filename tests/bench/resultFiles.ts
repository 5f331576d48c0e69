import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

export const RESULTS = "tests/bench/results";

/** A place for a new result, `<bench>-<date>.json`; a later run of the same day gets a number, and replaces nothing. */
export function freshResult(folder: string, bench: string, date = new Date().toISOString().slice(0, 10)): string {
  mkdirSync(folder, { recursive: true });
  const named = (run: number) => path.join(folder, `${bench}-${date}${run === 1 ? "" : `-${run}`}.json`);
  let run = 1;
  while (existsSync(named(run))) run++;
  return named(run);
}

/** Names of the files of a folder that are committed; undefined where that cannot be asked, as without a repository. */
function committedIn(folder: string): ReadonlySet<string> | undefined {
  const asked = spawnSync("git", ["ls-tree", "--name-only", "HEAD", "./"], { cwd: folder, encoding: "utf8" });
  return asked.status === 0 ? new Set(asked.stdout.split("\n").filter(Boolean)) : undefined;
}

/**
 * The result that a run is compared with: the last by its name among those that were committed, so that runs of a day do
 * not move what they are held against; without a repository the last of all.
 * @returns path, or undefined where there is none
 */
export function keptResult(folder: string, bench: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const committed = committedIn(folder);
  const dated = new RegExp(`^${bench}-\\d{4}-\\d\\d-\\d\\d(-\\d+)?\\.json$`);
  const last = readdirSync(folder)
    .filter((file) => dated.test(file) && (committed?.has(file) ?? true))
    // Without the extension: a run's number comes after no number.
    .sort((a, b) => path.parse(a).name.localeCompare(path.parse(b).name, "en", { numeric: true }))
    .at(-1);
  return last && path.join(folder, last);
}
