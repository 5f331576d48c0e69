import { IN_PORT, SHIP } from "../keywords/themeAsides";
import type { Span } from "../text/quote";

const NEAR_CHARS = 70;
const CLAUSE_END = /[.;\n]/;

/** Ships of a sentence that call at a port, each with the words up to what it does there. */
export function shipCalls(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(SHIP)].flatMap(({ index, 0: ship }) => {
    const after = start + index + ship.length;
    const near = text.slice(after, Math.min(end, after + NEAR_CHARS));
    const match = IN_PORT.exec(near);
    if (!match || CLAUSE_END.test(near.slice(0, match.index))) return [];
    return [{ start: start + index, end: after + match.index + match[0].length }];
  });
}
