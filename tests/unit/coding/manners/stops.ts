/** Visits told with their stops: one report a rule. */
export const STOPS: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "12 September 2026\n\nBritish Minister for the Indo-Pacific Seema Malhotra has wrapped up a three-day visit to Vietnam.\n\nIn Hanoi on Thursday she co-chaired the 12th UK-Vietnam Strategic Dialogue with Deputy Foreign Minister Le Thi Thu Hang.",
    "2026-09-10 | hanoi | GB Seema Malhotra; VN le-thi-thu-hang | gb-vn-strategic-dialogue 12",
  ],
  [
    "VIENTIANE, May 23, 2026 -- Tran Thanh Man, chairman of the National Assembly of Vietnam, ended an official visit to Laos between May 18 and 22.\n\nLao President Thongloun Sisoulith met with Tran Thanh Man in Vientiane on Wednesday.\n\nA day earlier, Lao National Assembly President Xaysomphone Phomvihane and Tran Thanh Man had held talks.",
    "2026-05-20 | vientiane | LA thongloun-sisoulith; VN tran-thanh-man | -",
    "2026-05-19 | - | LA Xaysomphone Phomvihane; VN tran-thanh-man | -",
  ],
  // what had been long before is no stop
  [
    "VIENTIANE, May 23, 2026 -- Tran Thanh Man, chairman of the National Assembly of Vietnam, ended an official visit to Laos between May 18 and 22.\n\nLao President Thongloun Sisoulith had met with Tran Thanh Man in Hanoi on February 3, 2025.",
    "2026-05-18/2026-05-22 | vientiane | LA; VN tran-thanh-man | -",
  ],
];
