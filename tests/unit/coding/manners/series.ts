/** Rounds of mechanisms in many words, and what a reader finds; written before coding was tried on them. */
export const SERIES: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Washington and Hanoi held round 28 of their human rights dialogue in the US capital on July 11, 2024. Assistant Secretary Dafna Rand and Director General Pham Hai Anh co-chaired.",
    "2024-07-11 | washington-dc | US dafna-rand; VN pham-hai-anh | us-vn-human-rights-dialogue 28",
  ],
  [
    "The seventh Viet Nam-UK Defence Policy Dialogue was co-chaired in London on 10 December 2024 by Senior Lieutenant General Hoang Xuan Chien and Paul Wyatt, Director General Security Policy at the UK Ministry of Defence.",
    "2024-12-10 | london | VN hoang-xuan-chien; GB Paul Wyatt | gb-vn-defence-policy-dialogue 7",
  ],
  [
    "Viet Nam and the Republic of Korea convened their 12th Vice-Ministerial Defence Policy Dialogue in Seoul on 11 September 2024, with Hoang Xuan Chien and Vice Minister Kim Seon-ho in the chair.",
    "2024-09-11 | seoul | VN hoang-xuan-chien; KR kim-seon-ho | kr-vn-defence-policy-dialogue 12",
  ],
  [
    "Deputy Foreign Minister Nguyen Minh Vu and Chinese Vice Foreign Minister Sun Weidong met in Beijing on August 9, 2024, as heads of the delegations of their governments to the talks on boundary and territory.",
    "2024-08-09 | beijing | VN nguyen-minh-vu; CN sun-weidong | cn-vn-border-territory-negotiation",
  ],
  [
    "The ninth China-Vietnam ministerial conference on crime prevention and control opened in Hanoi on December 4, 2025. Ministers Wang Xiaohong and Luong Tam Quang co-chaired.",
    "2025-12-04 | hanoi | CN wang-xiaohong; VN luong-tam-quang | cn-vn-crime-prevention-ministers 9",
  ],
  [
    "Manila and Washington's 4th 2+2 ministerial took place at Camp Aguinaldo, Quezon City, on July 30, 2024, with Secretaries Antony Blinken, Lloyd Austin, Enrique Manalo and Gilberto Teodoro.",
    "2024-07-30 | Quezon City | US antony-blinken; US lloyd-austin; PH enrique-manalo; PH gilberto-teodoro-jr | ph-us-2plus2 4",
  ],
  [
    "For the fifteenth time the defence ministries of India and Vietnam held their Defence Policy Dialogue, in Hanoi on November 10, 2025. Defence Secretary Rajesh Kumar Singh and Senior Lieutenant General Hoang Xuan Chien were co-chairs.",
    "2025-11-10 | hanoi | IN rajesh-kumar-singh; VN hoang-xuan-chien | in-vn-defence-policy-dialogue 15",
  ],
  [
    "Vòng XX đàm phán Nhóm công tác về hợp tác trong các lĩnh vực ít nhạy cảm trên biển Việt Nam - Trung Quốc được tổ chức từ 20 đến 22/11/2025 tại Nam Ninh.",
    "2025-11-20/2025-11-22 | nanning | VN; CN | cn-vn-less-sensitive-maritime-working-group 20",
  ],
  [
    "Ngày 30/7/2024, Thứ trưởng Đỗ Hùng Việt và Thứ trưởng Ngoại giao Nhật Bản Funakoshi Takehiro đồng chủ trì Đối thoại Đối tác chiến lược Việt - Nhật lần thứ 8 tại Tokyo.",
    "2024-07-30 | tokyo | VN do-hung-viet; JP takehiro-funakoshi | jp-vn-strategic-partnership-dialogue 8",
  ],
  [
    "Hải quân hai nước Việt Nam và Trung Quốc tiến hành chuyến tuần tra liên hợp lần thứ 36 trên Vịnh Bắc Bộ trong các ngày 27 và 28/6/2024.",
    "2024-06-27/2024-06-28 | gulf-of-tonkin | VN; CN | cn-vn-naval-joint-patrol 36",
  ],
  [
    "Đối thoại Kinh tế Việt Nam - Hoa Kỳ năm 2024 được tổ chức ngày 25/6 tại Washington D.C., do Thứ trưởng Ngoại giao Jose Fernandez và Thứ trưởng Ngoại giao Nguyễn Minh Hằng đồng chủ trì.",
    "2024-06-25 | washington-dc | US jose-fernandez; VN Nguyễn Minh Hằng | us-vn-economic-dialogue",
  ],
  // "among the results of the 8th meeting, which he co-chaired": held; one that he chaired in another year was not
  [
    "KUALA LUMPUR, June 18, 2026 (Bernama) -- Malaysia and Vietnam have agreed to widen cooperation in palm oil, Foreign Minister Mohamad Hasan said.\n\nHe said this was among the results of the 8th Joint Commission Meeting (JCM) on economic, scientific and technical cooperation, which he co-chaired with Vietnamese Foreign Minister Le Hoai Trung in Putrajaya on Wednesday.",
    "2026-06-17 | putrajaya | MY mohamad-hasan; VN le-hoai-trung | my-vn-joint-commission 8",
  ],
  [
    "KUALA LUMPUR, June 18, 2026 (Bernama) -- Malaysian Foreign Minister Mohamad Hasan met Vietnamese Foreign Minister Le Hoai Trung in Putrajaya on Wednesday.\n\nHe said they went over the results of the 7th Joint Commission Meeting, which he co-chaired in 2024.",
    "2026-06-17 | putrajaya | MY mohamad-hasan; VN le-hoai-trung | -",
  ],
];
