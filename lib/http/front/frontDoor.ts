import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { MAX_FRONT_BYTES, MAX_KEPT_ANSWER_BYTES } from "@/lib/model/limits";
import { LOCALES } from "@/lib/model/vocabulary";
import { Lru } from "@/lib/store/lru";
import { openStore } from "@/lib/store/openStore";
import { generationOf } from "../generation";
import { logFault } from "../logRequest";
import { tally } from "../metrics/tally";
import { type Captured, captureAnswer } from "./captureAnswer";
import { isForeignHost, ownHosts, refuseHost } from "./hosts";
import { type KeptAnswer, keepAnswer, sendKept, sendOnce } from "./keptAnswer";
import { isDrawn, Turnstile } from "./turnstile";

/** Addresses whose answer depends on the address, the data and the build alone. */
const PAGES = new RegExp(
  `^/(?:embed/[a-z-]{1,40}|(?:${LOCALES.join("|")})(?:/(?:compare|events|figures|mechanisms|pairs|people)(?:/[\\w.~-]{1,200})?)?)$`,
);
/** Addresses of all pages. */
const PAGE = new RegExp(`^/(?:${LOCALES.join("|")}|embed|bench)(?:[/?]|$)`);
const API = /^\/api\/(?:columns|matches|reference|summary)$/;
/**
 * Headers that change nothing in such an answer, or stand in its key. A request with any other, of the app's own router, of an
 * editor, for a part, or not known here, is not answered from what is kept, and its answer is not kept: one reader must not
 * choose what the next is sent.
 */
const HARMLESS =
  /^(?:accept(?:-charset|-encoding|-language)?|cache-control|connection|cookie|dnt|host|if-none-match|keep-alive|origin|pragma|priority|referer|save-data|sec-[a-z-]+|te|traceparent|tracestate|upgrade-insecure-requests|user-agent|via|x-forwarded-(?:for|host|port|proto)|x-real-ip|x-request-id)$/;
/** Those that may: they are part of the key. */
const IN_KEY = ["host", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];
/** Readers to whom the framework sends pages of another shape. */
const BOTS = /bot|crawl|spider|preview|facebookexternalhit|embedly|slurp|lighthouse/i;

/** True if an equal request may be given the same answer, but for its nonce. */
export function isRepeatable({ method, url = "", headers }: IncomingMessage): boolean {
  const path = url.split("?", 1)[0] ?? "";
  return (
    method === "GET" &&
    (PAGES.test(path) || API.test(path)) &&
    !/[?&]_rsc=/.test(url) &&
    Object.keys(headers).every((name) => HARMLESS.test(name)) &&
    !BOTS.test(headers["user-agent"] ?? "")
  );
}

/** True for a page that a browser opens: not for files, the API, or what the app's own router asks for. */
export function isPage({ method, url = "", headers }: IncomingMessage): boolean {
  return method === "GET" && PAGE.test(url) && !/[?&]_rsc=/.test(url) && headers.rsc === undefined;
}

/** The generation of what would be answered now; `undefined` where the data cannot be asked. */
async function generationNow(): Promise<string | undefined> {
  try {
    const store = await openStore();
    if (store.health().status === "unavailable") return undefined;
    return generationOf((await store.moment()).version);
  } catch {
    return undefined;
  }
}

/** What a server does with a request that is not answered here. */
type Pass = (request: IncomingMessage, response: ServerResponse) => void;

/** Have the framework answer, and hold the answer back until it is whole. */
async function holdBack(request: IncomingMessage, response: ServerResponse, pass: Pass): Promise<Captured | undefined> {
  // The framework would compress what is compressed here.
  const encodings = request.headers["accept-encoding"];
  delete request.headers["accept-encoding"];
  const capturing = captureAnswer(response, MAX_KEPT_ANSWER_BYTES);
  pass(request, response);
  const captured = await capturing;
  if (encodings !== undefined) request.headers["accept-encoding"] = encodings;
  return captured;
}

/**
 * Stands before the framework: a page, or a summary, that was made for one reader is sent to the next who asks for the same
 * of the same data, under a nonce of his own, and equal requests wait for one answer.
 */
export class FrontDoor {
  private readonly kept = new Lru<KeptAnswer>(MAX_FRONT_BYTES, ({ weight }) => weight);
  private readonly making = new Map<string, Promise<KeptAnswer | undefined>>();

  constructor(private readonly generation: () => Promise<string | undefined> = generationNow) {}

  async answer(request: IncomingMessage, response: ServerResponse, pass: Pass): Promise<void> {
    const generation = isRepeatable(request) ? await this.generation() : undefined;
    if (generation === undefined && !isPage(request)) return pass(request, response);
    if (generation === undefined) {
      const captured = await holdBack(request, response, pass);
      return captured && sendOnce(request, response, captured);
    }
    // Pages may name the day on which they were read.
    const day = new Date().toISOString().slice(0, 10);
    const key = JSON.stringify([generation, day, request.url, ...IN_KEY.map((name) => request.headers[name])]);
    const found = this.kept.get(key) ?? (await this.making.get(key));
    if (response.destroyed) return;
    if (found) {
      tally().countLookUp(true);
      return sendKept(request, response, found);
    }
    if (this.making.has(key)) return this.answer(request, response, pass);
    const making = this.make(request, response, generation, pass);
    this.making.set(key, making);
    const made = await making.finally(() => this.making.delete(key));
    if (made) this.kept.set(key, made);
    if (made && !response.destroyed) await sendKept(request, response, made);
  }

  /** Have the framework answer, hold the answer back, and see whether it may be sent again; if not, send it as it is. */
  private async make(
    request: IncomingMessage,
    response: ServerResponse,
    generation: string,
    pass: Pass,
  ): Promise<KeptAnswer | undefined> {
    const captured = await holdBack(request, response, pass);
    if (!captured) return undefined;
    const { "x-generation": told = generation } = captured.headers;
    const isOfIt = told === generation && (await this.generation()) === generation;
    const isPersonal = captured.headers["set-cookie"] !== undefined;
    if (captured.status === 200 && isOfIt && !isPersonal) return keepAnswer(captured);
    await sendOnce(request, response, captured);
    return undefined;
  }
}

const doors = new WeakSet<Server>();

/** Put a front door before what a server does; once for each server. Only a built app: what is developed changes under its address. */
export function installFrontDoor(server: Server): void {
  if (doors.has(server) || process.env.NODE_ENV !== "production") return;
  doors.add(server);
  const door = new FrontDoor();
  const turnstile = new Turnstile();
  const hosts = ownHosts();
  const listeners = server.listeners("request");
  server.removeAllListeners("request");
  const answer: Pass = (request, response) => {
    for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
  };
  const pass: Pass = (request, response) => {
    if (isDrawn(request.url ?? "")) turnstile.enter(response, () => answer(request, response));
    else answer(request, response);
  };
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (hosts && isForeignHost(request, hosts)) return refuseHost(response);
    door.answer(request, response, pass).catch((error: unknown) => {
      logFault(String(request.headers["x-request-id"] ?? ""), error);
      response.destroy();
    });
  });
}
