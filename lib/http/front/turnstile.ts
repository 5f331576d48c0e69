import type { ServerResponse } from "node:http";
import { MAX_DRAWN_PAGE_MS, MAX_DRAWN_PAGES, MAX_WAITING_PAGES } from "@/lib/model/limits";
import { type BareWords, barePage } from "../barePage";

/** True for an address whose answer is drawn: pages and embedded charts, and their data for the browser; no API, no file. */
export function isDrawn(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  return !/^\/(?:api|_next|fonts|geo)\//.test(path) && !/\.[a-z0-9]+$/i.test(path);
}

const TITLES: BareWords = { en: "Too many readers at once", vi: "Quá nhiều người đọc cùng lúc" };
const WORDS: BareWords = {
  en: "<p>More pages are waiting than this server can draw in time. Reload in some seconds.</p>",
  vi: "<p>Số trang đang chờ vượt quá khả năng của máy chủ. Hãy tải lại sau vài giây.</p>",
};

function refuse(response: ServerResponse): void {
  const { html, headers } = barePage(TITLES, WORDS);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = 503;
  response.end(html);
}

/** Call once as soon as an answer costs no more work here: it is made, or its reader is slow, or gone. */
function onceDrawn(response: ServerResponse, done: () => void): void {
  const { write, end } = response;
  let isDone = false;
  const finish = () => {
    clearTimeout(timer);
    if (!isDone) done();
    isDone = true;
  };
  const timer = setTimeout(finish, MAX_DRAWN_PAGE_MS);
  response.once("close", finish);
  response.write = (...args: unknown[]): boolean => {
    const isTaken = Reflect.apply(write, response, args) === true;
    if (!isTaken) finish();
    return isTaken;
  };
  response.end = (...args: unknown[]): ServerResponse => {
    Reflect.apply(end, response, args);
    finish();
    return response;
  };
}

/**
 * Lets so many pages be drawn at once, and the others wait in the order in which they came: drawing takes the processor
 * whole, so that more at once are no sooner ready, and everything else, `/api/health` first, would wait behind all of them.
 */
export class Turnstile {
  private drawn = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly most = MAX_DRAWN_PAGES,
    private readonly mostWaiting = MAX_WAITING_PAGES,
  ) {}

  /** Pages that wait for their turn. */
  get length(): number {
    return this.waiting.length;
  }

  /** Draw an answer when it is its turn; 503 with Retry-After where too many wait. Who has gone while waiting costs nothing. */
  enter(response: ServerResponse, draw: () => void): void {
    const turn = () => this.begin(response, draw);
    if (this.drawn < this.most && this.waiting.length === 0) turn();
    else if (this.waiting.length >= this.mostWaiting) refuse(response);
    else {
      this.waiting.push(turn);
      response.once("close", () => {
        const at = this.waiting.indexOf(turn);
        if (at >= 0) this.waiting.splice(at, 1);
      });
    }
  }

  private begin(response: ServerResponse, draw: () => void): void {
    this.drawn += 1;
    onceDrawn(response, () => {
      this.drawn -= 1;
      // Whatever came in meanwhile is answered before the next page is drawn.
      setImmediate(() => this.next());
    });
    draw();
  }

  private next(): void {
    if (this.drawn < this.most) this.waiting.shift()?.();
  }
}
