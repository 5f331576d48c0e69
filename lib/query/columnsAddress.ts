/** Form of the columns as bytes (wire.ts). Raise it when the form changes: it is part of their address, and they are kept for ever. */
export const WIRE_FORM = 1;

/** The address of the columns of one data version: bytes at an address never change. */
export function columnsAddress(dataVersion: string): string {
  return `/api/columns?v=${dataVersion}.${WIRE_FORM}`;
}
