/** Reports that count several meetings and take them one by one: one report a rule. */
export const ROUND_UPS: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Foreign Minister meets counterparts on the margins of UN week\n\nNEW YORK, Sept. 24, 2026 -- Vietnamese Foreign Minister Le Hoai Trung held a string of bilateral meetings in New York on Wednesday.\n\nDuring his talks with Indonesian Foreign Minister Sugiono, both sides agreed to speed up demarcation at sea.\n\nSpeaking with New Zealand Foreign Minister Winston Peters, Trung proposed more scholarships.\n\nWith Cambodian Foreign Minister Prak Sokhonn, he went over border markers.",
    "2026-09-23 | new-york | ID Sugiono; VN le-hoai-trung | -",
    "2026-09-23 | new-york | NZ winston-peters; VN le-hoai-trung | -",
    "2026-09-23 | new-york | KH prak-sokhonn; VN le-hoai-trung | -",
  ],
  // the lead tells one meeting, each further paragraph another
  [
    "KUALA LUMPUR, Oct. 31, 2026 (VNA) -- Defence Minister Phan Van Giang met US Secretary of War Pete Hegseth in Kuala Lumpur on Saturday on the sidelines of the ADMM-Plus.\n\nIn another encounter, General Giang and Indian Defence Minister Rajnath Singh took stock of training.\n\nReceiving Cambodian Defence Minister Tea Seiha, the Vietnamese minister thanked Cambodia for its help in finding remains.",
    "2026-10-31 | kuala-lumpur | US pete-hegseth; VN phan-van-giang | -",
    "2026-10-31 | kuala-lumpur | IN rajnath-singh; VN phan-van-giang | -",
    "2026-10-31 | kuala-lumpur | KH tea-seiha; VN phan-van-giang | -",
  ],
  [
    "Thủ tướng tiếp xúc song phương bên lề hội nghị\n\nNgày 12/9/2026, tại Vientiane, Thủ tướng Phạm Minh Chính đã có loạt cuộc gặp với lãnh đạo các nước.\n\n- Tại cuộc gặp Thủ tướng Campuchia Hun Manet, hai bên nhất trí mở thêm cửa khẩu.\n\n- Trao đổi với Thủ tướng New Zealand Christopher Luxon, Thủ tướng đề nghị tăng học bổng.",
    "2026-09-12 | vientiane | KH hun-manet; VN pham-minh-chinh | -",
    "2026-09-12 | vientiane | NZ christopher-luxon; VN pham-minh-chinh | -",
  ],
  [
    "New York, 22/9/2026 (giờ địa phương). Nhân dịp dự Đại hội đồng Liên hợp quốc, Bộ trưởng Ngoại giao Lê Hoài Trung có các buổi làm việc:\n\n- Với Bộ trưởng Ngoại giao Indonesia Sugiono: hai bên bàn việc cắm mốc.\n\n- Với Bộ trưởng Ngoại giao New Zealand Winston Peters: hai bên bàn về học bổng.",
    "2026-09-22 | new-york | ID Sugiono; VN le-hoai-trung | -",
    "2026-09-22 | new-york | NZ winston-peters; VN le-hoai-trung | -",
  ],
  // who is only spoken of, or turned a meeting down, was not met
  [
    "VIENTIANE, Nov. 21, 2026 -- US Secretary of War Pete Hegseth met Vietnamese Defence Minister Phan Van Giang in Vientiane on Saturday, in the margins of a regional forum.\n\nChina's defence minister, Dong Jun, turned down a meeting.\n\nIndonesian Defence Minister Sjafrie Sjamsoeddin told reporters that the forum matters.",
    "2026-11-21 | vientiane | US pete-hegseth; VN phan-van-giang | -",
  ],
  // who was met, by one word of the name that the lead gave
  [
    "May 9, 2026\n\nCEBU CITY — President Ferdinand Marcos Jr. held separate bilateral meetings with Vietnamese Prime Minister Pham Minh Chinh and Laotian Prime Minister Sonexay Siphandone here on Friday.\n\nIn his meeting with Chinh, Marcos thanked Vietnam for its rice.\n\nIn his meeting with Sonexay, the President spoke of scam hubs.",
    "2026-05-08 | Cebu City | PH ferdinand-marcos-jr; VN pham-minh-chinh | -",
    "2026-05-08 | Cebu City | LA sonexay-siphandone; PH ferdinand-marcos-jr | -",
  ],
  // under a line that names nobody, the sentence that counts the meetings gives all of them its day
  [
    "Bộ trưởng Phan Văn Giang gặp Bộ trưởng Quốc phòng Philippines và Lào\nVOV.VN - Các cuộc tiếp xúc diễn ra bên lề hội nghị hẹp.\n16/11/2026, 07:10\n\nNgày 15/11, nhân dịp dự Hội nghị hẹp Bộ trưởng Quốc phòng ASEAN tại Manila (Philippines), Đại tướng Phan Văn Giang đã có các cuộc gặp song phương.\n\nGặp Bộ trưởng Quốc phòng Philippines Gilberto Teodoro, Đại tướng Phan Văn Giang chúc mừng nước chủ nhà.\n\nTrao đổi với Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone, Bộ trưởng Phan Văn Giang đề nghị tăng đào tạo.",
    "2026-11-15 | manila | PH gilberto-teodoro-jr; VN phan-van-giang | -",
    "2026-11-15 | manila | LA khamliang-outhakaysone; VN phan-van-giang | -",
  ],
  [
    "Defence minister holds bilateral meetings in Manila\n\nThe encounters took place on the sidelines of the regional retreat.\n\nOn November 15, 2026, while attending the ADMM Retreat in Manila, Defence Minister Phan Van Giang had several bilateral meetings.\n\nMeeting Philippine Defence Secretary Gilberto Teodoro, he congratulated the host country.\n\nTalking with Lao Defence Minister Khamliang Outhakaysone, Giang proposed more training.",
    "2026-11-15 | manila | PH gilberto-teodoro-jr; VN phan-van-giang | -",
    "2026-11-15 | manila | LA khamliang-outhakaysone; VN phan-van-giang | -",
  ],
  // where the first line names who met, the meetings that another sentence counts are of another day
  [
    "NEW YORK, Sept. 25, 2026 -- Vietnamese Foreign Minister Le Hoai Trung met Indonesian Foreign Minister Sugiono in New York on Wednesday.\n\nOn September 21, Trung had several meetings on the sidelines of a forum.",
    "2026-09-23 | new-york | ID Sugiono; VN le-hoai-trung | -",
  ],
  // "To Ambassador X": a party told in a paragraph of its own; "with President X": by his office and one word of his name
  [
    "Top legislator receives new ambassadors\n\nHANOI, March 4, 2026 (VNA) -- National Assembly Chairman Tran Thanh Man separately received the newly-accredited ambassadors of Poland and Mongolia in Hanoi on March 4.\n\nWelcoming Polish Ambassador Joanna Skoczek, the Chairman hailed the growth of trade.\n\nTo Mongolian Ambassador Jigjee Sereejav, Chairman Man said direct flights had brought more visitors.",
    "2026-03-04 | hanoi | PL Joanna Skoczek; VN tran-thanh-man | -",
    "2026-03-04 | hanoi | MN Jigjee Sereejav; VN tran-thanh-man | -",
  ],
  [
    "BRUSSELS, May 7, 2026 -- Prime Minister Pham Minh Chinh met separately with Belgian Prime Minister Bart De Wever and Prime Minister of Luxembourg Luc Frieden on May 6 in Brussels.\n\nAt the meeting with Prime Minister Wever, the guest thanked Belgium for its help with Agent Orange.\n\nMeeting his Luxembourg counterpart, PM Chinh asked for cooperation on green finance.",
    "2026-05-06 | brussels | BE Bart De Wever; VN pham-minh-chinh | -",
    "2026-05-06 | brussels | LU Luc Frieden; VN pham-minh-chinh | -",
  ],
  // a letter sent to somebody is no meeting
  [
    "HANOI, March 4, 2026 (VNA) -- National Assembly Chairman Tran Thanh Man separately received guests in Hanoi on March 4.\n\nWelcoming Polish Ambassador Joanna Skoczek, the Chairman hailed the growth of trade.\n\nTo Mongolian Ambassador Jigjee Sereejav a letter of greetings was sent.",
    "2026-03-04 | hanoi | PL Joanna Skoczek; VN tran-thanh-man | -",
  ],
];
