/** Openings of reports in Vietnamese, and what a reader finds in them: day, place, persons, mechanism. */
export const MANNERS_VI: readonly (readonly [text: string, says: string])[] = [
  [
    "Hà Nội (TTXVN) - Sáng 8/5/2025, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng và ông John Noh, quyền Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ đã đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Hoa Kỳ lần thứ 13.",
    "2025-05-08 | hanoi | VN hoang-xuan-chien; US john-noh | us-vn-defence-policy-dialogue 13",
  ],
  [
    "Chiều nay, tại Trụ sở Trung ương Đảng, Tổng Bí thư Tô Lâm tiếp Đại sứ Trung Quốc Hà Vĩ đến chào xã giao.\n\nThứ Ba, 10/6/2025 17:32",
    "2025-06-10 | - | VN to-lam; CN he-wei | -",
  ],
  [
    "Hôm qua (19/8), tại Đại lễ đường Nhân dân ở thủ đô Bắc Kinh, Tổng Bí thư, Chủ tịch nước Tô Lâm hội đàm với Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình.\n\n20/08/2024 08:00",
    "2024-08-19 | beijing | VN to-lam; CN xi-jinping | -",
  ],
  [
    "Nhận lời mời của Bộ trưởng Quốc phòng Nhật Bản Nakatani Gen, Đại tướng Phan Văn Giang dẫn đầu đoàn đại biểu quân sự cấp cao Việt Nam thăm chính thức Nhật Bản từ ngày 30/6 đến ngày 2/7/2025.",
    "2025-06-30/2025-07-02 | ^JP | VN phan-van-giang; JP | -",
  ],
  [
    "Từ ngày 12 đến 13/12/2023, Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình thăm cấp Nhà nước tới Việt Nam.",
    "2023-12-12/2023-12-13 | ^VN | CN xi-jinping; VN | -",
  ],
  [
    "Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Ngoại trưởng Mỹ Marco Rubio tối 24/1/2025. Hai bên nhất trí thúc đẩy quan hệ Đối tác chiến lược toàn diện.",
    "2025-01-24 | - | VN bui-thanh-son; US marco-rubio | -",
  ],
  [
    "Ngày 14-10, Đối thoại Chính sách Quốc phòng Việt Nam - Ô-xtrây-li-a lần thứ 9 diễn ra tại Hà Nội dưới sự đồng chủ trì của Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng Việt Nam và ông Hugh Jeffrey, Thứ trưởng Bộ Quốc phòng Ô-xtrây-li-a.\n\nQĐND - 14/10/2025",
    "2025-10-14 | hanoi | VN hoang-xuan-chien; AU hugh-jeffrey | au-vn-defence-policy-dialogue 9",
  ],
  [
    "Bên lề Đối thoại Shangri-La lần thứ 22 tại Singapore, ngày 31/5/2025, Thứ trưởng Bộ Quốc phòng Hoàng Xuân Chiến đã gặp song phương Bộ trưởng Quốc phòng Philippines Gilberto Teodoro.",
    "2025-05-31 | singapore | VN hoang-xuan-chien; PH gilberto-teodoro-jr | -",
  ],
  [
    "Sáng 3/4, tại Bộ Quốc phòng (Hà Nội), Thượng tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, tiếp Đô đốc Samuel Paparo, Tư lệnh Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ. (3/4/2026)",
    "2026-04-03 | hanoi | VN nguyen-tan-cuong; US samuel-paparo | -",
  ],
  [
    "Phiên họp lần thứ 17 Ủy ban Chỉ đạo hợp tác song phương Việt Nam - Trung Quốc đã diễn ra ngày 16/3/2026 tại Hà Nội. Đồng chí Lê Hoài Trung, Bộ trưởng Ngoại giao và đồng chí Vương Nghị, Bộ trưởng Ngoại giao Trung Quốc đồng chủ trì phiên họp.",
    "2026-03-16 | hanoi | VN le-hoai-trung; CN wang-yi | cn-vn-steering-committee 17",
  ],
  [
    "VOV.VN - Chủ tịch Quốc hội Trần Thanh Mẫn ngày 27/3/2025 tiếp bà Noor Al-Rashid, Chủ tịch Nhóm Nghị sĩ hữu nghị Jordan - Việt Nam, tại Nhà Quốc hội.",
    "2025-03-27 | - | VN tran-thanh-man; JO Noor Al-Rashid | -",
  ],
  [
    "Đoàn đại biểu Bộ Công an do Đại tướng Lương Tam Quang, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an làm trưởng đoàn đã thăm và làm việc tại Lào từ ngày 5 đến ngày 7/11/2025.",
    "2025-11-05/2025-11-07 | ^LA | VN luong-tam-quang; LA | -",
  ],
  [
    "Thứ Năm tuần này, 12/6, Thứ trưởng Ngoại giao Nguyễn Mạnh Cường và Thứ trưởng Ngoại giao Séc Jan Marian đồng chủ trì Tham khảo chính trị Việt Nam - Séc lần thứ 7 tại Praha.\n\nCập nhật: 13/06/2025",
    "2025-06-12 | prague | VN nguyen-manh-cuong; CZ Jan Marian | -",
  ],
  [
    "Tàu tuần duyên USCGC Waesche của Lực lượng Bảo vệ bờ biển Hoa Kỳ cập cảng Cam Ranh, tỉnh Khánh Hòa ngày 21/5/2024, bắt đầu chuyến thăm 4 ngày.",
    "2024-05-21/2024-05-24 | cam-ranh | US; VN | -",
  ],
  [
    "Tại thành phố Nam Ninh (Quảng Tây, Trung Quốc), sáng 17/4/2025 diễn ra Hội nghị cấp cao lần thứ 8 giữa Cảnh sát biển Việt Nam và Cảnh sát biển Trung Quốc. Thiếu tướng Lê Quang Đạo, Tư lệnh Cảnh sát biển Việt Nam và Thiếu tướng Vương Trung, Cục trưởng Cục Cảnh sát biển Trung Quốc đồng chủ trì.",
    "2025-04-17 | nanning | VN le-quang-dao; CN Vương Trung | cn-vn-coast-guard-high-level-meeting 8",
  ],
  [
    "Bộ trưởng Công Thương Nguyễn Hồng Diên vừa có buổi làm việc trực tuyến với Bộ trưởng Thương mại Hoa Kỳ Howard Lutnick hôm 19/6/2025.",
    "2025-06-19 | - | VN nguyen-hong-dien; US howard-lutnick | -",
  ],
  [
    "Ngày 29 tháng 12 năm 2024, lễ trao trả hài cốt quân nhân Hoa Kỳ lần thứ 165 được tổ chức tại sân bay quốc tế Đà Nẵng, do ông Ngô Hoàng, Vụ trưởng Vụ châu Mỹ, Bộ Ngoại giao chủ trì. Phía Hoa Kỳ có Đại sứ Marc Knapper.",
    "2024-12-29 | da-nang | VN Ngô Hoàng; US marc-knapper | us-vn-mia-repatriation 165",
  ],
  [
    "Ngày 28/11, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. Nguồn tin không nói cuộc gặp ở đâu.",
    "- | - | VN pham-minh-chinh; LA sonexay-siphandone | -",
  ],
  [
    "Ha Noi (TTXVN) - Sang 8/5/2025, tai Ha Noi, Thuong tuong Hoang Xuan Chien, Thu truong Bo Quoc phong va ong John Noh, quyen Tro ly Bo truong Quoc phong Hoa Ky dong chu tri Doi thoai Chinh sach Quoc phong Viet Nam - Hoa Ky lan thu 13. Hai ben trao doi ve khac phuc hau qua chien tranh.",
    "2025-05-08 | hanoi | VN hoang-xuan-chien; US john-noh | us-vn-defence-policy-dialogue 13",
  ],
  [
    "Chieu 25/11/2025, tai tru so Chinh phu, Pho Thu tuong Nguyen Chi Dung tiep Bo truong Ngoai giao New Zealand Winston Peters nhan chuyen tham chinh thuc Viet Nam. Hai ben nhat tri thuc day thuong mai va dau tu.",
    "2025-11-25 | ^VN | VN nguyen-chi-dung; NZ winston-peters | -",
  ],
  [
    "Tối 15/9 (giờ địa phương), tại trụ sở Liên hợp quốc ở New York, Bộ trưởng Ngoại giao Lê Hoài Trung có cuộc gặp với Ngoại trưởng Ấn Độ S. Jaishankar. Năm 2025 đánh dấu nhiều hoạt động.\n\n16/09/2025 10:11 GMT+7",
    "2025-09-15 | new-york | VN le-hoai-trung; IN s-jaishankar | -",
  ],
  [
    "Đại sứ Việt Nam tại Hoa Kỳ Nguyễn Quốc Dũng ngày 3/3/2025 đã gặp Hạ nghị sĩ Adrian Smith tại Washington D.C.",
    "2025-03-03 | washington-dc | VN nguyen-quoc-dung; US Adrian Smith | -",
  ],
  [
    "Chủ tịch nước Lương Cường chủ trì lễ đón Nhà Vua Bỉ Philippe sáng 1/4/2025 tại Phủ Chủ tịch, sau đó hai nhà lãnh đạo tiến hành hội đàm.",
    "2025-04-01 | - | VN luong-cuong; BE Philippe | -",
  ],
  [
    "Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Lào lần thứ ba diễn ra trong hai ngày 17 và 18-10-2025 tại tỉnh Sơn La (Việt Nam) và tỉnh Hủa Phăn (Lào). Đại tướng Phan Văn Giang và Đại tướng Khamliang Outhakaysone, Phó Thủ tướng, Bộ trưởng Quốc phòng Lào chủ trì.",
    "2025-10-17/2025-10-18 | Sơn La | VN phan-van-giang; LA khamliang-outhakaysone | la-vn-border-defence-friendship-exchange 3",
  ],
];
