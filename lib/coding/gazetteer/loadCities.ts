/** Names of the world's larger cities, and of smaller towns, by country. GeoNames, CC BY 4.0. */
export interface Cities {
  cities: Readonly<Record<string, readonly string[]>>;
  towns: Readonly<Record<string, readonly string[]>>;
}

/** Both lists, loaded when first asked for. */
export async function loadCities(): Promise<Cities> {
  const [{ default: cities }, { default: towns }] = await Promise.all([
    import("./cities.json"),
    import("./towns.json"),
  ]);
  return { cities, towns };
}
