/** States and provinces by country, as reports name them behind a city: `country | names`. Own list; the names that several countries have are left out. */
const STATE_LINES = `
AU|western australia,south australia,queensland,new south wales,tasmania,northern territory,tây úc,nam úc,bắc úc
CA|ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland
GB|scotland,wales,england,northern ireland,kent,sussex,hampshire,devon,cornwall,yorkshire
US|california,texas,florida,hawaii,virginia,maryland,alaska,washington state,oregon,colorado,arizona,illinois,new jersey,massachusetts,north carolina,south carolina,georgia state
IN|rajasthan,uttar pradesh,maharashtra,karnataka,kerala,tamil nadu,gujarat,himachal pradesh,meghalaya,assam,uttarakhand
MY|sabah,sarawak,johor,penang,kelantan,pahang,selangor
`;

/** The country of a state or province, by its name in small letters. */
export const COUNTRY_OF_STATE: ReadonlyMap<string, string> = new Map(
  STATE_LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [country = "", names = ""] = line.split("|");
      return names.split(",").map((name): [string, string] => [name, country]);
    }),
);
