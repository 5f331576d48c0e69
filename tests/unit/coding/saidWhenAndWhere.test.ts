import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place } }) =>
    [kind.value, [start.value, end.value].filter(Boolean).join("/"), place.value?.name ?? "-"].join(", "),
  );

describe("when and where it was", () => {
  it.each([
    [
      "that the session took place there, behind who says so",
      "Thứ sáu, 14/11/2025\n\nĐoàn đàm phán Việt Nam và Mỹ thu hẹp thêm khoảng cách về quy tắc xuất xứ.\n\nThông cáo của Bộ cho biết vòng đàm phán thứ năm diễn ra từ 12 đến 14/11 tại thủ đô Washington. Đoàn Việt Nam do Thứ trưởng Nguyễn Sinh Nhật Tân dẫn đầu.",
      ["talks, 2025-11-12/2025-11-14, Washington, D.C."],
    ],
    [
      "no day of what somebody is congratulated on",
      "Thứ Bảy, ngày 16/11/2024\n\nNgày 15/11, tại Lima, Chủ tịch nước Lương Cường đã có cuộc gặp với Tổng thống Indonesia Prabowo Subianto. Chủ tịch nước chúc mừng ông Prabowo đảm nhận cương vị Tổng thống ngày 20/10 vừa qua.",
      ["meeting, 2024-11-15, Lima"],
    ],
    [
      "two weekdays in a row, above them a stamp with the month first",
      "VOA Tiếng Việt\n\nMỹ, Philippines bàn hợp tác\nTháng Tư 23, 2024\n\nCác quan chức của Hoa Kỳ và Philippines hôm thứ Hai và thứ Ba nhóm họp tại Manila trong khuôn khổ Đối thoại Chiến lược Song phương lần thứ 11.",
      ["dialogue, 2024-04-22/2024-04-23, Manila"],
    ],
    [
      "the city whose head received the guest",
      "Sáng 8-5-2026, Chủ tịch UBND TP.HCM Nguyễn Văn Được đã tiếp ông Saito Motohiko, Thống đốc tỉnh Hyogo (Nhật Bản), đang có chuyến thăm và làm việc tại thành phố.",
      ["meeting, 2026-05-08, Ho Chi Minh City"],
    ],
    [
      "the city that the guest is visiting",
      "10.02.2025\n\nNgoại trưởng Nga Sergei Lavrov hôm nay đã tiến hành hội đàm với Ngoại trưởng Algeria Ahmed Attaf đang có chuyến thăm làm việc tới Matxcơva.",
      ["talks, 2025-02-10, Moscow"],
    ],
    [
      "what an agency says that was, on the day that it gives",
      "Astana (TTXVN 16/11/2025) - Tổng thống Kazakhstan Kassym-Jomart Tokayev đang có chuyến thăm cấp nhà nước tới Uzbekistan. Hãng thông tấn Kazinform cho biết ngày 15/11, tại cung điện Kuksaroy ở thủ đô Tashkent, ông đã hội đàm với Tổng thống Shavkat Mirziyoyev.",
      ["talks, 2025-11-15, Tashkent"],
    ],
    [
      "the city of the next sentence, in the region of the first",
      "21/11/2025\n\nQuân đội Mỹ và Trung Quốc đã có các cuộc họp về an ninh hàng hải tại Hawaii trong tuần này.\n\nCác cuộc họp diễn ra từ ngày 18 đến 20 tháng 11 tại Honolulu. Đại tá Laura Pennington, trưởng đoàn Mỹ, dự họp.",
      ["meeting, 2025-11-18/2025-11-20, Honolulu"],
    ],
    [
      "the year of a stamp beside the words of a page",
      "Viet Nam: 13th Human Rights Dialogue takes place in Brussels\n\n04.07.2025 EEAS Press Team\n\nThe European Union and Viet Nam held their thirteenth annual Human Rights Dialogue in Brussels on 4 July.",
      ["dialogue, 2025-07-04, Brussels"],
    ],
    [
      "the day of a lead without names, with who and where behind it",
      "February 24, 2025\n\nMANILA – The defense chiefs of the Philippines and Japan on Monday agreed to start talks on an agreement.\n\nDefense Secretary Gilberto Teodoro Jr. hosted Japanese Minister of Defense Nakatani Gen for a bilateral meeting in Makati City.",
      ["meeting, 2025-02-24, Makati City"],
    ],
    [
      "goods that came and their handover the morning after",
      "15/09/2024\n\nLô hàng viện trợ của Úc đã được chuyển đến sân bay Nội Bài và bàn giao cho phía Việt Nam.\n\nTrước đó, tối 11-9, máy bay của Không quân Úc hạ cánh xuống sân bay Nội Bài (Hà Nội). Lễ bàn giao được tổ chức sáng hôm sau, 12-9, với sự có mặt của Đại sứ Úc tại Việt Nam Andrew Goledzinowski.",
      ["handover, 2024-09-12, -"],
    ],
    [
      "the round of a lead, with its ministers behind it",
      'Japan, U.S. agree to reorganize command in "two-plus-two" talks\nKYODO NEWS - Jul 28, 2024 - 19:31\n\nTOKYO - Japan and the United States agreed Sunday to upgrade the command of U.S. forces, as their foreign and defense ministers met in Tokyo for security talks.\n\nIn a joint statement issued after the Security Consultative Committee meeting, the ministers said the headquarters would work closely.\n\nForeign Minister Yoko Kamikawa and Defense Minister Minoru Kihara hosted U.S. Secretary of State Antony Blinken and Defense Secretary Lloyd Austin.',
      ["committee, 2024-07-28, Tokyo"],
    ],
    [
      "the capital by its country",
      "VIENTIANE, Oct. 10, 2024, Kyodo - Japanese Prime Minister Shigeru Ishiba and South Korean President Yoon Suk Yeol held talks Thursday for about 40 minutes in the capital of Laos on the sidelines of a series of summits.",
      ["talks, 2024-10-10, Vientiane"],
    ],
    [
      "the day of the pair, not that of what was opened after",
      "23 May 2025, 4:47 pm\n\nNew Zealand's Foreign Minister Winston Peters has met Fiji's Prime Minister Sitiveni Rabuka in Suva.\n\nThe pair spoke for more than an hour at Government Buildings on Thursday. On Friday morning he opened a cyclone shelter in Navua.",
      ["meeting, 2025-05-22, Suva"],
    ],
    [
      "a signing after a reception, by one who was not at it",
      "Mexico City (TTXVN) - Ngày 28/8/2025, Tổng thống Mexico Claudia Sheinbaum đã tiếp Phó Tổng thống Brazil Geraldo Alckmin tại Mexico City.\n\nHai bên trao đổi về thương mại.\n\nSau cuộc tiếp, Bộ trưởng Kinh tế Mexico Marcelo Ebrard và ông Alckmin đã ký tuyên bố về xúc tiến đầu tư.",
      ["meeting, 2025-08-28, Mexico City", "signing, 2025-08-28, Mexico City"],
    ],
    [
      "no city of an embassy, but that of the dateline",
      "Phú Quốc, ngày 6/12/2023 - Đại diện Đại sứ quán Hoa Kỳ tại Hà Nội hôm nay đã bàn giao 6 xuồng tuần tra cho Cảnh sát biển Việt Nam. Lễ bàn giao có sự tham dự của Thiếu tướng Lê Đình Cường, Phó Tư lệnh Cảnh sát biển Việt Nam.",
      ["handover, 2023-12-06, Phu Quoc"],
    ],
    [
      "what was agreed on following a meeting: that it was held",
      "October 4, 2024, 6:17 pm\n\nMANILA – The Philippine Coast Guard and the Vietnam Coast Guard have agreed to hold more joint exercises, following a meeting of their joint coast guard committee here on Thursday.",
      ["meeting, 2024-10-03, Manila"],
    ],
    [
      "what was handed over two days before the days of the session",
      "Trong hai ngày 4 và 5-4-2024, tại tỉnh Siem Reap, Ủy ban Chuyên trách Chính phủ Việt Nam và Campuchia đã tổ chức phiên họp lần thứ 23. Đoàn Việt Nam do Thượng tướng Võ Minh Lương, Thứ trưởng Bộ Quốc phòng, làm trưởng đoàn.\n\nTrước đó, ngày 2-4, tại cửa khẩu quốc tế Mộc Bài, Ban Chuyên trách tỉnh Svay Rieng đã bàn giao 28 hài cốt liệt sĩ cho Ban Chuyên trách tỉnh Tây Ninh.",
      ["committee, 2024-04-04/2024-04-05, Siem Reap", "handover, 2024-04-02, Moc Bai"],
    ],
    [
      "a town that no list holds, where its country stands behind it",
      "Cuộc diễn tập chung giữa lục quân Ấn Độ và Sri Lanka khai mạc ngày 12-8-2024 tại Trường Huấn luyện Lục quân ở Maduru Oya (Sri Lanka).",
      ["exercise, 2024-08-12, Maduru Oya"],
    ],
    [
      "the month of a stamp in numbers, by a weekday with its day",
      "Published on 06/08/2024 - 08:12 - Brasília\n\nPresident Luiz Inácio Lula da Silva was received on Monday (5) by Chilean President Gabriel Boric at the La Moneda Palace, in Santiago. This Tuesday (6), Lula takes part in a forum.",
      ["meeting, 2024-08-05, Santiago"],
    ],
    [
      "the day of the meeting, not that on which it was told",
      "December 7, 2016, 6:22 pm\n\nMANILA -- Defense Secretary Delfin Lorenzana and South Korean Defense Minister Han Min-koo have agreed to widen cooperation, the Department of National Defense said Wednesday.\n\nThe two officials met in Seoul on Tuesday, in the course of Lorenzana's visit.",
      ["meeting, 2016-12-06, Seoul"],
    ],
  ])("%s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("an event of its own", () => {
  const talks =
    "Hanoi, March 18, 1999 (VNA) - Foreign Minister Nguyen Manh Cam held talks here today with Thai Foreign Minister Surin Pitsuwan. The two sides discussed trade.\n\n";
  it.each([
    "This afternoon, Prime Minister Phan Van Khai received the Thai guest. He hoped that Thai firms would invest more.",
    "On Thursday afternoon, Prime Minister Phan Van Khai received the Thai Foreign Minister. The Prime Minister spoke of investment.",
  ])("in another part of the day: %s", (words) => {
    expect(told(talks + words)).toEqual(["talks, 1999-03-18, Hanoi", "meeting, 1999-03-18, Hanoi"]);
  });

  it("is none with the head of a body that is no side", () => {
    expect(
      told(
        "30 May 2024\n\nNew Zealand Foreign Minister Winston Peters met Fijian Prime Minister Sitiveni Rabuka in Suva on Wednesday. They spoke about trade.\n\nWhile in Suva, Mr Peters also met Pacific Islands Forum Secretary General Baron Waqa to discuss the Forum Leaders Meeting.",
      ),
    ).toEqual(["meeting, 2024-05-29, Suva"]);
  });

  it("is a ship's call at the end of a patrol", () => {
    expect(
      told(
        "Hai Phong (VNA) – Ships of the Vietnam Coast Guard and of the China Coast Guard carried out a joint patrol in the Gulf of Tonkin from November 26 to 28, 2024.\n\nAt the end of the patrol, ship CSB 8004 with nearly 60 officers called at Beihai in Guangxi, China, on November 29 for a friendship visit.",
      ),
    ).toEqual(["exercise, 2024-11-26/2024-11-28, Gulf of Tonkin", "port-call, 2024-11-29, Beihai"]);
  });
});
