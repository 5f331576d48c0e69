import { formatProblem } from "@/lib/model/dataset";
import type { WriteError } from "@/lib/store/write/writeErrors";
import type { ProblemOptions } from "./problem";

const RETRY_SECONDS = "2";

/** What a write that was refused is answered. */
export function writeProblem({ refusal }: WriteError): ProblemOptions {
  switch (refusal.kind) {
    case "conflict":
      return {
        status: 412,
        kind: "conflict",
        title: "The record has changed",
        detail: "Somebody has changed the record since you read it. Nothing was written: compare current with yours.",
        headers: { ETag: `"${refusal.tag}"` },
        more: { current: refusal.current, yours: refusal.yours },
      };
    case "exists":
      return {
        status: 409,
        kind: "exists",
        title: "There is one already",
        detail: "There is a record of this id. To change it, read it and send it with PUT and If-Match.",
        headers: { ETag: `"${refusal.tag}"` },
        more: { current: refusal.current, yours: refusal.yours },
      };
    case "unknown":
      return { status: 404, kind: "not-found", title: "Not found", detail: `There is no record "${refusal.id}".` };
    case "invalid":
      return {
        status: 422,
        kind: "invalid-record",
        title: "The record is not right",
        detail: refusal.problems.map(formatProblem).join("; "),
        problems: refusal.problems,
      };
    case "broken":
      return {
        status: 503,
        kind: "data-faulty",
        title: "The data have faults",
        detail:
          "Files of the data folder have faults already. Nothing is written until those named in problems are mended.",
        problems: refusal.problems,
      };
    case "busy":
      return {
        status: 503,
        kind: "busy",
        title: "Others are writing",
        detail: `Nothing was written: ${refusal.detail}. Try again.`,
        headers: { "Retry-After": RETRY_SECONDS },
      };
    case "full":
      return { status: 409, kind: "full", title: "There is no room", detail: refusal.detail };
    case "disk": {
      const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(refusal.code);
      return {
        status: isFull ? 507 : 500,
        kind: isFull ? "disk-full" : "disk",
        title: isFull ? "The disk is full" : "The disk cannot be written",
        detail: `Nothing was written: the server's disk answered ${refusal.code}.`,
      };
    }
  }
}
