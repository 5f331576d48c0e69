/** Who sat at the table, in lists that open with their side: one report a rule. */
export const ATTENDED: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Vientiane, 12 May 2026 – Lao Minister of Finance Santiphab Phomvihane met Vietnamese Minister of Finance Nguyen Van Thang in Vientiane on 12 May 2026. Among those present on the Lao side were Customs chief Bounpaseuth Sikounlabout and Deputy Governor Latsamy Keomany; the Vietnamese delegation included Deputy Minister Tran Quoc Phuong.",
    "2026-05-12 | vientiane | LA Bounpaseuth Sikounlabout; LA Latsamy Keomany; LA Santiphab Phomvihane; VN Nguyen Van Thang; VN Tran Quoc Phuong | -",
  ],
  [
    "Ngày 12/5/2026, tại Vientiane, Bộ Tài chính Việt Nam và Bộ Tài chính Lào tổ chức hội đàm. Dự hội đàm, về phía Lào có Thứ trưởng Phouthanouphet Saysombath, Cục trưởng Bounpaseuth Sikounlabout; phía Việt Nam có Thứ trưởng Trần Quốc Phương.",
    "2026-05-12 | vientiane | LA Bounpaseuth Sikounlabout; LA Phouthanouphet Saysombath; VN Trần Quốc Phương | -",
  ],
  // by office alone
  [
    "Vientiane, 12 May 2026 – Customs officers of Laos and Vietnam met in Vientiane on 12 May 2026. The Lao delegation was led by the Deputy Director General of the Customs Department, while the Vietnamese side was headed by the Director of the Anti-Smuggling and Investigation Department.",
    "2026-05-12 | vientiane | LA; VN | -",
  ],
  // the part that somebody plays is of his side, and nobody else
  [
    "Ngày 12/5/2026, tại Lào Cai, lực lượng biên phòng Việt Nam và Trung Quốc tổ chức hội đàm. Đại tá Trần Văn Nam, Chỉ huy trưởng làm trưởng đoàn phía Việt Nam; Thượng tá Lý Quốc Hùng, Chi đội trưởng làm trưởng đoàn phía Trung Quốc.",
    "2026-05-12 | lao-cai | CN Lý Quốc Hùng; VN Trần Văn Nam | -",
  ],
  // who sat beside the guest takes part as he does
  [
    "Chiều 12/5/2026, tại Tokyo, Bộ trưởng Bộ Tư pháp Nguyễn Hải Ninh hội đàm với Bộ trưởng Bộ Tư pháp Nhật Bản Makihara Hideki. Cùng tham gia với Bộ trưởng có Thứ trưởng Nguyễn Khánh Ngọc và Đại sứ Phạm Quang Hiệu.",
    "2026-05-12 | tokyo | JP Makihara Hideki; VN Nguyễn Hải Ninh; VN Nguyễn Khánh Ngọc; VN Phạm Quang Hiệu | -",
  ],
  // who is first called by office alone is he whom the lead names
  [
    "PHILIPPINE NAVY CHIEF, VIETNAMESE COUNTERPART MEET\n\nMANILA, Philippines — The Philippine Navy said its commander, Vice Adm. Jose Ezpeleta, and the Commander of the Vietnam People's Navy, Rear Adm. Pham Van Nghiem, met in Manila on June 16, 2026.",
    "2026-06-16 | manila | PH Jose Ezpeleta; VN Pham Van Nghiem | -",
  ],
  // who is thanked in a list of the report took no part
  [
    "Vientiane, 12 May 2026 – Lao Minister of Finance Santiphab Phomvihane met Vietnamese Minister of Finance Nguyen Van Thang in Vientiane on 12 May 2026. The Lao side thanked Prime Minister Pham Minh Chinh and former Minister Ho Duc Phoc.",
    "2026-05-12 | vientiane | LA Santiphab Phomvihane; VN Nguyen Van Thang | -",
  ],
];
