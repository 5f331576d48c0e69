import type { DataProblem } from "@/lib/model/dataset";

/** One faulty parameter of a request. */
export interface ParameterFault {
  field: string;
  value: string;
  /** what is wrong and what would be right, one English sentence or two */
  detail: string;
  suggestion?: string;
}

export interface ProblemOptions {
  status: number;
  /** last part of the problem's type, such as "bad-parameter" */
  kind: string;
  title: string;
  detail: string;
  errors?: readonly ParameterFault[];
  /** faults of the data, where they are the reason */
  problems?: readonly DataProblem[];
  headers?: Readonly<Record<string, string>>;
  /** what the problem tells beside: the record as it stands, and as it was sent */
  more?: Readonly<Record<string, unknown>>;
}

/** Ends a request with an answer of RFC 9457. Anything else that is thrown is a fault of ours, and a 500. */
export class HttpProblem extends Error {
  constructor(readonly options: ProblemOptions) {
    super(options.detail);
    this.name = "HttpProblem";
  }
}

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** The body of a problem (RFC 9457). Never a stack, never a path of the server. */
export function problemBody(options: ProblemOptions, requestId: string): string {
  const { status, kind, title, detail, errors, problems, more } = options;
  return JSON.stringify({
    type: `urn:entente:problem:${kind}`,
    title,
    status,
    detail,
    requestId,
    ...(errors ? { errors } : {}),
    ...(problems ? { problems } : {}),
    ...more,
  });
}

export function badParameters(errors: readonly ParameterFault[]): HttpProblem {
  return new HttpProblem({
    status: 400,
    kind: "bad-parameter",
    title: "A parameter cannot be read",
    detail: errors.map((error) => error.detail).join(" "),
    errors,
  });
}

export function notFound(detail: string): HttpProblem {
  return new HttpProblem({ status: 404, kind: "not-found", title: "Not found", detail });
}

/** When to ask again. */
export const RETRY_SECONDS = "5";

export function dataUnavailable(problems: readonly DataProblem[]): HttpProblem {
  return new HttpProblem({
    status: 503,
    kind: "data-unavailable",
    title: "The data cannot be read",
    detail:
      "No good data have been read since the server started. Mend the files named in problems; no restart is needed.",
    problems,
    headers: { "Retry-After": RETRY_SECONDS },
  });
}
