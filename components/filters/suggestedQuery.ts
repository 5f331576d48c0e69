import { nearestOf } from "@/lib/filters/nearest";
import type { FilterFault } from "@/lib/filters/parseFilter";
import { actorsOfPair, pairId } from "@/lib/model/pair";

/** The suggestion is an actor where the fault is a pair: put it in place of the one it resembles. */
function mendedPair(value: string, suggestion: string): string | undefined {
  const actors = actorsOfPair(value.toUpperCase());
  if (!actors) return undefined;
  const [a, b] = actors;
  const stranger = nearestOf(suggestion, [a, b]) ?? a;
  const other = stranger === a ? b : a;
  return other === suggestion ? undefined : pairId(other, suggestion);
}

/**
 * The query of an address with a fault mended by its suggestion.
 *
 * @returns without "?"; `undefined` where there is no suggestion, or it makes no sense
 */
export function suggestedQuery(
  params: Pick<URLSearchParams, "get" | "entries">,
  { field, value, code, suggestion }: FilterFault,
): string | undefined {
  if (suggestion === undefined) return undefined;
  const next = new URLSearchParams([...params.entries()]);
  if (code === "unknown-parameter") {
    next.delete(field);
    next.set(suggestion, value);
  } else {
    const mended = field === "pair" ? mendedPair(value, suggestion) : suggestion;
    if (mended === undefined) return undefined;
    const parts = (params.get(field) ?? "").split(",").map((part) => part.trim());
    next.set(field, [...new Set(parts.map((part) => (part === value ? mended : part)))].join(","));
  }
  // Commas stay readable, as in every address of the app.
  return next.toString().replaceAll("%2C", ",");
}
