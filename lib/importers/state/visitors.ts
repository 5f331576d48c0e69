/** One visitor as the file writes it: "Prime Minster Tony Blair" gives the office (mended) and the name. */
export interface Visitor {
  office?: string;
  name: string;
}

/** Words that may stand before an office. */
const BEFORE =
  "(?:(?:Acting|Provisional|Interim|Transitional|Caretaker|Federal|Deputy|First Deputy|Vice|Crown|Co-?) ?)*";
/** Offices, with the misspellings that the files have. */
const OFFICES = [
  "Prime Mini?st[e]?re?e?",
  "Prime Minsi?ter",
  "President",
  "Premier",
  "Chancellor",
  "King",
  "Queen",
  "Emperor",
  "Empress",
  "Sultan",
  "Shah",
  "Emir",
  "Amir",
  "Sheikh",
  "Prince",
  "Princess",
  "Grand Duke",
  "Grand Duchess",
  "Taoiseach",
  "Pope",
  "Patriarch",
  "Chairman",
  "Chairwoman",
  "General Secretary",
  "Secretary[- ]General",
  "Governor[- ]General",
  "Foreign Minister",
  "Foreign Secretary",
  "Defense Minister",
  "Minister",
  "Secretary of State",
  "Captain Regent",
];
const BODY =
  "(?: of the (?:Presidency|Council of Ministers|State Council|Revolutionary Council|Military Council|Transitional Council|Collective Presidency|Palestinian Authority|Communist Party|European Commission|European Council))?";
const OFFICE = new RegExp(`^(${BEFORE}(?:${OFFICES.join("|")})(?:\\s?-\\s?elect)?${BODY}),?\\s?(?=\\p{Lu})`, "u");
const NEXT_OFFICE = new RegExp(` and (?=${BEFORE}(?:${OFFICES.join("|")})[ -])`, "u");

const mendOffice = (office: string) =>
  office
    .replace(/Prime M\w+/, "Prime Minister")
    .replace(/\s?-\s?elect/, "-elect")
    .replace(/\s+/g, " ")
    .trim();

function splitOne(text: string): Visitor {
  const match = OFFICE.exec(text);
  if (!match?.[1]) return { name: text };
  return { office: mendOffice(match[1]), name: text.slice(match[0].length).trim() };
}

/** Office and name of each visitor: "President Cossiga and Prime Minister Andreotti" are two. Never empty for a text. */
export function splitVisitors(text: string): Visitor[] {
  return text.split(NEXT_OFFICE).map(splitOne);
}

const HEADS =
  /President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Empress|Sultan|Shah|Emir|Amir|Grand Du|Taoiseach|Pope|General Secretary|Chairman/;

/** Leader or minister by office: deputies and heirs are ministers, as in the coding rules. */
export function levelOfOffice(office: string | undefined): "leader" | "minister" | undefined {
  if (office === undefined) return undefined;
  if (/^(?:Deputy|First Deputy|Vice|Crown)\b/.test(office)) return "minister";
  if (HEADS.test(office)) return "leader";
  return /Minister|Secretary|Prince/.test(office) ? "minister" : undefined;
}
