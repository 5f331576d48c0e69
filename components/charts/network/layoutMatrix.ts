import type { Words } from "@/lib/i18n/words";
import { rankPairs, tiesByActor } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";
import type { ActorCount, MixedCount, Summary } from "@/lib/query/summary";
import { textWidth } from "../textWidth";

/** A pair as a cell; every pair has two, on either side of the diagonal. */
interface MatrixCell extends MixedCount {
  /** unique: row and column */
  key: string;
  pair: string;
  row: number;
  column: number;
  x: number;
  y: number;
  /** step of the ink ramp, 0 palest to 5 */
  step: number;
  /** the number is written where it fits */
  isNumbered: boolean;
  select: Filter;
}

interface MatrixHead extends ActorCount {
  key: string;
  row: number;
  /** what is written: the short name, or the code where cells are small */
  text: string;
  select: Filter;
}

export interface MatrixLayout {
  /** rows and columns, most events first */
  heads: readonly MatrixHead[];
  /** in reading order */
  cells: readonly MatrixCell[];
  /** side of a cell */
  cell: number;
  /** room for the names left of the cells */
  headWidth: number;
  /** room for the codes above the cells */
  headHeight: number;
  /** heads are codes: there is no room for names and numbers */
  isCode: boolean;
  /** codes above the cells stand upright */
  isUpright: boolean;
}

/** Past this many actors the matrix scrolls inside its frame. */
const SCROLLS_FROM_ACTORS = 25;
const WIDTH_PX = 448;
const CELL_PX = { least: 15, scrolling: 22, most: 36, named: 22 };
const FONT_PX = 11;
const HEAD_GAP_PX = 10;
/** least number of events of each step */
const STEPS = [1, 2, 5, 10, 25, 100];

/** Step of the ink ramp for a number of events: 1, 2, 5, 10, 25, 100 and more. */
export function rampStep(events: number): number {
  return Math.max(
    0,
    STEPS.findLastIndex((from) => events >= from),
  );
}

const headKey = (row: number) => `row-${row}`;

/**
 * The network as a sorted matrix.
 *
 * @param summary pairs and actors with their events; any order
 * @returns       px; both axes by events, then id; up to 24 actors fill 448 px, beyond that cells have 22 px
 */
export function layoutMatrix(summary: Pick<Summary, "byPair" | "byActor">, words: Words): MatrixLayout {
  const counts = new Map(summary.byActor.map((count) => [count.actor, count]));
  const actors = [...tiesByActor(summary.byPair)]
    .map(([actor, ties]) => counts.get(actor) ?? { actor, events: ties, themes: [] })
    .sort((a, b) => b.events - a.events || (a.actor < b.actor ? -1 : 1));
  const size = Math.max(1, actors.length);
  const room = (isCode: boolean) =>
    Math.ceil(
      HEAD_GAP_PX +
        Math.max(
          0,
          ...actors.map(({ actor, events }) =>
            isCode
              ? textWidth(actor, FONT_PX)
              : textWidth(`${words.actorShort(actor)} ${words.number(events)}`, FONT_PX),
          ),
        ),
    );
  const fitting = (isCode: boolean) => Math.floor((WIDTH_PX - room(isCode)) / size);
  const scrolls = actors.length >= SCROLLS_FROM_ACTORS;
  const isCode = !scrolls && fitting(false) < CELL_PX.named;
  const cell = scrolls ? CELL_PX.scrolling : Math.min(CELL_PX.most, Math.max(CELL_PX.least, fitting(isCode)));
  const widest = Math.max(0, ...actors.map(({ actor }) => textWidth(actor, FONT_PX)));
  const isUpright = widest > cell - 2;

  const at = new Map(actors.map(({ actor }, i) => [actor, i]));
  const cells = rankPairs(summary.byPair)
    .flatMap(({ pair, ...count }) => {
      const [a, b] = (actorsOfPair(pair) ?? []).map((actor) => at.get(actor));
      if (a === undefined || b === undefined) return [];
      return [[a, b] as const, [b, a] as const].map(([row, column]) => ({
        ...count,
        key: `${row}-${column}`,
        pair,
        row,
        column,
        x: column * cell,
        y: row * cell,
        step: rampStep(count.events),
        isNumbered: textWidth(words.number(count.events), FONT_PX) <= cell - 2,
        select: { pair: [pair] },
      }));
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    heads: actors.map((count, row) => ({
      ...count,
      key: headKey(row),
      row,
      text: isCode ? count.actor : words.actorShort(count.actor),
      select: { actor: [count.actor] },
    })),
    cells,
    cell,
    isCode,
    headWidth: room(isCode),
    headHeight: Math.ceil(isUpright ? widest + HEAD_GAP_PX : FONT_PX + HEAD_GAP_PX),
    isUpright,
  };
}

/**
 * Where an arrow key leads in a matrix: left and right through the cells in reading order, each row after its
 * head; up and down to the next cell of the column; Home and End to the ends of the row.
 * @param from key of a cell or head
 * @returns    key of the next one; `undefined` for other keys, and where there is nothing that way
 */
export function walkMatrix({ heads, cells }: MatrixLayout, from: string, key: string): string | undefined {
  const all = [...heads.map((head) => ({ key: head.key, row: head.row, column: -1 })), ...cells].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  const position = all.findIndex((entry) => entry.key === from);
  const here = all[position];
  if (!here) return undefined;
  const inRow = all.filter(({ row }) => row === here.row);
  const inColumn = all.filter(({ column }) => column === here.column);
  const step = (list: typeof all, by: number) => list[list.indexOf(here) + by]?.key;
  switch (key) {
    case "ArrowRight":
      return step(all, 1);
    case "ArrowLeft":
      return step(all, -1);
    case "ArrowDown":
      return step(inColumn, 1);
    case "ArrowUp":
      return step(inColumn, -1);
    case "Home":
      return inRow[0]?.key;
    case "End":
      return inRow.at(-1)?.key;
    default:
      return undefined;
  }
}
