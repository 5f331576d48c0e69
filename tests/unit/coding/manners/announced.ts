/** Visits announced together, papers that bear their day, and what the two did next: one report a rule. */
export const ANNOUNCED: readonly (readonly [text: string, ...says: string[]])[] = [
  // one announcement, two visits, each with its inviter and its days
  [
    "2026-05-04\n\nForeign Ministry Spokesperson Lin Jian announced:\n\nAt the invitation of General Secretary To Lam of Viet Nam, President Xi Jinping will pay a state visit to Viet Nam from May 7 to 9.\n\nAt the invitation of King Norodom Sihamoni of Cambodia, President Xi Jinping will pay a state visit to Cambodia from May 9 to 11.",
    "2026-05-07/2026-05-09 | ^VN | CN xi-jinping; VN | -",
    "2026-05-09/2026-05-11 | ^KH | CN xi-jinping; KH | -",
  ],
  [
    "(TTXVN) Ngày 3/3/2026, Bộ Ngoại giao thông báo Thủ tướng Phạm Minh Chính sẽ thăm chính thức Lào từ ngày 6 đến 7/3.\n\nThủ tướng cũng sẽ thăm chính thức Thái Lan từ ngày 8 đến 9/3.",
    "2026-03-06/2026-03-07 | ^LA | LA; VN pham-minh-chinh | -",
    "2026-03-08/2026-03-09 | ^TH | TH; VN pham-minh-chinh | -",
  ],
  // a stop within the same country, and a later visit without its days, are none of their own
  [
    "TOKYO, March 9, 2026 (Kyodo) -- Foreign Minister Toshimitsu Motegi will visit Vietnam from March 11 to 13.\n\nHe will also visit Ho Chi Minh City on March 13. Motegi is expected to visit India later this year.",
    "2026-03-11/2026-03-13 | ^VN | JP toshimitsu-motegi; VN | -",
  ],
  // the day of a paper is not that of what it calls off
  [
    "MANILA – The 12th Bilateral Consultation Mechanism between the Philippines and China will not push through, the Department of Foreign Affairs said in a statement released on May 18, 2026.\n\nThe talks were to be held in Xiamen on May 21.",
    "2026-05-21 | xiamen | CN; PH | -",
  ],
  // where nothing else was done, the day of the announcement is the event's
  [
    "CANBERRA, 12 November 2026 – Australia today announced A$3 million in emergency assistance to Viet Nam after Typhoon Kalmaegi.",
    "2026-11-12 | - | AU; VN | -",
  ],
  [
    "HANOI, July 9, 2026 (VNA) - Asked about China's drills from July 5 to 8 off the Paracels, Foreign Ministry spokesperson Pham Thu Hang said on Thursday that Vietnam resolutely opposes them.",
    "2026-07-09 | - | CN; VN Pham Thu Hang | -",
  ],
  // host and guest of the sentence before
  [
    "Nhận lời mời của Bộ trưởng Bộ Ngoại giao Lê Hoài Trung, Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow thăm chính thức Việt Nam từ ngày 4-6/2/2026. Ngày 5/2, tại Hà Nội, hai Bộ trưởng đồng chủ trì Kỳ họp lần thứ 6 Ủy ban Hỗn hợp về hợp tác song phương Việt Nam - Thái Lan.",
    "2026-02-05 | hanoi | TH sihasak-phuangketkeow; VN le-hoai-trung | th-vn-joint-commission 6",
  ],
  // a guest's second meeting of the day, whom the report only calls by his office
  [
    "HA NOI, 25 February 2026 – Secretary-General of ASEAN, Dr. Kao Kim Hourn, this morning met the Prime Minister of Viet Nam, H.E. Pham Minh Chinh, in Ha Noi.\n\nEarlier in the day, the Secretary-General met with H.E. Le Hoai Trung, Minister of Foreign Affairs. The two exchanged views on the Mekong sub-region.",
    "2026-02-25 | hanoi | ASEAN Kao Kim Hourn; VN pham-minh-chinh | -",
    "2026-02-25 | hanoi | ASEAN Kao Kim Hourn; VN le-hoai-trung | -",
  ],
  // nobody by name, but both sides in another city
  [
    "(LSO) - Sáng 8/10/2026, tại cửa khẩu Tân Thanh, lãnh đạo tỉnh Lạng Sơn và Quảng Tây (Trung Quốc) tổ chức lễ công bố vận hành lối thông quan.\n\nChiều cùng ngày, tại thành phố Bằng Tường, hai bên tiến hành hội đàm.",
    "2026-10-08 | - | CN; VN | -",
    "2026-10-08 | pingxiang | CN; VN | -",
  ],
  // the country after the last of a row
  [
    "November 17, 2026\n\nOn November 17, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs of Japan, met in Tokyo with H.E. Mr. Sugiono, Minister for Foreign Affairs, and H.E. Mr. Sjafrie Sjamsoeddin, Minister of Defense of the Republic of Indonesia.",
    "2026-11-17 | tokyo | ID Sugiono; ID sjafrie-sjamsoeddin; JP toshimitsu-motegi | -",
  ],
  // a conference of ministers is nobody
  [
    "(QĐND) - Bên lề Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng, ngày 1-11-2026, tại Kuala Lumpur, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Malaysia Mohamed Khaled Nordin.",
    "2026-11-01 | kuala-lumpur | MY Mohamed Khaled Nordin; VN phan-van-giang | -",
  ],
  // what was told on a day that has its year
  [
    "(VGP) - Ngày 5/6/2026, Bộ Ngoại giao cho biết, tối 3/6, Bộ trưởng Ngoại giao Lê Hoài Trung đã điện đàm với Ngoại trưởng Iran Abbas Araghchi.",
    "2026-06-03 | - | IR Abbas Araghchi; VN le-hoai-trung | -",
  ],
  // the days of a visit that ends or begins on one of them
  [
    "Tối 24/5/2026, chuyên cơ chở Tổng Bí thư Tô Lâm đã rời Paris, kết thúc chuyến thăm chính thức Cộng hòa Pháp từ ngày 22 đến 24/5.",
    "2026-05-22/2026-05-24 | paris | FR; VN to-lam | -",
  ],
  [
    "(TTXVN) - Sáng 4/4/2026, Chủ tịch Quốc hội Trần Thanh Mẫn rời Hà Nội lên đường thăm chính thức Armenia từ ngày 5 đến 6/4.",
    "2026-04-05/2026-04-06 | ^AM | AM; VN tran-thanh-man | -",
  ],
  [
    "HANOI, March 28, 2026 (VNA) - Party General Secretary To Lam left Washington on March 27, concluding a four-day official visit to the US.",
    "2026-03-24/2026-03-27 | washington-dc | US; VN to-lam | -",
  ],
  // called off, with the day in the next sentence
  [
    "MANILA, July 3, 2026 (PNA) - Manila and Beijing have called off vice-ministerial talks on the South China Sea, the DFA said Friday. The meeting had been due to take place in Cebu on July 8.",
    "2026-07-08 | - | CN; PH | -",
  ],
  // who was told something was met
  [
    "BEIJING, Nov. 4, 2026 (AP) — Chinese Foreign Minister Wang Yi told his Philippine counterpart, Theresa Lazaro, on Tuesday that the two sides should return to dialogue.",
    "2026-11-03 | - | CN wang-yi; PH maria-theresa-lazaro | -",
  ],
  // another traveller of a later visit
  [
    "HANOI, March 12, 2026 (VNA) - Prime Minister Pham Minh Chinh will visit Russia from March 22 to 25. Putin will visit India on April 3.",
    "2026-03-22/2026-03-25 | ^RU | RU; VN pham-minh-chinh | -",
  ],
  // lists of days, and a month between hyphens
  [
    "(TTXVN) Trong các ngày 18, 19 và 20/6/2026, Bộ trưởng Quốc phòng Phan Văn Giang thăm chính thức Nhật Bản.",
    "2026-06-18/2026-06-20 | ^JP | JP; VN phan-van-giang | -",
  ],
  [
    "Defence Minister Phan Van Giang paid an official visit to Japan on 30 June-2 July 2026.",
    "2026-06-30/2026-07-02 | ^JP | JP; VN phan-van-giang | -",
  ],
  // the body in the name of a round, and whose ministers attended
  [
    "MANILA, November 11, 2026 (PNA) - ASEAN leaders and Chinese Premier Li Qiang held the 29th ASEAN-China Summit here on Wednesday, chaired by Philippine President Ferdinand Marcos Jr.",
    "2026-11-11 | manila | ASEAN; CN li-qiang; PH ferdinand-marcos-jr | -",
  ],
  [
    "KUNMING, Aug. 15, 2026 (Xinhua) -- Chinese Foreign Minister Wang Yi and Thai Foreign Minister Sihasak Phuangketkeow co-chaired a meeting of foreign ministers in Kunming on Friday. Foreign ministers of Cambodia, Laos and Vietnam attended.",
    "2026-08-14 | kunming | CN wang-yi; KH; LA; TH sihasak-phuangketkeow; VN | -",
  ],
  [
    "BANGKOK, May 14, 2026 -- Thai Foreign Minister Sihasak Phuangketkeow met Le Hoai Trung, Vietnamese foreign minister, on the sidelines of the 29th ASEAN-China Summit in Bangkok on Wednesday.",
    "2026-05-13 | bangkok | TH sihasak-phuangketkeow; VN le-hoai-trung | -",
  ],
  // who speaks for a side in a statement, and a headline that names nobody
  [
    "NGƯỜI PHÁT NGÔN TRẢ LỜI CÂU HỎI CỦA PHÓNG VIÊN\n\nNgày 8/5/2026, trả lời câu hỏi đề nghị cho biết phản ứng của Việt Nam về lệnh tạm ngừng đánh bắt cá của Trung Quốc, Người phát ngôn Bộ Ngoại giao Việt Nam Phạm Thu Hằng nêu rõ lập trường là nhất quán.",
    "2026-05-08 | - | CN; VN Phạm Thu Hằng | -",
  ],
  // a month without its year: of what is ahead
  [
    "BEIJING, July 10, 2025 -- The Chinese and Vietnamese armies will hold joint training in south China's Guangxi Zhuang Autonomous Region in mid-to-late July, a spokesperson said on Thursday.",
    "2025-07 | guangxi | CN; VN | -",
  ],
  [
    "HANOI, December 20, 2025 - Indian Defence Minister Rajnath Singh will visit Vietnam in early February, the ministry said.",
    "2026-02 | ^VN | IN rajnath-singh; VN | -",
  ],
  [
    "Hà Nội, ngày 20/12/2025 - Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh sẽ thăm chính thức Việt Nam vào giữa tháng 2.",
    "2026-02 | ^VN | IN rajnath-singh; VN | -",
  ],
  // "in July" of what was held says nothing of its day
  [
    "Tokyo, September 9, 2025 - Japanese Defense Minister Gen Nakatani met Vietnamese Defence Minister Phan Van Giang to carry on what they agreed in July.",
    "- | - | JP Gen Nakatani; VN phan-van-giang | -",
  ],
];
