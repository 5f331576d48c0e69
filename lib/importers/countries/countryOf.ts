import { foldText } from "@/lib/model/text";
import { CROSSWALK, FIPS_FORMER, FIPS_WITHOUT_COUNTRY, OTHER_ALPHA3 } from "./crosswalk";

const BY_FIPS = new Map<string, string>();
const BY_ALPHA3 = new Map<string, string>();
const BY_NAME = new Map<string, string>();
const NAMES = new Map<string, string>();

for (const line of CROSSWALK.trim().split("\n")) {
  const [alpha2 = "", alpha3 = "", fips = "", ...rest] = line.split(" ");
  const names = rest.join(" ").split("|");
  BY_ALPHA3.set(alpha3, alpha2);
  for (const code of fips.split(",")) if (code !== "-") BY_FIPS.set(code, alpha2);
  for (const name of names) BY_NAME.set(foldText(name), alpha2);
  NAMES.set(alpha2, names[0] ?? alpha2);
}

/** States that are no more: the code of ISO 3166-3 and the name. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  SUHH: "U.S.S.R.",
  YUCS: "Yugoslavia",
  CSXX: "Serbia and Montenegro",
  CSHH: "Czechoslovakia",
  DDDE: "German Democratic Republic",
  ANHH: "Netherlands Antilles",
  YDYE: "Democratic Yemen",
  VDVN: "Democratic Republic of Viet Nam",
};

/** What a code stands for: a country, a state that is no more (ISO 3166-3), or a feature that is no country. */
export type CountryAnswer = { code: string; isFormer?: true } | { feature: string } | undefined;

/** ISO code of a FIPS 10-4 code. The two lists differ: `CH` is China, `PG` the Spratly islands and no country. */
export function countryOfFips(fips: string): CountryAnswer {
  const feature = FIPS_WITHOUT_COUNTRY[fips];
  if (feature !== undefined) return { feature };
  const former = FIPS_FORMER[fips];
  if (former !== undefined) return { code: former, isFormer: true };
  const code = BY_FIPS.get(fips);
  return code === undefined ? undefined : { code };
}

/** ISO alpha-2 (or 3166-3) code of three letters as ISO, CAMEO and COLT write them; `undefined` for regions ("AFR") and others. */
export function countryOfAlpha3(alpha3: string): CountryAnswer {
  const code = BY_ALPHA3.get(alpha3) ?? OTHER_ALPHA3[alpha3];
  return code === undefined ? undefined : code.length > 2 ? { code, isFormer: true } : { code };
}

/** ISO alpha-2 code of an English name in any case, "Viet Nam" or "Vietnam"; or of an alpha-2 or alpha-3 code itself. */
export function countryOfName(text: string): string | undefined {
  const trimmed = text.trim();
  if (NAMES.has(trimmed)) return trimmed;
  return BY_ALPHA3.get(trimmed) ?? BY_NAME.get(foldText(trimmed));
}

/** The usual English name of an ISO code, or the code itself. */
export function nameOfCountry(code: string): string {
  return NAMES.get(code) ?? FORMER_NAMES[code] ?? code;
}

/** True for an ISO 3166-1 alpha-2 code (and XK). */
export const isCountry = (code: string) => NAMES.has(code);

/** Every ISO 3166-1 alpha-2 code, and XK. */
export const countryCodes = (): Iterable<string> => NAMES.keys();
