/** Two events that one sentence tells with a day each, and sentences that look so and tell one. */
export const CLAUSES: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Updated: 14 March 2026\n\nIndia and Vietnam held the 15th Defence Policy Dialogue in Hanoi on 10 March, and the 13th round of Political Consultations in Hanoi on the following day.",
    "2026-03-10 | hanoi | IN; VN | in-vn-defence-policy-dialogue 15",
    "2026-03-11 | hanoi | IN; VN | in-vn-political-consultation 13",
  ],
  [
    "14 March 2026\n\nThai Foreign Minister Sihasak Phuangketkeow met Lao Foreign Minister Thongsavanh Phomvihane in Vientiane on Monday and Lao Prime Minister Sonexay Siphandone on Tuesday.\n\nAt the second meeting, the two spoke of a bridge.",
    "2026-03-09 | vientiane | LA Thongsavanh Phomvihane; TH sihasak-phuangketkeow | -",
    "2026-03-10 | - | LA sonexay-siphandone; TH sihasak-phuangketkeow | -",
  ],
  [
    "(VGP) - Ngày 12/5/2026, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Lào Khamlieng Outhakaysone; chiều cùng ngày, Thủ tướng tiếp Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.",
    "2026-05-12 | hanoi | LA khamliang-outhakaysone; VN pham-minh-chinh | -",
    "2026-05-12 | hanoi | LA Thongsavanh Phomvihane; VN pham-minh-chinh | -",
  ],
  // days of one event
  [
    "14 March 2026\n\nThai Foreign Minister Sihasak Phuangketkeow and Lao Foreign Minister Thongsavanh Phomvihane held talks in Vientiane on Monday and Tuesday.",
    "2026-03-09/2026-03-10 | vientiane | LA Thongsavanh Phomvihane; TH sihasak-phuangketkeow | -",
  ],
  // what is ahead
  [
    "14 March 2026\n\nThai Foreign Minister Sihasak Phuangketkeow met Lao Foreign Minister Thongsavanh Phomvihane in Vientiane on Monday and is to fly home on Sunday.",
    "2026-03-09 | vientiane | LA Thongsavanh Phomvihane; TH sihasak-phuangketkeow | -",
  ],
];
