import { UnavailableError } from "@/lib/store/moment";
import type { StoreHealth } from "@/lib/store/store";
import { dataUnavailable, HttpProblem, RETRY_SECONDS } from "./problem";

const WORDS = {
  gone: {
    kind: "database-unavailable",
    title: "The database does not answer",
    end: "No answer is given rather than a part of one; ask again in some seconds.",
  },
  wrong: {
    kind: "database-unavailable",
    title: "The database cannot be read",
    end: "No answer is given rather than a part of one; once it is mended, no restart is needed.",
  },
  "too-many": {
    kind: "too-many-events",
    title: "The events are too many for this question",
    end: "Ask for counts (/api/summary), for pages of events (/api/events), or for one pair, person or mechanism.",
  },
} as const;

/** What a reader is told where the data cannot be asked: 503 and when to ask again. */
export function unavailable({ reason, detail }: UnavailableError): HttpProblem {
  const { kind, title, end } = WORDS[reason];
  return new HttpProblem({
    status: 503,
    kind,
    title,
    detail: `${detail} ${end}`,
    ...(reason === "too-many" ? {} : { headers: { "Retry-After": RETRY_SECONDS } }),
  });
}

/** Why there are no data in memory: the files or the database are at fault, or there are too many of them. */
export function noSnapshot({ status, problems, fault }: StoreHealth): HttpProblem {
  if (fault) return unavailable(fault);
  if (status === "unavailable") return dataUnavailable(problems);
  return unavailable(new UnavailableError("too-many", "All events at once are not kept in memory."));
}
