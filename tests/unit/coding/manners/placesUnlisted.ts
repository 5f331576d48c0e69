/** Reports whose place no list knows, or which name another that is not theirs. */
export const PLACES_UNLISTED: readonly (readonly [text: string, ...says: string[]])[] = [
  // what is still to come there, and where somebody was asked to come
  [
    "Ngày 4/3/2026, Thứ trưởng Ngoại giao Nguyễn Minh Vũ đã gặp Đại sứ Estonia Kadri Tamm, trao đổi việc Estonia dự diễn đàn công nghệ số tại Đà Nẵng tháng 9 tới.",
    "2026-03-04 | - | EE Kadri Tamm; VN nguyen-minh-vu | -",
  ],
  [
    "On 4 March 2026, Vietnamese Deputy Foreign Minister Nguyen Minh Vu met Swedish State Secretary Karin Holm and invited her to attend the signing of the convention in Hanoi.",
    "2026-03-04 | - | SE Karin Holm; VN nguyen-minh-vu | -",
  ],
  // what began at one place and ended at another
  [
    "The navies of India and the Philippines held a joint patrol that began on 3 August 2025 off Palawan and ended on 5 August 2025 west of Batanes.",
    "2025-08-03/2025-08-05 | - | IN; PH | -",
  ],
  // a place of its own that no list knows
  [
    "Savannakhet (VNA) - Vietnamese Ambassador to Laos Nguyen Minh Tam met Governor Khamphan Souvong in Thabok district on March 3, 2026.",
    "2026-03-03 | - | LA Khamphan Souvong; VN Nguyen Minh Tam | -",
  ],
  // the next day, where the report was filed and the first meeting was
  [
    "MANILA, 21 August 2025 - Philippine Coast Guard Rear Admiral Arnel Reyes and Vietnam Coast Guard Senior Colonel Tran Van Hai met on Tuesday in Manila.\n\nOn Wednesday, Senior Colonel Tran Van Hai paid a courtesy call on Commandant Admiral Jose Cruz of the Philippine Coast Guard.",
    "2025-08-19 | manila | PH Arnel Reyes; VN Tran Van Hai | -",
    "2025-08-20 | manila | PH Jose Cruz; VN Tran Van Hai | -",
  ],
  // a thing before the comma is not where the meeting was
  [
    "AKP Phnom Penh, January 18, 2024 -- The agreement was reached yesterday at the annual meeting of the two provinces, held in Bavet city under the chairmanship of Peng Sovan, Governor of Svay Rieng, and Nguyen Van Thanh, Chairman of Tay Ninh People's Committee.",
    "2024-01-17 | Bavet | KH Peng Sovan; VN Nguyen Van Thanh | -",
  ],
  // a ward that bears the name of its town
  [
    "Ngày 9/12/2025, tại phường Móng Cái 2, Phó Chủ tịch UBND tỉnh Quảng Ninh Nghiêm Văn Cường đã hội đàm với Thị trưởng thành phố Đông Hưng Lý Chấn Hoa (Quảng Tây, Trung Quốc).",
    "2025-12-09 | mong-cai | CN Lý Chấn Hoa; VN Nghiêm Văn Cường | -",
  ],
];
