/**
 * One value for the whole process. Pages, routes and the start of the server are bundled apart, each with modules of its
 * own; they meet on the global object.
 *
 * @param isKind tells the value of an older version of the module from one of ours (the development server keeps both)
 */
export function perProcess<T>(name: string, isKind: (value: unknown) => value is T, make: () => T): T {
  const key = Symbol.for(`entente.${name}`);
  const known: unknown = Reflect.get(globalThis, key);
  if (isKind(known)) return known;
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}
