import { type Briefing, briefingSchema } from "@/lib/model/briefing";
import type { DataProblem } from "@/lib/model/dataset";
import { BRIEFING_VERSION } from "@/lib/model/stage";
import { explainIssue, show } from "../jsonFile/explainIssue";
import { locateJsonFault } from "../jsonFile/locateJsonFault";

export const BRIEFINGS_FOLDER = "briefings";

export interface ReadBriefing {
  /** absent where anything is wrong: a briefing is never half read */
  briefing?: Briefing;
  problems: readonly DataProblem[];
}

/** The id that a file's name gives: "briefings/war-legacies.json" holds "war-legacies". */
const idOfFile = (file: string) => file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, "");

function versionFault(raw: unknown): string | undefined {
  const version: unknown = typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
  return version === undefined || version === BRIEFING_VERSION
    ? undefined
    : `is of version ${show(version)}; this Entente reads version ${BRIEFING_VERSION}`;
}

/** Ids of steps are what an address and an editor name a step by: each stands once. */
function repeatedSteps({ steps }: Briefing): string[] {
  const seen = new Set<string>();
  return steps.flatMap(({ id }, i) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [`steps[${i}].id "${id}" stands more than once`];
  });
}

/**
 * Read one briefing by itself.
 *
 * @param file path below the data folder, to name in faults; its name must be the briefing's id
 * @param text the file's content
 */
export function readBriefing(file: string, text: string): ReadBriefing {
  const failed = (...faults: string[]): ReadBriefing => ({ problems: faults.map((fault) => ({ file, fault })) });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const at = locateJsonFault(text);
    return failed(at ? `line ${at.line}, column ${at.column}: ${at.why}` : "is not JSON");
  }
  // first of all: of a later version nothing else can be said
  const version = versionFault(raw);
  if (version !== undefined) return failed(version);
  const checked = briefingSchema.safeParse(raw);
  if (!checked.success) {
    const keys = Object.keys(briefingSchema.shape);
    return failed(...checked.error.issues.flatMap((issue) => explainIssue(issue, raw, keys)));
  }
  const briefing = checked.data;
  const name = idOfFile(file);
  if (briefing.id !== name) return failed(`id "${briefing.id}" must be the name of the file, "${name}"`);
  const repeated = repeatedSteps(briefing);
  return repeated.length > 0 ? failed(...repeated) : { briefing, problems: [] };
}
