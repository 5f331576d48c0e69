/** The words of the generated events: those of the field, in numbers as an archive would hold them. */
export const THEMES = [
  "war-legacy",
  "maritime",
  "defence",
  "security",
  "political-ties",
  "trade-investment",
  "infrastructure",
  "science-technology",
  "human-rights",
  "people-to-people",
  "humanitarian",
  "climate-environment",
  "multilateral",
];
export const KINDS = [
  "visit",
  "talks",
  "meeting",
  "dialogue",
  "committee",
  "consultation",
  "summit",
  "call",
  "signing",
  "exercise",
  "port-call",
  "handover",
  "project",
  "statement",
];
export const LEVELS = ["leader", "parliament", "minister", "vice-minister", "senior-official", "military", "local"];
export const FORMATS = ["in-person", "online", "phone", "hybrid"];
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2025;
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

/** ISO 3166-1 alpha-2, roughly by diplomatic weight: a lower place means more events. */
export const COUNTRIES = (
  "US CN RU FR GB DE JP IN VN KR AU BR ID IT CA TR SA ZA EG MX ES PL UA IL IR PK TH MY SG PH " +
  "NL SE CH BE AT NO DK FI GR PT CZ HU RO BG RS NG ET KE AE QA KW IQ SY JO LB MA DZ TN LY SD AR CL CO PE VE CU " +
  "KZ UZ AZ AM GE BY MD KH LA MM BD LK NP AF MN KP NZ FJ PG IE LT LV EE SK SI HR BA MK AL ME CY MT LU IS TZ UG " +
  "RW CD CG AO MZ ZM ZW BW NA GH CI SN ML NE BF TD CM GA GN BJ TG SL LR GM GW MR CV ST GQ CF SS SO DJ ER BI MW " +
  "LS SZ MG MU SC KM EC BO PY UY GY SR PA CR NI HN SV GT BZ DO HT JM TT BB BS GD LC VC AG DM KN TM TJ KG OM YE " +
  "BH PS MV BT BN TL SB VU WS TO KI TV NR PW FM MH AD MC SM LI VA"
).split(" ");
