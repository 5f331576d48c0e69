import type { Instrument } from "@/lib/model/record";
import { INSTRUMENT_NAMES } from "../keywords/instruments";
import { PhraseIndex } from "../text/phraseIndex";

/** "DOC" and "TAC" are words in small letters too; a name of three words is one in any. */
const isShort = (name: string): boolean => name.split(/\s+/).length < 3;

/** Treaties and declarations by full name, short name, alias, and by the names of reports. */
export function instrumentIndex(instruments: readonly Instrument[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const { id, name, short, aliases = [] } of instruments) {
    const own = (INSTRUMENT_NAMES[id] ?? "").split("|");
    for (const text of [name.en, name.vi, short?.en, short?.vi, ...aliases, ...own])
      if (text !== undefined && text !== "")
        index.add(text.replace(/\s?\([^()]*\)/g, ""), id, { isName: isShort(text) });
  }
  return index;
}
