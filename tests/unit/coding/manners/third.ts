/** A third lot of reports, written after the second was mended and before coding was tried on them. */
export const THIRD_EN: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Vietnam, Cambodia step up defence ties\n\nVNA - Tuesday, March 4, 2025\n\nA delegation of the Ministry of National Defence led by Senior Lieutenant General Hoang Xuan Chien is visiting Cambodia from March 3-5. On Monday the Vietnamese deputy minister and General Neang Phat, Secretary of State at the Cambodian ministry, chaired the sixth Vietnam-Cambodia Defence Policy Dialogue in Siem Reap.\n\nThe two sides reviewed the fifth dialogue, held in Da Lat in 2022.\n\nRead more\nCambodian King arrives in Hanoi\nHanoi, Phnom Penh mark 58 years of ties",
    "2025-03-03 | siem-reap | VN hoang-xuan-chien; KH neang-phat | kh-vn-defence-policy-dialogue 6",
  ],
  [
    "The Philippines and Vietnam held the 11th meeting of their Joint Commission for Bilateral Cooperation on Thursday in Manila. Secretary for Foreign Affairs Ma. Theresa P. Lazaro and Deputy Prime Minister and Minister of Foreign Affairs Bui Thanh Son presided. No date for the next meeting was set.",
    "- | manila | PH maria-theresa-lazaro; VN bui-thanh-son | ph-vn-joint-commission 11",
  ],
  [
    "TOKYO, Dec. 5, 2024 (Kyodo) -- Defense Minister Gen Nakatani said Thursday he will travel to Vietnam later this month. He would be the first Japanese defense chief to do so since Nobuo Kishi in September 2021.",
    "2024-12 | ^VN | JP Gen Nakatani; VN | -",
  ],
  [
    "Ottawa, Ontario\n\nThe Honourable Mélanie Joly, Minister of Foreign Affairs, today spoke with Bui Thanh Son, Viet Nam's Deputy Prime Minister and Foreign Minister. Minister Joly thanked him for Viet Nam's support during her visit to Hanoi in April 2022.\n\nSeptember 30, 2024",
    "2024-09-30 | - | CA Mélanie Joly; VN bui-thanh-son | -",
  ],
  [
    "U.S. and Chinese defense officials met in Honolulu on April 3-4, 2024, for the Military Maritime Consultative Agreement working group. Army Col. Ian Francis led the American team. The last such meeting had been in 2021.",
    "2024-04-03/2024-04-04 | honolulu | US ian-francis; CN | cn-us-mmca",
  ],
  [
    "PHNOM PENH, Nov 12 (AKP) — At the Royal Palace this afternoon, His Majesty King Norodom Sihamoni granted an audience to Mr Nguyen Huy Tang, outgoing Ambassador of Vietnam.\n\nAKP, November 12, 2024",
    "2024-11-12 | phnom-penh | KH Norodom Sihamoni; VN Nguyen Huy Tang | -",
  ],
  [
    "Brussels, 28 January 2025. European Council President António Costa had a telephone call with Philippine President Ferdinand Marcos Jr this morning. Earlier this month he spoke to Prime Minister Pham Minh Chinh of Viet Nam.",
    "2025-01-28 | - | EU antonio-costa; PH ferdinand-marcos-jr | -",
  ],
  [
    "Vietnam and India today concluded the 14th Political Consultation and 11th Strategic Dialogue in New Delhi, where Deputy Foreign Minister Nguyen Manh Cuong met Secretary (East) P. Kumaran. The Indian ministry released the readout on 22 September 2025.",
    "2025-09-22 | new-delhi | VN nguyen-manh-cuong; IN p-kumaran | in-vn-political-consultation 14",
  ],
  [
    "The Viet Nam–Laos Intergovernmental Committee met for the 46th time in Hanoi from 6 to 7 January 2024 under the chairmanship of Prime Ministers Pham Minh Chinh and Sonexay Siphandone.",
    "2024-01-06/2024-01-07 | hanoi | VN pham-minh-chinh; LA sonexay-siphandone | la-vn-intergovernmental-committee 46",
  ],
  [
    "Thailand’s Permanent Secretary for Foreign Affairs Eksiri Pintaruchi and Vietnam’s Deputy Foreign Minister Nguyen Manh Cuong co-chaired the 10th Thailand–Vietnam Political Consultation at Bangkok’s foreign ministry on 3 December 2024.",
    "2024-12-03 | bangkok | TH Eksiri Pintaruchi; VN nguyen-manh-cuong | th-vn-political-consultation 10",
  ],
  [
    "MOSCOW. May 10 (Interfax) - Vietnamese leader To Lam and Russian President Vladimir Putin adopted a joint statement on strategic partnership after talks in the Kremlin on Saturday, May 10, 2025.",
    "2025-05-10 | moscow | VN to-lam; RU vladimir-putin | -",
  ],
  [
    "Chinese and Vietnamese coast guards completed the first joint fishery patrol of 2025 in the Beibu Gulf on Thursday, the China Coast Guard said on April 18, 2025. The three-day patrol had begun on Tuesday. Two ships of each side took part.",
    "2025-04-15/2025-04-17 | gulf-of-tonkin | CN; VN | cn-vn-coast-guard-joint-patrol",
  ],
  [
    "The Lao People's Army Newspaper reports that on December 19, 2024, in Vientiane, General Chansamone Chanyalath received Vietnam's Ambassador Nguyen Minh Tam, who handed over equipment worth 5 billion dong.",
    "2024-12-19 | vientiane | LA chansamone-chanyalath; VN Nguyen Minh Tam | -",
  ],
  [
    "Republic of Singapore Navy ship RSS Vigour and Vietnam People's Navy ship 015 exercised together off Vung Tau on 20 May 2025 after the Singaporean frigate's four-day stay in Ho Chi Minh City.",
    "2025-05-20 | vung-tau | SG; VN | -",
  ],
];

export const THIRD_VI: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Bộ trưởng Quốc phòng thăm Lào\n\nThứ Sáu, 15/11/2024 - 07:32\n\nChiều 14/11, tại Viêng Chăn, Đại tướng Phan Văn Giang đã có cuộc gặp song phương với Bộ trưởng Quốc phòng Lào Chansamone Chanyalath. Tiếp đó, Bộ trưởng gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.\n\nTin liên quan\nADMM+ lần thứ 11 khai mạc tại Viêng Chăn\nViệt Nam - Nhật Bản tăng cường hợp tác quốc phòng",
    "2024-11-14 | vientiane | VN phan-van-giang; LA chansamone-chanyalath | -",
    "2024-11-14 | vientiane | VN phan-van-giang; IN rajnath-singh | -",
  ],
  [
    "Sáng nay (25/6), tại Thiên Tân, Trung Quốc, bên lề Hội nghị WEF, Thủ tướng Phạm Minh Chính gặp Thủ tướng Singapore Lawrence Wong.\n\nVGP 25/06/2025 11:02",
    "2025-06-25 | tianjin | VN pham-minh-chinh; SG lawrence-wong | -",
  ],
  [
    "Cuộc họp lần thứ tư Ủy ban hỗn hợp về hợp tác song phương Việt Nam - Thái Lan (JCBC) diễn ra tại Hà Nội ngày 25/10/2023. Bộ trưởng Ngoại giao Bùi Thanh Sơn và Phó Thủ tướng, Bộ trưởng Ngoại giao Thái Lan Parnpree Bahiddha-Nukara đồng chủ trì.",
    "2023-10-25 | hanoi | VN bui-thanh-son; TH Parnpree Bahiddha-Nukara | th-vn-joint-commission 4",
  ],
  [
    "Đối thoại Biển Việt Nam - Nhật Bản lần thứ sáu đã được tổ chức tại Tokyo. Hai bên trao đổi về UNCLOS 1982. Tin của Bộ Ngoại giao, tháng 3/2024.",
    "- | tokyo | JP; VN | jp-vn-maritime-dialogue 6",
  ],
  [
    "Đồng Đăng, ngày 9/12/2024 - Trưởng đoàn biên phòng hai nước Việt Nam, Trung Quốc sáng nay gặp nhau tại cửa khẩu Hữu Nghị để bàn về tuần tra chung trong dịp Tết.",
    "2024-12-09 | dong-dang | VN; CN | -",
  ],
  [
    "Chiều mùng 4/3/2025 (theo giờ địa phương), trong chuyến thăm Cộng hòa Armenia, Thứ trưởng Bộ Công an Phạm Thế Tùng làm việc với Thứ trưởng Bộ Nội vụ Armenia Armen Ghazaryan ở Yerevan.",
    "2025-03-04 | Yerevan | VN Phạm Thế Tùng; AM Armen Ghazaryan | -",
  ],
  [
    "Nhân dịp sang Việt Nam dự Diễn đàn Tương lai ASEAN, ngày 23/4/2024, Thủ tướng Lào Sonexay Siphandone đã hội kiến Tổng Bí thư Nguyễn Phú Trọng tại Trụ sở Trung ương Đảng ở Hà Nội.",
    "2024-04-23 | hanoi | LA sonexay-siphandone; VN nguyen-phu-trong | -",
  ],
  [
    "Ngày 20/3, tàu hộ vệ ROKS Gwanggaeto rời cảng Sài Gòn, kết thúc chuyến thăm TP Hồ Chí Minh bắt đầu từ ngày 17/3/2024 của Hải quân Hàn Quốc.",
    "2024-03-17/2024-03-20 | ho-chi-minh-city | KR; VN | -",
  ],
  [
    "Đại sứ quán Việt Nam tại Canada cho biết, Tham vấn chính trị Việt Nam - Canada lần thứ tư đã diễn ra tại Ottawa hôm 15/11/2024 do Thứ trưởng Lê Thị Thu Hằng và Thứ trưởng Ngoại giao Canada David Morrison đồng chủ trì.",
    "2024-11-15 | ottawa | VN le-thi-thu-hang; CA David Morrison | ca-vn-political-consultation 4",
  ],
  [
    "Bộ Ngoại giao thông báo: Tổng thống Cộng hòa Bulgaria Rumen Radev sẽ thăm chính thức Việt Nam từ ngày 24 - 28/11/2024 theo lời mời của Chủ tịch nước Lương Cường.",
    "2024-11-24/2024-11-28 | ^VN | BG Rumen Radev; VN | -",
  ],
  [
    "Tại buổi tiếp Bí thư Tỉnh ủy Champasak Alounxai Sounnalath sáng 12/12/2024 ở Đà Nẵng, Bí thư Thành ủy Nguyễn Văn Quảng đề nghị hai bên mở đường bay. Trước đó đoàn đã thăm Quảng Nam.",
    "2024-12-12 | da-nang | LA Alounxai Sounnalath; VN Nguyễn Văn Quảng | -",
  ],
  [
    "Ngày 30/10/2025 (giờ London), Tổng Bí thư Tô Lâm hội kiến Thủ tướng Anh Keir Starmer tại số 10 phố Downing. Hai bên nâng quan hệ lên Đối tác chiến lược toàn diện.",
    "2025-10-30 | - | VN to-lam; GB keir-starmer | -",
  ],
];
