/** Days in words that agencies use, told by sentences of our own: one report a rule. */
export const DAYS: readonly (readonly [text: string, ...says: string[]])[] = [
  // names with their marks do not make an English page Vietnamese
  [
    "September 4, 2026 - 10:20\n\nHÀ NỘI — Deputy Minister of Foreign Affairs Lê Thị Thu Hằng received Deputy Minister of Foreign Affairs of Laos Thongphane Savanphet in Hà Nội yesterday. They spoke of Quảng Bình, Bình Định and Thừa Thiên Huế. — VNS",
    "2026-09-03 | hanoi | LA Thongphane Savanphet; VN le-thi-thu-hang | -",
  ],
  // days of the army's press: a stroke between day and month
  [
    "Từ ngày 3 đến 5-6-2026, Đoàn đại biểu quân sự cấp cao Việt Nam do Đại tướng Phan Văn Giang dẫn đầu thăm chính thức Lào.",
    "2026-06-03/2026-06-05 | ^LA | LA; VN phan-van-giang | -",
  ],
  [
    "QĐND - 12/6/2026\n\nTrong hai ngày 10 và 11-6, tại Hà Nội, Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Lào tổ chức Đối thoại Chính sách quốc phòng lần thứ 6.",
    "2026-06-10/2026-06-11 | hanoi | LA; VN | la-vn-defence-policy-dialogue 6",
  ],
  // nights, and the day before yesterday
  [
    "15 July 2026\n\nWELLINGTON, July 15 (Xinhua) -- New Zealand Foreign Minister Winston Peters met Indonesian Foreign Minister Sugiono in Wellington last night.",
    "2026-07-14 | Wellington | ID Sugiono; NZ winston-peters | -",
  ],
  [
    "VIENTIANE, Sept 17, 2026 (KPL) -- Foreign Minister Thongsavanh Phomvihane received Cambodian Foreign Minister Prak Sokhonn in Vientiane the day before yesterday.",
    "2026-09-15 | vientiane | KH prak-sokhonn; LA Thongsavanh Phomvihane | -",
  ],
];
