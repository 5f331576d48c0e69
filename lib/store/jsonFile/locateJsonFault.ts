/** Where a text stops being JSON, and why. Lines and columns count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  why: string;
}

const BLANKS = /[ \t\n\r]*/y;
// any sign from the blank on but the quote and the backslash, or an escape
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

class Stop extends Error {}

class Scanner {
  at = 0;
  constructor(private readonly text: string) {}

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** The sign after any blanks, "" at the end. */
  private peek(): string {
    this.skip(BLANKS);
    return this.text.charAt(this.at);
  }

  private stop(wanted: string): never {
    const sign = this.peek();
    throw new Stop(sign === "" ? `the text ends where ${wanted} should stand` : `expected ${wanted}, found ${sign}`);
  }

  private string(wanted: string): void {
    if (this.peek() !== '"') this.stop(wanted);
    if (!this.skip(STRING)) throw new Stop("a text in quotes is not closed, or holds a sign that must be escaped");
  }

  /** Members of a list or object up to its closing sign. */
  private members(close: string, member: () => void): void {
    this.at += 1;
    if (this.peek() === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      member();
      const sign = this.peek();
      if (sign !== "," && sign !== close) this.stop(`"," or "${close}"`);
      this.at += 1;
      if (sign === close) return;
    }
  }

  private value(): void {
    const sign = this.peek();
    if (sign === "[") this.members("]", () => this.value());
    else if (sign === "{")
      this.members("}", () => {
        this.string("a key in double quotes");
        if (this.peek() !== ":") this.stop('":"');
        this.at += 1;
        this.value();
      });
    else if (sign === '"') this.string("a text");
    else if (!this.skip(WORD)) this.stop("a value");
  }

  run(): void {
    this.value();
    if (this.peek() !== "") this.stop("the end of the file");
  }
}

/**
 * Find the first fault of a text that `JSON.parse` refused. Its own scanner, since the engine's message differs
 * from one Node to the next and names no line.
 *
 * @returns `undefined` if the text is JSON
 */
export function locateJsonFault(text: string): JsonFault | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.run();
    return undefined;
  } catch (error) {
    const why = error instanceof Stop ? error.message : "lists and objects are nested too deeply";
    const before = text.slice(0, scanner.at).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, why };
  }
}
