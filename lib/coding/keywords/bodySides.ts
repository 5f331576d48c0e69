/** Bodies by their letters, with the side that an office in them is of; "" where they tell none. Own list. */
const LINES = `
KR|KOICA,KOTRA,DAPA
JP|JICA,JETRO,JBIC
US|USAID,DPAA,USTR,INDOPACOM
DE|GIZ
FR|AFD
EU|EEAS
GB|FCDO
AU|DFAT
IN|MEA
ZA|DIRCO
PH|PCG
UN|UNDP,UNICEF,UNESCO,UNODC,UNHCR,UNFPA,UNEP,IOM,WHO,ILO,FAO,WFP
VN|UBND,HĐND,VNMAC,VNOSMP
|ADB,IMF,MOFA,MOIT,DFA,DND,NPA,MAG,RENEW
`;

/** The side of each body: "KOICA Country Director" is of the Republic of Korea. */
export const BODY_SIDES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [actor = "", letters = ""] = line.split("|");
      return letters.split(",").map((name): [string, string] => [name, actor]);
    }),
);
