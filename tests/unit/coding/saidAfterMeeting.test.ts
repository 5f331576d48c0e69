import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, place, status, participants } }) =>
    [
      kind.value,
      status.value,
      start.value ?? "-",
      place.value?.name ?? "-",
      participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`).join(" + "),
    ].join(", "),
  );

describe("what was said after a meeting", () => {
  it.each([
    [
      "who said it and chaired it, on the day on which he said it",
      "PUTRAJAYA, June 24 (Bernama) -- Malaysia and Brunei Darussalam have agreed to step up cooperation in the halal industry, Prime Minister Datuk Seri Anwar Ibrahim said today.\n\nHe said this after chairing the 26th Annual Leaders' Consultation with the Sultan of Brunei, Sultan Hassanal Bolkiah, at Perdana Putra here.\n\n-- BERNAMA (2025)",
      ["consultation, held, 2025-06-24, Putrajaya, MY anwar-ibrahim + BN Hassanal Bolkiah"],
    ],
    [
      "what is still to be built, said by who met",
      'KOTA BHARU, Sept 17 (Bernama) -- Malaysia and Thailand have agreed to speed up the building of the second bridge, which is expected to be opened by the end of 2027, said Malaysian Works Minister Datuk Seri Azhari Mansor.\n\nHe said this after a meeting with Thai Transport Minister Kittisak Wongsawat here today. "We also spoke of the road link," he told reporters.\n\n-- BERNAMA 2025',
      ["meeting, held, 2025-09-17, Kota Bharu, MY Azhari Mansor + TH Kittisak Wongsawat"],
    ],
    [
      "where he spoke to the press",
      "New Delhi (TTXVN 17/12/2024) - Ấn Độ và Sri Lanka ngày 16/12 nhất trí đẩy nhanh các dự án kết nối năng lượng.\n\nPhát biểu với báo giới tại New Delhi sau hội đàm với Tổng thống Sri Lanka Anura Kumara Dissanayake, Thủ tướng Ấn Độ Narendra Modi cho biết hai nước sẽ xây dựng đường dây truyền tải điện.",
      ["talks, held, 2024-12-16, New Delhi, LK Anura Kumara Dissanayake + IN narendra-modi"],
    ],
    [
      "what shall be done, before the words that the two met",
      "NAIROBI, August 20, 2025 - Kenya and Ethiopia will open two more border posts, President William Ruto and Ethiopian Prime Minister Abiy Ahmed have said.\n\nThe two leaders met in Addis Ababa on Tuesday on the first day of Dr Ruto's working visit to Ethiopia.",
      ["meeting, held, 2025-08-19, Addis Ababa, KE William Ruto + ET Abiy Ahmed"],
    ],
    [
      "how they agreed, in the sentence behind",
      "Thứ Năm, ngày 11/12/2025\n\nNgoại trưởng Nhật Bản Motegi Toshimitsu và người đồng cấp Pháp Jean-Noël Barrot đã nhất trí hợp tác chặt chẽ.\n\nHai ngoại trưởng đã có cuộc điện đàm kéo dài khoảng 25 phút vào tối thứ Tư.",
      ["call, held, 2025-12-10, -, JP toshimitsu-motegi + FR Jean-Noël Barrot"],
    ],
  ])("is %s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("where and when it was", () => {
  it.each([
    [
      "the day of the sentence that tells the lead once more, and its round",
      "Thứ tư, 26/4/2023, 09:15 (GMT+7)\n\nThứ trưởng Ngoại giao Nguyễn Minh Vũ và người đồng cấp Hàn Quốc Cho Hyun-dong bàn về hợp tác quốc phòng trong đối thoại tại Hà Nội.\n\nBộ Ngoại giao cho biết Thứ trưởng Thường trực Bộ Ngoại giao Nguyễn Minh Vũ và Thứ trưởng thứ nhất Bộ Ngoại giao Hàn Quốc Cho Hyun-dong hôm 25/4 đồng chủ trì Đối thoại Chiến lược Ngoại giao - An ninh - Quốc phòng cấp Thứ trưởng Ngoại giao lần thứ 6 tại Hà Nội.",
      ["dialogue, held, 2023-04-25, Hanoi, VN nguyen-minh-vu + KR Cho Hyun-dong"],
    ],
    [
      "counted from the date line of an agency in Vietnamese",
      "Tân Hoa xã, Bắc Kinh, ngày 15/5/2024 - Bộ trưởng Ngoại giao Trung Quốc Vương Nghị hôm thứ Ba đã có cuộc gặp tại Bắc Kinh với Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Pakistan Ishaq Dar.",
      ["meeting, held, 2024-05-14, Beijing, CN wang-yi + PK Ishaq Dar"],
    ],
    [
      "one event, where the host only greets the guest at the talks",
      "Havana (VNA) – Vietnamese National Assembly Chairwoman Nguyen Thi Kim Ngan and President of the National Assembly of People's Power of Cuba Esteban Lazo Hernandez held talks in Havana on April 12.\n\nPresident Lazo warmly welcomed the Chairwoman on her official visit, which lasts from April 11 to 14, 2018, and said it would help deepen the special traditional friendship.",
      ["talks, held, 2018-04-12, Havana, VN nguyen-thi-kim-ngan + CU esteban-lazo"],
    ],
    [
      "the town that its country follows by its whole name",
      "Posted On: 15 APR 2024\n\nThe Indian Army contingent left today for the 5th edition of the India – Uzbekistan joint military exercise DUSTLIK, which is being conducted from 15th to 28th April 2024 in Termez, Republic of Uzbekistan.",
      ["exercise, held, 2024-04-15, Termez, IN - + UZ -"],
    ],
    [
      "where somebody arrived, past the day",
      "Đăng ngày: 29/10/2024\n\nĐến Rabat hôm qua, 28/10/2024, tổng thống Pháp Emmanuel Macron đã cùng quốc vương Maroc Mohammed VI ký tuyên bố về quan hệ đối tác ngoại lệ tăng cường giữa hai nước.",
      ["signing, held, 2024-10-28, Rabat, FR emmanuel-macron + MA Mohammed VI"],
    ],
    [
      "the day of a visit to come, not that of an attack",
      "Chủ nhật, 04/05/2025 22:10\n\nTheo Hãng thông tấn APP (Pakistan), ngày 5/5 Ngoại trưởng Iran Abbas Araghchi sẽ tới Islamabad trong chuyến thăm chính thức Pakistan.\n\nHai bên dự kiến thảo luận căng thẳng giữa Pakistan và Ấn Độ sau vụ tấn công tại Pahalgam ngày 22/4.",
      ["visit, announced, 2025-05-05, Islamabad, IR Abbas Araghchi + PK -"],
    ],
    [
      "the lead's, of each of the separate meetings that it counts",
      "VGP - Prime Minister Pham Minh Chinh had separate meetings with his counterparts of Singapore and New Zealand in Vientiane, Laos on October 10, 2024 on the sidelines of the 44th ASEAN Summit.\n\nMeeting Singaporean Prime Minister Lawrence Wong, PM Pham Minh Chinh congratulated him on his first ASEAN Summit.\n\nAt the meeting with New Zealand Prime Minister Christopher Luxon, the two sides agreed to prepare for the 50th anniversary of diplomatic relations.",
      [
        "meeting, held, 2024-10-10, Vientiane, SG lawrence-wong + VN pham-minh-chinh",
        "meeting, held, 2024-10-10, Vientiane, VN pham-minh-chinh + NZ christopher-luxon",
      ],
    ],
  ])("is %s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("who took part", () => {
  it.each([
    [
      "a Malay title with its apostrophe",
      "JAKARTA, July 18, 2023 - Foreign Minister Retno Marsudi and her Malaysian counterpart, Dato' Hassan Rahimi, held talks in Jakarta on Tuesday.",
      ["ID Retno Marsudi + MY Hassan Rahimi"],
    ],
    [
      "an office of two matters",
      "JAKARTA, February 12, 2026 - Coordinating Minister for Economic Affairs Airlangga Hartarto received Australian Trade and Tourism Minister Don Farrell in Jakarta on Wednesday.",
      ["ID Airlangga Hartarto + AU Don Farrell"],
    ],
    [
      "nobody of Viet Nam by the look of a name, where the report is on two other countries",
      "SINGAPORE, Nov 6, 2015 - Admiral Abdul Halim Hanafiah of Brunei is in Singapore for a three-day visit. On Thursday he called on Chief of Navy Lai Chung Han.",
      ["BN Abdul Halim Hanafiah + SG Lai Chung Han"],
    ],
    [
      "the side that an event told before gives him, and the one met there",
      "(10 March 2019)\n\nSri Lanka and Bangladesh held the third Foreign Secretary-level consultations in Dhaka on 6 March 2019. The Sri Lankan delegation was headed by Foreign Secretary Ravindra Aluwihare, while Bangladesh's was headed by his counterpart, Md. Shafiqul Karim.\n\nMr. Aluwihare called on Foreign Minister Dr. Anwara Haque the same afternoon and briefed her on the outcome.",
      ["LK Ravindra Aluwihare + BD Md. Shafiqul Karim", "LK Ravindra Aluwihare + BD Anwara Haque"],
    ],
    [
      "whom he met, whatever that one then recalled",
      "WARSAW, March 5, 2024 – National Assembly Chairman Vuong Dinh Hue had talks with Marshal of the Sejm of Poland Jerzy Wolanski in Warsaw on March 5 morning.\n\nThe same afternoon, Hue met President Andrzej Duda, who recalled with pleasure his 2017 visit to Vietnam and proposed that both sides begin preparations.",
      ["VN vuong-dinh-hue + PL Jerzy Wolanski", "VN vuong-dinh-hue + PL andrzej-duda"],
    ],
  ])("is %s", (_, text, sides) => {
    expect(told(text).map((line) => line.split(", ").slice(4).join(", "))).toEqual(sides);
  });

  it.each([
    [
      2,
      "behind the rank of its session",
      "Phiên đàm phán cấp Bộ trưởng về Hiệp định Thương mại đối ứng Việt Nam - Hoa Kỳ\n\nNgày đăng: 21/05/2025\n\nChiều ngày 19/5, tại Washington D.C., Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên đã có phiên đàm phán cấp Bộ trưởng lần thứ hai với Đại sứ Jamieson Greer, Trưởng Cơ quan Đại diện Thương mại Hoa Kỳ (USTR).",
    ],
    [
      22,
      "in Roman numerals",
      "Thứ bảy, 12/08/2023\n\nNgày 11.8, tại thành phố Tây Ninh, Ủy ban chuyên trách Chính phủ Việt Nam và Ủy ban chuyên trách Chính phủ Vương quốc Campuchia tổ chức Phiên họp lần thứ XXII về tìm kiếm, quy tập và hồi hương hài cốt liệt sĩ.",
    ],
  ])("is round %i, %s", (round, _, text) => {
    expect(codeReport(text, lexicon)[0]?.fields.round.value).toBe(round);
  });
});
