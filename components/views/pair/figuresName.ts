import type { MostStated } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";

/** "What was promised: …" only of money in running totals; of all else "Figures: …". */
export function figuresName({ picture, isPromise }: MostStated, words: Words): string {
  return words.t(isPromise ? "figures.promised" : "figures.stated", { name: picture.name });
}
