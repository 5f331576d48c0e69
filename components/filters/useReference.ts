import useSWR from "swr";
import { fetchGood } from "@/components/ui/fetchGood";
import { type NameBook, parseReference } from "./reference";

async function fetchReference(address: string): Promise<NameBook> {
  const answer = await fetchGood(address);
  return parseReference(await answer.json());
}

/**
 * The names of all things in both languages. Loaded once, when first wanted; until then, and where it
 * cannot be had, the pickers search the names of the page's own language.
 */
export function useReference(isWanted: boolean): NameBook | undefined {
  const { data } = useSWR<NameBook>(isWanted ? "/api/reference" : null, fetchReference, {
    revalidateOnFocus: false,
    revalidateIfStale: false,
  });
  return data;
}
