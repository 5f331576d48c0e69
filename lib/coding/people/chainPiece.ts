import type { OfficeKind } from "./officeWords";

/** What stands at a token of an office. */
export interface Piece {
  to: number;
  kind?: OfficeKind;
  actor?: string;
  isLink?: boolean;
  isPlace?: boolean;
  /** of a place: the only country that has one of that name */
  country?: string;
}
