/** Names of the world's larger cities by country, loaded when first asked for. GeoNames, CC BY 4.0. */
export async function loadCities(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { default: cities } = await import("./cities.json");
  return cities;
}
