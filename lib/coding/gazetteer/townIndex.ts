import { PhraseIndex } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import type { PlaceEntry } from "./placeIndex";

const SHORTEST = 4;

/** Names of smaller towns by country. */
export function townIndex(towns: Readonly<Record<string, readonly string[]>>): PhraseIndex<PlaceEntry> {
  const index = new PhraseIndex<PlaceEntry>();
  for (const [country, names] of Object.entries(towns))
    for (const name of names)
      if (name.length >= SHORTEST) index.add(name, { name, country, kind: "city" }, { isName: true, isFolded: true });
  return index;
}

/** What stands before a town and before no person: "in", "the port of", "tại thị xã". Bounded. */
export const BEFORE_TOWN =
  /(?:^|[\s("“])(?:in|near|(?:city|town|port|village|resort|capital)(?: of)?|(?:part|side|half|outskirts) of|tại|ở|thành phố|thị xã|thị trấn|huyện|cảng|thủ phủ)\s$/iu;
const BEFORE_CHARS = 14;
/** A name goes on: "in Obama Park", "in David's". Bounded. */
const GOES_ON = /^(?:['’]s?\b|[\s-]\p{Lu}\p{Ll})/u;

/** True where a name of the list is a town and no person: "in Tulcán", not "President Obama". */
export const isTownAt = (text: string, { start, end }: Span): boolean =>
  BEFORE_TOWN.test(text.slice(Math.max(0, start - BEFORE_CHARS), start)) && !GOES_ON.test(text.slice(end, end + 3));
