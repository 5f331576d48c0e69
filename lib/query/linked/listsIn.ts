import type { Ragged } from "../columns";
import { setsOf } from "../sets";

/** How to read the lists of a column: those of row r are at `codes[r]`, or at r itself where the rows have no codes. */
export interface ListsIn {
  codes: Uint16Array | undefined;
  offsets: Uint32Array;
  values: Ragged["values"];
}

/** The lists of a column by their codes, where it has few different ones. */
export function listsIn(column: Ragged): ListsIn {
  return setsOf(column) ?? { codes: undefined, offsets: column.offsets, values: column.values };
}
