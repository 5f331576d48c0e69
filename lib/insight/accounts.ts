import type { PairAccounts } from "@/lib/dossiers/accounts";
import type { Insight } from "./insight";

/**
 * What the accounts of two sides show, as far as it may be said: themes are compared over the events of which
 * both sides' pages were read whole, and their number is in the sentence. The theme named is the one of the
 * largest difference; the side with more accounts of it comes first.
 */
export function describeAccounts({ events, sides, whole, themes }: Omit<PairAccounts, "sources" | "items">): Insight {
  if (events === 0) return { id: "accounts.say.none", values: {} };
  if (whole === 0) return { id: "accounts.say.unread", values: { events } };
  const [widest] = themes;
  const counts = { events, whole };
  if (!widest) return { id: "accounts.say.same", values: counts };
  const [first, second] = sides;
  if (widest.first === widest.second) return { id: "accounts.say.even", values: counts };
  const isFirst = widest.first > widest.second;
  return {
    id: "accounts.say.differ",
    values: {
      ...counts,
      theme: { theme: widest.theme },
      most: { actor: isFirst ? first : second },
      mostCount: Math.max(widest.first, widest.second),
      least: { actor: isFirst ? second : first },
      leastCount: Math.min(widest.first, widest.second),
    },
  };
}
