/** Words before an office that say of which country it is: "Russian Foreign Minister". */
const DEMONYMS = `
AF Afghan;AL Albanian;AM Armenian;AR Argentine,Argentinian;AT Austrian;AU Australian;AZ Azerbaijani,Azeri;BA Bosnian;BD Bangladeshi;
BE Belgian;BG Bulgarian;BH Bahraini;BR Brazilian;BY Belarusian;CA Canadian;CH Swiss;CL Chilean;CN Chinese;CO Colombian;CU Cuban;
CY Cypriot;CZ Czech;DE German;DK Danish;DZ Algerian;EE Estonian;EG Egyptian;ES Spanish;ET Ethiopian;FI Finnish;FR French;
GB British,U.K.,UK;GE Georgian;GR Greek;HR Croatian;HU Hungarian;ID Indonesian;IE Irish;IL Israeli;IN Indian;IQ Iraqi;IR Iranian;
IS Icelandic;IT Italian;JO Jordanian;JP Japanese;KE Kenyan;KH Cambodian;KR South Korean,ROK,Korean;KW Kuwaiti;KZ Kazakh;LA Lao,Laotian;
LB Lebanese;LT Lithuanian;LV Latvian;LY Libyan;MA Moroccan;MD Moldovan;ME Montenegrin;MK Macedonian;MM Burmese;MN Mongolian;MX Mexican;
MY Malaysian;NG Nigerian;NL Dutch;NO Norwegian;NZ New Zealand;OM Omani;PE Peruvian;PH Philippine,Filipino;PK Pakistani;PL Polish;
PS Palestinian;PT Portuguese;QA Qatari;RO Romanian;RS Serbian;RU Russian;SA Saudi;SE Swedish;SG Singaporean;SI Slovenian;SK Slovak;
SY Syrian;TH Thai;TN Tunisian;TR Turkish;UA Ukrainian;AE Emirati,UAE;US U.S.,American;UZ Uzbek;VE Venezuelan;VN Vietnamese;ZA South African;UN UN,U.N.,United Nations;EU EU;ASEAN ASEAN
`;

const BY_DEMONYM = new Map(
  DEMONYMS.trim()
    .split(/;\s*/)
    .flatMap((entry) => {
      const [code = "", ...rest] = entry.split(" ");
      return rest
        .join(" ")
        .split(",")
        .map((word): [string, string] => [word, code]);
    }),
);

/** All of them as one alternative of a pattern, the longest first. */
export const DEMONYM_PATTERN = [...BY_DEMONYM.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\."))
  .join("|");

/** ISO code of "Russian"; undefined for other words. */
export const countryOfDemonym = (word: string) => BY_DEMONYM.get(word);
