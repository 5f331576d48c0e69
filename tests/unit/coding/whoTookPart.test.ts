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

describe("names beside an office", () => {
  it.each<[text: string, ...who: string[]]>([
    // a verb of a headline is no name
    [
      "Thai Premier Welcomes Vietnamese Health Minister\n\nBANGKOK, May 12, 2026 - Thai Prime Minister Anutin Charnvirakul received Vietnamese Minister of Health Dao Hong Lan at Government House on May 12, 2026.",
      "TH Anutin Charnvirakul; VN Dao Hong Lan",
    ],
    // a stop ends the office of the sentence before
    [
      "BERLIN, May 12, 2026 - German Defence Minister Boris Pistorius received the Vietnamese vice chairman. Pistorius thanked the guest.",
      "DE Boris Pistorius; VN (Vietnamese vice chairman)",
    ],
    // memberships of a party before the office
    [
      "BEIJING, May 12, 2026 - Hu Dehai, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and head of the CPC Central Committee's Publicity Department, met with Lao Deputy Prime Minister Saleumxay Kommasith in Beijing on May 12, 2026.",
      "CN Hu Dehai; LA Saleumxay Kommasith",
    ],
    [
      "BEIJING, May 12, 2026 - Hu Dehai, a Politburo member and secretary of the Beijing Municipal Committee of the Communist Party of China, met Cuban Foreign Minister Bruno Rodriguez Parrilla on May 12, 2026.",
      "CN Hu Dehai; CU Bruno Rodriguez Parrilla",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("persons of another time", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "SEOUL, May 12, 2026 - South Korean Foreign Minister Cho Hyun held talks with Indonesian Foreign Minister Sugiono in Seoul on May 12, 2026.\n\nPresident Lee Jae-myung and Indonesian President Prabowo Subianto last met in Jakarta in February.",
      "ID Sugiono; KR Cho Hyun",
    ],
    [
      "Ngày 12/5/2026, tại Hà Nội, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Úc Richard Marles.\n\nTháng trước, Thượng tướng Hoàng Xuân Chiến đã gặp Đại sứ Úc Gillian Bird.",
      "AU Richard Marles; VN Phan Văn Giang",
    ],
    // the same day is the same time
    [
      "Ngày 12/5/2026, tại Hà Nội, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Úc Richard Marles.\n\nCùng dự hội đàm có Thượng tướng Hoàng Xuân Chiến.",
      "AU Richard Marles; VN Hoàng Xuân Chiến; VN Phan Văn Giang",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});
