const LONGEST_QUERY = 200;

/** What is written of one request. No header is: a token must never get into a log. */
export interface RequestLine {
  id: string;
  method: string;
  path: string;
  query: string;
  status: number;
  ms: number;
}

/** One line of JSON, every control sign escaped, the query cut at 200 characters. */
export function formatRequestLine(line: RequestLine, now: Date): string {
  const query = line.query.length > LONGEST_QUERY ? `${line.query.slice(0, LONGEST_QUERY)}…` : line.query;
  return oneLine({ time: now.toISOString(), ...line, query, ms: Math.round(line.ms * 10) / 10 });
}

function oneLine(facts: object): string {
  const text = JSON.stringify(facts);
  // JSON leaves DEL, the C1 controls and the line separators as they are; a terminal or a log reader may not.
  return text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
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
  const path = new URL(url).pathname.slice(0, LONGEST_QUERY);
  return oneLine({ time: now.toISOString(), audit: `${method} ${path}`, by, status, id: headers.get("x-request-id") });
}

/** Write the line of audit to stdout. */
export function logWrite(request: Request, { name }: { name: string }, response: Response): void {
  process.stdout.write(`${formatWriteLine(request, name, response, new Date())}\n`);
}
