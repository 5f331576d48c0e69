import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import type { Route } from "@/lib/http/handler";
import { FIXTURE } from "../store/fixtureTexts";
import { ROUTES } from "./call";

export const TOKEN = "0123456789abcdef0123456789abcdef";

interface Sent {
  path?: Record<string, string>;
  method?: keyof Route;
  headers?: Record<string, string>;
  /** sent as JSON unless it is text */
  body?: unknown;
  token?: string | null;
}

/** Ask a route as an editor does, without a server. */
export function write(
  route: string,
  { path: parts = {}, method = "POST", headers = {}, body = {}, token = TOKEN }: Sent,
): Promise<Response> {
  const known = ROUTES[route];
  if (!known) throw new Error(`there is no route ${route}`);
  const address = route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""));
  const request = new Request(`http://127.0.0.1:3000${address}`, {
    method,
    headers: {
      ...(method === "GET" ? {} : { "content-type": "application/json" }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return known[method](request, { params: Promise.resolve(parts) });
}

/** A data folder of its own for each test of a file, that editors may write to. @returns its path, and a file of it */
export function ownFolder(): { root: () => string; text: (file: string) => string } {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "entente-write-"));
    cpSync(FIXTURE, root, { recursive: true });
    vi.stubEnv("ENTENTE_DATA", root);
    vi.stubEnv("ENTENTE_EDITOR_TOKEN", TOKEN);
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });
  return { root: () => root, text: (file) => readFileSync(path.join(root, file), "utf8") };
}
