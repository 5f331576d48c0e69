import { readFileSync } from "node:fs";
import { loadCities } from "@/lib/coding/gazetteer/loadCities";
import { buildLexicon, type Lexicon } from "@/lib/coding/lexicon";
import { lexiconOf } from "@/lib/coding/lexiconOf";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";

/** The look-ups of the shipped data. */
export async function openLexicon(): Promise<Lexicon> {
  const store = await openJsonFileStore("data", diskFiles, { isWatched: false });
  const snapshot = store.snapshot();
  if (!snapshot) throw new Error("data cannot be read");
  return buildLexicon({ ...lexiconOf(snapshot.data), ...(await loadCities()) });
}

/** A report of tests/fixtures/reports/dev. */
export const readDev = (name: string): string => readFileSync(`tests/fixtures/reports/dev/${name}.txt`, "utf8");
