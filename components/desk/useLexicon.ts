import useSWR from "swr";
import { fetchGood } from "@/components/ui/fetchGood";
import type { LexiconData } from "@/lib/coding/lexicon";

const LISTS = ["actors", "places", "people", "themes", "mechanisms", "metrics", "instruments", "events"] as const;

/** True for the answer of `GET /api/lexicon`, whose rows the server has checked. */
function isLexicon(value: unknown): value is LexiconData {
  return typeof value === "object" && value !== null && LISTS.every((list) => Array.isArray(Reflect.get(value, list)));
}

async function fetchLexicon(address: string): Promise<LexiconData> {
  const answer = await fetchGood(address);
  const data: unknown = await answer.json();
  if (!isLexicon(data)) throw new TypeError(`${address}: expected the lists ${LISTS.join(", ")}`);
  return data;
}

/** What the browser needs to draft and to check: loaded when the desk is opened, asked for again after a save. */
export function useLexicon(): { lists: LexiconData | undefined; isFailed: boolean; reload(): void } {
  const { data, error, mutate } = useSWR<LexiconData>("/api/lexicon", fetchLexicon, { revalidateOnFocus: false });
  return { lists: data, isFailed: error !== undefined, reload: () => void mutate() };
}
