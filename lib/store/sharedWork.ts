import { Lru } from "./lru";

/**
 * What was made for one who asked serves the next, and those who ask while it is made wait for it together. What fails is told
 * to all who wait, and made anew for the next.
 */
export class SharedWork<V extends object> {
  private readonly made: Lru<V>;
  private readonly making = new Map<string, Promise<V>>();

  /**
   * @param most  total weight that is kept; what was not used for longest goes first
   * @param weigh weight of one value
   */
  constructor(most: number, weigh: (value: V) => number) {
    this.made = new Lru(most, weigh);
  }

  /** The value of a key, if it is there or under way. */
  find(key: string): V | Promise<V> | undefined {
    return this.made.get(key) ?? this.making.get(key);
  }

  /** @param make called only where nobody else has the value, or makes it now */
  async get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.find(key);
    if (known) return known;
    const making = make();
    this.making.set(key, making);
    try {
      const value = await making;
      this.made.set(key, value);
      return value;
    } finally {
      this.making.delete(key);
    }
  }
}
