import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** An answer as it would have gone out, held back whole. */
export interface Captured {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

const MOST_LISTENERS = 20;

const callbackOf = (args: readonly unknown[]) => args.find((arg) => typeof arg === "function");

function bytesOf(chunk: unknown, encoding: unknown): Buffer | undefined {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : undefined;
}

/**
 * Hold back what is written to a response until it is whole. The response is as it was before then, with nothing sent: who
 * called sends it.
 *
 * @param most bytes that are held; a longer answer goes out as it comes
 * @returns    `undefined` if the answer was too long, or the reader is gone
 */
export function captureAnswer(response: ServerResponse, most: number): Promise<Captured | undefined> {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  let held = 0;
  const restore = () => Object.assign(response, { write, end, writeHead, flushHeaders });

  return new Promise((done) => {
    // The framework's own, and the turnstile's, are as many as Node takes without a warning.
    response.setMaxListeners(MOST_LISTENERS);
    response.once("close", () => done(undefined));
    const letGo = () => {
      restore();
      done(undefined);
      for (const chunk of chunks) response.write(chunk);
    };
    const hold = (args: readonly unknown[]) => {
      const bytes = bytesOf(args[0], args[1]);
      if (!bytes) return;
      // The writer may use its buffer again.
      chunks.push(Buffer.from(bytes));
      held += bytes.byteLength;
    };
    response.flushHeaders = () => undefined;
    response.writeHead = (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      const headers = rest.find((part) => typeof part === "object" && part !== null && !Array.isArray(part));
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
      return response;
    };
    response.write = (...args: unknown[]) => {
      hold(args);
      if (held > most) letGo();
      const called = callbackOf(args);
      if (called) process.nextTick(called);
      return true;
    };
    response.end = (...args: unknown[]) => {
      hold(args);
      const called = callbackOf(args);
      if (held > most) letGo();
      else restore();
      if (called) response.once("finish", () => Reflect.apply(called, undefined, []));
      if (held > most) return response.end();
      done({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      return response;
    };
  });
}
