import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** Who took part in each event: "KR Kim Min-su", "GB (office)", "CN -" where nobody stands for a side. */
const whoIn = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields }) =>
    fields.participants
      .map(({ actor, name, office }) => `${actor} ${name ?? (office ? `(${office})` : "-")}`)
      .sort()
      .join("; "),
  );

describe("sides told by who leads whom", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "DILI, May 13, 2026 - Indonesia and Timor-Leste held border talks in Dili on May 12, 2026. Director General Abdul Kadir Harahap, who headed the Indonesian delegation, said the talks went well. The delegation of Timor-Leste was led by the country's chief negotiator, Rogerio Soares Lobato.",
      "ID Abdul Kadir Harahap; TL Rogerio Soares Lobato",
    ],
    [
      "SEOUL, May 13, 2026 - Japan and South Korea held a security dialogue in Seoul on May 12, 2026. The meeting was headed by Deputy Foreign Minister Kazuhiko Morinaga for Japan and by Deputy Minister for Political Affairs Cho Tae-hwan for South Korea.",
      "JP Kazuhiko Morinaga; KR Cho Tae-hwan",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("who signed, joined and looked on", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "BUSAN, May 13, 2026 - Viet Nam's state energy group Petrovietnam and the Korea Electric Power Corporation exchanged a memorandum of understanding in Busan on May 12, 2026. It was signed by Petrovietnam Chairman Le Manh Hung and KEPCO President Kim Dong-cheol.",
      "KR Kim Dong-cheol; VN Le Manh Hung",
    ],
    [
      "VINH, May 13, 2026 - Lao Deputy Prime Minister Saleumxay Kommasith witnessed the signing of an agreement between Nghe An and Xieng Khouang in Vinh on May 12, 2026. The document, under which Nghe An will build a school, was signed by Chairman of the Nghe An People's Committee Le Hong Vinh and Xieng Khouang Governor Bounchanh Syvongphanh.",
      "LA Bounchanh Syvongphanh; LA Saleumxay Kommasith; VN Le Hong Vinh",
    ],
    [
      "WASHINGTON, May 13, 2026 - US Deputy Assistant Secretary Andrew Herrup and Vietnamese Director General Pham Hai Anh held a dialogue in Washington on May 12, 2026. US Ambassador at Large Rashad Hussain joined for the session on religion.",
      "US Andrew Herrup; US Rashad Hussain; VN Pham Hai Anh",
    ],
    [
      "BANDAR SERI BEGAWAN, May 13, 2026 - Singapore Prime Minister Lawrence Wong, who is on a two-day official visit to Brunei, was granted an audience by Sultan Hassanal Bolkiah on May 12, 2026.",
      "BN Hassanal Bolkiah; SG Lawrence Wong",
    ],
    [
      "TRINCOMALEE, May 13, 2026 - Indian High Commissioner Ravindra Menon handed over a floating dock to Sri Lankan Defence Secretary General (Retd) Upali Wijeratne in Trincomalee on May 12, 2026.",
      "IN Ravindra Menon; LK Upali Wijeratne",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("surnames and the two of before", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "SEOUL, May 13, 2026 - Korean First Vice Minister of Foreign Affairs Kim Hong-kyun held a strategic dialogue with Vietnamese Deputy Foreign Minister Nguyen Minh Vu in Hanoi on May 12, 2026.\n\nOn the same day, Vice Minister Kim paid a courtesy call on Deputy Prime Minister Bui Thanh Son.",
      "KR Kim Hong-kyun; VN Nguyen Minh Vu",
      "KR Kim Hong-kyun; VN Bui Thanh Son",
    ],
    [
      "BEIJING, May 13, 2026 - Chinese Vice Foreign Minister Sun Weidong and Philippine Undersecretary Leo Herrera-Lim co-chaired the 12th Bilateral Consultation Mechanism in Quanzhou on May 12, 2026.\n\nOn May 13, the two also held the 25th Foreign Ministry Consultations.",
      "CN Sun Weidong; PH Leo Herrera-Lim",
      "CN Sun Weidong; PH Leo Herrera-Lim",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("sides that the pair of the report settles, heads of teams, who writes", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "BATKEN, March 13, 2025 - The heads of the Kyrgyz and Tajik government delegations on demarcation, Kamchybek Tashiev and Saimumin Yatimov, met in Batken on March 12, 2025.",
      "KG Kamchybek Tashiev; TJ Saimumin Yatimov",
    ],
    [
      "MUSCAT, March 13, 2025 - The leaders of Oman's and Yemen's negotiating teams, Salim al-Harthy and Yahya Saeed, held talks in Muscat on March 12, 2025.",
      "OM Salim al-Harthy; YE Yahya Saeed",
    ],
    [
      "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT\n\nMEETING WITH PRIME MINISTER OF FIJI\n\nToday I welcomed Prime Minister Sitiveni Rabuka to Canberra for talks on policing.\n\n17 March 2026",
      "AU (PRIME MINISTER OF AUSTRALIA); FJ Sitiveni Rabuka",
    ],
    [
      "THE STRAITS TIMES\nSingapore and Australia to share training areas\n\nPERTH - Singapore and Australia will share training areas, Defence Minister Chan Chun Sing said on Aug 16, 2025 after meeting Deputy Prime Minister Richard Marles in Perth.",
      "AU Richard Marles; SG Chan Chun Sing",
    ],
    [
      "SEOUL, May 18, 2018 (Yonhap) -- South Korean Labor Minister Kim Sang-woo and Vietnamese Labor Minister Dao Ngoc Dung held talks in Seoul on May 17, 2018.\n\nOn May 18, the Vietnamese minister met Welfare Minister Park Neung-hyun in Sejong.",
      "KR Kim Sang-woo; VN Dao Ngoc Dung",
      "KR Park Neung-hyun; VN Dao Ngoc Dung",
    ],
    [
      "HANOI, Nov. 8, 2023 - India and Vietnam opened a joint exercise in Chandimandir on November 7, 2023. The Vietnamese contingent was received by Brigadier Anil Shekhawat at the opening ceremony.",
      "IN Anil Shekhawat; VN -",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});
