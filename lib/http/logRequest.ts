const LONGEST_SHOWN = 200;

/** What is written of one request. No header, no address of a reader is: neither token nor person gets into a log. */
export interface RequestLine {
  id: string;
  method: string;
  path: string;
  query: string;
  status: number;
  ms: number;
  /** only where the reader was gone before the end */
  isAborted?: boolean;
}

const cut = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
/** What somebody searched for is theirs: only its length is kept. */
const withoutSearch = (query: string) =>
  query.replace(/(^\??|&)q=([^&]*)/g, (_, before: string, text: string) => `${before}q=(${text.length})`);

function oneLine(facts: object): string {
  const text = JSON.stringify(facts);
  // JSON leaves DEL, the C1 controls and the line separators as they are; a terminal or a log reader may not.
  return text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** One line of JSON, every control sign escaped, path and query cut at 200 characters, the words of a search left out. */
export function formatRequestLine(line: RequestLine, now: Date): string {
  const { path, query, ms } = line;
  return oneLine({
    time: now.toISOString(),
    ...line,
    path: cut(path),
    query: cut(withoutSearch(query)),
    ms: Math.round(ms * 10) / 10,
  });
}

/** Write the line to stdout if ENTENTE_LOG=1. */
export function logRequest(line: RequestLine): void {
  if (process.env.ENTENTE_LOG === "1") process.stdout.write(`${formatRequestLine(line, new Date())}\n`);
}

/** What is written of one write, always: who, what, how it ended. */
export function formatWriteLine(
  { method, url }: Pick<Request, "method" | "url">,
  by: string,
  { status, headers }: Pick<Response, "status" | "headers">,
  now: Date,
): string {
  const path = cut(new URL(url).pathname);
  return oneLine({ time: now.toISOString(), audit: `${method} ${path}`, by, status, id: headers.get("x-request-id") });
}

/** Write the line of audit to stdout. */
export function logWrite(request: Request, { name }: { name: string }, response: Response): void {
  process.stdout.write(`${formatWriteLine(request, name, response, new Date())}\n`);
}

/** What is written of a fault of ours, always: the request's id, what was thrown and where. */
export function formatFaultLine(id: string, error: unknown, now: Date): string {
  const fault = error instanceof Error ? error.message : String(error);
  const stack =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .slice(1)
          .map((line) => line.trim())
      : [];
  return oneLine({ time: now.toISOString(), fault, id, stack });
}

/** Write the line of a fault to stderr. */
export function logFault(id: string, error: unknown): void {
  process.stderr.write(`${formatFaultLine(id, error, new Date())}\n`);
}
