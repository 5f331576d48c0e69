/**
 * Numbers the sources of one event in the order of their first use. Ask for numbers in reading order.
 */
export interface SourceNumbers {
  /** numbers of these sources, rising */
  of(ids: readonly (string | undefined)[]): number[];
  /** all ids in the order of their numbers; sources that were never asked for come last */
  inOrder(all: readonly string[]): string[];
}

export function numberSources(): SourceNumbers {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  return {
    of: (ids) => [...new Set(ids.filter((id) => id !== undefined).map(numberOf))].sort((a, b) => a - b),
    inOrder: (all) => {
      all.forEach(numberOf);
      return [...numbers.keys()];
    },
  };
}
