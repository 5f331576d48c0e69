import type { ChainContext, OfficeChain } from "./chainContext";

const MOST_WORDS = 4;

/** "Riyadh Mayor A", "Shiga Governor B": an office of a place, with the place before it and the one country that has it. */
export function withCityBefore(context: ChainContext, chain: OfficeChain | undefined): OfficeChain | undefined {
  if (!chain || chain.actors.length > 0 || chain.kinds[0] !== "local") return chain;
  const { text, tokens } = context;
  const [before, first] = [tokens[chain.from - 1], tokens[chain.from]];
  if (!before?.isCapital || !first || text.slice(before.end, first.start) !== " ") return chain;
  for (let from = chain.from - MOST_WORDS; from < chain.from; from++) {
    const place = tokens[from]?.isCapital ? context.placeAt(from) : undefined;
    if (place?.to === chain.from - 1 && place.country !== undefined && before.start >= context.cut)
      return { ...chain, from, actors: [place.country] };
  }
  return chain;
}
