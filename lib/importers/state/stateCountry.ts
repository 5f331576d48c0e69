import type { Reason } from "@/lib/model/draft";
import { foldText } from "@/lib/model/text";
import { countryOfName } from "../countries/countryOf";

/** What a slug of HistoryAtState stands for on a day. */
export type StateCountry =
  | { code: string; reason?: Reason }
  | { reject: "formerState" | "unknownCountry"; text: string };

/** Slugs whose words are no name of the crosswalk. */
const SLUGS: Readonly<Record<string, string>> = {
  "korea-south": "KR",
  "korea-north": "KP",
  "bosnia-herzegovina": "BA",
  "antigua-barbuda": "AG",
  "saint-kitts-nevis": "KN",
  "saint-vincent-grenadines": "VC",
  "saint-lucia": "LC",
  "sao-tome-and-principe": "ST",
  "cote-divoire": "CI",
  "guinea-bissau": "GW",
  "timor-leste": "TL",
  "congo-kinshasa": "CD",
  "congo-democratic-republic": "CD",
  "congo-republic": "CG",
  "congo-brazzaville": "CG",
  "palestinian-authority": "PS",
  somoa: "WS",
  "upper-volta": "BF",
  dahomey: "BJ",
  "papal-states": "VA",
};

const former = (code: string, name: string): StateCountry => ({
  code,
  reason: { id: "formerState", values: { name } },
});
const gone = (text: string): StateCountry => ({ reject: "formerState", text });

/**
 * Slugs that mean different states at different times. Each rule gets the label ("China, Republic of") and the first day.
 * Days: the ends and beginnings of the states themselves. Former states keep their code of ISO 3166-3 where there is one.
 */
const RULES: Readonly<Record<string, (label: string, day: string) => StateCountry>> = {
  vietnam(label, day) {
    if (/democratic|north/i.test(label)) return former("VDVN", "Democratic Republic of Viet Nam");
    if (day >= "1975-04-30") return { code: "VN" };
    return gone("before 1975-04-30 this is the Republic of Vietnam, which has no code: not today's Viet Nam");
  },
  china(label, day) {
    if (day < "1949-10-01")
      return gone("before 1949-10-01 this is the Republic of China on the mainland: not the People's Republic");
    if (/^china, republic of|taiwan/i.test(label))
      return { code: "TW", reason: { id: "codeFromLabel", values: { label } } };
    return { code: "CN" };
  },
  germany(label, day) {
    if (day < "1949-05-23") return gone("before 1949-05-23 there is no Federal Republic of Germany");
    if (day >= "1990-10-03") return { code: "DE" };
    return { code: "DE", reason: { id: "codeFromLabel", values: { label: `${label} (Federal Republic)` } } };
  },
  "german-democratic-republic": () => former("DDDE", "German Democratic Republic"),
  russia(_label, day) {
    if (day < "1922-12-30")
      return gone("before 1922-12-30 this is no state of today: the Russian Empire or its successors");
    return day < "1991-12-26" ? former("SUHH", "U.S.S.R.") : { code: "RU" };
  },
  serbia(_label, day) {
    if (day >= "2006-06-05") return { code: "RS" };
    if (day >= "2003-02-04") return former("CSXX", "Serbia and Montenegro");
    return day >= "1918-12-01" ? former("YUCS", "Yugoslavia") : { code: "RS" };
  },
  kosovo: (_label, day) => ({
    code: "XK",
    reason: day < "2008-02-17" ? { id: "kosovoBefore2008" } : { id: "userAssignedCode" },
  }),
  korea(label) {
    if (/south|republic of/i.test(label) && !/democratic/i.test(label)) return { code: "KR" };
    return gone("Korea before its division has no code of today");
  },
  yemen(label) {
    return /people|aden|democratic/i.test(label) ? former("YDYE", "Democratic Yemen") : { code: "YE" };
  },
  congo: (label) => (/democratic|kinshasa|zaire/i.test(label) ? { code: "CD" } : { code: "CG" }),
  yugoslavia: () => former("YUCS", "Yugoslavia"),
  czechoslovakia: () => former("CSHH", "Czechoslovakia"),
  "netherlands-antilles": () => former("ANHH", "Netherlands Antilles"),
  hawaii: () => gone("the Kingdom of Hawaii has no code, and Hawaii today is a part of the United States"),
};

/**
 * ISO code of a country of HistoryAtState.
 *
 * @param slug  the id of the element, "vietnam"
 * @param label its text, "China, Republic of"
 * @param day   first day of the row, YYYY-MM-DD: `vietnam` is another state before 1975-04-30
 */
export function stateCountry(slug: string, label: string, day: string): StateCountry {
  const rule = Object.hasOwn(RULES, slug) ? RULES[slug] : undefined;
  if (rule) return rule(label, day);
  const code = (Object.hasOwn(SLUGS, slug) ? SLUGS[slug] : undefined) ?? codeOfWords(slug);
  if (code !== undefined) return { code };
  return { reject: "unknownCountry", text: `"${slug}" (${label}) is no country that we know` };
}

/** "new-zealand" -> "New Zealand" -> NZ */
function codeOfWords(slug: string): string | undefined {
  return slug.length > 3 ? countryOfName(foldText(slug)) : undefined;
}
