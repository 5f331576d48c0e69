/** Reports that count their events before they tell them, and how long one lasted: one report a rule. */
export const SIXTH: readonly (readonly [text: string, ...says: string[]])[] = [
  // the first sentence only counts what the others tell one by one
  [
    "Ngày 4/9/2026, tại Hà Nội, Bộ trưởng Bộ Công an Lương Tam Quang đã có hai cuộc tiếp khách quốc tế.\n\nBuổi sáng, Bộ trưởng Lương Tam Quang tiếp Đại sứ Nhật Bản tại Việt Nam Ito Naoki.\n\nBuổi chiều, Bộ trưởng Lương Tam Quang tiếp Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.",
    "2026-09-04 | hanoi | JP naoki-ito; VN luong-tam-quang | -",
    "2026-09-04 | hanoi | LA Vilay Lakhamphong; VN luong-tam-quang | -",
  ],
  // one day and how many days it lasted, from its first day or back from its last
  [
    "June 10, 2026\n\nTwo ships of the Royal Australian Navy docked in Da Nang on Tuesday, starting a four-day goodwill visit.",
    "2026-06-09/2026-06-12 | da-nang | AU; VN | -",
  ],
  [
    "CEBU, 12 June 2026 – Malaysia and the Philippines today wrapped up a round of consultations on fisheries. The three-day meeting was held in Cebu.",
    "2026-06-10/2026-06-12 | Cebu | MY; PH | -",
  ],
  [
    "HANOI, June 10, 2026 -- Foreign Minister Wang Yi, on a five-day visit to Vietnam, met Foreign Minister Le Hoai Trung in Hanoi on Tuesday.",
    "2026-06-09 | hanoi | CN wang-yi; VN le-hoai-trung | -",
  ],
  // what has ended had begun "on" a day told before its verb
  [
    "Chiều 18/9/2026, biên đội tàu Hải quân Việt Nam và Hải quân Trung Quốc đã hoàn thành chuyến tuần tra liên hợp trên Vịnh Bắc Bộ.\n\nTrước đó, sáng 16/9, hai biên đội gặp nhau tại điểm hẹn và bắt đầu hành trình.",
    "2026-09-16/2026-09-18 | gulf-of-tonkin | CN; VN | cn-vn-naval-joint-patrol",
  ],
  // an edition of last year, and what was agreed on, are elsewhere
  [
    "Posted On: 09 NOV 2026\n\nThe 7th edition of the exercise commenced today at Jabalpur. India and Vietnam hold it in turn; the sixth edition was conducted in Hanoi in November last year.",
    "2026-11-09 | jabalpur | IN; VN | -",
  ],
  [
    "JAKARTA, Aug 5, 2026 (Bernama) -- Malaysia and Indonesia have agreed on two more segments of their boundary in Sabah, Prime Minister Anwar Ibrahim said after talks with President Prabowo Subianto at Merdeka Palace here on Tuesday.",
    "2026-08-04 | jakarta | ID prabowo-subianto; MY anwar-ibrahim | -",
  ],
  // a document signed, in other words
  [
    "SEOUL, May 14, 2026 (Yonhap) -- South Korea and Cambodia have a new police agreement.\n\nCommissioner General Yoo Jae-seong and Cambodian Commissioner General Sar Thet put their names to the document in Phnom Penh on Wednesday.",
    "2026-05-13 | phnom-penh | KH Sar Thet; KR Yoo Jae-seong | -",
  ],
  // one day of a visit has its own city; an earlier visitor, and who was called from elsewhere, are none
  [
    "06/01/2026\n\nThủ tướng Đức Friedrich Merz sẽ thăm chính thức Ấn Độ từ ngày 12 đến 13/1/2026.\n\nThủ tướng Narendra Modi sẽ hội đàm với ông Merz ngày 12/1 tại thành phố Ahmedabad.\n\nThủ tướng Olaf Scholz đã tới New Delhi tháng 10/2024.",
    "2026-01-12/2026-01-13 | ^IN | DE Friedrich Merz; IN narendra-modi | -",
  ],
  // who did not attend, and who spoke at the ceremony
  [
    "Gia Lai, October 14, 2026 -- South Korea and Vietnam held a handover ceremony of cleared land in Quy Nhon on October 14, 2026.\n\nSpeaking at the ceremony, Korean Ambassador Choi Young-sam said the work goes on.\n\nVietnamese Defence Minister Phan Van Giang did not attend.",
    "2026-10-14 | quy-nhon | KR Choi Young-sam; VN | -",
  ],
];
