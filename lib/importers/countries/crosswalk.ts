/**
 * The codes of every country and territory, one a line: ISO 3166-1 alpha-2, alpha-3, FIPS 10-4 (several by comma, "-" none),
 * English names by "|", the usual one first. XK and XKX are ISO's user-assigned codes for Kosovo.
 *
 * Sources: ISO 3166-1 as Debian's iso-codes has it; FIPS PUB 10-4 with its change notices, the list that GDELT's columns
 * follow. FIPS is not ISO: of the two hundred and fifty lines here most differ, and PF, PG, CH, VM mean other things.
 */
export const CROSSWALK = `
AD AND AN Andorra
AE ARE AE United Arab Emirates|UAE
AF AFG AF Afghanistan
AG ATG AC Antigua and Barbuda
AI AIA AV Anguilla
AL ALB AL Albania
AM ARM AM Armenia
AO AGO AO Angola
AQ ATA AY Antarctica
AR ARG AR Argentina
AS ASM AQ American Samoa
AT AUT AU Austria
AU AUS AS,AT,CR Australia
AW ABW AA Aruba
AX ALA - Åland Islands
AZ AZE AJ Azerbaijan
BA BIH BK Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BB BRB BB Barbados
BD BGD BG Bangladesh
BE BEL BE Belgium
BF BFA UV Burkina Faso
BG BGR BU Bulgaria
BH BHR BA Bahrain
BI BDI BY Burundi
BJ BEN BN Benin
BL BLM TB Saint Barthélemy
BM BMU BD Bermuda
BN BRN BX Brunei|Brunei Darussalam
BO BOL BL Bolivia
BQ BES - Caribbean Netherlands
BR BRA BR Brazil
BS BHS BF Bahamas|The Bahamas
BT BTN BT Bhutan
BV BVT BV Bouvet Island
BW BWA BC Botswana
BY BLR BO Belarus
BZ BLZ BH Belize
CA CAN CA Canada
CC CCK CK Cocos (Keeling) Islands
CD COD CG Democratic Republic of the Congo|DR Congo|Congo, Democratic Republic of the|Congo-Kinshasa|Zaire
CF CAF CT Central African Republic
CG COG CF Republic of the Congo|Congo|Congo, Republic of the|Congo-Brazzaville
CH CHE SZ Switzerland
CI CIV IV Côte d'Ivoire|Ivory Coast|Cote d’Ivoire
CK COK CW Cook Islands
CL CHL CI Chile
CM CMR CM Cameroon
CN CHN CH China|People's Republic of China
CO COL CO Colombia
CR CRI CS Costa Rica
CU CUB CU Cuba
CV CPV CV Cabo Verde|Cape Verde
CW CUW UC Curaçao
CX CXR KT Christmas Island
CY CYP CY Cyprus
CZ CZE EZ Czechia|Czech Republic
DE DEU GM Germany
DJ DJI DJ Djibouti
DK DNK DA Denmark
DM DMA DO Dominica
DO DOM DR Dominican Republic
DZ DZA AG Algeria
EC ECU EC Ecuador
EE EST EN Estonia
EG EGY EG Egypt
EH ESH WI Western Sahara
ER ERI ER Eritrea
ES ESP SP Spain
ET ETH ET Ethiopia
FI FIN FI Finland
FJ FJI FJ Fiji
FK FLK FK Falkland Islands (Malvinas)|Falkland Islands
FM FSM FM Micronesia
FO FRO FO Faroe Islands
FR FRA FR France
GA GAB GB Gabon
GB GBR UK United Kingdom|UK|Great Britain|Britain
GD GRD GJ Grenada
GE GEO GG Georgia
GF GUF FG French Guiana
GG GGY GK Guernsey
GH GHA GH Ghana
GI GIB GI Gibraltar
GL GRL GL Greenland
GM GMB GA Gambia|The Gambia
GN GIN GV Guinea
GP GLP GP Guadeloupe
GQ GNQ EK Equatorial Guinea
GR GRC GR Greece
GS SGS SX South Georgia and the South Sandwich Islands
GT GTM GT Guatemala
GU GUM GQ Guam
GW GNB PU Guinea-Bissau
GY GUY GY Guyana
HK HKG HK Hong Kong
HM HMD HM Heard Island and McDonald Islands
HN HND HO Honduras
HR HRV HR Croatia
HT HTI HA Haiti
HU HUN HU Hungary
ID IDN ID Indonesia
IE IRL EI Ireland
IL ISR IS Israel
IM IMN IM Isle of Man
IN IND IN India
IO IOT IO British Indian Ocean Territory
IQ IRQ IZ Iraq
IR IRN IR Iran
IS ISL IC Iceland
IT ITA IT Italy
JE JEY JE Jersey
JM JAM JM Jamaica
JO JOR JO Jordan
JP JPN JA Japan
KE KEN KE Kenya
KG KGZ KG Kyrgyzstan
KH KHM CB Cambodia
KI KIR KR Kiribati
KM COM CN Comoros
KN KNA SC Saint Kitts and Nevis|St. Kitts and Nevis
KP PRK KN North Korea|Democratic People's Republic of Korea|Korea, North
KR KOR KS South Korea|Republic of Korea|Korea, South
KW KWT KU Kuwait
KY CYM CJ Cayman Islands
KZ KAZ KZ Kazakhstan
LA LAO LA Laos|Lao PDR
LB LBN LE Lebanon
LC LCA ST Saint Lucia|St. Lucia
LI LIE LS Liechtenstein
LK LKA CE Sri Lanka
LR LBR LI Liberia
LS LSO LT Lesotho
LT LTU LH Lithuania
LU LUX LU Luxembourg
LV LVA LG Latvia
LY LBY LY Libya
MA MAR MO Morocco
MC MCO MN Monaco
MD MDA MD Moldova
ME MNE MJ Montenegro
MF MAF RN Saint Martin
MG MDG MA Madagascar
MH MHL RM Marshall Islands
MK MKD MK North Macedonia|Macedonia
ML MLI ML Mali
MM MMR BM Myanmar|Burma
MN MNG MG Mongolia
MO MAC MC Macao|Macau
MP MNP CQ Northern Mariana Islands
MQ MTQ MB Martinique
MR MRT MR Mauritania
MS MSR MH Montserrat
MT MLT MT Malta
MU MUS MP Mauritius
MV MDV MV Maldives
MW MWI MI Malawi
MX MEX MX Mexico
MY MYS MY Malaysia
MZ MOZ MZ Mozambique
NA NAM WA Namibia
NC NCL NC New Caledonia
NE NER NG Niger
NF NFK NF Norfolk Island
NG NGA NI Nigeria
NI NIC NU Nicaragua
NL NLD NL Netherlands|The Netherlands
NO NOR NO Norway
NP NPL NP Nepal
NR NRU NR Nauru
NU NIU NE Niue
NZ NZL NZ New Zealand
OM OMN MU Oman
PA PAN PM Panama
PE PER PE Peru
PF PYF FP French Polynesia
PG PNG PP Papua New Guinea
PH PHL RP Philippines
PK PAK PK Pakistan
PL POL PL Poland
PM SPM SB Saint Pierre and Miquelon
PN PCN PC Pitcairn
PR PRI RQ Puerto Rico
PS PSE GZ,WE Palestine|Palestinian Territories|Palestinian Territory|State of Palestine|West Bank|Gaza Strip
PT PRT PO Portugal
PW PLW PS Palau
PY PRY PA Paraguay
QA QAT QA Qatar
RE REU RE Réunion
RO ROU RO Romania
RS SRB RB,RI Serbia
RU RUS RS Russia|Russian Federation
RW RWA RW Rwanda
SA SAU SA Saudi Arabia
SB SLB BP Solomon Islands
SC SYC SE Seychelles
SD SDN SU Sudan
SE SWE SW Sweden
SG SGP SN Singapore
SH SHN SH Saint Helena
SI SVN SI Slovenia
SJ SJM JN,SV Svalbard and Jan Mayen
SK SVK LO Slovakia
SL SLE SL Sierra Leone
SM SMR SM San Marino
SN SEN SG Senegal
SO SOM SO Somalia
SR SUR NS Suriname
SS SSD OD South Sudan
ST STP TP São Tomé and Príncipe
SV SLV ES El Salvador
SX SXM NN Sint Maarten
SY SYR SY Syria
SZ SWZ WZ Eswatini|Swaziland
TC TCA TK Turks and Caicos Islands
TD TCD CD Chad
TF ATF BS,EU,FS,GO,JU,TE French Southern Territories
TG TGO TO Togo
TH THA TH Thailand
TJ TJK TI Tajikistan
TK TKL TL Tokelau
TL TLS TT Timor-Leste|East Timor
TM TKM TX Turkmenistan
TN TUN TS Tunisia
TO TON TN Tonga
TR TUR TU Türkiye|Turkey
TT TTO TD Trinidad and Tobago
TV TUV TV Tuvalu
TW TWN TW Taiwan
TZ TZA TZ Tanzania
UA UKR UP Ukraine
UG UGA UG Uganda
UM UMI BQ,DQ,FQ,HQ,JQ,KQ,LQ,MQ,WQ United States Minor Outlying Islands
US USA US United States|United States of America|USA|U.S.
UY URY UY Uruguay
UZ UZB UZ Uzbekistan
VA VAT VT Holy See|Vatican City|Vatican
VC VCT VC Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VE VEN VE Venezuela
VG VGB VI British Virgin Islands
VI VIR VQ U.S. Virgin Islands
VN VNM VM Vietnam|Viet Nam
VU VUT NH Vanuatu
WF WLF WF Wallis and Futuna
WS WSM WS Samoa
XK XKX KV Kosovo
YE YEM YM Yemen
YT MYT MF Mayotte
ZA ZAF SF South Africa
ZM ZMB ZA Zambia
ZW ZWE ZI Zimbabwe
`;

/** FIPS codes of what is no country. The Paracel and Spratly islands belong to no country here: see `docs/neutrality.md`. */
export const FIPS_WITHOUT_COUNTRY: Readonly<Record<string, string>> = {
  PF: "Paracel Islands",
  PG: "Spratly Islands",
  IP: "Clipperton Island",
  IY: "Iraq-Saudi Arabia Neutral Zone",
  AX: "Akrotiri",
  DX: "Dhekelia",
  OS: "oceans",
};

/** FIPS codes of states that are no more, with the code that ISO 3166-3 keeps for them. */
export const FIPS_FORMER: Readonly<Record<string, string>> = {
  UR: "SUHH",
  YO: "YUCS",
  YI: "CSXX",
  GC: "DDDE",
  YS: "YDYE",
  NT: "ANHH",
};

/** Alpha-3 codes of states that are no more, and of lists that kept an older code. */
export const OTHER_ALPHA3: Readonly<Record<string, string>> = {
  ROM: "RO",
  ZAR: "CD",
  TMP: "TL",
  KOS: "XK",
  XKO: "XK",
  SUN: "SUHH",
  YUG: "YUCS",
  SCG: "CSXX",
  CSK: "CSHH",
  DDR: "DDDE",
  ANT: "ANHH",
  YMD: "YDYE",
};
