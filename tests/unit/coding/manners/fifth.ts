/** Places, days and rounds that a report gives by the way: one report a rule. */
export const FIFTH: readonly (readonly [text: string, ...says: string[]])[] = [
  // called off: the day of the news is not the day of the trip
  [
    "BERLIN, Oct 24, 2025 (AFP) - German Foreign Minister Johann Wadephul on Friday called off a trip to China, his ministry said.",
    "- | ^CN | CN; DE Johann Wadephul | -",
  ],
  [
    "TOKYO, May 14, 2026 (Kyodo) -- Japan and South Korea cancelled a defence dialogue on Wednesday, officials said.",
    "- | - | JP; KR | -",
  ],
  // "stated here on Tuesday": when it was said
  [
    "June 17, 2025 09:12\n\nJakarta (ANTARA) - President Prabowo Subianto met Prime Minister Lawrence Wong, the palace stated here on Tuesday.\n\nThe meeting took place in Singapore on Monday (June 16).",
    "2025-06-16 | singapore | ID prabowo-subianto; SG lawrence-wong | -",
  ],
  // the city of the visit during which they met
  [
    "OTTAWA, 3 June 2026 – Foreign Minister Penny Wong today met with the Minister of Foreign Affairs of Canada, Anita Anand, during her working visit to Ottawa.",
    "2026-06-03 | ottawa | AU penny-wong; CA Anita Anand | -",
  ],
  [
    "Foreign Minister Penny Wong on 3 June 2026 met with the Minister of Foreign Affairs of Canada, Anita Anand, during her visit to Ottawa and Toronto.",
    "2026-06-03 | - | AU penny-wong; CA Anita Anand | -",
  ],
  // border gates, districts, autonomous regions: long names between "tại" and the town
  [
    "Ngày 22/10/2026, tại khu vực cửa khẩu quốc tế Lao Bảo (tỉnh Quảng Trị), Đại tướng Phan Văn Giang hội đàm với Đại tướng Khamliang Outhakaysone.",
    "2026-10-22 | Lao Bảo | LA khamliang-outhakaysone; VN phan-van-giang | -",
  ],
  // the talks that a speaker tells of, with their own day
  [
    "KUALA LUMPUR, Jan 8, 2026 (Bernama) -- Malaysia and Thailand will build a wall, Home Minister Saifuddin Nasution Ismail said today.\n\nHe said this was an outcome of his talks with Thai Interior Minister Sabida Thaiseth in Songkhla, Thailand, yesterday.",
    "2026-01-07 | Songkhla | MY; TH Sabida Thaiseth | -",
  ],
  // where somebody grew up; a base in another town; a distance
  [
    "TOKYO, Jan 6, 2026 (Kyodo) -- Prime Minister Sanae Takaichi will hold talks with President Lee Jae Myung in Nara from Jan. 13 to 14.\n\nLee, who grew up in Andong, met her in October.",
    "2026-01-13/2026-01-14 | Nara | JP sanae-takaichi; KR lee-jae-myung | -",
  ],
  [
    "October 30, 2025\n\nPresident Donald Trump met today with President Xi Jinping at Gimhae Air Base in Busan.",
    "2025-10-30 | busan | CN xi-jinping; US donald-trump | -",
  ],
  // earlier rounds are no events
  [
    "AKP Phnom Penh, December 27, 2025 -- Cambodia and Thailand held a meeting of their border committee in Pailin this morning.\n\nEarlier meetings of the Committee took place in Kuala Lumpur in August and in Koh Kong in September.",
    "2025-12-27 | Pailin | KH; TH | -",
  ],
  // "The talks were held ...": the event of the lead, not another
  [
    "HANOI, March 2, 2026 (Reuters) - Vietnam and the United States made progress in a seventh round of negotiations on a reciprocal trade agreement, the trade ministry said on Monday.\n\nThe talks were held in Washington from Feb. 24 to Feb. 27, with delegations led by Vietnamese Deputy Trade Minister Nguyen Sinh Nhat Tan and Deputy U.S. Trade Representative Rick Switzer.",
    "2026-02-24/2026-02-27 | washington-dc | US rick-switzer; VN nguyen-sinh-nhat-tan | us-vn-reciprocal-trade-agreement-talks 7",
  ],
  // announced as begun; how long it lasts
  [
    "Ngày 1/8/2025, Hạm đội Thái Bình Dương của Nga thông báo cuộc tập trận giữa hải quân Nga và Trung Quốc đã khai mạc tại Vladivostok và sẽ kéo dài đến ngày 5/8.",
    "2025-08-01/2025-08-05 | Vladivostok | CN; RU | -",
  ],
  [
    "The Royal Navy patrol vessel HMS Spey docked at Cam Ranh on January 14, 2026, beginning a visit that runs through January 18.",
    "2026-01-14/2026-01-18 | cam-ranh | GB; VN | gb-vn-navy-visits",
  ],
  // the session at the end of a long sentence, the day of the page in the line of its owner
  [
    "Ngày 18/8, tại thủ đô Phnom Penh, Ủy ban Chuyên trách Chính phủ Việt Nam và Ủy ban Chuyên trách Chính phủ Hoàng gia Campuchia về tìm kiếm, quy tập, hồi hương hài cốt quân tình nguyện và chuyên gia Việt Nam hy sinh tại Campuchia tiến hành phiên họp lần thứ hai mươi lăm.\n\nHai bên thống nhất mở rộng việc thu thập thông tin.\n\n© Bản quyền thuộc TTXVN, 19/08/2026",
    "2026-08-18 | phnom-penh | KH; VN | kh-vn-special-committee-remains 25",
  ],
  // a further meeting of those who came to a gathering; an exercise that was only spoken of; a day ahead
  [
    "Nhân dịp tham dự hội nghị tại Kuala Lumpur, Malaysia, chiều 31/10/2025, Đại tướng Phan Văn Giang đã có cuộc gặp với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.\n\nHai Bộ trưởng ghi nhận tiến triển về đóng tàu và diễn tập VINBAX.\n\nTrước đó, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng New Zealand Judith Collins.\n\nSáng 1/11, Đại tướng Phan Văn Giang sẽ phát biểu tại phiên toàn thể.",
    "2025-10-31 | kuala-lumpur | IN rajnath-singh; VN phan-van-giang | -",
    "- | kuala-lumpur | NZ Judith Collins; VN phan-van-giang | -",
  ],
  // a paragraph set off by a sign is a piece of news of its own
  [
    "Sáng 15/9/2026, tại Bắc Kinh, Bộ trưởng Bộ Công an Lương Tam Quang và Bộ trưởng Bộ Công an Trung Quốc Vương Tiểu Hồng đồng chủ trì hội nghị.\n\n* Chiều cùng ngày, Bộ trưởng Lương Tam Quang đã chào xã giao đồng chí Thái Kỳ, Bí thư Ban Bí thư Trung ương Đảng Cộng sản Trung Quốc.",
    "2026-09-15 | beijing | CN wang-xiaohong; VN luong-tam-quang | -",
    "2026-09-15 | beijing | CN cai-qi; VN luong-tam-quang | -",
  ],
  // the next leg of a journey
  [
    "Australian Deputy Prime Minister Richard Marles has concluded a visit to Vietnam.\n\nIn Hanoi on 8 September 2025, Deputy Prime Minister Richard Marles held talks with General Phan Van Giang.\n\nFrom Hanoi, the Deputy Prime Minister travels to Vientiane today.",
    "2025-09-08 | hanoi | AU Richard Marles; VN phan-van-giang | -",
  ],
  // a visit that was put off keeps its own days
  [
    "Foreign Minister Wang Yi's visit to Tokyo, which was scheduled for March 3-5, 2026, has been postponed, the ministry announced on Monday.",
    "2026-03-03/2026-03-05 | tokyo | CN wang-yi; JP | -",
  ],
  // what a speaker says that he did himself; who speaks to reporters calls nobody
  [
    "Tokyo, Feb. 3, 2026 (Jiji Press)--Japanese Foreign Minister Toshimitsu Motegi told a press conference on Tuesday that he held talks with Indonesian Foreign Minister Sugiono in Bali over the weekend.",
    "- | bali | ID Sugiono; JP toshimitsu-motegi | -",
  ],
  [
    "Secretary of War Pete Hegseth spoke to reporters on Nov. 2, 2025. Hegseth met Japanese Defense Minister Shinjiro Koizumi in Tokyo on Oct. 29.",
    "2025-10-29 | tokyo | JP Shinjiro Koizumi; US pete-hegseth | -",
  ],
  // the last day by its name, the span in the next sentence
  [
    "The third round of negotiations on a Thailand-EU free trade agreement ended in Brussels on Friday.\n\nThe talks ran from June 22 to 26, 2026. The second round was held in Bangkok in March.",
    "2026-06-22/2026-06-26 | brussels | EU; TH | -",
  ],
  // the round before, told right after the lead; a meeting that was only agreed on
  [
    "Phiên họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Thái Lan diễn ra ngày 14/7/2026 tại Huế. Phiên họp lần thứ 8 đã diễn ra tại Bangkok.",
    "2026-07-14 | Huế | TH; VN | th-vn-joint-commission 9",
  ],
  [
    "The foreign ministers of Laos and Myanmar reviewed ties on Thursday, 9 July 2026, and agreed to meet in Luang Prabang next month.",
    "2026-07-09 | - | LA; MM | -",
  ],
];
