import type { Person } from "@/lib/model/record";
import type { Countries } from "../gazetteer/countryIndex";
import type { Token } from "../text/tokens";
import type { OfficeKind, OfficeWords } from "./officeWords";

/** Words in a row that make an office: "US Acting Assistant Secretary of Defense for Indo-Pacific Security Affairs". */
export interface OfficeChain {
  /** positions in the list of tokens, the last included */
  from: number;
  to: number;
  kinds: OfficeKind[];
  /** countries named in it, in order; those it is accredited to left out */
  actors: string[];
}

/** What an office is read from. */
export interface ChainContext {
  text: string;
  tokens: readonly Token[];
  countries: Countries;
  words: OfficeWords;
  /** true if a person of the data begins at a token */
  isName(at: number): boolean;
  /** the place that begins at a token, with its last word and its country where only one has it; of those of the data alone where `isKnown` */
  placeAt(at: number, isKnown?: boolean): { to: number; country?: string } | undefined;
  /** the person of a name spelled otherwise by a letter or two */
  personAlike(keys: readonly string[]): Person | undefined;
  /** true while an office behind a name is read: a name after it belongs to its body */
  isBehind?: boolean;
  /** where the dateline ends: no office and no name goes over it */
  cut: number;
}
