/** Keeps the last `size` values that were asked for. */
export class Lru<V> {
  private readonly values = new Map<string, V>();
  constructor(private readonly size: number) {}

  /** The value of `key`, made if it is not there; the one unused for longest makes room. */
  get(key: string, make: () => V): V {
    const known = this.values.get(key);
    const value = known ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.size) break;
      this.values.delete(oldest);
    }
    return value;
  }
}
