import type { MatrixPerson, MatrixTie, PeopleMatrix } from "@/lib/dossiers/people";
import type { Size } from "../chart";
import { textWidth } from "../textWidth";

export interface PeopleHead {
  person: MatrixPerson;
  /** where the name begins (columns) or ends (rows), and its base line */
  x: number;
  y: number;
}

export interface PeopleCell {
  /** unique: ids of both people */
  key: string;
  row: number;
  column: number;
  x: number;
  y: number;
  /** step of the grey ramp, 0 palest to 4 */
  step: number;
  a: MatrixPerson;
  b: MatrixPerson;
  events: number;
  last: MatrixTie["last"];
}

export interface PeopleLayout extends Size {
  rows: readonly PeopleHead[];
  columns: readonly PeopleHead[];
  /** by row, then column */
  cells: readonly PeopleCell[];
  /** centres of the fields without a meeting */
  empty: readonly { x: number; y: number }[];
  /** side of a field */
  cell: number;
  /** left and top edge of the fields */
  left: number;
  top: number;
  /** degrees by which the names above are turned */
  slant: number;
}

const FONT_PX = 12;
const CELL_PX = { least: 22, most: 30 };
const ROW_PX = 24;
const NAME_GAP_PX = 8;
const SLANT_DEG = 48;
const SIN = Math.sin((SLANT_DEG * Math.PI) / 180);
const COS = Math.cos((SLANT_DEG * Math.PI) / 180);
const TEXT_DROP_PX = 4;
const LEAST_COLUMNS = 1;
/** least number of meetings of each step */
const STEPS = [1, 2, 3, 4, 6];

/** Step of the grey ramp for a number of meetings: 1, 2, 3, 4 to 5, 6 and more. */
export function peopleStep(events: number): number {
  return Math.max(
    0,
    STEPS.findLastIndex((from) => events >= from),
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The first columns, as many as there is room for; the one of the strongest tie is always among them. */
function fittingColumns({ columns, cells }: PeopleMatrix, room: number): number[] {
  const all = columns.map((_, i) => i);
  if (room >= all.length) return all;
  const strongest = cells.reduce((best, cell) => (cell.events > (best?.events ?? 0) ? cell : best), cells[0])?.column;
  const first = all.slice(0, room);
  return strongest === undefined || first.includes(strongest) ? first : [...first.slice(0, -1), strongest];
}

/**
 * Place the people of two sides as a matrix: names at the left, names slanted above, a field a tie.
 *
 * @param matrix people and their meetings
 * @param room   width that there is, px; the picture is as wide as it needs to be, at most this
 * @returns      px, to 0.01; columns that do not fit are left out from the end, then rows without a meeting
 *               among those shown; fields are 22 to 30 px wide and 24 px high
 */
export function layoutPeople(matrix: PeopleMatrix, room: number): PeopleLayout {
  const widthOf = ({ name }: MatrixPerson) => textWidth(name, FONT_PX);
  const left = Math.ceil(NAME_GAP_PX + Math.max(0, ...matrix.rows.map(widthOf)));
  const overhang = Math.ceil(Math.max(0, ...matrix.columns.map(widthOf)) * COS);
  const forFields = room - left - overhang;
  const picked = fittingColumns(matrix, Math.max(LEAST_COLUMNS, Math.floor(forFields / CELL_PX.least)));
  const cell = Math.min(CELL_PX.most, Math.max(CELL_PX.least, Math.floor(forFields / Math.max(1, picked.length))));
  const columns = picked.flatMap((at) => matrix.columns[at] ?? []);
  const shown = matrix.cells.filter(({ column }) => picked.includes(column));
  const rowsAt = matrix.rows.flatMap((_, at) => (shown.some(({ row }) => row === at) ? [at] : []));
  const rows = rowsAt.flatMap((at) => matrix.rows[at] ?? []);
  const top = Math.ceil(Math.max(0, ...columns.map(widthOf)) * SIN + FONT_PX);
  const slack = Math.ceil(
    Math.max(0, ...columns.map((person, i) => widthOf(person) * COS - (columns.length - i - 0.5) * cell)),
  );
  const cells = shown.flatMap((tie): PeopleCell[] => {
    const row = rowsAt.indexOf(tie.row);
    const column = picked.indexOf(tie.column);
    const [a, b] = [rows[row], columns[column]];
    if (!a || !b) return [];
    const { events, last } = tie;
    return [
      {
        key: `${a.id} ${b.id}`,
        row,
        column,
        x: left + column * cell,
        y: top + row * ROW_PX,
        step: peopleStep(events),
        a,
        b,
        events,
        last,
      },
    ];
  });
  const met = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    rows: rows.map((person, i) => ({ person, x: left - NAME_GAP_PX, y: top + (i + 0.5) * ROW_PX + TEXT_DROP_PX })),
    columns: columns.map((person, i) => ({ person, x: round(left + (i + 0.5) * cell + TEXT_DROP_PX), y: top - 5 })),
    cells,
    empty: rows.flatMap((_, row) =>
      columns.flatMap((_, column) =>
        met.has(`${row} ${column}`) ? [] : [{ x: round(left + (column + 0.5) * cell), y: top + (row + 0.5) * ROW_PX }],
      ),
    ),
    cell,
    left,
    top,
    slant: SLANT_DEG,
    width: left + columns.length * cell + slack,
    height: top + rows.length * ROW_PX + 1,
  };
}

/** Height of a row of fields, px. */
export const PEOPLE_ROW_PX = ROW_PX;

/**
 * Where an arrow key leads: left and right through the cells in reading order, up and down to the next cell of
 * the column, Home and End to the ends of the row.
 * @returns key of the next cell; `undefined` for other keys, and where there is nothing that way
 */
export function walkPeople({ cells }: Pick<PeopleLayout, "cells">, from: string, key: string): string | undefined {
  const at = cells.findIndex((cell) => cell.key === from);
  const here = cells[at];
  if (!here) return undefined;
  const inColumn = cells.filter(({ column }) => column === here.column);
  const inRow = cells.filter(({ row }) => row === here.row);
  switch (key) {
    case "ArrowRight":
      return cells[at + 1]?.key;
    case "ArrowLeft":
      return cells[at - 1]?.key;
    case "ArrowDown":
      return inColumn[inColumn.indexOf(here) + 1]?.key;
    case "ArrowUp":
      return inColumn[inColumn.indexOf(here) - 1]?.key;
    case "Home":
      return inRow[0]?.key;
    case "End":
      return inRow.at(-1)?.key;
    default:
      return undefined;
  }
}
