/** Where an event was, and which cities were somewhere else: one report a rule. */
export const PLACES: readonly (readonly [text: string, ...says: string[]])[] = [
  // the end of an address
  [
    "Chiều 12/5/2026, tại trụ sở Bộ Tài chính, số 28 Trần Hưng Đạo, Hà Nội, Thứ trưởng Trần Quốc Phương tiếp Đại sứ Nhật Bản tại Việt Nam Ito Naoki.",
    "2026-05-12 | hanoi | JP naoki-ito; VN Trần Quốc Phương | -",
  ],
  [
    "Sáng 12/5/2026, tại Trung tâm Huấn luyện quân sự quốc gia 4 (Miếu Môn, Hà Nội), Bộ trưởng Bộ Quốc phòng Phan Văn Giang gặp Bộ trưởng Bộ Quốc phòng Ấn Độ Rajnath Singh.",
    "2026-05-12 | hanoi | IN rajnath-singh; VN phan-van-giang | -",
  ],
  [
    "12 May 2026\n\nForeign Minister Le Hoai Trung met Japanese Foreign Minister Motegi Toshimitsu at the headquarters of the Ministry of Foreign Affairs, 7 Chu Van An, Hanoi on 12 May 2026.",
    "2026-05-12 | hanoi | JP toshimitsu-motegi; VN le-hoai-trung | -",
  ],
  // going there for the event
  [
    "Ngày 12/5/2026, Bộ trưởng Bộ Quốc phòng Phan Văn Giang đã sang Seoul dự hội đàm với Bộ trưởng Bộ Quốc phòng Hàn Quốc Ahn Gyu-back.",
    "2026-05-12 | seoul | KR Ahn Gyu-back; VN phan-van-giang | -",
  ],
  [
    "May 12, 2026 – Australian Foreign Minister Penny Wong flew to Hanoi for talks with Foreign Minister Le Hoai Trung on May 12, 2026.",
    "2026-05-12 | hanoi | AU penny-wong; VN le-hoai-trung | -",
  ],
  // a note behind the headline, with the day
  [
    "Talks between Penny Wong and her Vietnamese counterpart (Paris, 12 May 2026)\n\nAustralian Foreign Minister Penny Wong today met Vietnamese Foreign Minister Le Hoai Trung.",
    "2026-05-12 | paris | AU penny-wong; VN le-hoai-trung | -",
  ],
  // the day of the event right behind the city, though a house stands before it
  [
    "Defence Minister Phan Van Giang and US Secretary of War Pete Hegseth opened their talks on the grounds of the military academy in Da Lat, May 12, 2026.",
    "2026-05-12 | da-lat | US pete-hegseth; VN phan-van-giang | -",
  ],
  // a house that stands in one city, and "the Lao capital": only where the report names the city
  [
    "BEIJING, May 12, 2026 -- Chinese President Xi Jinping met Vietnamese President Luong Cuong at the Great Hall of the People on May 12, 2026.",
    "2026-05-12 | beijing | CN xi-jinping; VN luong-cuong | -",
  ],
  [
    "May 12, 2026\n\nChinese President Xi Jinping met Vietnamese President Luong Cuong at the Great Hall of the People on May 12, 2026.",
    "2026-05-12 | - | CN xi-jinping; VN luong-cuong | -",
  ],
  [
    "Vientiane (VNA) – Vietnamese Foreign Minister Le Hoai Trung held talks with Lao Foreign Minister Thongsavanh Phomvihane in the Lao capital on May 12, 2026.",
    "2026-05-12 | vientiane | LA Thongsavanh Phomvihane; VN le-hoai-trung | -",
  ],
  // the agency of the guests files from the capital of the hosts; that of the hosts sits there
  [
    "Seoul (VNA) – Vietnamese Deputy Foreign Minister Nguyen Manh Cuong met Korean First Vice Foreign Minister Park Yoon-joo on May 12, 2026.",
    "2026-05-12 | seoul | KR Park Yoon-joo; VN nguyen-manh-cuong | -",
  ],
  [
    "SEOUL, May 12, 2026 (Yonhap) -- Vietnamese Deputy Foreign Minister Nguyen Manh Cuong met Korean First Vice Foreign Minister Park Yoon-joo on May 12, 2026.",
    "2026-05-12 | - | KR Park Yoon-joo; VN nguyen-manh-cuong | -",
  ],
  // what was adopted elsewhere, who was sworn in elsewhere, where they had been before, whom they met on the way
  [
    "3 September 2026\n\nSecretary-General of ASEAN Kao Kim Hourn today met Japanese envoy Endo Kazuya. Their discussions focused on the vision statement adopted in Tokyo.",
    "2026-09-03 | - | ASEAN Kao Kim Hourn; JP Endo Kazuya | -",
  ],
  [
    "May 13, 2026\n\nPrime Minister Pham Minh Chinh today met Australian Prime Minister Anthony Albanese. Albanese, who was sworn in again in Canberra, thanked his host.",
    "2026-05-13 | - | AU anthony-albanese; VN pham-minh-chinh | -",
  ],
  [
    "From May 14 to 16, 2026, the Vietnam People's Navy and the Royal Thai Navy conducted their joint patrol.\n\nThey trained together.\n\nOn May 13 the Thai sailors had anchored off Phu Quoc for a meeting.",
    "2026-05-14/2026-05-16 | - | TH; VN | -",
  ],
  [
    "Ngày 19/5/2026, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân họp với phía Nam Phi.\n\nHai bên bàn về thương mại.\n\nĐoàn công tác còn gặp Phòng Thương mại tại Johannesburg.",
    "2026-05-19 | - | VN nguyen-sinh-nhat-tan; ZA | -",
  ],
  // a meeting told after what came of it
  [
    "Cambodia and Thailand on 10 September 2026 came to an understanding on the border following a special meeting of the General Border Committee (GBC) in Koh Kong province.",
    "2026-09-10 | koh-kong | KH; TH | -",
  ],
  // a name in a pair is of a zone, and "on" needs land in water
  [
    "SINGAPORE: Prime Minister Lawrence Wong and his Malaysian counterpart Anwar Ibrahim met at the Istana on January 8, 2026. Both leaders witnessed the exchange of an agreement on the Johor-Singapore Special Economic Zone.",
    "2026-01-08 | singapore | MY anwar-ibrahim; SG lawrence-wong | -",
  ],
  // a city in one word; a city that the gazetteer of the world leaves out
  [
    "Japanese destroyer JS Ikazuchi arrived in Haiphong on June 5, 2026 for a goodwill visit.",
    "2026-06-05 | hai-phong | JP; VN | -",
  ],
  // a visit announced to a city
  [
    "Singapore Foreign Minister Vivian Balakrishnan will visit Hanoi from 12 to 14 July 2026. He will meet Foreign Minister Le Hoai Trung.",
    "2026-07-12/2026-07-14 | hanoi | SG Vivian Balakrishnan; VN le-hoai-trung | -",
  ],
  // where officials are, who were not at the meeting
  [
    "US Under Secretary of State Allison Hooker met with Deputy Foreign Minister Nguyen Minh Vu on August 4, 2026. Officials in Hanoi welcomed the meeting.",
    "2026-08-04 | - | US allison-hooker; VN nguyen-minh-vu | -",
  ],
  // a place with its country before it; who tells of the event before it is told
  [
    "Chinese Foreign Minister Wang Yi met Cambodian Deputy Prime Minister Prak Sokhonn in southwest China's Yunnan on 28 December 2025.",
    "2025-12-28 | yunnan | CN wang-yi; KH prak-sokhonn | -",
  ],
  [
    "MANILA, March 20, 2025 - The Philippine Coast Guard said Thursday its commandant, Admiral Ronnie Gil Gavan, and Vietnam Coast Guard Commander Le Quang Dao led the second meeting of the joint committee in Hanoi on March 18.",
    "2025-03-18 | hanoi | PH ronnie-gil-gavan; VN le-quang-dao | -",
  ],
  // what somebody went to see besides is not where he was received
  [
    "Chinese Foreign Minister Wang Yi called on Indian Prime Minister Narendra Modi on 6 March 2024 and visited a vaccine institute in Pune.",
    "2024-03-06 | - | CN wang-yi; IN narendra-modi | -",
  ],
  // a town that a delegation went to and met in
  [
    "Ngày 29/8/2025, tại Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn hội đàm với Chủ tịch Quốc hội New Zealand Gerry Brownlee.\n\nNgày 30/8, Đoàn vào thăm thành phố Huế, tham quan Đại Nội, gặp gỡ lãnh đạo thành phố.",
    "2025-08-29 | hanoi | NZ Gerry Brownlee; VN tran-thanh-man | -",
    "2025-08-30 | Huế | NZ; VN | -",
  ],
  // who receives a guest is at home, where the date line is of his capital and no other city is named
  [
    "Vientiane (KPL) - Prime Minister Sonexay Siphandone on 12 May 2026 received Thai Foreign Minister Sihasak Phuangketkeow.",
    "2026-05-12 | vientiane | LA sonexay-siphandone; TH sihasak-phuangketkeow | -",
  ],
  [
    "Hanoi (VNA) - Prime Minister Pham Minh Chinh held talks on 12 May 2026 with Lao Prime Minister Sonexay Siphandone, who is paying an official visit to Vietnam.",
    "2026-05-12 | hanoi | LA sonexay-siphandone; VN pham-minh-chinh | -",
  ],
  [
    "Hanoi (VNA) - Lao Prime Minister Sonexay Siphandone on 12 May 2026 received Vietnamese Foreign Minister Le Hoai Trung.",
    "2026-05-12 | - | LA sonexay-siphandone; VN le-hoai-trung | -",
  ],
  // a harbour that stands in one city, which the date line names
  [
    "MANILA — The Indian frigate INS Tabar docked at Pier 13, South Harbor on 5 May 2026 for a visit to the Philippines.",
    "2026-05-05 | manila | IN; PH | -",
  ],
  // the capital by its word, behind a verb that may be of another meeting
  [
    "Hội nghị các tỉnh biên giới Việt Nam - Campuchia được tổ chức tại Thủ đô Phnom Penh ngày 18 tháng 6 năm 2025, dưới sự đồng chủ trì của Phó Thủ tướng Nguyễn Hòa Bình và Phó Thủ tướng Campuchia Sar Sokha.",
    "2025-06-18 | phnom-penh | KH Sar Sokha; VN nguyen-hoa-binh | -",
  ],
  // whose, and of what; the place itself is in no list
  [
    "Sáng 15/5/2025, tại tỉnh lỵ Bokseng, chính quyền hai tỉnh Takeo, Kampot (Campuchia) và Phó Chủ tịch UBND tỉnh An Giang Lê Văn Phước tổ chức lễ bàn giao hài cốt liệt sĩ, trong đó 7 bộ tại Kampot.",
    "2025-05-15 | - | KH; VN Lê Văn Phước | -",
  ],
  // the year of the plan that is carried out
  [
    "Thực hiện kế hoạch hợp tác năm 2025, từ ngày 24 đến 26/6, Cảnh sát biển Việt Nam và Cảnh sát biển Trung Quốc tuần tra liên hợp trên Vịnh Bắc Bộ.",
    "2025-06-24/2025-06-26 | gulf-of-tonkin | CN; VN | cn-vn-coast-guard-joint-patrol",
  ],
  // a day of the visit told before is where the visit was, another city says so itself
  [
    "Foreign Minister Sihasak Phuangketkeow of Thailand paid an official visit to Hanoi from 10 to 12 March 2026.\n\nHe toured the old town.\n\nOn 11 March, he paid a courtesy call on Prime Minister Pham Minh Chinh.",
    "2026-03-11 | hanoi | TH sihasak-phuangketkeow; VN pham-minh-chinh | -",
  ],
  [
    "NHK WORLD-JAPAN News | Feb. 3, 2026\n\nJapanese Prime Minister Takaichi Sanae met Vietnam's Communist Party General Secretary To Lam in Hanoi on Monday. She then travelled to Da Nang on Tuesday, where she met Chairman Pham Duc An.",
    "2026-02-02 | hanoi | JP sanae-takaichi; VN to-lam | -",
    "2026-02-03 | da-nang | JP sanae-takaichi; VN Pham Duc An | -",
  ],
  // a town at home that a Vietnamese paper names without its country; an agency between strokes
  [
    "Chiều 2/9/2026, tại thành phố Sơn La, đoàn đại biểu tỉnh Sơn La đã hội đàm với đoàn đại biểu tỉnh Hủa Phăn (CHDCND Lào).",
    "2026-09-02 | Sơn La | LA; VN | -",
  ],
  [
    "VLADIVOSTOK, September 4, 2026. /TASS/. Russian President Vladimir Putin met with Lao Vice President Pany Yathotou today on the sidelines of the Eastern Economic Forum.",
    "2026-09-04 | Vladivostok | LA Pany Yathotou; RU vladimir-putin | -",
  ],
  // where a guest is welcomed to
  [
    "Today, 3 September 2026, I was pleased to welcome my counterpart, Indonesia's Foreign Minister Sugiono, to Canberra for talks.\n\nSenator Penny Wong",
    "2026-09-03 | canberra | AU penny-wong; ID Sugiono | -",
  ],
  // a city whose name begins with the word for one
  [
    "Sáng 24-3-2026, tàu hộ vệ Aconit của Hải quân Pháp bắt đầu chuyến thăm hữu nghị Thành phố Hồ Chí Minh.",
    "2026-03-24 | ho-chi-minh-city | FR; VN | fr-vn-navy-visits",
  ],
];
