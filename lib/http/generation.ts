import { readFileSync } from "node:fs";
import path from "node:path";

let build: string | undefined;

/** Name of this build of the app; "dev" where none was made. Its files are served under names that change with it. */
function buildId(): string {
  if (build === undefined) {
    try {
      build = readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
    } catch {
      build = "dev";
    }
  }
  return build;
}

/** Header that names the generation an answer belongs to. */
export const GENERATION_HEADER = "X-Generation";

/**
 * What belongs together: one build of the app with one version of the data. A browser without a network shows pages, files
 * and data of one generation only.
 */
export function generationOf(dataVersion: string): string {
  return `${buildId()}.${dataVersion}`;
}
