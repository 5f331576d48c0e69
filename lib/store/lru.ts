/** Keeps the values that were asked for last, up to a total weight. */
export class Lru<V> {
  private readonly values = new Map<string, V>();
  private weight = 0;

  /**
   * @param most  total weight that is kept
   * @param weigh weight of one value, in the unit of `most`; without it each counts as 1
   */
  constructor(
    private readonly most: number,
    private readonly weigh: (value: V) => number = () => 1,
  ) {}

  get(key: string): V | undefined {
    const value = this.values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keep a value; those unused for longest make room. One heavier than all that is kept is not. */
  set(key: string, value: V): void {
    this.drop(key);
    const weight = this.weigh(value);
    if (weight > this.most) return;
    this.values.set(key, value);
    this.weight += weight;
    for (const oldest of this.values.keys()) {
      if (this.weight <= this.most) break;
      this.drop(oldest);
    }
  }

  delete(key: string): void {
    this.drop(key);
  }

  private drop(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.values.delete(key);
    this.weight -= this.weigh(value);
  }
}
