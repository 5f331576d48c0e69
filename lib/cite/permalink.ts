/** What a permalink remembers of the data that it was made on. */
export interface LinkedVersion {
  /** 16 hex digits */
  version: string;
  /** events that the view held then; absent for pages that hold no filter */
  events?: number;
}

const VERSION = /^([0-9a-f]{16})(?:\.(\d{1,9}))?$/;

/** Write the value of `v`: "0123456789abcdef.240". */
export function writeVersion({ version, events }: LinkedVersion): string {
  return events === undefined ? version : `${version}.${events}`;
}

/** Read the value of `v`; `undefined` if it is none. */
export function readVersion(text: string): LinkedVersion | undefined {
  const match = VERSION.exec(text);
  if (!match?.[1]) return undefined;
  return match[2] === undefined ? { version: match[1] } : { version: match[1], events: Number(match[2]) };
}

/**
 * The address of a page as it stands, with the data version in it; commas stay readable.
 *
 * @param address absolute; an older `v` and an open event's drawer are replaced or kept as they are
 */
export function permalink(address: string, linked: LinkedVersion): string {
  const url = new URL(address);
  url.hash = "";
  url.searchParams.set("v", writeVersion(linked));
  return url.toString().replaceAll("%2C", ",");
}
