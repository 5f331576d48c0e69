/** Several events of one report, days without a month, sides by order: one report a rule. */
export const FOURTH: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "BEIJING, March 2, 2026 (Xinhua) -- Foreign Minister Wang Yi will visit Malaysia from March 5 to 7 and Brunei from March 7 to 8, the foreign ministry said.",
    "2026-03-05/2026-03-07 | ^MY | CN wang-yi; MY | -",
    "2026-03-07/2026-03-08 | - | BN; CN wang-yi | -",
  ],
  [
    "Prime Minister Pham Minh Chinh met with Thai Prime Minister Anutin Charnvirakul and President of the European Council Antonio Costa in Kuala Lumpur on October 26, 2025.\n\nAt the meeting with the Thai leader, the two sides agreed to cut red tape.\n\nMeeting Antonio Costa, the prime minister asked for support on fisheries.",
    "2025-10-26 | kuala-lumpur | TH Anutin Charnvirakul; VN pham-minh-chinh | -",
    "2025-10-26 | kuala-lumpur | EU antonio-costa; VN pham-minh-chinh | -",
  ],
  [
    "Updated: September 25, 2026 11:20\n\nThe China-Japan High-Level Consultation on Maritime Affairs was held in Dalian on the 24th.",
    "2026-09-24 | dalian | CN; JP | cn-jp-high-level-maritime-consultation",
  ],
  [
    "KUNMING, March 27, 2026 (Xinhua) -- The China-Vietnam Land Border Joint Committee held its 13th meeting here from Tuesday to Thursday.\n\nThe 12th meeting was held in Hanoi.",
    "2026-03-24/2026-03-26 | kunming | CN; VN | cn-vn-land-border-joint-committee 13",
  ],
  [
    "SEOUL, March 12, 2025 (Yonhap) -- The vice foreign ministers of South Korea and Kazakhstan met in Astana on Tuesday.\n\nFirst Vice Foreign Minister Kim Hong-kyun and First Deputy Foreign Minister Akan Rakhmetullin co-chaired the consultation.",
    "2025-03-11 | astana | KR Kim Hong-kyun; KZ Akan Rakhmetullin | -",
  ],
  [
    "Sáng 30/6/2026, tại Hà Nội, Bộ trưởng Bộ Công an Lương Tam Quang hội đàm với Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.\n\nChiều cùng ngày, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Vilay Lakhamphong. Thủ tướng đề nghị hai Bộ tiếp tục hợp tác.",
    "2026-06-30 | hanoi | LA Vilay Lakhamphong; VN luong-tam-quang | -",
    "2026-06-30 | hanoi | LA Vilay Lakhamphong; VN pham-minh-chinh | -",
  ],
  [
    "New Delhi, Nov 27, 2025 (PTI) Defence Minister Rajnath Singh on Thursday held talks with his Indonesian counterpart Sjafrie Sjamsoeddin here.",
    "2025-11-27 | new-delhi | ID sjafrie-sjamsoeddin; IN rajnath-singh | -",
  ],
];
