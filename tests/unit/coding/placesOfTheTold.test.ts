import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** With its country where no row of the data has it. */
const placeOf = (place?: { id?: string | undefined; name: string; country?: string | undefined }): string =>
  place === undefined ? "-" : place.id === undefined ? `${place.name} (${place.country})` : place.name;

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place, status, participants } }) =>
    [
      kind.value,
      status.value,
      `${start.value ?? "-"}${end.value ? `/${end.value}` : ""}`,
      placeOf(place.value),
      participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`).join(" + "),
    ].join(", "),
  );

describe("where what is told was", () => {
  it.each([
    [
      "who agreed in a city last Friday",
      "MERCOSUR NEWS\nMonday, May 23rd 2005\n\nBrazil's Foreign Minister Celso Amorim and his Paraguayan counterpart Leila Rachid agreed in Asunción last Friday to set up a joint commission.",
      ["meeting, held, 2005-05-20, Asunción (PY), BR Celso Amorim + PY Leila Rachid"],
    ],
    [
      "who agreed in a city, before the sentence on who met",
      "Jul 28, 2024\n\nThe Japanese and U.S. foreign ministers agreed in Tokyo on Sunday to deepen coordination.\n\nForeign Minister Yoko Kamikawa met with Secretary of State Antony Blinken in the so-called framework.",
      ["meeting, held, 2024-07-28, Tokyo, JP yoko-kamikawa + US antony-blinken"],
    ],
    [
      "a call during a visit abroad, filed at home",
      "Published Aug 06, 2025\n\nSINGAPORE – Minister for Defence Chan Chun Sing made his introductory visit to Brunei from Aug 4 to 6.\n\nMr Chan called on Sultan Hassanal Bolkiah at Istana Nurul Iman on Aug 5, the Ministry of Defence said in a statement on Aug 6.",
      ["meeting, held, 2025-08-05, -, SG Chan Chun Sing + BN Hassanal Bolkiah"],
    ],
    [
      "a gate before its province",
      "Hà Nội, 16/5/2019 (TTXVN) - Ngày 15/5, tại cửa khẩu Nậm Cắn, tỉnh Nghệ An, Bộ đội Biên phòng Việt Nam và lực lượng chức năng Lào đã họp bàn về quản lý biên giới.",
      ["meeting, held, 2019-05-15, Nậm Cắn (VN), VN - + LA -"],
    ],
    [
      "a port and the sea off it",
      "QĐND - Cuộc tập trận song phương SLINEX giữa Hải quân Ấn Độ và Hải quân Sri Lanka diễn ra từ ngày 7 đến 12-9-2019 tại cảng và vùng biển ngoài khơi Visakhapatnam (Ấn Độ).",
      ["exercise, held, 2019-09-07/2019-09-12, Visakhapatnam (IN), IN - + LK -"],
    ],
    [
      "what a palace tells of its president",
      "Thứ Bảy, 16/8/2025\n\nPhóng viên TTXVN tại Pretoria dẫn thông báo của Phủ Tổng thống Zambia cho biết Tổng thống Zambia Hakainde Hichilema ngày 14/8 đã hội đàm với Tổng thống Botswana Duma Boko tại thủ đô Lusaka.",
      ["talks, held, 2025-08-14, Lusaka (ZM), ZM Hakainde Hichilema + BW Duma Boko"],
    ],
    [
      "where a delegation comes from",
      "Tuesday, June 24, 2025\n\nVice Chairman of the Da Nang People's Committee Ho Ky Minh on Monday had a reception for a delegation from Sakai City in Osaka Prefecture, Japan, led by Mayor Nagafuji Hideki.",
      ["meeting, held, 2025-06-23, -, VN ho-ky-minh + JP Nagafuji Hideki"],
    ],
    [
      "committees of two provinces that met in a city",
      "The special task committees of Nghe An and Xieng Khouang provinces met in Vinh city on the morning of May 14, 2007 to review the search for remains.",
      ["meeting, held, 2007-05-14, Vinh, VN - + LA -"],
    ],
    [
      "the city of a visit to come",
      "9 May 2024\n\nForeign Minister Winston Peters of New Zealand will visit Solomon Islands next week for talks.\n\nMr Peters will be in Honiara from Monday 13 to Wednesday 15 May.",
      ["visit, announced, 2024-05-13/2024-05-15, Honiara (SB), NZ winston-peters + SB -"],
    ],
    [
      "a fair with its city, country and day",
      "SEOUL, Sept. 3, 2025 (Yonhap) -- Defense Minister Ahn Gyu-back held talks with his Polish counterpart, Wladyslaw Kosiniak-Kamysz, on the sidelines of a defense fair in Kielce, Poland, on Tuesday.",
      ["talks, held, 2025-09-02, Kielce (PL), KR Ahn Gyu-back + PL Wladyslaw Kosiniak-Kamysz"],
    ],
    [
      "the Pacific, no province of Viet Nam",
      'Hôm nay (21/10/2024), tại thủ đô Suva của Fiji, Thủ tướng Australia Anthony Albanese và Thủ tướng Fiji Sitiveni Rabuka đã hội đàm.\n\nPhát biểu họp báo sau hội đàm, ông Albanese nói rằng an ninh là trách nhiệm chung của "gia đình Thái Bình Dương". Thủ tướng Rabuka hoan nghênh Australia giúp xây lại các trường học hư hại do bão ở Nam Thái Bình Dương.\n\nSáng cùng ngày, Tổng thống Fiji đã tiếp Thủ tướng Australia tại Dinh Tổng thống.\n\nGiới phân tích nhận định thỏa thuận được ký trong bối cảnh Trung Quốc tăng ảnh hưởng ở Nam Thái Bình Dương.',
      [
        "talks, held, 2024-10-21, Suva (FJ), AU anthony-albanese + FJ Sitiveni Rabuka",
        "meeting, held, 2024-10-21, Suva (FJ), FJ Tổng thống Fiji + AU anthony-albanese",
      ],
    ],
    [
      "at the office of the prime minister",
      "PRIME Minister Jeremiah Manele of Solomon Islands and Australia's Minister for Pacific Island Affairs Pat Conroy have agreed on support.\n\nThe two leaders met at the Office of the Prime Minister in Honiara on Tuesday afternoon.",
      ["meeting, held, -, Honiara (SB), SB Jeremiah Manele + AU Pat Conroy"],
    ],
    [
      "a communique of a session, and where that was",
      "Accra, July 19, 2024, GNA – Ghana and Burkina Faso have agreed to intensify joint patrols along their common border.\n\nThe two countries also resolved to simplify customs procedures.\n\nThis was contained in a communique issued at the close of the ninth session of the Ghana–Burkina Faso Permanent Joint Commission for Cooperation, which was held in Accra from July 16 to 18, 2024.",
      ["committee, held, 2024-07-16/2024-07-18, Accra (GH), GH - + BF -"],
    ],
    [
      "a city in a state of the host, no namesake elsewhere",
      "Canberra, 9/3/2024 - Hôm thứ Sáu, Úc đã bàn giao cho Fiji tàu tuần tra lớp Guardian trong một buổi lễ tại Henderson, bang Tây Úc.",
      ["handover, held, 2024-03-08, Henderson (AU), AU - + FJ -"],
    ],
    [
      "what was spoken of with the president, in a third country",
      "Friday, August 9th 2019\n\nBrazil's foreign minister Ernesto Araújo and his Uruguayan counterpart Rodolfo Nin Novoa met on Thursday in Montevideo.\n\nAraújo was later received by President Tabaré Vázquez at the Executive Tower, with whom he spoke of the agreement reached by Mercosur and the European Union in Brussels in June.",
      [
        "meeting, held, 2019-08-08, Montevideo (UY), BR Ernesto Araújo + UY Rodolfo Nin Novoa",
        "meeting, held, 2019-08-08, Montevideo (UY), BR Ernesto Araújo + UY Tabaré Vázquez",
      ],
    ],
    [
      "a town of a country in its adjective",
      "2025.09.26 10:15\n\nLithuanian Defence Minister Dovilė Šakalienė and Poland's Defence Minister Władysław Kosiniak-Kamysz met in the southern Lithuanian town of Druskininkai on Thursday.",
      ["meeting, held, 2025-09-25, Druskininkai (LT), LT Dovilė Šakalienė + PL Władysław Kosiniak-Kamysz"],
    ],
    [
      "before leaving a city",
      "CANBERRA, 21/12/2024 - Ngoại trưởng Australia Penny Wong đã ký với người đồng cấp Fiji thỏa thuận hỗ trợ an ninh trong chuyến thăm thủ đô Suva hôm thứ Sáu.\n\nTrước khi rời Suva, bà Wong đã tới chào Thủ tướng Fiji Sitiveni Rabuka.",
      ["meeting, held, 2024-12-20, Suva (FJ), AU penny-wong + FJ Sitiveni Rabuka"],
    ],
    [
      "a place, a comma, and what was announced there",
      "New Delhi (TTXVN) - Theo phóng viên TTXVN tại New Delhi, ngày 23/12/2025, Ngoại trưởng Ấn Độ S. Jaishankar đã hội đàm với Ngoại trưởng Sri Lanka Vijitha Herath tại Colombo, thông báo gói hỗ trợ trị giá 450 triệu USD.",
      ["talks, held, 2025-12-23, Colombo (LK), IN s-jaishankar + LK Vijitha Herath"],
    ],
    [
      "a headline in capitals with a dash, no date line",
      "MALAYSIA, UZBEKISTAN TO STRENGTHEN COOPERATION IN HALAL INDUSTRY - ZAHID\n\nTASHKENT, Aug 27, 2025 (Bernama) -- Malaysian Deputy Prime Minister Ahmad Zahid Hamidi held a meeting with Uzbekistan's Prime Minister Abdulla Aripov here today.",
      ["meeting, held, 2025-08-27, Tashkent (UZ), MY Ahmad Zahid Hamidi + UZ Abdulla Aripov"],
    ],
    [
      "where they met, though some joined by video",
      "08.10.2021 - Article\n\nOn 7 October, State Secretary Miguel Berger of the Federal Foreign Office and Vietnamese Deputy Foreign Minister Nguyen Minh Vu chaired a meeting of the German-Vietnamese Strategic Management Group in Berlin. Representatives of nine ministries attended the talks, some of them by video link.",
      ["meeting, held, 2021-10-07, Berlin, DE miguel-berger + VN nguyen-minh-vu"],
    ],
  ])("%s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});
