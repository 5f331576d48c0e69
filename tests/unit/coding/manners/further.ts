/** Who has met somebody meets one more: each meeting by itself. */
export const FURTHER: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Ottawa, June 20, 2025 - Foreign Minister Le Hoai Trung held talks with his Canadian counterpart Anita Anand in Ottawa on June 18.\n\nHe also met with Minister of International Trade Maninder Sidhu, who voiced support for a free trade agreement.",
    "2025-06-18 | ottawa | VN le-hoai-trung; CA Anita Anand | -",
    "2025-06-18 | ottawa | VN le-hoai-trung; CA Maninder Sidhu | -",
  ],
  [
    "MANILA, October 17, 2025 - Defense Secretary Gilberto Teodoro Jr. met Japanese Defense Minister Gen Nakatani in Tokyo on Wednesday.\n\nHe had earlier met with Foreign Minister Takeshi Iwaya on Tuesday to exchange views on the sea.",
    "2025-10-15 | tokyo | PH gilberto-teodoro-jr; JP Gen Nakatani | -",
    "2025-10-14 | - | PH gilberto-teodoro-jr; JP Takeshi Iwaya | -",
  ],
  [
    "BEIJING, Nov. 20, 2025 (Xinhua) -- Chinese Premier Li Qiang held talks with Vietnamese Prime Minister Pham Minh Chinh in Beijing on Thursday.\n\nChinese President Xi Jinping met with Pham on Wednesday.",
    "2025-11-20 | beijing | CN li-qiang; VN pham-minh-chinh | -",
    "2025-11-19 | - | CN xi-jinping; VN pham-minh-chinh | -",
  ],
  [
    "Phnom Penh, 12 March 2025\n\nPrime Minister Hun Manet on Wednesday received Vietnam's Minister of Public Security Luong Tam Quang at the Peace Palace.\n\nThe previous day, Luong Tam Quang held talks with Deputy Prime Minister Sar Sokha.",
    "2025-03-12 | phnom-penh | KH hun-manet; VN luong-tam-quang | -",
    "2025-03-11 | - | VN luong-tam-quang; KH Sar Sokha | -",
  ],
  [
    "Deputy Prime Minister Bui Thanh Son ended his visit to the Republic of Korea from April 14 to 16, 2025 at the invitation of Korean Foreign Minister Cho Tae-yul.\n\nIn Seoul on April 15, the two ministers held talks.\n\nOn the last day, in Busan, the Vietnamese official met Mayor Park Heong-joon.",
    "2025-04-15 | seoul | VN bui-thanh-son; KR Cho Tae-yul | -",
    "2025-04-16 | busan | VN bui-thanh-son; KR Park Heong-joon | -",
  ],
  [
    "Hanoi, July 29, 2025 (VNA) - National Assembly Chairman Tran Thanh Man concluded his official visit to Morocco from July 24 to 27.\n\nDuring the stay in Rabat, the top legislator held talks with Speaker of the House of Representatives Rachid Talbi Alami on July 25.",
    "2025-07-25 | Rabat | VN tran-thanh-man; MA Rachid Talbi Alami | -",
  ],
  [
    "KUNMING, Dec. 29, 2025 (Xinhua) -- Chinese Foreign Minister Wang Yi on Monday held talks with Thai Foreign Minister Sihasak Phuangketkeow in Yuxi, southwest China's Yunnan Province.\n\nOn Sunday, Wang had met Cambodian Deputy Prime Minister Prak Sokhonn.",
    "2025-12-29 | Yuxi | CN wang-yi; TH sihasak-phuangketkeow | -",
    "2025-12-28 | - | CN wang-yi; KH prak-sokhonn | -",
  ],
  // who was met besides, without a word of when or what about, is no event of its own
  [
    "Havana, September 27, 2024 (VNA) - General Secretary and President To Lam held talks with Cuban President Miguel Díaz-Canel in Havana on September 26.\n\nThe Vietnamese leader also visited General Raúl Castro Ruz and met Prime Minister Manuel Marrero Cruz.",
    "2024-09-26 | havana | VN to-lam; CU miguel-diaz-canel | -",
  ],
  [
    "HANOI, May 2, 2026 - Japanese Foreign Minister Toshimitsu Motegi held talks with Vietnamese Foreign Minister Le Hoai Trung on Saturday.\n\nPrime Minister Pham Minh Chinh, who returned from Laos on Thursday, met Motegi on Friday. A day before, he was in Manila.",
    "2026-05-02 | - | JP toshimitsu-motegi; VN le-hoai-trung | -",
    "2026-05-01 | - | JP toshimitsu-motegi; VN pham-minh-chinh | -",
  ],
  // A drill beside which they signed: the signing has one day.
  [
    "MANILA, Aug. 22, 2025 - Australian Defense Minister Richard Marles and his Philippine counterpart Gilberto Teodoro Jr. signed a statement of intent Friday.\n\nThe two met in Manila after observing the largest joint drills of the allies, which opened Aug. 15 and run until Aug. 29.",
    "2025-08-22 | manila | AU Richard Marles; PH gilberto-teodoro-jr | -",
  ],
  [
    "Wellington, 3 March 2026 - Foreign Minister Winston Peters held talks with Vietnamese Foreign Minister Le Hoai Trung in Wellington today.\n\nMinister Trung travels to Auckland tomorrow to meet Trade Minister Todd McClay.",
    "2026-03-03 | Wellington | NZ winston-peters; VN le-hoai-trung | -",
  ],
  // Said, thanked, to come, by the way: nobody else was met.
  [
    "Ottawa, June 20, 2025 - Foreign Minister Le Hoai Trung held talks with his Canadian counterpart Anita Anand in Ottawa on June 18.\n\nHe received a letter from Minister of International Trade Maninder Sidhu. He will meet Minister of Defence David McGuinty. He said he had met Speaker Francis Scarpaleggia.",
    "2025-06-18 | ottawa | VN le-hoai-trung; CA Anita Anand | -",
  ],
  [
    "Chiều 14/11/2024, tại Hà Nội, Tổng Bí thư Tô Lâm đã tiếp Đại tướng Álvaro López Miera, Bộ trưởng Bộ Các lực lượng vũ trang cách mạng Cuba. Ông thông báo kết quả hội đàm với Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng.",
    "2024-11-14 | hanoi | VN to-lam; CU alvaro-lopez-miera | -",
  ],
  // What was weeks before is no event of the report.
  [
    "Ngày 28/6/2021, Tổng thống Nga Vladimir Putin và Chủ tịch Trung Quốc Tập Cận Bình đã hội đàm tại Moskva.\n\nTrước đó gần hai tuần, ông Putin đã gặp Tổng thống Mỹ Joe Biden tại Geneva.",
    "2021-06-28 | moscow | CN xi-jinping; RU vladimir-putin | -",
  ],
  [
    "Foreign Minister Le Hoai Trung held talks with his Canadian counterpart Anita Anand in Ottawa on June 18, 2025.\n\nThree months earlier, he also met Foreign Minister Winston Peters of New Zealand in Wellington.",
    "2025-06-18 | ottawa | VN le-hoai-trung; CA Anita Anand | -",
  ],
  // whom an opening takes, before what was said
  [
    "HANOI, May 12, 2025 (VNA) - Prime Minister Pham Minh Chinh held talks with Thai Prime Minister Paetongtarn Shinawatra in Hanoi on May 12.\n\nReceiving Thai Minister of Commerce Pichai Naripthaphan on the same day, Deputy Prime Minister Bui Thanh Son asked for easier access for Vietnamese fruit.",
    "2025-05-12 | hanoi | VN pham-minh-chinh; TH paetongtarn-shinawatra | -",
    "2025-05-12 | hanoi | TH Pichai Naripthaphan; VN bui-thanh-son | -",
  ],
  [
    "Hà Nội, 3/4/2025 - Chiều 2/4/2025, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Bỉ Bart De Wever.\n\nTại cuộc gặp với Chủ tịch Quốc hội Trần Thanh Mẫn, hai bên bàn về việc phê chuẩn hiệp định đầu tư.",
    "2025-04-02 | hanoi | VN pham-minh-chinh; BE Bart De Wever | -",
    "- | - | VN tran-thanh-man; BE Bart De Wever | -",
  ],
  // what a sack was received for is no meeting
  [
    "Havana, May 12, 2025 (VNA) - Deputy Foreign Minister Nguyen Minh Vu met Cuban Vice President Salvador Valdés Mesa in Havana on May 12.\n\nReceiving the first sack of rice at the port was Minister of Domestic Trade Betsy Díaz Velázquez.",
    "2025-05-12 | havana | VN nguyen-minh-vu; CU Salvador Valdés Mesa | -",
  ],
  // a third side is another event, whatever is told of it
  [
    "SINGAPORE, June 1, 2025 - Vietnamese Deputy Defence Minister Hoang Xuan Chien met Japanese Vice Minister of Defense Ozora Kazuo in Singapore on June 1.\n\nLater, Chien met New Zealand Secretary of Defence Brook Barrington.",
    "2025-06-01 | singapore | VN hoang-xuan-chien; JP Ozora Kazuo | -",
    "2025-06-01 | singapore | VN hoang-xuan-chien; NZ Brook Barrington | -",
  ],
  // who was met is taken one by one, by the last word of a name
  [
    "VGP – On November 22, 2025 in Singapore, Prime Minister Pham Minh Chinh met with Chancellor of Germany Friedrich Merz and Prime Minister of Japan Sanae Takaichi.\n\nTalking with Chancellor Merz, the Vietnamese Prime Minister spoke of trade.\n\nAt the meeting with Prime Minister Takaichi, both sides spoke of railways.",
    "2025-11-22 | singapore | VN pham-minh-chinh; DE Friedrich Merz | -",
    "2025-11-22 | singapore | VN pham-minh-chinh; JP sanae-takaichi | -",
  ],
  [
    "Ngày 30/8/2025, tại Thiên Tân, Chủ tịch Trung Quốc Tập Cận Bình đã lần lượt gặp Thủ tướng Campuchia Hun Manet và Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.\n\nKhi gặp ông Hun Manet, ông Tập Cận Bình nói về hạ tầng.\n\nKhi gặp ông Thongloun Sisoulith, ông Tập Cận Bình nói về đường sắt.",
    "2025-08-30 | tianjin | CN xi-jinping; KH hun-manet | -",
    "2025-08-30 | tianjin | CN xi-jinping; LA thongloun-sisoulith | -",
  ],
  // a name that looks Vietnamese is of the side that its office gave it, wherever it stands again
  [
    "Ngày 29/1/2026, Hội nghị ASEAN - Trung Quốc diễn ra tại Cebu, Philippines, dưới sự đồng chủ trì của Tổng Thư ký Bộ Ngoại giao Malaysia Amran Mohamed Zin và Trợ lý Bộ trưởng Ngoại giao Trung Quốc Hầu Diễm Kỳ. Thứ trưởng Bộ Ngoại giao Đặng Hoàng Giang dẫn đầu đoàn Việt Nam.\n\nBên lề Hội nghị, cùng ngày, Thứ trưởng Đặng Hoàng Giang đã gặp song phương Trợ lý Bộ trưởng Hầu Diễm Kỳ.",
    "2026-01-29 | Cebu | ASEAN; MY Amran Mohamed Zin; CN Hầu Diễm Kỳ; VN dang-hoang-giang | -",
    "2026-01-29 | Cebu | VN dang-hoang-giang; CN Hầu Diễm Kỳ | -",
  ],
  // To Lam is no aim, and "the Ambassador" nobody new
  [
    "NDO - Monday, November 3, 2025\n\nNational Assembly Chairman Tran Thanh Man held talks on Monday with President of the Cambodian Senate Samdech Techo Hun Sen in Hanoi.\n\nLater in the day, Party General Secretary To Lam received Samdech Techo Hun Sen.",
    "2025-11-03 | hanoi | VN tran-thanh-man; KH hun-sen | -",
    "2025-11-03 | hanoi | VN to-lam; KH hun-sen | -",
  ],
  [
    "Ngày 12/11/2025, tại Phủ Tổng thống ở thủ đô Lima, Đại sứ Việt Nam tại Peru Trần Quốc Khải đã gặp Tổng thống Peru José Jerí.\n\nSau lễ trình Quốc thư, Tổng thống José Jerí có buổi tiếp riêng Đại sứ. Hai bên mong có thêm nhà đầu tư.",
    "2025-11-12 | lima | PE José Jerí; VN Trần Quốc Khải | -",
  ],
  // what was held beside a trip that was called off; where somebody is, and whom she met there
  [
    "BANGKOK, Nov. 26, 2025 - Thai Prime Minister Anutin Charnvirakul has called off an official visit to Vietnam next week.\n\nPrime Minister Anutin telephoned his Vietnamese counterpart, Pham Minh Chinh, on Tuesday evening.",
    "- | ^VN | TH Anutin Charnvirakul; VN | -",
    "2025-11-25 | - | TH Anutin Charnvirakul; VN pham-minh-chinh | -",
  ],
  [
    "4 March 2026\n\nAustralian Foreign Minister Penny Wong met Indonesian Foreign Minister Sugiono in Jakarta yesterday.\n\nMinister Penny Wong remains in Jakarta today, where she met ASEAN Secretary-General Kao Kim Hourn this morning.",
    "2026-03-03 | jakarta | AU penny-wong; ID Sugiono | -",
    "2026-03-04 | jakarta | AU penny-wong; ASEAN Kao Kim Hourn | -",
  ],
  // the ceremony that somebody attends in the afternoon
  [
    "Updated: 07:15, 10/10/2024\n\nOn the morning of 9/10, in Dong Ha City, Vice Chairman of the Provincial People's Committee Hoang Nam received Ambassador of the Republic of Korea to Viet Nam Choi Youngsam.\n\nIn the afternoon of the same day, the Ambassador attended the ceremony at which the project handed over 412 hectares of cleared land.",
    "2024-10-09 | dong-ha | KR Choi Youngsam; VN Hoang Nam | -",
    "2024-10-09 | - | KR Choi Youngsam; VN | -",
  ],
  // an office is enough where the opening says that they met; what went on at the time is another matter
  [
    "Deputy FM active on sidelines of Human Rights Council\n\nGeneva (VNA) – Deputy Foreign Minister Do Hung Viet met leaders of the United Nations and delegations of several countries in Geneva on February 25, 2025.\n\nReceiving the Vietnamese official, UN High Commissioner for Human Rights Volker Türk commended Vietnam.\n\nMeeting Brazil's State Secretary for human rights, Viet spoke of trade.",
    "2025-02-25 | geneva | UN Volker Türk; VN do-hung-viet | -",
    "2025-02-25 | geneva | BR; VN do-hung-viet | -",
  ],
  [
    "Ngày 4/8/2025, tại Manila, Hải quân Ấn Độ và Hải quân Philippines đã hoàn tất chuyến tuần tra chung đầu tiên, đúng vào lúc Tổng thống Ferdinand Marcos Jr. lên đường thăm cấp nhà nước Ấn Độ.",
    "2025-08-04 | manila | IN; PH | -",
  ],
];
