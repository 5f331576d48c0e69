/**
 * An object whose values are made when they are first looked at, each once. They are its own and enumerable: a copy by
 * spread has them all.
 */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {};
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(made, key, { enumerable: true, value });
        return value;
      },
    });
  // Each key of T has got its maker's value.
  return made as T;
}
