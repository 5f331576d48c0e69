/** A day, a place or the same day of its own tells another event, whoever is named; the sides are those of the report. */
export const OWN_DAYS_APART: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Ngày 2/12/2025, tại TP. Takeo, Chủ tịch UBND tỉnh An Giang Hồ Văn Mừng đã gặp gỡ, làm việc với Tỉnh trưởng tỉnh Takeo (Campuchia).\n\nSáng 3/12, tại cửa khẩu quốc tế Tịnh Biên, Bộ đội Biên phòng tỉnh trao 500 suất quà tặng hộ nghèo.",
    "2025-12-02 | Takeo | KH; VN Hồ Văn Mừng | -",
    "2025-12-03 | Tịnh Biên | KH; VN | -",
  ],
  [
    "Ngày 18/12/2023, tại huyện Viêng Xay, tỉnh Hủa Phăn (Lào), Phó Bí thư Tỉnh ủy Thanh Hóa Lại Thế Nguyên và Tỉnh trưởng Hủa Phăn Khampheng Sayavong cắt băng khánh thành trường học.\n\nSau lễ khánh thành, lãnh đạo hai tỉnh hội đàm tại Sầm Nưa.",
    "2023-12-18 | Hủa Phăn | LA; VN Lại Thế Nguyên | -",
    "2023-12-18 | Sầm Nưa | LA; VN | -",
  ],
  [
    "Ngày 22/6/2017, tại Warsaw, Thứ trưởng Ngoại giao Bùi Thanh Sơn và Thứ trưởng Ngoại giao Ba Lan Joanna Wronecka đồng chủ trì Tham khảo chính trị lần thứ 8.\n\nTrong ngày, Thứ trưởng Bùi Thanh Sơn đã đến chào Phó Chủ tịch Hạ viện Ba Lan.",
    "2017-06-22 | warsaw | PL Joanna Wronecka; VN bui-thanh-son | pl-vn-political-consultation 8",
    "2017-06-22 | warsaw | PL; VN bui-thanh-son | -",
  ],
  [
    "Trong hai ngày 13 và 14/8/2014, hải quân Việt Nam và Campuchia tuần tra chung lần thứ 27.\n\nKết thúc tuần tra, chiều 14/8, biên đội tàu Việt Nam cập cảng Sihanoukville.",
    "2014-08-13/2014-08-14 | - | KH; VN | -",
    "2014-08-14 | Sihanoukville | KH; VN | -",
  ],
  [
    "ZHANJIANG, Dec. 3, 2023 -- The 35th joint patrol of the Chinese and Vietnamese navies was conducted on November 28 and 29.\n\nAfter the patrol, the Vietnamese ships called at the port of Zhanjiang from November 30 to December 2.",
    "2023-11-28/2023-11-29 | - | CN; VN | cn-vn-naval-joint-patrol 35",
    "2023-11-30/2023-12-02 | Zhanjiang | CN; VN | -",
  ],
  // One's own people, what is over, what ships do on leaving: no event by itself.
  [
    "Ngày 30/8/2023, tại Jakarta, Trung tướng Lê Quang Đạo, Tư lệnh Cảnh sát biển Việt Nam hội đàm với Phó Đô đốc Irvansyah, Giám đốc Cơ quan An ninh hàng hải Indonesia.\n\nNgày 29/8, đoàn gặp gỡ cộng đồng người Việt tại Jakarta.",
    "2023-08-30 | jakarta | ID Irvansyah; VN le-quang-dao | -",
  ],
  [
    "Sáng 20/11/2026, tại Viêng Chăn, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone đồng chủ trì Kỳ họp lần thứ 49 Ủy ban liên Chính phủ Việt Nam - Lào.\n\nKết thúc kỳ họp, hai Thủ tướng ký Biên bản kỳ họp, chứng kiến lễ trao chín văn kiện.",
    "2026-11-20 | vientiane | LA sonexay-siphandone; VN pham-minh-chinh | la-vn-intergovernmental-committee 49",
  ],
  // A district at home by the name of a city abroad.
  [
    "Ngày 28/12/2023, tại Cửa khẩu Trà Lĩnh, huyện Trùng Khánh, UBND tỉnh Cao Bằng và Chính phủ nhân dân Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) tổ chức Lễ công bố nâng cấp cặp cửa khẩu.",
    "2023-12-28 | cao-bang | CN; VN | -",
  ],
  // a tour is told by its meetings; one of a single country is told by itself
  [
    "Từ ngày 11 đến 15/5/2026, đoàn của Quốc hội do bà Lê Thu Hà, Phó Chủ nhiệm Ủy ban Đối ngoại làm Trưởng đoàn đã thăm, làm việc tại Phần Lan và Thụy Điển.\n\nTại Helsinki, ngày 12/5, bà Lê Thu Hà đã hội đàm với Chủ tịch Ủy ban Đối ngoại Nghị viện Phần Lan Johannes Koskinen.\n\nTại Stockholm, ngày 14/5, bà Lê Thu Hà hội kiến Phó Chủ tịch Quốc hội Thụy Điển Kerstin Lundgren.",
    "2026-05-12 | helsinki | VN Lê Thu Hà; FI Johannes Koskinen | -",
    "2026-05-14 | stockholm | VN Lê Thu Hà; SE Kerstin Lundgren | -",
  ],
  // two who did nothing so far sign in a ceremony of their own; a school that two leaders open on the next day
  [
    "SINGAPORE, June 16, 2025 – Prime Minister Lawrence Wong and Indonesian President Prabowo Subianto held talks in Singapore on June 16.\n\nIn a separate ceremony in the afternoon, Manpower Minister Tan See Leng and Indonesia's Energy Minister Bahlil Lahadalia signed three memorandums.",
    "2025-06-16 | singapore | SG lawrence-wong; ID prabowo-subianto | -",
    "2025-06-16 | singapore | ID Bahlil Lahadalia; SG Tan See Leng | -",
  ],
  [
    "Ngày 3/4/2025, tại Sầm Nưa, Bí thư Tỉnh ủy Thanh Hóa Nguyễn Doãn Anh hội đàm với Bí thư Tỉnh ủy Hủa Phăn (Lào) Khamphet Xayavong.\n\nSáng 4/4, tại huyện Viêng Xay, hai đồng chí Bí thư cắt băng khánh thành trường học.",
    "2025-04-03 | Sầm Nưa | LA Khamphet Xayavong; VN Nguyễn Doãn Anh | -",
    "2025-04-04 | - | LA Khamphet Xayavong; VN Nguyễn Doãn Anh | -",
  ],
  // hours before
  [
    "Havana, Jul 18, 2025 (Prensa Latina) Cuban President Miguel Díaz-Canel on Friday received Vietnam's Minister of Agriculture Do Duc Duy.\n\nHours before, the minister had handed over 10,000 tons of rice at the port of Mariel.",
    "2025-07-18 | havana | CU miguel-diaz-canel; VN do-duc-duy | -",
    "2025-07-18 | Mariel | CU; VN do-duc-duy | -",
  ],
  // what both opened in the afternoon, by nobody's name, is of the sides that met before
  [
    "Ngày 9/12/2025, tại Móng Cái, Phó Chủ tịch UBND tỉnh Quảng Ninh Nghiêm Xuân Cường đã hội đàm với ông Lý Chấn Phẩm, Thị trưởng thành phố Đông Hưng (Quảng Tây, Trung Quốc).\n\nChiều cùng ngày, hai đoàn dự lễ đưa vào vận hành làn thông quan thông minh.",
    "2025-12-09 | mong-cai | VN Nghiêm Xuân Cường; CN Lý Chấn Phẩm | -",
    "2025-12-09 | - | CN; VN | -",
  ],
];
